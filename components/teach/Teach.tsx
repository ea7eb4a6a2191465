import "../ui/tokens.css";
import "../ui/ui.css";
import "../ui/controls.css";
import "../panel/panel.css";
import "./teach.css";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Teaching, TeachingWish } from "@/lib/model";
import { Announcement, useAnnouncement } from "../ui/Announcement";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";
import { TaughtTicket } from "./TaughtTicket";
import { TeachSteps } from "./TeachSteps";

export interface TeachProps {
  /** Undefined until the page has said it. */
  teaching: Teaching | undefined;
  on: {
    wish(wish: TeachingWish): void;
    /** Rejects where it was not kept. */
    save(recipe: unknown): Promise<void>;
  };
}

/** Three things to point at, then the ticket as Amends reads it, to be put right and kept. */
export function Teach({ teaching, on }: TeachProps) {
  const [said, say] = useAnnouncement();
  const steps = useRef<HTMLElement>(null);
  const picking = teaching?.picking;
  useEffect(() => {
    if (picking) steps.current?.focus();
  }, [picking]);
  const keep = () => {
    if (teaching?.recipe) on.save(teaching.recipe).catch(() => say("That was not kept. Try it once more."));
  };
  /** The arrow keys work from here as well as from the page. */
  const passOn = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (!picking || (target as Element).closest("button") || !/^(?:Arrow|Enter|Escape|Backspace)/.test(key))
      return;
    event.preventDefault();
    on.wish({ kind: "key", key });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the picker in the page, wherever the focus is
    <div className="panel teach" onKeyDown={passOn}>
      <header className="top">
        <div className="who">
          <h1>Teach Amends</h1>
          <p className="muted">Three clicks in this page</p>
        </div>
        <Button
          kind="quiet"
          className="square"
          aria-label="Move to the other side of the page"
          onClick={() => on.wish({ kind: "aside" })}
        >
          <Icon of="panel" />
        </Button>
        <Button
          kind="quiet"
          className="square"
          aria-label="Close without keeping"
          onClick={() => on.wish({ kind: "stop" })}
        >
          <Icon of="cross" />
        </Button>
      </header>
      <main ref={steps} tabIndex={-1}>
        {!teaching && <p className="muted">Getting ready…</p>}
        {teaching && (
          <>
            <TeachSteps teaching={teaching} onPick={(what) => on.wish({ kind: "pick", what })} />
            {!picking && (
              <>
                {teaching.wrong.length > 0 && (
                  <ul className="teach-wrong" role="alert">
                    {teaching.wrong.map((words) => (
                      <li key={words}>{words}</li>
                    ))}
                  </ul>
                )}
                {teaching.ticket && <TaughtTicket ticket={teaching.ticket} onWish={on.wish} />}
              </>
            )}
          </>
        )}
        <Announcement said={said} />
      </main>
      {teaching && !picking && (
        <footer className="teach-foot">
          <Button kind="loud" disabled={teaching.recipe === undefined} onClick={keep}>
            Save: this is right
          </Button>
          <Button kind="quiet" onClick={() => on.wish({ kind: "again" })}>
            Start over
          </Button>
        </footer>
      )}
    </div>
  );
}
