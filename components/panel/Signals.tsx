import { useState } from "react";
import type { Signal, Ticket } from "@/lib/model";
import { Icon } from "../ui/icons";
import { Rest } from "../ui/Rest";
import type { Intents } from "./props";
import { Quote } from "./Quote";
import { quote, strongest } from "./quotes";
import { quoted } from "./words";

interface SignalsProps {
  signals: Signal[];
  ticket: Ticket;
  highlight: Intents["highlight"];
}

/** Those that decide; the rest is small and waits behind its number. */
const MOST = 8;

/** Every reason for the judgement, strongest first, with how much it counts. */
export function Signals({ signals, ticket, highlight }: SignalsProps) {
  const [all, setAll] = useState(false);
  const rows = all ? signals : signals.slice(0, MOST);
  return (
    <>
      <ul className="signals">
        {rows.map((signal) => (
          <li key={signal.id}>
            {signal.weight === 0 ? <span className="weight" /> : <Weight weight={signal.weight} />}
            <span>
              {signal.because}
              <Words signal={signal} ticket={ticket} highlight={highlight} />
            </span>
          </li>
        ))}
      </ul>
      <Rest count={signals.length - rows.length} open={all} onToggle={() => setAll(!all)} />
    </>
  );
}

/** The customer's own words for one reason. */
function Words({ signal, ticket, highlight }: Omit<SignalsProps, "signals"> & { signal: Signal }) {
  return shown(signal).map((span) => {
    const words = quote(span, ticket);
    return (
      words && (
        <Quote key={`${span.message} ${span.start}`} look="line" spans={[span]} highlight={highlight}>
          {quoted(words)}
        </Quote>
      )
    );
  });
}

/** Places that are shown of one signal: more would hide the others. */
const PLACES = 5;

function shown(signal: Signal): Signal["spans"] {
  const most = strongest(signal).slice(0, PLACES);
  return signal.spans.filter((span) => most.includes(span));
}

/** Which way it pulls and how hard, in words for those who listen. */
function Weight({ weight }: { weight: number }) {
  const heats = weight > 0;
  return (
    <span className={`weight ${heats ? "heats" : "calms"}`}>
      {heats ? <Icon of="up" /> : <Icon of="down" />}
      <span className="unseen">{heats ? "heats by" : "calms by"}</span>
      {Math.abs(weight).toFixed(1)}
    </span>
  );
}
