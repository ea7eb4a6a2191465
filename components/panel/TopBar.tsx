import { lengthWords } from "@/lib/followups/words";
import type { Ticket } from "@/lib/model";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";
import type { PanelProps } from "./props";

interface TopBarProps extends Pick<PanelProps, "home" | "helpdeskName" | "on"> {
  ticket?: Ticket | undefined;
  /** How long the customer has waited for an answer, ms. */
  waiting?: number | undefined;
}

/** Who this is about, how long they have waited, and the way out. Stays in sight. */
export function TopBar({ home, helpdeskName, ticket, waiting, on }: TopBarProps) {
  const name = ticket?.customer.name ?? ticket?.customer.email ?? "Customer";
  return (
    <header className="top">
      <div className="who">
        <h1>{ticket ? name : "Amends"}</h1>
        <p className="muted">{[ticket && `#${ticket.id}`, helpdeskName].filter(Boolean).join(" · ")}</p>
      </div>
      {waiting !== undefined && (
        <p className="waiting" title="Since the customer's last message">
          <Icon of="clock" />
          <span>
            <span className="spare">waiting </span>
            {lengthWords(waiting)}
          </span>
        </p>
      )}
      <Button
        kind="quiet"
        className="square"
        aria-label="Open the desk: follow-ups, phrases and settings"
        onClick={on.openDesk}
      >
        <Icon of="desk" />
      </Button>
      {on.openPanel && home === "dock" && (
        <Button kind="quiet" className="square" aria-label="Open in the side panel" onClick={on.openPanel}>
          <Icon of="panel" />
        </Button>
      )}
      {home === "dock" && (
        <Button kind="quiet" className="square" aria-label="Collapse Amends" onClick={on.collapse}>
          <Icon of="collapse" />
        </Button>
      )}
    </header>
  );
}
