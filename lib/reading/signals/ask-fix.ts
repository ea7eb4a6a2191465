import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

const REPAIR =
  "(?:fix|repair|mend|sort|resolve|solve|rectify|unlock|unblock|unfreeze|un-?ban|un-?suspend|restore|reset|recover|re-?activate|re-?instate|re-?open|re-?enable|re-?book|re-?connect|re-?issue|correct|amend|undo|reverse it|put (?:it|this|that|things|them) (?:right|back)|make (?:it|this|things) (?:work|right)|look into|look at|investigate|see to|attend to|deal with|take care of|check (?:on|what|why|into|it|this|my|our)|get (?:it|this|that|them|my (?!money)|our|me|us|back to)|bring (?:it|my|our|them|back|the)|give (?:me|us) (?:back my (?:account|channel|page)|access)|let (?:me|us) (?:in|back|log|access|play|use|open)|help)";
const REPAIRED =
  "(?:fixed|repaired|mended|sorted|resolved|solved|rectified|unlocked|unblocked|unfrozen|unbanned|unsuspended|restored|reset|recovered|reactivated|re-?activated|reinstated|reopened|corrected|amended|working|running|dealt with|looked (?:at|into)|investigated|undone|put right|up and running|back up|back online|switched (?:back )?on|removed|stopped|changed back)";
const PLEASE = "(?:please|pls|plz|kindly)";
const THIS =
  "(?:it|this|that|them|these|those|everything|things|the \\w{3,15}|my \\w{2,15}|our \\w{3,15}|your \\w{3,15}|this \\w{3,12}|these \\w{3,12})";

