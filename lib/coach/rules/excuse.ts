import apologises from "../../acts/kinds/apologises";
import { leadOf, restOf } from "../../acts/places";
import { placesOf, type Ways } from "../../acts/ways";
import type { Draft, Found, Rule } from "../rule";

const LED = "(?:due to|owing to|because of|as a result of|on account of|given (?:that|the)|down to)";
const VAGUE =
  "(?:unforeseen|unexpected|unforeseeable|unprecedented|exceptional(?:ly)?|extraordinary|unusual(?:ly)?|unavoidable|certain|various|increased|high(?:er)?|heavy|large|peak|seasonal|current|ongoing|internal|external|operational|technical|logistical|staff|staffing|maintenance|system|administrative|temporary|some|very|extremely)";
const CAUSES =
  "(?:circumstances|demand|volumes?|reasons|issues?|problems?|difficult(?:y|ies)|workload|situations?|events?|factors|constraints|shortages?|absences?|maintenance|season|errors?|glitch(?:es)?|number of (?:calls|orders|requests|emails|enquiries|inquiries))";

const WAYS: Ways = {
  // "due to unforeseen circumstances", "owing to a technical issue", "because of the high demand"
  ledTo: new RegExp(
    `\\b${LED} (?:(?:an?|the|our|some) )?(?:(?:${VAGUE}|[a-z]{3,12}) ){0,3}?${VAGUE} (?:(?:order|call|staff|supply|delivery|parcel) )?${CAUSES}\\b`,
    "g",
  ),
  // The same words without their "due to"
  bare: /\b(?:unforeseen|unforeseeable) \w{5,15}|\b(?:experienc|fac|hav|encounter|suffer)(?:ing|ed) (?:(?:some|a few|a|certain|temporary) )?technical (?:difficult(?:y|ies)|issues?|problems?|glitch(?:es)?)\b/g,
  outOfControl:
    /\b(?:(?:circumstances|reasons|factors|events|things) )?(?:beyond|outside|out of)(?: of)? (?:our|my) (?:control|hands|influence)\b/g,
  // "we're very busy at the moment", "staff shortages"
  busy: /\b(?:we(?:'re| are| were|'ve been| have been)|it(?:'s| is| has been|'s been)) (?:(?:currently|extremely|very|really|so|quite|incredibly|unusually|a bit|always) ){0,2}(?:busy|short[- ](?:staffed|handed)|short of (?:staff|people|hands|drivers)|understaffed|overwhelmed|swamped|stretched)\b|\b(?:staff(?:ing)? (?:shortages?|issues|problems)|shortage of staff|lack of staff)\b/g,
  manyCalls:
    /\b(?:receiv|experienc|see|fac|deal|handl)ing (?:with )?(?:(?:an?|very|extremely|exceptionally|unusually|unprecedented|such) ){0,3}(?:high|higher|large|heavy|increased|unprecedented|huge|record) (?:\w{2,12} ){0,2}(?:volumes?|demand|numbers?|workload|requests|calls|orders)\b/g,
  // "an unusually high demand", "our busiest time", "supply chain issues", "human error"
  highDemand:
    /\b(?:unusual|exceptional|unexpected|unprecedented|extreme|incredib)\w{0,4} (?:high|large|heavy|strong) (?:\w{2,12} ){0,2}(?:demand|volumes?|numbers?|interest)\b|\bbusi(?:est|er) (?:than usual|time|season|period|week|weeks|month|months)\b|\b(?:we|i)(?:'ve| have|'re| are| were)(?: been)? (?:inundated|snowed under|flooded|bombarded)\b|\b(?:crazy|hectic|mad|chaotic|very busy) (?:week|day|days|time|times|month|season|period)\b|\bsupply chain (?:issues|problems|difficulties|disruptions?)\b|\bhuman error\b|\b(?:an? )?(?:isolated|one-off) (?:incident|case|event|mistake)\b/g,
  // "There was a system error." A fault with its place and time is a reason: "in the left engine sensor at 15:10".
  system:
    /\b(?:there (?:was|were|has been|is)|this (?:was|is)|it (?:was|is)|caused by|due to|because of|down to) (?:an? |some )?(?:(?:\w{3,12} )?(?:technical|system|computer|it|software|network|server|maintenance|staffing|internal|staff) (?:errors?|glitch(?:es)?|issues?|problems?|faults?|reasons?|absences?))(?=[.,;!?\n]|$| (?:and|but|so|we|the|your|i)\b)|\b(?:an?|some) (?:technical|system|computer|software|network|internal) (?:errors?|glitch(?:es)?|issues?|problems?|faults?) (?:led|caused|made|meant|is behind|was behind)\b/g,
  // "these things happen", "as you can imagine"
  happens:
    /\b(?:(?:these|such|those) (?:things|mistakes|errors|delays)|mistakes|accidents|errors|mix-ups|slip-ups|slips|delays|breakages|hiccups) (?:do |can |will |sometimes |unfortunately |are bound to |simply |just )?happen\b(?! (?:again|to))|\bnobody(?:'s| is) perfect\b|\b(?:are|is|'re) (?:only|just|but|all) human\b|\beven [a-z]{3,14}s are human\b|\bcircumstances (?:forced|made|left|meant|prevented)\b|\b(?:it|this|that|which)(?:'s| is) (?:(?:quite|perfectly|completely|pretty|very|all|just) )?(?:normal|common|usual|to be expected)\b(?! (?:to (?:feel|be|worry|wonder)|that you|practice))|\b(?:does|do|happens?)(?: that| this)? (?:sometimes|now and then|from time to time|occasionally|every now and then)\b/g,
  // "she's new", "it had been a long shift"
  offDay:
    /\b(?:he|she|our (?!new|website|app|shop|site)\w{3,12}(?: \w{3,12})?)(?:'s| is| was| are|'re| were) (?:(?:still|quite|very|brand|fairly|only|rather) )*(?:new\b(?= (?:here|to|and|in|at|on)|[,.;])|inexperienced|in training|an? (?:trainee|apprentice|intern|student)|under (?:a lot of |great |much )?(?:pressure|stress)|having an? (?:bad|hard|rough|off))|\b(?:had|has|had been|was) an? (?:very |really )?(?:long|bad|rough|hard|stressful|tough|difficult) (?:day|shift|week|night)\b(?! (?:for you|with us))/g,
  // "with thousands of orders a day", "in summer everybody wants"
  soMany:
    /\bwith (?:so many|this many|(?:tens of )?thousands of|hundreds of|dozens of|half the) [a-z]{3,14}\b|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|summers?|winters?|holidays|evenings|mornings) (?:is|are) (?:always|usually|often) \w{3,12}\b|\b(?:everyone|everybody|half the (?:city|town|country|world)) (?:wants?|orders?|calls?|needs?|books?|travels?|comes?|sends?|is (?:ordering|calling|travelling|on))\b/g,
};
/** In the apology's own sentence a cause outside is a defence, be it as exact as can be. */
const DEFENDED =
  /^[^.!?;:\n]{0,120}?(,? (?:which (?:is|was|came|comes|happened)(?: (?:\w{4,9}ly|all|just))? (?:down to|because(?: of)?|due to|caused by|from)|due to|owing to|down to|because(?: of)?|caused by|as a result of|given that|seeing (?:as|that)|(?:since|as)(?= (?:the|our|we|it|there|all|most) (?:\w{2,14} ){1,3}(?:is|are|was|were|had|have|has)\b)) )(?!(?:we|i|us|me)\b|(?:our|my|an?|the) (?:own )?(?:mistake|error|fault|oversight|doing|slip|carelessness)|(?:our|my) own\b|(?:it|this|that|you|your)\b)[a-z]/;
