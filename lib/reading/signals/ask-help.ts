import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

const PLEASE = "(?:please|pls|plz|plss|pleas|pleaae|kindly)";
const ANYONE =
  "(?:you|u|ya|yall|y'all|you guys|you all|someone|somebody|some one|anyone|anybody|any one|we|i)";

export default {
  because: "asks for help",
  weight: 0,
  pattern: anyOf(
    `${PLEASE} (?:help|assist|advise|advice|support|respond|reply|guide)`,
    `${PLEASE},? (?:can|could|will) ${ANYONE} (?:help|assist)`,
    `(?:can|could|would|will|cud) (?:${ANYONE}|the team) (?:\\w{2,9} ){0,2}?(?:help|assist|advise|support)`,
    "(?<!to |can |could |would |will |did |and |can't |who |you |not |n't |late to )help (?:me(?! understand| see)|us|a \\w{3,9} out)",
    `(?<!no |any |the |of |for |your |on |a |great |big )help,? (?:${PLEASE}|asap|urgently|now|needed|required|wanted|out here)`,
    "(?<!no |the |your |of |for |a |great |big |much |to |in |further )help ?(?:!|\\?)",
    "(?<=[.!?)\\n] ?)help(?=$|\\n|[.:,]| @| https?| link)",
    "(?:heee?e?e?lp|hellp|halp)",
    "(?:need|require|want|could use|could do with|would love|would like|would appreciate|seeking|appreciate|requesting|request|in need of|i'd love|i'd appreciate) (?:some |your |ur |any |a little |a bit of |urgent |immediate |further |more |serious |desperate |technical |tech |the |of |to )?(?:help|assistance|support|advice|guidance)(?! page| cent)",
    "(?:any|some|little|get|getting|bit of|find|desperate for|asking for|looking for|begging for|hoping for|beg for) (?:help|assistance|guidance)",
    "(?:care|going|hoping|asking|begging|want|need|want you|need you|someone|somebody|anyone|team|you|you guys|guys|expect you|appreciate you) to (?:please )?help",
    "(?:hope|hoping|wonder|wondering|see) (?:if |that |whether )?(?:you|u|someone|somebody|anyone|you guys) (?:can|could|might|would|may) (?:be able to )?(?:please )?(?:help|assist|advise)",
    "if (?:you|u|someone|anyone|somebody) (?:can|could|would) (?:please )?(?:help|assist|advise)",
    "(?:team|teams|account|gone|please) … send help",
    "(?:can|could|may|might) (?:i|we) (?:please )?(?:have|get) (?:some |a little |any |your )?(?:help|assistance|support)",
    "do the needful",
    "(?:looking|look) forward … (?:solution|resolution)",
    "(?:i'm|im|i am|we're) (?:so |completely |totally |really )?(?:desperate|lost here|begging)",
    "(?:don't|dont|do not|no idea|dunno|idk) (?:know )?what (?:else )?to do",
    "(?:anybody|anyone|someone|somebody) (?:able to |there to |here to |out there to )help",
    "@\\w{2,20} help(?= @|$|\\n)",
  ),
  unless: ["negated"],
  says: { ask: "fix" },
  examples: {
    flagged: ["My game won't load, please help.", "Can anyone help me with this?", "I lost my save. Help!"],
    fine: [
      "Thanks for the help!",
      "Nobody would help us.",
      "She stayed late to help me.",
      "The help page is empty.",
    ],
  },
  source: "Label guide: what they ask for",
} satisfies SignalRule;
