import { useCallback, useState } from "react";

export interface Said {
  text: string;
  /** Counts up, so that the same words said again are read again. */
  turn: number;
}

/** What was last said to the agent, and how to say something new. */
export function useAnnouncement(): [Said, (text: string) => void] {
  const [said, setSaid] = useState<Said>({ text: "", turn: 0 });
  const say = useCallback((text: string) => setSaid((last) => ({ text, turn: last.turn + 1 })), []);
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
