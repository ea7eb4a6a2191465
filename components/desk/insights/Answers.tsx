import { answersOf } from "@/lib/insights/answers";
import type { Figures } from "@/lib/insights/figures";
import { Said } from "./Said";

/** The three questions first, in words. */
export function Answers({ figures, before }: { figures: Figures; before: Figures | undefined }) {
  return (
    <div className="answers">
      {answersOf(figures, before).map(({ question, figure, of, sentences }) => (
        <section key={question} className="answer" aria-label={question}>
          <h2>{question}</h2>
          {figure && (
            <p className="answer-figure">
              <strong>
                <Said words={figure} />
              </strong>{" "}
              <span>
                <Said words={of ?? []} />
              </span>
            </p>
          )}
          {sentences.map((words, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no names, and never change places
            <p key={at}>
              <Said words={words} />
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}
