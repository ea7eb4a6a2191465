import "./welcome.css";
import { ChooseHelpdesk } from "./ChooseHelpdesk";
import { LiveExample } from "./LiveExample";
import type { WelcomeProps } from "./props";

/** The first page: what Amends does, with a live example; what it reads and keeps; where it is to work. */
export function Welcome({ example, guidance, guide, helpdesks, pinned, on }: WelcomeProps) {
  return (
    <>
      <div className="desk-head">
        <h1>How Amends works</h1>
        <p className="muted">
          It lies beside the ticket in the helpdesk you already use, and helps you put things right. One
          minute is enough.
        </p>
      </div>
      <section aria-labelledby="welcome-try">
        <h2 id="welcome-try">Try it here</h2>
        <LiveExample {...{ example, guidance, guide, on }} />
      </section>
      <section aria-labelledby="welcome-keeps">
        <h2 id="welcome-keeps">What it reads and keeps</h2>
        <ul className="welcome-keeps">
          <li>
            <strong>Reads</strong> the ticket that is open, and your draft. Only on helpdesks you see below.
          </li>
          <li>
            <strong>Keeps</strong> on this machine what you set: follow-ups, phrases, corrections, and figures
            of how cases went. No message of a customer.
          </li>
          <li>
            <strong>Sends</strong> nothing anywhere: no account, no network. It never sends a reply for you.
          </li>
        </ul>
      </section>
      <section aria-labelledby="welcome-where">
        <h2 id="welcome-where">Your helpdesk</h2>
        <ChooseHelpdesk helpdesks={helpdesks} onAllow={on.allow} />
      </section>
      <section aria-labelledby="welcome-next">
        <h2 id="welcome-next">Then</h2>
        <ol className="welcome-next">
          <li>
            {pinned ? (
              <>Amends is on your toolbar: its button shows what is due.</>
            ) : (
              <>
                <strong>Pin it.</strong> Press the puzzle piece beside the address, then the pin at Amends:
                its button shows what is due.
              </>
            )}
          </li>
          <li>
            <strong>Rehearse.</strong> <a href="#practice">Practice</a> has made-up customers who answer what
            you write. It needs no helpdesk.
          </li>
          <li>
            <strong>Open a ticket.</strong> Amends comes up beside it. <kbd>Alt + Shift + U</kbd> opens and
            collapses it.
          </li>
        </ol>
      </section>
    </>
  );
}
