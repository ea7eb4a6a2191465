import type { Act } from "../act";
import { places } from "../places";

const FEELINGS =
  /\b(?:you're (?:absolutely |completely |quite )?right|you are (?:absolutely |completely |quite )?right|every (?:right|reason)|i (?:can )?(?:see|understand|hear|imagine)|we (?:can )?(?:see|understand|hear)|no wonder|must (?:have been|be|have felt|feel)|frustrat\w{2,6}|disappoint\w{2,8}|annoy\w{2,6}|upset\w{0,5}|unacceptable|not (?:acceptable|good enough|okay|ok|what you)|isn't (?:acceptable|good enough|okay|ok)|(?:far|way) too long|thank you for (?:telling|letting|flagging|raising|pointing|your patience|bearing|waiting|being)|thanks for (?:telling|letting|flagging|raising|pointing|your patience|bearing|waiting|being))\b/g;

export default {
  about: "names the customer's feeling or what it did to them, or says that it is understood",
  find: (message) => places(message, FEELINGS),
  examples: {
    yes: ["I understand how frustrating this is.", "You have every reason to be upset."],
    no: ["Your order is on its way."],
  },
} satisfies Act;
