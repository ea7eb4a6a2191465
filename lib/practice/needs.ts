/** How a reply meets what the customer needs: where the words stand that do it, or nothing. */
import { answer } from "./needs/answer";
import { choice } from "./needs/choice";
import { date } from "./needs/date";
import { heard } from "./needs/heard";
import type { Span } from "./needs/own-case";
import { owned } from "./needs/owned";
import { plan } from "./needs/plan";
import type { Need } from "./scenario";
import type { Seen } from "./seen";

export type { Span };

export const MET: Record<Need, (seen: Seen) => Span[]> = { heard, owned, answer, plan, choice, date };
