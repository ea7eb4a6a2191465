import { useCallback, useEffect, useRef, useState } from "react";

export interface Said {
  text: string;
  /** Counts up, so that the same words said again are read again. */
  turn: number;
}

/** Good news goes by itself, so that it covers nothing for long, ms; what is to be acted on stays. */
const PASSING = 8000;

/** What was last said to the agent, and how to say something new. */
export function useAnnouncement(): [Said, (text: string, passing?: boolean) => void] {
  const [said, setSaid] = useState<Said>({ text: "", turn: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback((text: string, passing = false) => {
    clearTimeout(timer.current);
    setSaid((last) => ({ text, turn: last.turn + 1 }));
    if (passing) timer.current = setTimeout(() => setSaid(({ turn }) => ({ text: "", turn })), PASSING);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return [said, say];
}

/** Always in the page, because a live region that comes with its words is not read out. */
export function Announcement({ said }: { said: Said }) {
  return (
    <p role="status" className="announcement">
      {said.text && <span key={said.turn}>{said.text}</span>}
    </p>
  );
}
