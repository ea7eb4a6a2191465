/** Conversations to count: complaints of our own writing, answers good and bad, and how the customer took them. */
import { phrases } from "../../../lib/phrases/all";
import { seeded } from "../../../scripts/eval/bootstrap";
import { ownItems } from "../../../scripts/eval/labels";

interface Said {
  from: "customer" | "agent" | "note";
  text: string;
  at: string;
}

export interface Line {
  id: string;
  messages: Said[];
}

const WORDS: Record<string, string> = {
  name: "Anna",
  thing: "espresso machine",
  reference: "48213",
  agent: "Tom",
  what: "call you",
  when: "Friday at noon",
  day: "Friday",
  amount: "20 euros",
  cause: "a mix-up in our warehouse",
};
const GOOD = phrases.map(({ text }) => text.replaceAll(/\{(\w+)\}/g, (_, blank) => WORDS[blank] ?? blank));
const BAD = [
  "We apologize for any inconvenience this may have caused. We will get back to you as soon as possible.",
  "Unfortunately this is against our policy. You should have read the terms.",
  "Sorry if you feel that way, but there is nothing we can do.",
  "Please calm down. We are looking into it and will let you know.",
];
const THANKS = ["Thank you so much, that is sorted now.", "Brilliant, it works. Thanks for your help!"];
const UPSET = [
  "This is still not fixed! Third time I ask. Absolutely ridiculous, I am done with you.",
  "Are you joking? I want my money back now, or my lawyer will write to you.",
];

/** Always the same for the same seed. */
export function* conversations(count: number, seed = 7): Generator<Line> {
  const complaints = ownItems().map(({ text }) => text);
  const random = seeded(seed);
  const of = (list: string[]) => list[Math.floor(random() * list.length)]!;
  for (let made = 0; made < count; made += 1) {
    let now = Date.UTC(2026, 0, 1) + Math.floor(random() * 3e10);
    const at = () => {
      now += Math.floor(random() ** 3 * 2e8);
      return new Date(now).toISOString();
    };
    const messages: Said[] = [{ from: "customer", text: of(complaints), at: at() }];
    for (let turn = 0; turn < 1 + random() * 3; turn += 1) {
      const isGood = random() < 0.6;
      const words = isGood ? `${of(GOOD)}\n\n${of(GOOD)}\n\n${of(GOOD)}` : of(BAD);
      messages.push({ from: "agent", text: `Hi Anna,\n\n${words}\n\nBest regards,\nTom`, at: at() });
      if (random() < 0.2) messages.push({ from: "note", text: "Asked the warehouse.", at: at() });
      messages.push({
        from: "customer",
        text: random() < (isGood ? 0.6 : 0.1) ? of(THANKS) : of(UPSET),
        at: at(),
      });
    }
    yield { id: `c-${made}`, messages };
  }
}
