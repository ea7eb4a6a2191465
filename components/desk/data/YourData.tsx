import "./data.css";
import { useRef } from "react";
import { Announcement, useAnnouncement } from "../../ui/Announcement";
import { Button } from "../../ui/Button";
import { Absent, Coming } from "../Absent";
import { Care } from "./Care";
import { Erase } from "./Erase";
import type { DataProps, Try } from "./props";
import { TakeIn } from "./TakeIn";
import { Trouble } from "./Trouble";
import { keptWords, sizeWords } from "./words";

/** What Amends keeps of the agent's: how much, how safe, out to a file and in again, and away. */
export function YourData({ state, lost, refused, on }: DataProps) {
  const [said, say] = useAnnouncement();
  const heading = useRef<HTMLHeadingElement>(null);
  const attempt: Try = async (act, done) => {
    try {
      await act();
      if (done) say(done, true);
      return true;
    } catch (error) {
      say((error as Error).message);
      return false;
    }
  };
  /** After what was pressed has gone. */
  const rest = () => heading.current?.focus();

  return (
    <section aria-labelledby="data" className="data">
      <h2 id="data" ref={heading} tabIndex={-1}>
        Your data
      </h2>
      <p className="muted">
        All of it lies on this machine and goes nowhere else. Of a customer nothing is kept but what a
        reminder says.
      </p>
      {lost && <Absent what="Amends does not answer" onRetry={on.retry} />}
      {!state && !lost && <Coming what="Looking at what is kept…" />}
      {state && (
        <>
          <Trouble state={state} on={on} attempt={attempt} rest={rest} />
          {state.database !== "broken" && state.database !== "newer" && (
            <>
              <p className="kept">
                {keptWords(state)}
                {state.bytes !== undefined && <span className="number">{sizeWords(state.bytes)}</span>}
              </p>
              <Care state={state} refused={refused} on={on} attempt={attempt} />
              <div className="buttons">
                <Button onClick={() => void attempt(on.save, "The backup is with your downloads.")}>
                  Save a backup
                </Button>
              </div>
              <TakeIn on={on} attempt={attempt} />
              <Erase on={on} attempt={attempt} rest={rest} />
            </>
          )}
        </>
      )}
      <Announcement said={said} />
    </section>
  );
}
