import { useId, useRef, useState } from "react";
import type { Judged } from "@/lib/practice/drill";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/icons";
import { Segmented } from "../../ui/Segmented";
import type { PracticeProps } from "./props";

type DrillsProps = Pick<PracticeProps, "feelings" | "drills" | "judge">;

/** Two lines of a customer's: name the feeling and the cost, then say both in one sentence. */
export function Drills({ feelings, drills, judge }: DrillsProps) {
  const id = useId();
  const [at, setAt] = useState(0);
  const [feels, setFeels] = useState<string>();
  const [cost, setCost] = useState<string>();
  const [sentence, setSentence] = useState("");
  const [judged, setJudged] = useState<Judged>();
  const said = useRef<HTMLQuoteElement>(null);
  const card = drills[at % drills.length];
  if (!card) return null;
  const { drill, costs } = card;
  const choose = (text: string) => ({ value: text, label: text });
  const next = () => {
    setAt(at + 1);
    for (const clear of [setFeels, setCost, setJudged]) clear(undefined);
    setSentence("");
    said.current?.focus();
  };
  return (
    <section className="drill" aria-labelledby={`${id}head`}>
      <h2 id={`${id}head`}>
        What do they feel, and what did it cost them?
        <span className="number">
          {(at % drills.length) + 1} of {drills.length}
        </span>
      </h2>
      <blockquote ref={said} tabIndex={-1}>
        {drill.said}
      </blockquote>
      <h3>They feel</h3>
      <Segmented
        label="They feel"
        value={feels}
        choices={feelings.map(choose)}
        onChoose={(chosen) => setFeels(chosen)}
      />
      <h3>It cost them</h3>
      <Segmented
        label="It cost them"
        value={cost}
        choices={costs.map(choose)}
        onChoose={(chosen) => setCost(chosen)}
      />
      <label htmlFor={id}>Say both to them, in one sentence</label>
      <textarea id={id} rows={2} value={sentence} onChange={(event) => setSentence(event.target.value)} />
      <div className="play-doing">
        <Button
          kind="loud"
          disabled={!feels || !cost || !sentence.trim()}
          onClick={() => setJudged(judge(drill, sentence))}
        >
          How was that?
        </Button>
        <Button onClick={next}>Next</Button>
      </div>
      <div role="status" className="drill-said">
        {judged && (
          <ul>
            {feedback(drill, { feels, cost }, judged).map(({ good, words }) => (
              <li key={words} className={good ? "did" : "left"}>
                <Icon of={good ? "tick" : "dot"} />
                {words}
              </li>
            ))}
            <li className="muted">One way to say it: “{drill.better}”</li>
          </ul>
        )}
      </div>
    </section>
  );
}

function feedback(
  drill: PracticeProps["drills"][number]["drill"],
  chosen: { feels: string | undefined; cost: string | undefined },
  { feeling, cost, flaws }: Judged,
): { good: boolean; words: string }[] {
  const felt = chosen.feels === drill.feels;
  const paid = chosen.cost === drill.cost;
  return [
    { good: felt, words: felt ? `Yes, ${drill.feels}.` : `Could be. We hear ${drill.feels} in it first.` },
    { good: paid, words: paid ? `Yes, it cost ${drill.cost}.` : `Look again: it cost ${drill.cost}.` },
    {
      good: feeling,
      words: feeling
        ? "Your sentence names the feeling."
        : "Say the feeling in a word: it shows that it reached you.",
    },
    {
      good: cost,
      words: cost ? "It names what it cost them." : "Name what it cost them, in their own words.",
    },
    ...flaws.map(({ why }) => ({ good: false, words: why })),
  ];
}
