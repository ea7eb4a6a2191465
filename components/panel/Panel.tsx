import "../ui/tokens.css";
import "../ui/ui.css";
import "../ui/controls.css";
import "../followups/followups.css";
import "../phrases/phrases.css";
import "./panel.css";
import "./reading.css";
import "./correct.css";
import "./steps.css";
import "./make-good.css";
import "./say.css";
import "./draft.css";
import "./due.css";
import "./see.css";
import { useState } from "react";
import type { HalfWritten } from "../phrases/own";
import type { PanelProps } from "./props";
import { See } from "./See";
import { keepCaret, useEscape } from "./shortcuts";
import { Teach } from "./Teach";
import { TicketView, type TicketViewProps } from "./TicketView";
import { TopBar } from "./TopBar";
import { DueReminders, Notice, Skeleton, UnreadNotice } from "./Waiting";

/** The side panel and the dock: five questions about the open ticket, from top to bottom. */
export function Panel(props: PanelProps) {
  const { home, helpdeskName, page, guidance, on } = props;
  const ticket = page?.state === "ticket" ? page.ticket : undefined;
  useEscape(on.focusReply);
  // Kept here, above the ticket that it was begun on.
  const [half, setHalf] = useState<HalfWritten>();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the caret in the helpdesk's reply
    <div className="panel" onMouseDown={keepCaret}>
      <TopBar
        home={home}
        helpdeskName={helpdeskName}
        ticket={ticket}
        waiting={ticket && guidance?.plan.waiting}
        on={on}
      />
      <main>
        <Content {...props} half={half} onHalf={setHalf} />
      </main>
    </div>
  );
}

function Content(props: PanelProps & Pick<TicketViewProps, "half" | "onHalf">) {
  const { connection, page, guidance } = props;
  if (connection === "lost") {
    return (
      <Notice title="Reload this tab" loud>
        Amends was updated and has lost this page. Your draft stays where it is: copy it if your helpdesk does
        not keep it.
      </Notice>
    );
  }
  if (connection === "no helpdesk") {
    return (
      <>
        <Notice title="No helpdesk on this page">
          Go to a ticket in your helpdesk. If yours has its own address, switch Amends on there from its
          toolbar button.
        </Notice>
        <DueReminders {...props} />
      </>
    );
  }
  if (connection === "connecting" || !page || page.state === "loading") return <Skeleton />;
  if (page.state === "none") {
    return (
      <>
        <Notice title="Open a ticket">And I’ll read it with you.</Notice>
        <See {...props} />
        <DueReminders {...props} />
      </>
    );
  }
  if (page.state === "unread") {
    return (
      <>
        <UnreadNotice page={page} />
        {(page.teach || !page.advice) && <Teach page={page} on={props.on} />}
        <See {...props} prominent />
        {guidance && <TicketView key={page.key} {...props} ticket={undefined} guidance={guidance} />}
      </>
    );
  }
  if (!guidance) return <Skeleton />;
  // A new ticket begins with nothing opened or searched.
  return <TicketView key={page.ticket.key} {...props} ticket={page.ticket} guidance={guidance} />;
}
