import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "./Button";

interface DialogProps {
  title: string;
  onClose(): void;
  children: ReactNode;
}

/** Over the page until it is answered or left; the focus goes in and comes back by the browser's own rules. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      {children}
      <div className="dialog-foot">
        <Button kind="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
    </dialog>
  );
}
