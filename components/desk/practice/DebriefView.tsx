import { useEffect, useRef } from "react";
import type { Debrief, DebriefTurn } from "@/lib/practice/debrief";
import { useStageNames } from "../../panel/stage-names";
import { TEMPERATURES } from "../../panel/words";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/icons";
import { Marked } from "./Marked";
import type { PracticeProps } from "./props";

interface DebriefViewProps {
  debrief: Debrief;
  on: PracticeProps["on"];
}

/** Turn by turn: what was done, what it did to them, by which words, and one good reply beside it. */
export function DebriefView({ debrief, on }: DebriefViewProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const won = debrief.ending === "won";
  return (
    <section className="debrief" aria-labelledby="debrief">
      <h2 id="debrief" ref={head} tabIndex={-1}>
        {won ? "They trust you again" : "They left"}
      </h2>
      <p className="muted">
        From {word(debrief.course[0])} to {word(debrief.course.at(-1))}, in {debrief.turns.length}{" "}
        {debrief.turns.length === 1 ? "reply" : "replies"}.
      </p>
      <div className="play-doing">
        <Button kind={won ? "plain" : "loud"} onClick={on.again}>
          Try the last turn again
        </Button>
        <Button onClick={on.restart}>Start over</Button>
        <Button kind="quiet" onClick={on.leave}>
          All conversations
        </Button>
      </div>
      <ol className="debrief-turns">
        {debrief.turns.map((turn, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: turns have no other name, and keep their order
          <Turn key={at} turn={turn} number={at + 1} />
        ))}
      </ol>
    </section>
  );
}

const word = (temperature: keyof typeof TEMPERATURES | undefined) =>
  TEMPERATURES[temperature ?? 0].toLowerCase();

function Turn({ turn, number }: { turn: DebriefTurn; number: number }) {
  const names = useStageNames();
  const spans = [...turn.met, ...turn.harms].flatMap((words) => words.spans);
  return (
    <li>
      <h3>
        Reply {number}: {effect(turn)}
      </h3>
      <ul className="debrief-did">
        {turn.met.map(({ stage, label }) => (
          <li key={label} className="did">
            <Icon of="tick" />
            You {label} <span className="muted">({names[stage].short})</span>
          </li>
        ))}
        {turn.harms.map(({ label }) => (
          <li key={label} className="harm">
            <Icon of="warn" />
            {label}
          </li>
        ))}
        {turn.left.map((label) => (
          <li key={label} className="left">
            <Icon of="dot" />
            Still to do: {label}
          </li>
        ))}
      </ul>
      <div className="debrief-side">
        <div>
          <h4>Yours</h4>
          <Marked text={turn.reply} spans={spans} />
        </div>
        {turn.better && (
          <div>
            <h4>One good reply</h4>
            <p className="play-text">{turn.better}</p>
          </div>
        )}
      </div>
    </li>
  );
}

function effect({ before, after, met, harms }: DebriefTurn): string {
  if (after === before) return `they stayed ${word(after)}`;
  // Less heat in their words is no success where nothing was done for it.
  if (after < before && (harms.length || !met.length)) return "they are no calmer for it";
  return `from ${word(before)} to ${word(after)}`;
}