export default {
  because: "asks to have it put right",
  weight: 0,
  pattern: anyOf(
    `${PLEASE},? (?:just |can you |could you |can u |will you |someone |somebody |now )?${REPAIR}`,
    `(?:can|could|will|would) (?:you|u|ya|y'all|you guys|you lot|someone|somebody|anyone|anybody|we|they) (?:please |pls |plz |kindly |just |possibly |at least |maybe |go and |actually |quickly |urgently ){0,2}${REPAIR}`,
    `(?:need|want|expect|like|require|asking|beg|urge|trust|ask) (?:you|u|you guys|someone|somebody) to (?:please )?${REPAIR}`,
    `(?:want|need|like|get|getting|have|expect|got to get) ${THIS} (?:to be )?${REPAIRED}`,
    `(?:need|needs|wants|has to|must|should|got to) (?:to )?(?:be |get |me )?${REPAIRED}`,
    `(?:need|needs|require|requires) (?:urgent |some |immediate |a )?(?:fixing|repairing|sorting|resolving|correcting|unlocking|investigating|attention|solution|resolution|fix)`,
    `(?:can|could|may) (?:it|this|that|these|my \\w{3,12}|the \\w{3,12}|our \\w{3,12}) (?:please |all )?(?:be|get) (?:${REPAIRED}|put back|swapped|changed|moved|extended|cancelled|checked|done)`,
    "(?<!would |could |to |did |n't |will |might |should |not |can |tried |and |they |i |we |you )(?:fix|sort|resolve|solve|repair|unlock|restore|unblock) (?:it|this|that|these|my|our|the|your|ur|yourself|yourselves|now|asap|please|pls)(?: out)?",
    "(?:fix|sort)[.,!]{0,3} (?:it|this|that|the)[.,!]{0,3}(?: \\w{3,10}[.,!]{0,3})? ?(?:now|asap|immediately|today|already|please|pls|ffs)",
    "sort (?:it|this|that|yourselves|your \\w{3,9}|yourself|my \\w{3,12}|things|ur \\w{3,9})(?: the \\w{3,7})? out",
    "(?:give|bring|put|switch|change|turn|send|let|get) (?:me |us |it |them |my \\w{3,12} |my \\w{3,12} \\w{3,12} |our \\w{3,12} |the \\w{3,12} |this |that |back )(?:back|in|to how it was|to what it was)(?= please| pls| plz| now| to the old)",
    "(?:get|want|need|have|getting|gain|regain|give me) (?:back )?(?:my|our|the) (?:old )?(?:\\w{3,12} )?(?:account|channel|page|profile|email|data|photos|files|save|progress|access|number|login)s? back",
    "bring (?:back|my \\w{3,12} back|our \\w{3,12} back)",
    "make (?:it|this) (?:work|right)",
    "put (?:it|this|things) right",
    "(?:get|help me get|want) (?:back )?(?:in|into) (?:to )?(?:my|our|the|an?) (?:\\w{3,12} )?account",
    "(?:any|a|some|is there a|got a|have a|find a|the) (?:fix|workaround|work around|solution)(?: (?:for|to|please|pls|yet|or)| ?\\?)",
    "(?:want|need|demand|expect|hope for|await|awaiting|looking for|waiting for|request) (?:a |an |some |your |this |the )?(?:quick |urgent |immediate |proper |speedy )?(?:fix|solution|resolution|action)",
    "(?:sort|get) (?:your|ur) (?:shit|act|house|app|site|stuff) (?:out|together|in order)",
    "how (?:do|can|could|would|should|might|to|on earth do) (?:i |we |you )?(?:fix|repair|recover|restore|reset|re-?activate|solve|resolve|undo|reverse|unlock|unblock|get rid of|kick|stop (?:it|this|that|them|the|my)|disable|re-?enable|go back|get (?:it|this|that|my|them|the|back|rid|into|in|around|past))",
    "how (?:i|we) can (?:fix|recover|restore|reset|solve|get)",
    "(?:any ?way|a way|some way|way|possible|chance|ways|able) (?:to |of |you can |i can |we can |you could |i could |how to |that i can )(?:please )?(?:fix|repair|recover|restore|retrieve|reset|re-?activate|solve|resolve|solving|fixing|recovering|getting|undo|reverse|unlock|get (?:it|this|that|my|them|back|around|into))",
    "(?:is it|it) (?:somehow )?(?:recoverable|restorable|reversible|fixable)",
    "what (?:can|could|will|are) (?:you|u|ya|you guys) (?:do|going to do|do about)",
    `${PLEASE},? (?:remove|ban|shut|re-?enable|enable|review|add|open|unlock|verify|take down|get rid of)`,
    "(?:can|could|will|would) (?:you|u|you guys) (?:please |pls |plz ){1,2}(?:remove|ban|shut|enable|review|add|open|change|release|figure|update|make|stop)",
    "restore possible",
    "(?:send|get) (?:an? |the |your |out an? )(?:engineer|technician|plumber|electrician|repair ?man|someone|somebody)(?! to call)",
    "(?:stop|quit) (?:charging|billing|spamming) (?:me|my|us)",
    "other way round please",
    "(?:get|find|locate|track down|deliver|bring|send|collect|pick up|trace|release) (?:my|our) (?:\\w{3,10} )?(?:bag|bags|luggage|suitcase|case|parcel|package|order|delivery|item|items|dog|passport|phone|wheelchair|stuff|things|car|goods)(?= please| pls| to me| now| today| asap| back| immediately|[!?])",
    "(?<=(?:^|please |pls |just |[.!?] ))(?:find|locate|deliver|trace) (?:my|our|it|the) ?\\w{0,12}",
    "(?:do|try) something(?= about| please|[!.]| now|$| quick)",
    "can (?:anything|something) be done",
    "(?:anything|something) (?:else )?(?:that )?(?:you|u|ya|you guys|can be|could be|to be) (?:can |could |might )?(?:do|done)",
    "(?:need|want|get|turn|put|switch) (?:my |our |the |us )(?:\\w{4,10} )?(?:internet|power|electricity|gas|water|heating|hot water|broadband|phone|line|service|account|access|card) (?:back )?on",
    "(?:like|want|need|expect|ask|asking) (?:you|someone|it|this|that|them) (?:to )?(?:to be )?(?:remov|correct|chang|updat|unlock|delet|amend|restor|clean|check|re-?connect|re-?book|replac(?!e it)|act)\\w{1,4}",
    "make (?:it|this|them|that) stop",
    "please (?:do something|act|get (?:on|to) (?:it|this)|rebook|get (?:us|me) (?:home|out|on|there))",
  ),
  unless: ["negated"],
  says: { ask: "fix" },
  examples: {
    flagged: ["Please fix it.", "I need my account unlocked.", "Can someone look into this?", "Sort it out!"],
    fine: ["I fixed it myself.", "The price is fixed.", "He came to fix the tap."],
  },
  source: "Label guide: what they ask for",
} satisfies SignalRule;
