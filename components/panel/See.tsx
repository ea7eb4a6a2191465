import { useId, useState } from "react";
import { Button } from "../ui/Button";
import type { PanelProps } from "./props";
import { SeeView } from "./SeeView";

export interface SeeProps extends Pick<PanelProps, "sight" | "page" | "reply" | "on"> {
  /** Where the ticket could not be read, it is the thing to press. */
  prominent?: boolean;
}

/** The way to what Amends sees in the page; asked for only once it is opened. */
export function See({ prominent = false, ...props }: SeeProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { page } = props;
  return (
    <div className={prominent ? "see prominent" : "see"}>
      <Button
        kind={prominent ? "plain" : "quiet"}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        What do you see?
      </Button>
      <div id={id} hidden={!open}>
        {open && page && <SeeView {...props} page={page} />}
      </div>
    </div>
  );
}
