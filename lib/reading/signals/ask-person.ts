import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

const WHO =
  "(?:someone|somebody|anyone|anybody|one of you|a (?:real |live |actual |senior |proper |single |human )?(?:person|human|manager|supervisor|agent|adviser|advisor|colleague|director|rep|representative|operator|someone)|the (?:manager|owner|supervisor|person in charge|boss)|your (?:manager|supervisor|boss)|manager|you|u)";
const PLEASE = "(?:please|pls|plz|kindly)";

export default {
  because: "asks for a person or a call",
  weight: 0.25,
  pattern: anyOf(
    `(?:can|could|would|will|and|need|want|need you to|want you to|have|expect|like|get|just|you|someone|someone to|somebody|somebody to|must|should) (?:${WHO} )?(?:please |pls |to |just |at least |maybe |actually |from the \\w{3,9} \\w{3,9} ){0,2}(?:call|ring|phone|telephone|contact|get back to|get in touch with|reach out to|dm|message|come back to|speak to|speak with|talk to|visit|get hold of|reply to|answer) (?:me|us|him|her|back)(?! from| yesterday| last| that)`,
    "(?<!they |he |she |you |to |and |never |not |n't |who |will |would |was |did )(?:call|ring|phone|telephone) (?:me|us)(?! back in the| yesterday| last| a | that)",
    `(?:give|drop) (?:me|us|him|her) a (?:call|ring|bell|buzz|shout|line)`,
    "(?:call|calls|ring|phone) ?back (?:please|pls|asap|today|now|from|request|would|or|[?])",
    "(?:want|need|like|request|requested|asked for|asking for|arrange|book|get|expect|expecting|await|awaiting|waiting for|promised) (?:a |the |my |for a |your )?(?:call ?back|phone ?call|call from|call)(?! centre| center| me names| of duty)",
    `(?:speak|talk|spoke|chat|speaking|talking|explain|connect me|put me through|get through|transfer me|pass me|escalate this|be put through|connected|hand me over) (?:directly |this )?(?:to|with|on to|onto) (?:a |an |the |your |some |any |another |my )?(?:real |actual |live |senior |proper |human |single |different |decent )?(?:someone|somebody|anyone|anybody|person|human|manager|supervisor|agent|adviser|advisor|representative|rep|operator|boss|superior|people|member of staff|management|duty manager|team|customer service|customer services|support|director|specialist|expert)(?! told| said| who told| yesterday| was| and he| and she| last)`,
    "who (?:can|do|should|could|would|shall|to|must|will) (?:i|we|you|one)? ?(?:speak|talk|contact|call|ring|phone|email|write|escalate|complain|ask)(?: to| with)?",
    "speak to (?:an? )?agent",
    "(?:is there|are there|isn't there|any|have you got|do you have) (?:a |an |any |some ?|no )?(?:number|phone number|telephone number|contact number|direct number|phone line|helpline|person|human|one|body)(?: (?:i|we|to|that|there|for|at|who|available|can|alive|reading|home))",
    "(?:is|are) (?:there )?(?:anyone|anybody|someone|somebody|any one|a human)(?: \\w{3,9})? (?:there|home|alive|listening|reading|available|monitoring|manning|working|i can|we can|around|answering|actually|even|who|in charge)",
    "(?:what's|what is|whats|give me|need|send me|find|get|want) (?:the |your|a  |an |ur )?(?:\\w{4,9} )?(?:phone number|telephone number|contact number|number to call|direct line|number i can call|number for)(?! i| that i| changed| on| to my| is| or my| associated| linked| anymore)",
    "(?:need|want|get me|give me|like|send|find me|prefer|deserve|have) (?:a |an |to reach a |some ?|any ?|to see a |to see the |the |an actual )?(?:real |actual |live |human |senior |proper )?(?:person|human|human being|manager|supervisor|someone in charge|agent|somebody senior|duty manager|case manager|case handler|representative|live agent)(?! at| told| in your| said| was| who| took| is| to be rude)",
    "(?:rather|to|with|by|not a bot but|than a bot|from|as) (?:a |an )(?:real |actual |live )?(?:person|human|human being)(?! who was| on| told| at)",
    "(?<=(?:^|[.!?,] ))(?:human|agent|person|manager|supervisor|representative|operator)(?=[.!,?]|$| now| please)",
    "(?:real|actual|live) (?:person|human|agent)(?=[.!?]|$| please| pls| to| on| now| who)",
    "(?:want|like|need|can you|could you|to|be|must be|should be|you) (?:this |it |to be |my case |this case |my \\w{4,9} |this matter )?escalated?(?! to you and| weeks| twice)",
    `(?<=${PLEASE} )escalate`,
    "are you (?:a |just a |all )?(?:bots?|robots?|real|human|an? ai)",
    "(?:dm|direct message|pm|inbox|message|contact|email|call|text) me(?! a | that| saying| the | to say| yesterday| last| back in)(?<!(?:they|he|she|you|not|to|n't|never|who) (?:dm|pm|email|call|message|text|contact) me)",
    `(?<=${PLEASE},? (?:just )?)(?:call|ring|phone|contact|dm|email|text) (?:me|us|back|asap)`,
    `(?<=${PLEASE},? )(?:reach out|contact|get in touch|dm|message|call|ring|phone|email (?:me|us)|respond by phone|pick up|answer the phone)`,
    "(?:pick up|answer|answering) (?:the|your|ur) (?:damn |bloody |fucking |f\\w{1,6} )?phones?",
    "(?:nobody|no one|no-one|noone) (?:is |are |'s )?(?:answering|to (?:talk|speak) to|at the desk(?! has)|on chat|has (?:rung|called|phoned)|'s rung)",
    "(?:dm'd|dmed|sent (?:you )?a (?:dm|pm)|dm sent|dm)(?:,)? (?:like|as) you asked",
    "(?:sent|send|check|reply to|answer) (?:you )?(?:a |my |the |your |ur )(?:dm|dms|pm|private message)s?",
    "(?:can|could|will|would) (?:you |u )?(?:please )?(?:send|get) (?:someone|somebody|anyone|an engineer|a person)(?! to fix)",
    "(?:can|could|would) (?:someone|somebody|anyone|anybody)(?=[?.]|$| come| ring| phone| call| come out| please (?:call|ring|contact))",
    "(?:come|send someone) (?:out )?(?:and|to) (?:look|see|inspect)",
    "your phone (?:line|lines) (?:just )?(?:rings|ring)",
    "(?:in writing or by phone|by phone|over the phone|on the phone) (?:please|today|asap|now)",
    "where(?:'s| is| are) (?:your|the) (?:management|manager|staff|duty manager|boss)",
    "what(?:'s the)? number (?:can|do|should|to|is there)",
    "get me (?:your|the|a|an) (?:\\w{4,7} )?(?:manager|supervisor|boss|human|person|agent)",
    "how (?:can|do|could|would|should|to|on earth do) (?:i |we |one |you )?(?:contact|reach|get (?:hold of|in touch with|through to|to speak)|speak (?:to|with)|talk (?:to|with)|call|phone|email|message)(?! my (?:own|bank|friend|son|card|mum))",
    "(?:someone|somebody|a manager|a human|one of you|you people|you) (?:needs? to|has to|should|must|had better|ought to|please) (?:call|ring|phone|contact|get in touch|email|reply|speak|come)",
    "(?:someone|somebody|anyone|you|manager) (?:get|please get|to get) in touch",
    "way (?:to|of|i can) (?:contact|contacting|speak|speaking|talk|talking|reach|reaching|get(?:ting)? (?:hold|through|in touch))",
  ),
  says: { ask: "person_or_call" },
  examples: {
    flagged: [
      "Please call me.",
      "I want to speak to a manager.",
      "Could someone give me a ring?",
      "Who can I speak to about this?",
    ],
    fine: [
      "I called it the blue room.",
      "The person at the till was kind.",
      "I changed my phone number.",
      "Dear Hotel Manager,",
    ],
  },
  source: "Label guide: what they ask for",
} satisfies SignalRule;
