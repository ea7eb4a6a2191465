import { useState } from "react";
import type { DataState } from "@/lib/model";
import { Button } from "../../ui/Button";
import type { DataProps, Try } from "./props";

interface TroubleProps {
  state: DataState;
  on: DataProps["on"];
  attempt: Try;
  rest(): void;
}

/** What is wrong with the database, in plain words, and the way on. */
export function Trouble({ state: { database }, on, attempt, rest }: TroubleProps) {
  if (database === "ok") return null;
  if (database === "broken") return <Broken on={on} attempt={attempt} rest={rest} />;
  return (
    <div className="trouble" role="alert">
      <p className="title">{database === "full" ? FULL.title : NEWER.title}</p>
      <p>{database === "full" ? FULL.way : NEWER.way}</p>
      <div className="buttons">
        <Button onClick={() => void attempt(on.save, SAVED)}>Save a backup</Button>
        <Button onClick={on.retry}>Look again</Button>
      </div>
    </div>
  );
}

const SAVED = "The file is with your downloads.";

const FULL = {
  title: "There is no room left on this computer",
  way: "What you change now is not kept. Delete what you no longer need from the disk, or empty its bin; then look again. All that was kept before is safe.",
};
const NEWER = {
  title: "A newer Amends has written your data",
  way: "This older one leaves it alone, so nothing is lost. Update Amends, and all is here again. Until then a backup holds everything as it is.",
};

/** First what can be read is saved; only then may all of it go. */
function Broken({ on, attempt, rest }: Omit<TroubleProps, "state">) {
  const [saved, setSaved] = useState<"not yet" | "saved" | "in vain">("not yet");
  const save = async () => setSaved((await attempt(on.save, SAVED)) ? "saved" : "in vain");
  const startAnew = async () => {
    if (await attempt(() => on.erase("database"), "Amends starts anew. Your settings are as they were."))
      rest();
  };
  return (
    <div className="trouble" role="alert">
      <p className="title">The browser cannot read what Amends keeps</p>
      <p>
        Close the browser and open it again: often that is enough. If not, save what can still be read, start
        anew, and take that file in again below.
      </p>
      {saved === "in vain" && (
        <p>Nothing could be read. A backup from before can be taken in after the start.</p>
      )}
      <div className="buttons">
        <Button kind={saved === "not yet" ? "loud" : "plain"} onClick={() => void save()}>
          Save what can be read
        </Button>
        <Button
          kind={saved === "not yet" ? "plain" : "loud"}
          disabled={saved === "not yet"}
          onClick={() => void startAnew()}
        >
          Start anew
        </Button>
        <Button onClick={on.retry}>Look again</Button>
      </div>
    </div>
  );
}
