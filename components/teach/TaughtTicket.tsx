import type { TaughtSide, Teaching, TeachingWish } from "@/lib/model";
import { Button } from "../ui/Button";

const SIDES: [TaughtSide, string][] = [
  ["customer", "Customer"],
  ["agent", "Agent"],
  ["note", "Internal note"],
  ["system", "System line"],
  ["none", "Not a message"],
];

interface TaughtTicketProps {
  ticket: NonNullable<Teaching["ticket"]>;
  onWish(wish: TeachingWish): void;
}

/** The ticket as it would be read from now on, each message with what it is taken for. */
export function TaughtTicket({ ticket, onWish }: TaughtTicketProps) {
  const { id, subject, customer, rows } = ticket;
  return (
    <section className="taught" aria-label="What Amends reads now">
      <h2>What Amends reads now</h2>
      <dl>
        <dt>Ticket</dt>
        <dd>{id ? (id.startsWith("/") ? "by its address" : `#${id}`) : "number not found"}</dd>
        <dt>Subject</dt>
        <dd>{subject ?? "none found"}</dd>
        <dt>Customer</dt>
        <dd>{customer ?? "no name found"}</dd>
      </dl>
      <ol className="taught-rows">
        {rows.map(({ who, author, at, opening, misread }, row) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a message has no name but its place
            key={row}
            className={who ?? "unsure"}
            onPointerEnter={() => onWish({ kind: "show", row })}
            onPointerLeave={() => onWish({ kind: "show", row: undefined })}
          >
            <div className="taught-head">
              <select
                aria-label={`What message ${row + 1} is`}
                value={who ?? ""}
                onFocus={() => onWish({ kind: "show", row })}
                onBlur={() => onWish({ kind: "show", row: undefined })}
                onChange={({ target }) => onWish({ kind: "who", row, who: target.value as TaughtSide })}
              >
                {!who && <option value="">Who wrote it?</option>}
                {SIDES.map(([side, name]) => (
                  <option key={side} value={side}>
                    {name}
                  </option>
                ))}
              </select>
              <span className="muted">{[author, at && whenWords(at)].filter(Boolean).join(" · ")}</span>
            </div>
            <p>{opening}</p>
            {misread && <p className="misread">Read as something else than you said.</p>}
          </li>
        ))}
      </ol>
      <Button kind="quiet" onClick={() => onWish({ kind: "swap" })}>
        Swap customer and agent
      </Button>
    </section>
  );
}

const whenWords = (at: string) =>
  new Date(at).toLocaleString("en", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
