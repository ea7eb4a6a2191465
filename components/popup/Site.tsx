import { Button } from "../ui/Button";

export interface SiteProps {
  site:
    | {
        host: string;
        /** `known`: one of the helpdesks that Amends comes with, so there is nothing to switch. */
        state: "on" | "off" | "known" | "not possible";
      }
    | undefined;
  on: { turnOn(): void; turnOff(): void };
}

const WORDS = {
  on: "Amends works here",
  known: "Amends works here",
  off: "Not in use on this site",
  "not possible": "Amends can’t work on this page",
};

/** Whether Amends works on the site of the open tab, and the switch for it. */
export function Site({ site, on }: { site: NonNullable<SiteProps["site"]>; on: SiteProps["on"] }) {
  const { host, state } = site;
  return (
    <footer className="site">
      <p>
        {WORDS[state]}
        {host && <span className="host">{host}</span>}
      </p>
      {state === "off" && (
        <Button kind="loud" onClick={on.turnOn}>
          Use Amends on this site
        </Button>
      )}
      {state === "on" && <Button onClick={on.turnOff}>Stop</Button>}
    </footer>
  );
}
