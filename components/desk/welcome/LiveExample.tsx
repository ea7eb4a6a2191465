import "../practice/practice.css";
import { useId, useState } from "react";
import type { Span } from "@/lib/model";
import { Guide } from "../practice/Guide";
import { Marked } from "../practice/Marked";
import type { WelcomeProps } from "./props";

/** A customer's message that can be changed, a reply, and the panel's own parts beside them. */
export function LiveExample({ example, guidance, guide, on }: Omit<WelcomeProps, "helpdesks" | "pinned">) {
  const id = useId();
  const [lit, setLit] = useState<Span[]>([]);
  const said = example.ticket.messages[0]?.text ?? "";
  return (
    <div className="play-columns">
      <div className="play-reply">
        <label htmlFor={`${id}said`}>
          A customer writes <span className="muted">change it as you like</span>
        </label>
        <textarea id={`${id}said`} rows={6} value={said} onChange={({ target }) => on.say(target.value)} />
        {lit.length > 0 && (
          <div className="welcome-lit">
            <Marked text={said} spans={lit} />
          </div>
        )}
        <label htmlFor={`${id}draft`}>
          Your reply{" "}
          <span className="muted">press Insert beside it, or write something they would not like</span>
        </label>
        <textarea
          id={`${id}draft`}
          rows={8}
          value={example.draft}
          onChange={({ target }) => on.write(target.value)}
        />
      </div>
      {guidance ? (
        <Guide open={example} guidance={guidance} on={guide} onLight={setLit} />
      ) : (
        <p className="muted">Write what a customer might, and Amends reads it.</p>
      )}
    </div>
  );
}
