import type { DataState } from "@/lib/model";
import { Button } from "../../ui/Button";
import type { DataProps, Try } from "./props";

interface CareProps {
  state: DataState;
  refused: boolean;
  on: Pick<DataProps["on"], "persist">;
  attempt: Try;
}

/** What the system or the browser does not do yet, and how it will. */
export function Care({ state: { persisted, notifications }, refused, on, attempt }: CareProps) {
  const ask = async () => {
    if (!(await on.persist())) throw new Error("The browser did not promise it.");
  };
  return (
    <>
      {!notifications && (
        <div className="care warn">
          <p>
            <strong>Your system shows no notifications of Amends.</strong> Nothing is lost by that: what is
            due stands on the badge of the toolbar button and in its window. To be told at once, open your
            system’s settings, find Notifications, and allow them for this browser.
          </p>
        </div>
      )}
      {!persisted && refused && (
        <p className="muted kept">
          Should this computer’s disk run full, the browser may clear this to make room: save a backup now and
          then.
        </p>
      )}
      {!persisted && !refused && (
        <div className="care">
          <p>
            Should this computer’s disk run full, the browser may clear this to make room. It can promise to
            keep it.
          </p>
          <Button onClick={() => void attempt(ask, "The browser will keep it.")}>Ask it to keep it</Button>
        </div>
      )}
    </>
  );
}
