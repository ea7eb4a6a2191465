import { useId, useRef, useState } from "react";
import type { Plan, Reading, Ticket } from "@/lib/model";
import { Button } from "../ui/Button";
import { Icon } from "../ui/icons";
import { Section } from "../ui/Section";
import { Why } from "../ui/Why";
import { Correct } from "./Correct";
import { Facts } from "./Facts";
import { isJudged, otherwiseSet } from "./judged";
import type { Intents } from "./props";
import { Quote } from "./Quote";
import { evidence } from "./quotes";
import { Signals } from "./Signals";
import { Temperature } from "./Temperature";
import { ASKS, count, list, quoted, THREATS } from "./words";

interface HowTheyAreProps {
  reading: Reading;
  /** What the words alone say. */
  read: Reading;
  /** What the agent set could not be had. */
  lost: boolean;
  ticket: Ticket;
  /** How long ago they first complained, ms. */
  complaining: Plan["complaining"] | undefined;
  on: Pick<Intents, "highlight" | "correct">;
}

/** Question 1: the temperature in a word and a shape, the customer's own words for it, and the agent's word. */
export function HowTheyAre({ reading, read, lost, ticket, complaining, on }: HowTheyAreProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [correcting, setCorrecting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const form = `${id}form`;
  const others = otherwiseSet(reading);
  // The words are evidence for what was read in them, in its colour, whatever the agent says instead.
  const chips = isJudged(read) ? evidence(read.signals, read.temperature, ticket, 3) : [];
  const close = () => {
    // Closed with the mouse, the caret stays in the reply.
    if (document.getElementById(form)?.contains(document.activeElement)) opener.current?.focus();
    setCorrecting(false);
  };
  return (
    <Section
      title="How they are"
      silent
      className={`how heat-${isJudged(read) ? read.temperature : "unknown"}`}
    >
      <Temperature {...{ reading, read, correcting, opener }} correct={on.correct} />
      <Facts {...{ reading, complaining, correcting }} />
      <div className="chips">
        {chips.length > 0 && (
          <ul aria-label="In their own words">
            {chips.map((chip) => (
              <li key={chip.quote}>
                <Quote look="chip" spans={chip.spans} highlight={on.highlight}>
                  {quoted(chip.quote)}
                </Quote>
              </li>
            ))}
          </ul>
        )}
        {read.language === "en" && read.signals.length > 0 && (
          <Why
            label="All that their words say"
            open={open}
            controls={`${id}why`}
            onToggle={() => setOpen(!open)}
          />
        )}
        <Button
          ref={opener}
          kind="quiet"
          className="why-button"
          aria-expanded={correcting}
          aria-controls={form}
          onClick={() => (correcting ? close() : setCorrecting(true))}
        >
          {isJudged(reading) ? "correct" : "say how they are"}
        </Button>
      </div>
      {correcting && <Correct id={form} {...{ reading, read }} correct={on.correct} onClose={close} />}
      {!correcting && others && <p className="by-you">Set by you: {others}</p>}
      <div id={`${id}why`} hidden={!open}>
        {open && <Signals signals={reading.signals} ticket={ticket} highlight={on.highlight} />}
      </div>
      <Wishes reading={reading} highlight={on.highlight} />
      {lost && (
        <p className="aside-note">
          What you set on this ticket could not be read, so it may be missing here. Reload this tab to try
          again.
        </p>
      )}
      {ticket.partial && (
        <p className="aside-note">
          Only part of this conversation is on the page, so only that part is read.
        </p>
      )}
    </Section>
  );
}

/** What is at stake, what they ask for, and what nobody has answered yet. */
function Wishes({ reading, highlight }: { reading: Reading; highlight: Intents["highlight"] }) {
  const { asks, questions, threats } = reading;
  if (!asks.length && !questions.length && !threats.length) return null;
  return (
    <div className="wishes">
      {threats.length > 0 && (
        <p className="threat">
          <Icon of="warn" />
          Speaks of {list(threats.map((threat) => THREATS[threat]))}
        </p>
      )}
      {asks.length > 0 && <p>Asks for {list(asks.map((ask) => ASKS[ask]))}</p>}
      {questions.length > 0 && (
        <Quote look="line" spans={questions} highlight={highlight}>
          {count(questions.length, "open question")}
        </Quote>
      )}
    </div>
  );
}
