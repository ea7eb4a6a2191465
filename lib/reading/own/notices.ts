/** What shops, telephones, chats and review sites write in the customer's name. */

import { type Letter, setAside } from "./letter";
import { oneOf } from "./shapes";

/** Each matches a whole line. */
const SHOP = oneOf([
  /you (?:have )?(?:just )?(?:received|got|have) an? (?:new )?(?:message|enquiry|inquiry|submission|contact request|e-?mail|review|question)\b.{0,80}(?:contact form|online store|web ?site|web form|store's).{0,80}/,
  /(?:this |the following )(?:message|e-?mail|enquiry|inquiry|request|ticket|form|mail) (?:was|has been|is being) (?:sent|submitted|received|generated|created|imported|collected)(?: to you)? (?:automatically|(?:from|via|through|by|using) .{0,60}(?:form|web ?site|chat|widget|api|integration|portal|store|transcript|system|bot|https?:)).{0,100}/,
  /new (?:customer message|contact form|contact request|form (?:submission|entry|response)|submission|website enquiry|website inquiry)(?: ?[:#(-].{0,120}| (?:from|on|for|via|in|through|received|at|submitted) .{1,100})?\.?/,
  /contact form (?:submission|message|entry|enquiry)(?: ?[:#(-].{0,100}| (?:from|on|for|via|received) .{1,80})?\.?/,
  /(?:ticket|case|conversation|request) (?:#?\d{1,12} )?(?:was |has been )?(?:created|opened|imported|generated|converted|started|submitted) (?:automatically )?(?:from|via|through|using)\b.{0,120}/,
  /someone (?:has )?(?:just )?(?:filled|submitted|completed) .{0,30}\bform(?: on .{2,60})?[.:]?/,
  /(?:you can )?reply (?:directly )?to this (?:e-?mail|message)(?: directly)? to (?:respond|reply|answer|contact).{0,80}/,
  /view (?:this |the )?(?:ticket|conversation|message|order|review|response|submission|form)(?: online| in .{2,40})?(?: ?: ?https?:.{0,200})?/,
  /powered by [^ ]{2,20}(?: [^ ]{2,20})?/,
  /sent via .{2,40} (?:contact form|form|widget)\.?/,
]);
/** Done by a program; what was cancelled by a person may be the complaint. */
const BY_ITSELF =
  "automatically|by (?:the |an? )?(?:system|automation|bot|app|integration|shopify|woocommerce|workflow|flow|trigger|rule)|via (?:the )?(?:api|shopify|automation)";
const DONE =
  "cancell?ed|created|placed|updated|fulfill?ed|shipped|refunded|paid|archived|closed|reopened|merged|assigned|processed|voided|edited|tagged|marked [^.]{2,40}";
const ORDER = new RegExp(
  `^(?:the |your )?(?:order|refund|payment|fulfil?lment|shipment|return|subscription|invoice|ticket|case|conversation) ?#?[\\w-]{0,24} (?:was|has been|is) (?:automatically (?:${DONE})|(?:${DONE}) (?:${BY_ITSELF}))(?: (?:on|at|due|after|because|for|reason).{0,60})?\\.?$`,
);
const CALL = oneOf([
  /(?:missed|incoming|inbound|outbound|outgoing|answered|unanswered|abandoned) (?:voice |phone |video )?call(?:(?: from| to| by| with)? ?:? ?[+(]?\d[\d ()-]{5,30}.{0,60}| (?:from|to) (?:unknown|anonymous|private|withheld|[^.]{2,40} \(?\+?\d).{0,60})?/,
  /(?:phone |voice )?call (?:recording|duration|length|time|id|started|ended|from|to|direction|transcript|summary|details|log) ?[:#(+].{0,160}/,
  /(?:new )?voice ?mail (?:(?:message )?(?:from|received)|recording|duration|transcript(?:ion)?)\b ?[:+\d(].{0,120}/,
  /recording(?: url| link)? ?: ?https?:.{0,200}/,
  /(?:listen to|play|download) (?:the |this |your )?(?:recording|voicemail)(?: ?[:<(].{0,120})?/,
]);
const CHAT = oneOf([
  /(?:conversation|chat|live chat|messaging|transcript)(?: transcript| session| log| history)? (?:with|between) (?:visitor|customer|guest|user)\b.{0,60}/,
  /(?:chat|conversation) transcript(?: ?[:#(-].{0,80}| (?:with|from|of|between|for) .{1,60})?/,
  /(?:live )?chat (?:started|ended|session|log|history|id|duration|rating|began|request|conversation)(?: ?[:#(\d].{0,100}| (?:on|at|by|from|with) .{1,80})?/,
  /(?:visitor|customer) (?:details|information|path) ?:?/,
  /(?:conversation|ticket|chat) (?:id|url|link|rating|status|channel) ?[:#].{0,160}/,
  /(?:new )?(?:facebook|instagram|twitter|whatsapp|messenger|telegram|wechat|tiktok) (?:message|dm|comment|mention|post) (?:from|by) [^ ]{1,30}(?: [^ ]{1,30})?/,
]);
const REVIEW = oneOf([
  /(?:overall |customer |star |your |product )?(?:rating|score|stars|csat|nps|satisfaction)(?: given| score| rating)? ?[:=] ?(?:\d{1,2}(?:[.,]\d)? ?(?:(?:\/|out of|of) ?\d{1,3})?(?: ?stars?)?|(?:[\u2605\u2606\u2b50* ]|\ufe0f){1,20}|bad|good|poor|excellent|very (?:bad|poor|good)|(?:un|dis)?satisfied)/,
  /(?:[\u2605\u2606\u2b50 ]|\ufe0f){1,20}(?: ?\(?\d ?\/ ?\d\)?)?/,
  /(?:a )?(?:new )?(?:\d|one|two|three|four|five)(?:[- ]star|\/5)(?: stars?)? (?:review|rating)(?: (?:from|by|on|left|received|posted)\b [^.]{2,40})?:?/,
  /(?:you (?:have |'ve )?(?:received|got) )?(?:a )?new (?:product |store |app |google |customer )?(?:review|rating)\b(?: (?:from|by|on|for|left|received|posted)\b.{0,60}| ?[:(-].{0,100})?/,
  /review (?:title|id|date|url|source|platform) ?[:#].{0,100}/,
  /review (?:left|posted|submitted) on .{2,60}/,
  /(?:reviewed|posted|published) (?:on|via) (?:trustpilot|google|yelp|amazon|app store|google play|facebook|tripadvisor|judge\.me|yotpo|stamped|loox|okendo|feefo|reviews\.io).{0,40}/,
  /verified (?:buyer|purchase|reviewer|order)/,
  /reply to (?:this|the) review.{0,80}/,
]);
const NOTICES = [SHOP, ORDER, CALL, CHAT, REVIEW];
/** Of any one these could be said by a customer too: only with a notice above, or as the first line. */
const DETAILS = oneOf([
  /(?:time|location|caller|answered by|called|called from|duration|recorded|number|department|queue|channel) ?: ?[^.]{1,60}/,
  /(?:\*{3} ?)?[^.]{1,40} (?:has )?(?:joined|left|entered|ended|closed) the (?:chat|conversation)\.?/,
  /[^.]{1,40} (?:was|has been) (?:added to|removed from|assigned to|transferred to) (?:the |this )?(?:chat|conversation|group|team).{0,40}/,
]);
const FIRST = oneOf([
  /(?:conversation|chat|live chat)(?: session)? with (?!your |the |an? )[^ .]{1,30}(?: [^ .]{1,30})?/,
  /[^.:]{2,50} (?:just )?(?:left|posted|wrote|submitted|gave) (?:you |us )?an? (?:new )?(?:\d(?:[- ]star|\/5) )?(?:review|rating|feedback)(?: (?:on|for|via)\b.{0,80})?:?/,
  /[^.:]{2,50} (?:commented|replied|mentioned you|tagged you|posted)(?: on| in) (?:your|a) (?:post|page|photo|ad|tweet|timeline|comment|story).{0,60}:?/,
]);
/** Whoever speaks of themselves or calls out is a person. */
const PERSON =
  /\b(?:i|i'm|i've|me|my|mine|we|never|not|no|still|but|why|nobody|everyone|everybody|people|without|he|she|they|times|weeks?|days?|months?|ago|again|already|twice|useless|your (?:agents?|colleagues?|staff|team|bot|people|company|driver))\b|[!?]/;
const LONGEST = 240;

export function setAsideNotices(letter: Letter, last: number) {
  let told = false;
  let first = true;
  for (let at = 0; at < last; at += 1) {
    const line = letter.lines[at]!;
    if (!line) continue;
    if (line.length <= LONGEST && isNotice(line, told, first)) {
      setAside(letter, at);
      told = true;
    }
    first = false;
  }
}

function isNotice(line: string, told: boolean, first: boolean): boolean {
  const notice =
    NOTICES.some((kind) => kind.test(line)) || (told && DETAILS.test(line)) || (first && FIRST.test(line));
  return notice && !PERSON.test(line);
}
