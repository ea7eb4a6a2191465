/** Whether some words name what failed, so that the customer can tell that they were read. */
import type { AgentMessage } from "./message";

/** Words that say in concrete terms what failed, and no courtesy uses. */
const FAILURES =
  /\b(?:late|delay(?:s|ed)?|overdue|wait(?:ed|ing)? (?:for|so|this|all|in|\d|two|three|four|five|six|weeks|days)|waiting|the wait|kept you waiting|broken?|broke|damaged?|crack(?:ed|s)?|faulty|defect(?:ive|s)?|leak(?:s|ed|ing)?|missing|missed|lost|wrong|incorrect|twice|double|(?:over)?charged|billed|cancell?ed|outage|down|crash(?:ed|es|ing)?|bugs?|error|locked|declined|rude|rudely|ignored|silence|unanswered|without an answer|no (?:reply|answer|response|refund|delivery)|never (?:arrived|came|reached|heard|received|got|showed|called|replied|answered)|(?:didn't|did not|hasn't|has not|haven't|have not|doesn't|does not|won't|wouldn't|couldn't|could not|stopped) (?:\w+)|failed|empty|dirty|stuck|expired|deleted|disappeared|sold out|overbooked|let you down|repeat yourself|had to (?:call|write|ask|chase|contact|explain))\b/;

/** In plain terms, or by the customer's own name for the thing. @param words normalised */
export function namesFailure({ thing, plain }: AgentMessage, words: string = plain): boolean {
  const theirs = thing?.toLowerCase();
  return FAILURES.test(words) || (!!theirs && theirs.length > 2 && words.includes(theirs));
}
