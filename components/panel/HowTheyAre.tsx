import { useId, useState } from "react";
import type { Reading, Ticket } from "@/lib/model";
import { Icon } from "../ui/icons";
import { Section } from "../ui/Section";
import { Why } from "../ui/Why";
import { Bars } from "./Bars";
import { Course } from "./Course";
import type { Intents } from "./props";
import { Quote } from "./Quote";
import { evidence } from "./quotes";
import { Signals } from "./Signals";
import { ASKS, count, list, quoted, TEMPERATURES, THREATS, TRENDS } from "./words";

interface HowTheyAreProps {
  reading: Reading;
  ticket: Ticket;
  highlight: Intents["highlight"];
}

/** Question 1: the temperature in a word and a shape, and the customer's own words for it. */
export function HowTheyAre({ reading, ticket, highlight }: HowTheyAreProps) {
  const more = useId();
  const [open, setOpen] = useState(false);
  const read = isRead(reading);
  const chips = read ? evidence(reading.signals, reading.temperature, ticket, 3) : [];
  const reasons = reading.language === "en" && reading.signals.length > 0;
  return (
    <Section title="How they are" silent className={`how heat-${read ? reading.temperature : "unknown"}`}>
      <Temperature reading={reading} />
      {reasons && (
        <div className="chips">
          <ul aria-label="In their own words">
            {chips.map((chip) => (
              <li key={chip.quote}>
                <Quote look="chip" spans={chip.spans} highlight={highlight}>
                  {quoted(chip.quote)}
                </Quote>
              </li>
            ))}
          </ul>
          <Why label="All that their words say" open={open} controls={more} onToggle={() => setOpen(!open)} />
        </div>
      )}
      <div id={more} hidden={!open}>
        {open && <Signals signals={reading.signals} ticket={ticket} highlight={highlight} />}
      </div>
      <Wishes reading={reading} highlight={highlight} />
      {ticket.partial && (
        <p className="aside-note">
          Only part of this conversation is on the page, so only that part is read.
        </p>
      )}
    </Section>
  );
}

function isRead(reading: Reading): boolean {
  return reading.language === "en" && !reading.unsure;
}

function Temperature({ reading }: { reading: Reading }) {
  const read = isRead(reading);
  return (
    <div className="temperature">
      <Bars temperature={read ? reading.temperature : undefined} />
      <p>
        <strong className="word">{wordFor(reading)}</strong>{" "}
        <span className="muted">{courseWords(reading)}</span>
      </p>
      {read && <Course course={reading.course} />}
    </div>
  );
}

function wordFor(reading: Reading): string {
  if (reading.language === "other") return "Not in English";
  return reading.unsure ? "Not sure" : TEMPERATURES[reading.temperature];
}

function courseWords(reading: Reading): string {
  if (reading.language === "other")
    return "So Amends doesn’t judge how they feel. The steps hold all the same.";
  if (reading.unsure) return "Nothing in their words says how they feel.";
  const facts = [
    reading.course.length > 1 ? TRENDS[reading.trend] : "",
    reading.repeat ? "not the first time" : "",
  ];
  return facts.filter(Boolean).join(" · ");
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
