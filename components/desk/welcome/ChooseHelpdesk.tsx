import { Announcement, useAnnouncement } from "../../ui/Announcement";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/icons";
import type { ChosenHelpdesk, WelcomeProps } from "./props";

interface ChooseHelpdeskProps {
  helpdesks: ChosenHelpdesk[] | undefined;
  onAllow: WelcomeProps["on"]["allow"];
}

/** Where Amends works already, and where the browser has yet to allow it. */
export function ChooseHelpdesk({ helpdesks, onAllow }: ChooseHelpdeskProps) {
  const [said, say] = useAnnouncement();
  const allow = (helpdesk: ChosenHelpdesk) =>
    onAllow(helpdesk).then((allowed) =>
      say(
        allowed
          ? `${helpdesk.name} is on. Reload its tab if it is open.`
          : `The browser was not allowed ${helpdesk.name}. Nothing has changed.`,
      ),
    );
  const ready = helpdesks?.filter(({ on }) => on) ?? [];
  const others = helpdesks?.filter(({ on }) => !on) ?? [];
  return (
    <>
      {ready.length > 0 && (
        <p>
          <Icon of="tick" /> Ready on {ready.map(({ name }) => name).join(", ")}: just open a ticket.
        </p>
      )}
      {others.length > 0 && (
        <ul className="welcome-helpdesks" aria-label="Not switched on">
          {others.map((helpdesk) => (
            <li key={helpdesk.name}>
              <Button onClick={() => void allow(helpdesk)}>
                <span className="unseen">Use Amends on </span>
                {helpdesk.name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className="muted">
        On an address of your own (Request Tracker, Znuny, Zammad, osTicket, FreeScout, or any other): open
        it, press Amends’ button on the toolbar, then <em>Use Amends on this site</em>.
      </p>
      <Announcement said={said} />
    </>
  );
}
