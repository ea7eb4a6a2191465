import { useEffect, useRef, useState } from "react";
import type { Span } from "@/lib/model";
import { Button } from "../../ui/Button";
import { DebriefView } from "./DebriefView";
import { Guide } from "./Guide";
import { Marked } from "./Marked";
import type { OpenPlay, PracticeProps } from "./props";
import { ReplyBox } from "./ReplyBox";

/** One conversation like a ticket, with the guidance beside it. */
export function Conversation(props: PracticeProps & { open: OpenPlay }) {
  const { open, guidance, on, guide } = props;
  const [guided, setGuided] = useState(true);
  const [lit, setLit] = useState<Span[]>([]);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <div className="play">
      <header className="play-head">
        <Button kind="quiet" onClick={on.leave}>
          All conversations
        </Button>
        <h1 ref={head} tabIndex={-1}>
          {open.title}
        </h1>
        <p className="muted">{open.trains}</p>
        {!open.ended && (
          <label className="play-guided">
            <input type="checkbox" checked={guided} onChange={() => setGuided(!guided)} /> Show the guidance
          </label>
        )}
      </header>
      <div className={guided && !open.ended ? "play-columns" : "play-columns alone"}>
        <div>
          <section className="play-know" aria-labelledby="play-know">
            <h2 id="play-know">What you know</h2>
            <ul>
              {open.know.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </section>
          <ol className="play-messages" role="log" aria-label="The conversation">
            {open.ticket.messages.map(({ id, who, text, author }) => (
              <li key={id} className={who}>
                <p className="play-who">{who === "customer" ? author : "You"}</p>
                <Marked text={text} spans={lit.filter(({ message }) => message === id)} />
              </li>
            ))}
          </ol>
          {open.ended ? <DebriefView debrief={open.debrief} on={on} /> : <ReplyBox open={open} on={on} />}
        </div>
        {guided && !open.ended && guidance && (
          <Guide open={open} guidance={guidance} on={guide} onLight={setLit} />
        )}
      </div>
    </div>
  );
}
