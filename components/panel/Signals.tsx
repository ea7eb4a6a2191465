import type { Signal, Ticket } from "@/lib/model";
import { Icon } from "../ui/icons";
import type { Intents } from "./props";
import { Quote } from "./Quote";
import { quote, strongest } from "./quotes";
import { quoted } from "./words";

interface SignalsProps {
  signals: Signal[];
  ticket: Ticket;
  highlight: Intents["highlight"];
}

/** Every reason for the judgement, strongest first, with how much it counts. */
export function Signals({ signals, ticket, highlight }: SignalsProps) {
  return (
    <ul className="signals">
      {signals.map((signal) => (
        <li key={signal.id}>
          {signal.weight === 0 ? <span className="weight" /> : <Weight weight={signal.weight} />}
          <span>
            {signal.because}
            {shown(signal).map((span) => {
              const words = quote(span, ticket);
              return (
                words && (
                  <Quote
                    key={`${span.message} ${span.start}`}
                    look="line"
                    spans={[span]}
                    highlight={highlight}
                  >
                    {quoted(words)}
                  </Quote>
                )
              );
            })}
          </span>
        </li>
      ))}
    </ul>
  );
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