/** "What if it was beyond our control?", "no technical difficulties": nothing is explained away. */
const NOT_SAID = /\b(?:if|whether|not|never|no|wasn't|isn't|without|nor)\b[^,;:]{0,20}$/;

export default {
  about: "a cause so vague that it explains nothing",
  source: "Cracco, Dirix & Reinders Folmer (specific reasons are forgiven, vague ones are not)",
  severity: "warn",
  check: (draft) => [...vague(draft), ...defended(draft)],
  examples: {
    flagged: [
      { draft: "Your lamp came late due to unforeseen circumstances." },
      { draft: "The shop was closed because of technical issues." },
      { draft: "Owing to exceptionally high demand the lamp was late." },
      { draft: "The delay was beyond our control." },
      { draft: "We are extremely busy at the moment." },
      { draft: "These things happen in the lamp trade." },
      { draft: "We are receiving an unusually high volume of calls." },
      { draft: "I'm sorry about the shade, which is down to the supplier." },
    ],
    fine: [
      { draft: "Your lamp came late because the van broke down in Leeds." },
      { draft: "Due to the strike at Dover the ferry left on Tuesday." },
      { draft: "The delay was not beyond our control: we booked the van too late." },
      { draft: "If you have technical issues, call me on extension 4." },
      { draft: "I'm sorry that your lamp is late because we sent it to Leeds." },
      { draft: "I'm sorry that your lamp is late. The courier's van broke down." },
    ],
  },
} satisfies Rule;

const vague = (draft: Draft): Found[] =>
  placesOf(draft, WAYS)
    .filter(({ start }) => !NOT_SAID.test(leadOf(draft, start)))
    .map(({ start, end }) => ({
      start,
      end,
      why: "A vague cause sounds like an excuse: say what really happened, or leave it out.",
    }));

function defended(draft: Draft): Found[] {
  return apologises.find(draft).flatMap(({ end }) => {
    const found = DEFENDED.exec(restOf(draft, end));
    if (!found) return [];
    const at = end + found[0].length - 1 - found[1]!.length;
    const start = at + found[1]!.search(/[a-z]/);
    const why = "Beside the apology a cause sounds like a defence: give it a sentence of its own.";
    return [{ start, end: at + found[1]!.trimEnd().length, why, severity: "note" as const }];
  });
}
