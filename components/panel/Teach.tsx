import type { PageState } from "@/lib/model";
import { Button } from "../ui/Button";
import type { Intents } from "./props";

interface TeachProps {
  page: Extract<PageState, { state: "unread" }>;
  on: Pick<Intents, "teach">;
}

/** Where a page cannot be read, the agent can show how; what was taught before holds until that is kept. */
export function Teach({ page, on }: TeachProps) {
  const isTaught = page.key?.startsWith("taught ");
  return (
    <div className="teach-offer">
      <p className="muted">
        {isTaught
          ? "The page has changed since you taught it. What you taught stays until you keep the new."
          : "Show Amends a customer’s message, an agent’s and the reply box: then it reads this helpdesk."}
      </p>
      <Button kind="loud" onClick={on.teach}>
        {isTaught ? "Teach it again" : "Teach Amends this helpdesk"}
      </Button>
    </div>
  );
}
