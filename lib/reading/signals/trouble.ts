/** The plain words of trouble: alone they name no failure, but they tell mock praise from praise. */
import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "speaks of trouble",
  weight: 0,
  pattern: anyOf(
    "(?:late|delay(?:s|ed|ing)?|overdue|held up|behind schedule)",
    "(?:wait(?:ed|ing)|on hold|in the queue)",
    "(?:cancel(?:s|ed|led|ing|ling|lation)|bumped|rebooked)",
    "(?:broke|broken|breaks|cracked|smashed|torn|ripped|leaks|leaking|dented|damaged|faulty|defective|scratched|mouldy|rotten|melted)",
    "(?:missing|lost|vanished|disappeared|gone missing|nowhere to be (?:found|seen)|wiped|deleted)",
    "(?:wrong (?:item|order|size|colou?r|one|address|product|meal|seat|name|amount|price|parcel|model|part)|instead of (?:the|my|a)|not what i (?:ordered|paid))",
    "(?:overcharged|charged (?:me|us|twice|again|for)|charging (?:me|us)|double charged|billed|refund|my money|money back|debited)",
    "(?:error|errors|crash(?:es|ed|ing)?|freez(?:es|ing)|frozen|outage|offline|bug|bugs|glitch(?:es|y)?|buffering|unresponsive)",
    "(?:doesn't|does not|doesnt|won't|wont|will not|not|isn't|stopped|stops|never) (?:work|works|working|load|loading|open|opening|connect|connecting|start|starting|charge|charging|respond|responding|arrive|arrived|come|came|show|showed|turn|turned)",
    "(?:can't|cannot|cant|unable to|couldn't|could not) (?:log|sign|get|access|use|reach|open|play|book|pay|cancel|watch|see|find|connect|change|check)",
    "(?:locked|blocked|banned|suspended|disabled|hacked|frozen out)",
    "(?:no (?:reply|replies|answer|answers|response|one|sign|update|updates|news|show|water|power|heating|internet|signal|service|seat|bag|parcel|order|refund)|nobody|no-show|ignored|unanswered|hung up|closed my (?:ticket|case|chat))",
    "(?:still (?:no|not|nothing|waiting|haven't|hasn't|isn't|doesn't|can't|won't|down|broken|missing|pending|stuck|in your|at your|on))",
    "(?:rude|dismissive|shouted|yelled|laughed at|accused|refused|refuses|rejected|denied|declined)",
    "(?:complain(?:ed|ing|t|ts)?|problem|problems|issue|issues|fault|trouble|mess|stuck|stranded|excuse|excuses)",
    "(?:cold|dirty|filthy|burnt|raw|stale|smells|smelly|noisy|bed ?bugs)",
    "(?:third|fourth|fifth|second) (?:time|week|month|day|attempt|replacement|email|call|engineer|visit|chat)",
    "nothing (?:has|had|ever)? ?(?:come|arrived|happened|moved|changed)",
    "(?:closes itself|cut off|sold out from under|sent back|returned to sender)",
  ),
  says: { trouble: true },
  unless: ["negated", "supposed"],
  examples: {
    flagged: ["The train is late.", "My bag is lost.", "Still no parcel.", "It doesn't work."],
    fine: ["A lovely day at the shop.", "If it arrives late, what then?"],
  },
  source: "Label guide: twelve failures",
} satisfies SignalRule;
