import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

/** Not said of themselves or of what someone does: "I don't use this". */
const ORDER =
  "(?<!(?:i|we|you|they|who|he|she|it|that|to|will|if i|if you|u|ppl who|people who|those who|and i|but i|we just|i just|i really|still|which|customers|users|also|usually|often|normally) )";

export default {
  because: "tells others to keep away",
  weight: 1,
  pattern: anyOf(
    `${ORDER}(?:do ?n'?t|do not|never|dnt) (?:ever |even |ever ever |bother |you dare )?(?:buy(?:ing)?|install|download|order|fly|book|rent|stay|shop|purchase|subscribe|sign up|deal|go|come|eat|travel|sail|fall for|touch|invest|hire|ship|do business|bank|switch|join|get) (?:from|this|here|with|these|them|at|anything|to (?:this|these|them)|it(?= ?[.!,]|$| (?:ever|if|folks|guys|people|unless|from|it|is))|@\\w{2,20}|the (?:photos|hype|lagoon|app|ads?|adverts?)|near (?:this|these|them)|model|through|into)(?! (?:until|yet|for me|today))`,
    `${ORDER}(?:do ?n'?t|do not|never|dnt) (?:ever |even )?(?:use|trust) (?:this|these|them|it(?= ?[.!]|$| ever)|@\\w{2,20}|their|here|such)(?! (?:word|number|address|email|card|date|tone|any))`,
    `${ORDER}(?:do ?n'?t|do not|never|dnt) (?:be fooled|get (?:fooled|scammed|caught|conned|sucked in|suckered)|make the same mistake|let them|give them (?:your|ur|any|a)|fall for)`,
    "(?:do ?n'?t|do not|never|dnt) (?:ever )?wast(?:e|ing) (?:your|ur|ya|any|the|a) (?:precious |hard[- ]earned |good )?(?:time|money|cash|breath|energy|storage|data|effort|penny|cent)",
    `${ORDER}(?:do ?n'?t|do not|dont even|dont|don't) (?:even )?bother (?:with|buying|calling|using|installing|downloading|ordering|going|booking|trying|flying|signing)(?! (?:me|ringing|replying))`,
    `${ORDER}(?:do ?n'?t|do not|don't think) (?:think )?(?:about )?calling the customer service`,
    "people,? (?:do ?n'?t|do not|never|stay) (?:buy|use|fly|book|order|trust|away|clear|install|waste|fall|go near)(?! (?:their|them to))",
    "do (?:yourself|yourselves|urself) a (?:favou?r|kindness)",
    "learn from (?:my|our) (?:mistake|experience|story)s?",
    "(?:to |for )?any(?:one|body) (?:who is |who's |that is )?(?:thinking|considering|planning|looking) (?:of|about|to|on|at)? ?(?:buy|book|us|fly|order|sign|switch|join|rent|purchas|go|install)\\w{0,4}",
    "if (?:you|anyone)(?:'re| are| is|'s)? (?:thinking|considering|planning|looking) (?:of|about|to|on|at)? ?(?:buy|book|us|fly|order|sign|switch|join|rent|purchas|install)\\w{0,4} … (?:don'?t|do not|think again|avoid|stay away|run|beware)",
    "if (?:you|u) value (?:your|ur) (?:money|time|life|sanity|data|privacy|belongings)",
    "(?:take|spend|keep|put) (?:your|ur) (?:money|business|custom) (?:elsewhere|somewhere else|in your pocket|away from)",
    "(?:get|buy|go|shop|book|fly) (?:\\w{2,8} )?(?:elsewhere|somewhere else|someone else|with someone else)(?: people| folks| guys| if you)(?= ?[.!,]|$| can| want)",
    "not worth (?:your|ur) (?:time|money)",
    "(?:proceed|use) with (?:extreme )?caution",
    "would ?n'?t (?:wish|touch|trust) (?:this|them|it|these) (?:on|with|as far)",
    "(?:ppl|folks|guys|girls|ladies|everyone|everybody|parents|friends|travell?ers|passengers|customers),? (?:pls |please )?(?:do ?n'?t|do not|never|stay away|avoid|beware|be careful|be warned|watch out)",
    '(?<=^|[.!?,;:\\n")] ?|please |pls |just |so |folks |people |guys |everyone |and |\\. |would |should |must |to be )avoid(?=(?: (?:this|these|them|at all|like (?:the )?plague|@\\w{2,20}|using|flying|buying|booking|ordering|avoid|if (?:you|u|possible)|the|unless|altogether|completely)(?! (?:fees?|paying|charge|delay|this in))|[ ]?[.!]|[ ]?$|,? (?:awful|terrible|scam|worst|people|folks|guys)))',
    "avoid (?:at (?:all|any)? ?costs?|like (?:the )?plague|avoid)",
    "(?:stay|keep|steer|stay well|keep well|steer well|stay far|stand) (?:well |far |the hell |tf )?(?:away|clear)(?: from| of)?(?= |[.!]|$)(?! (?:moisture|heat|children|the (?:door|water|sun|gate|platform|edge)))",
    "(?:run|walk) (?:far |fast )?(?:away )?(?:from (?:this|these|them|@\\w{2,20})|while you can|a mile|for the hills)",
    "beware",
    "be (?:warned|careful (?:with|of|when|if)|aware (?:of this|people|folks|that (?:this|they|these)))(?= |[.!,]|$)",
    "(?:you'?ve|you have|y'all have) been warned",
    "(?:scam|fraud) (?:alert|warning)",
    "(?:a |fair |public |just a )?warning (?:to|for) (?:all|everyone|anyone|others|other|people|future|potential|you all)",
    "word of (?:warning|advice)",
    "(?:save|saving) (?:your|ur)(?: ?sel(?:f|ves))? (?:the |your |some )?(?:time|money|trouble|hassle|stress|headache|effort|heartache|sanity)",
    "think twice before (?:you |u )?(?:buy|book|order|fly|us|sign|install|rent|purchas|giv|go|com|choos|shopp)(?:ing|e)?(?! (?:again|with you again))",
    "look elsewhere(?= ?[.!]|$)",
    "(?:would|could|can|will|do)(?:n'?t| not|not) (?:ever |really |possibly |at all |in good conscience |even )?recommend(?: (?:this|it|them|you|these|anyone|to|using|the|your|@\\w{2,20}|flying|buying)|(?= ?[.!,]|$))",
    "(?:never|not) (?:be )?recommend(?:ing|ed)?(?: (?:this|it|them|you|anyone|to)|(?= ?[.!,]|$))",
    "(?:definitely|strongly|would|highly) (?:not recommend|advise against|discourage|recommend (?:not|avoiding|against|you (?:avoid|stay|don't|do not)|looking elsewhere|staying away))",
    "(?:advise|urge|warn|advising|urging|beg|begging) (?:you |anyone |everyone |people |others |all |friends )(?:\\w{2,9} ){0,2}(?:not to|to avoid|against|to stay away|to think twice|to look elsewhere|to use another)",
    "no ?(?:one|body) should (?:ever )?(?:buy|use|fly|book|order|trust|install|stay|shop|have to|give)",
    "(?:burn|boycott) (?:your shop|this|them|these|@\\w{2,20})",
    "boycott",
    "(?:other|others|hundreds|thousands|lots) (?:\\w{2,9} )?(?:have )?(?:the )?same (?:complaint|story) … review",
  ),
  unless: [],
  says: { threat: "public_warning" },
  examples: {
    flagged: [
      "Don't buy from this shop.",
      "Avoid at all costs!",
      "Stay away from these people.",
      "I would not recommend them.",
    ],
    fine: ["I don't use this app much.", "How can I avoid this fee?", "Please do not use my old address."],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
