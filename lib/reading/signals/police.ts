import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "speaks of the police",
  weight: 1,
  pattern: anyOf(
    "(?:call|called|calling|phone|phoned|phoning|ring|ringing|contact|contacted|contacting|involve|involving|inform|informed|informing|tell|telling|told|notify|notified|notifying|get|getting|got|want|alert) (?:in )?(?:the )?(?:police|cops|sheriff|garda|gardai|fraud squad|authorities|fbi)",
    "(?:go|going|gone|went|report|reported|reporting|take|taking|taken|complaint|complain|off|straight|statement|been|it'?s|turn|turned|handed|sent|passed|given) (?:\\w{1,12} ){0,4}(?:to|with) (?:the )?(?:local )?(?:police|cops|sheriff|garda|gardai|authorities|fraud squad)",
    "(?:police|cops|garda|gardai) (?:have|has|got|are|is|will|know|involved|informed|next|called|notified|now|want|took|case|complaint|coming|on (?:their|the) way|already|say|if|and)",
    "police (?:report|ref|reference|statement|crime number|log)(?: number)? (?:is |was |has been |being |now |already )?(?:filed|sent|made|ready|logged|done|submitted|opened|lodged|given|going in)",
    "(?:fil(?:e|ed|ing)|mak(?:e|ing)|made|got|have|lodg(?:e|ed|ing)|rais(?:e|ed|ing)) (?:a |an )?(?:police (?:report|complaint|case)|fir|crime report|crime (?:number|ref(?:erence)?))",
    "crime (?:number|ref(?:erence)?)",
    "(?:criminal|police) (?:charges|complaint|case|offence|matter|investigation)",
    "press(?:ing)? charges",
    "(?:see|put) you in (?:jail|prison)",
  ),
  unless: ["supposed"],
  says: { threat: "legal_regulator_threat" },
  examples: {
    flagged: [
      "Your courier stole my phone. The police have the video.",
      "You took my money! I'm calling the police.",
    ],
    fine: ["Here is the police report number you asked for.", "I work for the police."],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
