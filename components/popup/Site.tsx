import { Button } from "../ui/Button";
import { type SiteShown, siteWords } from "./site-words";

export interface SiteProps {
  site: SiteShown | undefined;
  on: { turnOn(): void; turnOff(): void; teach(): void };
}

/** Whether Amends works on the site of the open tab and what it recognises there; and the switch for it. */
export function Site({ site, on }: { site: SiteShown; on: SiteProps["on"] }) {
  const { title, more } = siteWords(site);
  const { host, state, page } = site;
  return (
    <footer className="site">
      <p role="status">
        <strong>{title}</strong>
        {host && <span className="host">{host}</span>}
        {more && <span className="more">{more}</span>}
      </p>
      {state === "off" && page !== "blocked" && (
        <Button kind="loud" onClick={on.turnOn}>
          Use Amends on this site
        </Button>
      )}
      {state === "on" && (
        <div className="site-buttons">
          {page === "none" && (
            <Button kind="loud" onClick={on.teach}>
              Teach Amends this helpdesk
            </Button>
          )}
          <Button onClick={on.turnOff}>Stop</Button>
        </div>
      )}
    </footer>
  );
}
