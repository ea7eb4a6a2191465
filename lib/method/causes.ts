/**
 * Where the ticket says what it came from: the weather, somebody else's work, a slip, a lack that stays. The
 * customer's words count as well as ours, for both know the cause; what is quoted or denied counts for nothing.
 */
import type { Span, Ticket } from "../model";
import { normalise } from "../text";

/** `event`: nobody's doing. `others`: a carrier's, a supplier's, a bank's. `slip`: once. `lack`: until mended. */
export type CauseKind = "event" | "others" | "slip" | "lack";

const CARRIERS =
  "courier|carrier|postal service|post office|postman|postwoman|royal mail|parcelforce|usps|ups|fedex|dhl|dpd|hermes|evri|yodel|gls|tnt|shipping (?:company|line)|haulier|freight (?:company|line)|(?:delivery|logistics) (?:company|firm|partner)";
const SUPPLIERS =
  "suppliers?|manufacturers?|wholesalers?|importers?|third[- ]party|subcontractors?|payment (?:provider|processor)|card (?:issuer|network)|internet provider|hosting provider|data cent(?:er|re)|airport|ground handlers?|air traffic control|landlord|the council";
/** What else these words name: a thing that one can buy. */
const NO_GOODS =
  "(?! (?:app|boots?|coats?|doors?|jackets?|lamps?|lights?|forecast|station|tyres?|tires?|chains?|globe|glasses|window|me|us|as))";

const WORDS: Record<CauseKind, RegExp> = {
  event: new RegExp(
    `\\b(?:(?:thunder|snow|sand|ice|wind)?storms?|snow(?:fall|ed in)?|blizzards?|hurricanes?|typhoons?|tornado(?:es)?|floods?|flooding|flooded|(?:heavy|freezing) rain|black ice|(?:thick|dense) fog|(?:bad |terrible |severe |the |due to |because of )weather|heatwaves?|wildfires?|landslides?|lightning|volcan\\w{1,6}|earthquakes?|pandemic|lockdowns?|(?:rail|train|postal|post|airport|port|dock|general|pilots'?|crew|staff|bin|bus|tube|lorry|truck|drivers'?|baggage|atc) strikes?|(?:the|a|of|on|to|by|this|that|those|these|due to) strikes?|strikes|industrial action|walk[- ]?outs?|power (?:cuts?|outages?|failures?)|blackouts?|burst (?:pipe|water main)|(?:stuck|held|delayed|waiting) (?:up )?(?:in|at|by|with) (?:the )?(?:customs|border|port)|customs (?:delay|hold|check|backlog|inspection)s?|held (?:up )?(?:at|by) customs|road (?:closures?|works)|(?:motorway|highway) (?:closures?|accident)|bird strike|airspace|bank holiday|cyber[- ]?attack)\\b${NO_GOODS}`,
    "g",
  ),
  others: new RegExp(`\\b(?:${CARRIERS}|${SUPPLIERS})\\b(?:'s)?`, "g"),
  slip: /\b(?:glitch|hiccup|one[- ]off|typo|by (?:mistake|accident)|accidentally|(?:simple|honest|genuine|human) (?:mistake|error)|mix(?:ed)?[- ]up|slipped through|oversight|fluke)\b/g,
  lack: /\b(?:(?:under|short)[- ]?staffed|(?:not enough|too few|lack of) (?:staff|people|drivers|agents|engineers)|(?:known|well[- ]known|widespread|systemic|ongoing|long[- ]standing) (?:issue|problem|bug|fault|defect)|(?:design|manufacturing) (?:flaw|fault|defect)|(?:bad|faulty) batch|(?:outdated|ancient|old) (?:system|software|equipment)|(?:happens?|happening) to (?:everyone|everybody|lots of|many|other|all)|out of stock)\b/g,
};

/** "not because of the weather", "don't blame the courier", "no strike"; "your courier" is ours to them. */
const DENIED =
  /\b(?:not?|n't|never|nothing to do with|without|blam\w{1,4}|excuse|regardless of|despite|whatever|if|until|unless|in case of|next to|drop(?:ped)? (?:it )?(?:off )?at)(?: \w{1,12}){0,3} $/;
const OURS = /\byour (?:\w{2,12} )?$/;
const LONGEST = 12_000;
const AT_MOST = 3;

export type Causes = Partial<Record<CauseKind, Span[]>>;

/** Asked at every key, and the same as long as the ticket is. */
const known = new WeakMap<Ticket, Causes>();

export function causesOf(ticket: Ticket): Causes {
  const causes = known.get(ticket) ?? causesIn(ticket);
  known.set(ticket, causes);
  return causes;
}

function causesIn(ticket: Ticket): Causes {
  const found: Causes = {};
  for (const { id, who, text } of ticket.messages) {
    if (who !== "customer" && who !== "agent") continue;
    const words = normalise(text.slice(0, LONGEST));
    for (const kind of Object.keys(WORDS) as CauseKind[])
      for (const { 0: match, index } of words.matchAll(WORDS[kind])) {
        const spans = found[kind] ?? [];
        if (spans.length < AT_MOST && isSaid(words, index, kind))
          found[kind] = [...spans, { message: id, start: index, end: index + match.length }];
      }
  }
  return found;
}

function isSaid(words: string, at: number, kind: CauseKind): boolean {
  const line =
    words
      .slice(Math.max(0, at - 200), at)
      .split("\n")
      .at(-1) ?? "";
  const before = line.split(/[.!?;:]/).at(-1) ?? "";
  if (/^\s{0,8}>/.test(line) || DENIED.test(before)) return false;
  return kind !== "others" || !OURS.test(before);
}
