/**
 * The words that bear out a failure or a feeling. The reading weighs all that was said, and may be wrong; a
 * phrase that speaks of a lockout to somebody who never said so is worse than one that only names their
 * thing. So before a phrase speaks of it, the customer has to have used one of these.
 */
import type { Failure, Feeling, Ticket } from "../model";

const words = (list: string) => new RegExp(`(?<![\\p{L}'])(?:${list})`, "iu");

const FAILURES: Record<Failure, RegExp> = {
  delay_late: words(
    "when (?:will|it will|does|is|are|can)|now day|late(?! (?:father|mother|husband|wife))|later|delay|wait|overdue|due|on time|slow|took|takes|(?:supposed|meant) to|where(?:'s| is| are) (?:my|our|the)|not (?:yet )?(?:arrived|come|here|shipped)|(?:has|have|had)n't (?:\\w{1,12} )?(?:arrived|come|moved|shipped)|(?:did|does)n't (?:arrive|come|show)|never (?:arrived|came(?! off)|showed)|no[- ]show|showed up|still (?:no|not|nothing|waiting)|(?:days?|weeks?|months?|hours?) (?:later|now|ago)|for (?:days|weeks|months|hours)|promised",
  ),
  damaged_defective: words(
    "damag|broke|break|fault|defect|crack|scratch|dent|torn|tear|rip|leak|shatter|smash|snapp?|split|stain|bent|dead|burn|fire|melt|smok|spark|stopped|not work|(?:does|did|do|wo)n't (?:work|turn|switch|start|charge|open|close|heat)|fell (?:off|apart)|in pieces|mould|mold|rotten|rust|chip|hole|useless",
  ),
  wrong_or_missing_item: words(
    "wrong|missing|incorrect|instead|mix|not what i (?:ordered|asked)|(?:different|another) (?:one|colour|color|size|item|product|model)|only (?:got|received|\\w{1,12} of)|incomplete|swap|no \\w{1,20} in|not in the|n't in the|left out|forgot|short|(?:asked for|ordered)[^.?!]{0,80} (?:got|get|gets|received|brought|sent|came|gave)",
  ),
  billing_refund: words(
    "charg|overcharg|bill|refund|money|invoice|payment|(?:paid|pay) (?:\\w{1,12} )?(?:twice|again|double|too much)|fee|fees|deposit|debit|deduct|withdr|(?:took|taken|taking) (?:\\w{1,12} )?[£$€]?\\d|off my (?:card|account)|price (?:went|rose|rise|increase)|twice",
  ),
  outage_bug: words(
    "down|outage|crash|error|bug|glitch|offline|freez|frozen|hang|load|fail|stop|lag|slow|disconnect|drop|dead|broke|broken|no (?:signal|internet|connection|service|power|hot water|water|heating|wifi)|not work|(?:does|did|do|is|wo)n't (?:work|load|open|start|connect|respond)|nothing happens|does nothing|keeps",
  ),
  staff_behaviour: words(
    "rude|polite|impolite|disrespect|respect|insult|shout|yell|swore|swear|laugh|mock|attitude|tone|arrogan|unfriendly|aggressive|ignored me|hung up|treat|humiliat|roll(?:ed)? (?:her|his|their) eyes|short with|condescend|dismiss|patroni[sz]|bull(?:y|ied)|abus|racist|sexist|lied|liar|threaten|slammed|unprofessional|unhelpful|spoken to|talked (?:down )?to|unkind|behav",
  ),
  no_response: words(
    "answer|repl(?:y|ied|ies)|respon|heard|hear back|ignor|silen|unanswered|(?:is )?any(?:body|one) there|call(?:ed)? (?:me |us )?back|get back to|got back to|contacted me|(?:second|third|fourth|fifth|sixth|last|\\d{1,2}|two|three|four|five|six) (?:e-?mails?|messages?|letters?)|read these|picks? up|(?:nobody|no one) (?:has |have |ever )?(?:answer|repl|respond|read|call|contact|wrote|writes|gets|got|pick|tell|told)|no word",
  ),
  cancellation_booking: words(
    "cancel|call(?:ed|ing)? off|postpon|no record of|given (?:our|my) |book|reserv|appointment|resched|moved|overbook|slot|check[- ]in|gave (?:our|my|away)|flight|itinerary",
  ),
  lost_item_or_data: words(
    "lost|lose|losing|gone|missing|mislaid|vanish|(?:it|they)(?:'s| is| are|'re) not here|n't have (?:it|them)|(?:did|does)n't come (?:out|off)|(?:did|does) not come (?:out|off)|never came back|disappear|delet|erased|wiped|stolen|never (?:came off|turned up|found)|can't find|nowhere|misplac|where (?:it|they) (?:is|are)",
  ),
  policy_unfair: words(
    "polic|rule|terms|conditions|small print|fine print|fair|unfair|refus|not allowed|allowed|won't (?:let|give|accept|take|refund)|can't return|(?:only|one) (?:day|days) (?:past|over|late)|fee|fees|forced|restrict|rights|unreasonable|rip[- ]off|loophole|excuse|warranty",
  ),
  account_access: words(
    "log|sign|password|lock|unlock|access|account|verif|two-factor|2fa|code|suspend|blocked|banned|get in|let me in|registered|credential|reset|authent",
  ),
  quality_expectation: words(
    "disappoint|expect|quality|poor|cheap|thin|stale|cold|dirty|filthy|tast|nothing like|not (?:as|like|what|worth|good)|let[- ]?down|below|bland|awful|terrible|horrible|disgust|worst|bad|mediocre|overpriced|uncomfortable|noisy|small|waste|flimsy|smell|soggy|dry|undercooked|overcooked|advert|photos|picture",
  ),
};

const FEELINGS: Partial<Record<Feeling, RegExp>> = {
  anxiety_urgency: words(
    "worr|anxious|urgent|stress|nervous|scared|afraid of|frighten|desperate|panic|need (?:it|this|them) (?:by|for|before|today)|in time for|asap|running out",
  ),
  confusion: words(
    "confus|unclear|understand|mak(?:e|es|ing) (?:no |any )?sense|not sure|puzzl|lost me|how (?:do|does|can|should) i|no idea|what does (?:it|this|that) mean",
  ),
};

/** As much of a message as is looked through. */
const LOOKED_AT = 20_000;

/** All that the customer wrote, as far as it is looked through; "" where the page shows none of it. */
export function saidBy({ messages }: Ticket): string {
  return messages
    .filter(({ who }) => who === "customer")
    .map(({ text }) => text.slice(0, LOOKED_AT).replaceAll("\u2019", "'"))
    .join("\n");
}

/** What they want to have back, which is no word on what went wrong: "I want my money back". */
const WANTED_BACK =
  /\b(?:want|wants|get|give|have|demand|like|need|expect|or)(?: \w{1,12}){0,4}? (?:(?:full |my )?refund\b|(?:money|penny|cent) back\b)/giu;

/** Where nothing is shown the reading is all there is. @param said of `saidBy` */
export function bearsOut(said: string, what: Failure | Feeling): boolean {
  const named = { ...FAILURES, ...FEELINGS }[what];
  return !said || !named || named.test(what === "billing_refund" ? said.replace(WANTED_BACK, "") : said);
}
