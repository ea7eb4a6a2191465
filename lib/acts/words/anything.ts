/** Words after "sorry" that could be about anything: trouble as such, a mood, or nothing at all. */
import { normalise } from "../../text";

/** Where one of these is what the apology is for, the rest ("with our app", "on Monday") names no failure either. */
const ANYTHING =
  /\b(?:in{1,2}con\w{1,4}i{1,2}en\w{1,3}|trouble[sd]?|issues?|problems?|hassles?|experienc(?:es?|ed|ing)|situations?|matters?|confusions?|misunderstandings?|frustrat\w{2,6}|disappoint\w{2,8}|dissatisf\w{4,7}|difficult(?:y|ies)|disruptions?|disturbances?|incidents?|events?|ordeal|bother|nuisance|annoy\w{3,6}|stress|upset\w{0,4}|distress|worry|mess|challenges?|impressions?|outcome|circumstances|expectations?|services?|feedback|reviews?|rat(?:ed?|ings?)|stars?|happen(?:ed|ing|s)|went wrong|goes wrong|go(?:ne|ing)? (?:on|through)|less than (?:perfect|ideal|satisfactory)|comments?|let-?downs?|discomforts?|lapses?|failings?|shortcomings?|runaround|run-?around|back and forth|(?:turn|work)(?:ed|s)? out|miss(?:ed|ing)? the (?:mark|point)|turn of events|(?:bad|hard|rough|terrible|unpleasant|tough|awful|difficult) (?:time|day|start|stay|visit|trip)|(?:un)?happy|(?:un)?satisfied|displeased|pleased|enjoy(?:ed)?|(?:not|n't) (?:like|up to)|liking|feel(?:s|ing|ings)?|felt|think|offen[cs]e|offended|mistakes?(?! (?:in|on|with) your)|errors?(?! (?:in|on|with) your)|let(?:ting)? (?:you |u )?down|unhelpful|hop(?:ed|ing) for|looking for)\b/;

const EMPTY = new Set(
  "a about absolutely account accounts advance after again ago all also am an and any anything app application apps are as at back be because been before behalf being beyond big bit both booking bookings bottom branch brand brother bro buddy but by call calls can chat chats can't cannot cause caused causes causing clients company completely could couldn't customer customers dear deeply deepest delivery deliveries device did didn't do does doesn't don't dude during each earlier either encounter encountered encountering ever every everyone everything extremely face faced facing family far find flight flights folks for friend friends from fully further game genuinely get getting give gone good great greatly guys had happy has hasn't have haven't having he hear heard hearing heart help helped helpful helping here him hope hotel how hun i if immensely in incredibly is isn't it its journey just kind know known last later learn learned learnt lot love ma'am maam madam man many mate may me might moment more most much must my nice not note notice now of often on once one only or order our ours over part parcel parcels partner payment payments purchase purchases refund restaurant ride patient phone platform please product products profoundly quite read reading really receive received recent recently regarding repeatedly respected right sad sake saw see seeing seem seems seen she shipment shop should simply since sincere sincerely sir sister site so software some something soon stay still store stores such team terribly thank thanks that that's the their them then there these they thing things this those through time to today together tomorrow too totally towards transaction transactions trip truly u unable under understand until up ur us use used user users using valued very via visit visits was wasn't way we we'd we'll we're we've website week well were weren't went what when where which while who will wish won't with within without would yesterday yet you you'd you'll you're you've your yours yourself".split(
    " ",
  ),
);

/** @param object what follows the apology, as it was typed: a name in capitals is nothing that failed */
export function saysNothing(object: string): boolean {
  const [clause] = /^[^,;.!?\n]*/.exec(object) ?? [""];
  if (ANYTHING.test(normalise(clause))) return true;
  // A name, a brand, a handle, a signature: a capital, a sign or a figure at the front.
  const words = clause.match(/(?<=^|\s)\p{Ll}[\p{L}'\u2019-]*/gu) ?? [];
  return words.map(normalise).every((word) => EMPTY.has(word) || /ly$/.test(word));
}
