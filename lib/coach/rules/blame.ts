import { inCase, leadOf, opensSentence, type Place } from "../../acts/places";
import { placesOf, type Ways } from "../../acts/ways";
import type { Draft, Found, Rule } from "../rule";

/** What they could have done for us: of what happened to them ("should have been told") nothing is meant. */
const DUTIES =
  "(?:called|contacted|told|checked|read|asked|looked|mentioned|informed|avoided|prevented|noticed|signed|sent|kept|returned|followed|provided|registered|confirmed|answered|replied|chosen|measured|tested|waited|booked|cancelled|canceled|let)";
const NOT_DONE =
  "(?:read|follow(?:ed)?|provided?|respond(?:ed)?|repl(?:y|ied)|includ(?:e|ed)|check(?:ed)?|mention(?:ed)?|noticed?|completed?|inform(?:ed)?|bother(?:ed)?|sign(?:ed)?|open(?:ed)?|pick(?:ed)? up|updated?|confirm(?:ed)?|attach(?:ed)?|enter(?:ed)?|select(?:ed)?|install(?:ed)?|register(?:ed)?|submit(?:ted)?|hear(?:d)? the|tell us|told us|let us know|contact(?:ed)? us|pay|paid|keep|kept|return(?:ed)?|ask(?:ed)?|set|give us|given us|activated?|enabled?|turn(?:ed)? (?:on|off)|switch(?:ed)? (?:on|off)|saved?|back(?:ed)? up|download(?:ed)?|send|sent|cancel(?:led|ed)?|measured?|test(?:ed)?|clean(?:ed)?|collect(?:ed)?|us(?:e|ed) the)";
/** Nobody is reproached with these: what they did not get, want or know. */
const NOT_REPROACHED =
  "(?:get|receive|have|hear|see|find|want|need|ask for|deserve|expect|sign up|order|know|like|feel|sleep|miss|come|lose|cause|do|make|book|agree|request|choose|buy|enjoy|understand|mind|end|authori[sz]e|arrive|eat|hesitate|go|reach|even|actually|really|only|just|work|stop|say|look|owe|spend|break|mean|start|leave|live|stay|take part|take the|use it|benefit|experience|encounter|be|become|realise|realize|imagine|sound|seem|qualify|anticipate|plan|apply|travel|fly|stand|wait|give up)\\b";
const GUESSED =
  "(?:(?:have|had|must have|may have|probably|seem to have|appear to have|apparently|clearly|obviously) )?";

const WAYS: Ways = {
  shouldHave:
    /\byou (?:should have|should've|ought to have)(?: (?:really|at least|also|first|simply|just))? (?!(?:been|had|to|not|never|received|gotten|got|gone|come|arrived|heard|seen|felt|found|it|an?|the|your|access|no|at|by|in|on|another|two|full|everything|already (?:received|got|had|heard))\b)\w+/g,
  couldHave: new RegExp(
    `\\byou (?:(?:could|might) have|(?:could|might)'ve)(?: (?:really|at least|also|first|simply|just))? ${DUTIES}\\b(?! (?:the trip|time|money)\\b)`,
    "g",
  ),
  failed: /\byou (?:have |had )?(?:failed|neglected|forgot|forgotten|omitted) to\b|\byour failure to\b/g,
  notDone: new RegExp(
    `(?<!\\b(?:if|when|things|what|anything) )\\byou (?:(?:clearly|obviously|apparently) )?(?:did not|didn't|have not|haven't|had not|hadn't)(?: (?:even|actually|really|fully|properly|correctly))? ${NOT_DONE}\\b|\\bwhy (?:didn't|did not|haven't) you\\b|(?<!\\b(?:if|when|things|what|anything|that|which|it|why|as|where) )\\byou (?:did not|didn't) (?!${NOT_REPROACHED})[a-z]{3,14}\\b`,
    "g",
  ),
  leftLate:
    /\byou (?:waited|left (?:it|this|that)|took|called|wrote|contacted us|replied|reported (?:it|this|that)|came(?: to us)?|booked|cancel{1,2}ed|asked|told us)(?: us)? (?:for )?(?:far |much |a little |a bit |rather )?(?:too (?:long|late)|late\b)/g,
  itWasWritten:
    /\b(?:manual|instructions?|label|leaflet|website|web page|page|e-?mail|letter|contract|listing|description|faq|guide|booking|confirmation|small print|invoice|menu|packaging|box|sign|notice)s? (?:(?:very |quite )?(?:clearly|explicitly|plainly)|does|do) (?:says?|states?|explains?|shows?|mentions?|tells?|describes?|lists?|asks?|warns?)\b|\b(?:manual|label|leaflet|sign|notice|instructions|small print|listing|description) (?:tells?|asks?|warns?) you\b|\b(?:so )?you (?:knew|were aware|were well aware)(?: of)? (?:what|that|when|how|about)\b|\b(?:clearly|explicitly|plainly) (?:stated|written|marked|shown|explained|mentioned|labelled|labeled|visible|indicated|communicated|listed|described) (?:on|in|at|by|when|during|before)\b/g,
  theSignSays:
    /\bas (?:the|our|your) [a-z' ]{3,40}? (?:says?|states?|shows?|explains?|mentions?)\b|\bit (?:clearly )?(?:says|is (?:clearly )?(?:written|stated|printed)|stands) (?:so )?(?:on|in|under|at) (?:the|our|your)\b/g,
  byYou:
    /\b(?:was|were|been|is|are) (?:\w{3,10}ly )?(?:supplied|provided|entered|given|chosen|ordered|selected|filled in|signed|installed|assembled|opened|approved|confirmed|booked|typed|measured|handled|submitted|caused|requested)(?: \w{2,9}){0,2} by (?:you|yourself)\b/g,
  aLookWould:
    /\ban? (?:(?:quick|short|closer|simple|brief) )?(?:look|glance|check|call|test|message|note|word|read)\b(?! from (?:us|me))[^.!?]{0,40} would (?:have|'ve)\b(?! (?:cost us|been (?:enough|the least)))/g,
  onlyHappens:
    /\b(?:this|that|such|these|it)\b[^.!?]{0,40} (?:only|usually|normally|typically|mostly|always) (?:happens?|occurs?|arises?|comes?|results?|breaks?|fails?) (?:if|when|because|from|through|after)\b/g,
  notAtHome:
    /\b(?:nobody|no one|no-one) (?:was|were) (?:(?:at )?home|at the (?:door|address)|(?:there|in|present|available) to (?:receive|sign|open|accept|take))\b/g,
  othersManage:
    /\b(?:most|all|many|(?:all )?(?:of )?our other|other|thousands of|hundreds of|all the other) (?:of our )?(?:customers|people|users|guests|clients|passengers|travellers|students|members|patients|parents|readers|owners)(?: (?:seem to|usually|normally|always|can|easily|are able to))? (?:manage[ds]?|cope|have no|find it|do it|(?:turned|showed) up|arrived|came|got|made it|followed|read|noticed|paid|had (?:no|the)|don't have|do not have|had no|understand|work with|love|are (?:very |quite |perfectly )?(?:happy|satisfied|fine)|know)\b|\b(?:(?:nobody|no one|no-one|none of our \w{3,12}) else|no other \w{3,12}(?: \w{3,12})?) (?:has|have|had|ever|complain\w{1,3}|reported)|\b(?:we|i)(?:'ve| have) never (?:had|heard|received|seen) (?:this|such|an?y?) (?:a )?(?:complaints?|problems?|issues?)(?: like this| before)?/g,
  handledWell:
    /\bwith (?:(?:a (?:little|bit of) )?(?:more )?)(?:careful|proper|normal|correct|regular|gentle|the right|care|sensible) ?(?:handling|use|usage|care|treatment|maintenance|storage|installation|cleaning)?(?=[, ]\S{0,20} )(?! (?:of our|about|next))|\b(?:if|when|as long as) (?:\w{2,9} )?(?:is |are |it's |they're )?(?:used|handled|treated|stored|worn|washed|fitted|cared for|set up|looked after) (?:properly|correctly|carefully|normally|as (?:intended|described|instructed))\b|\b(?:apparently|evidently|presumably|obviously|clearly|probably|must have been) (?:\w{2,5} )?(?:been )?(?:(?:over|mis)\w{3,9}ed|left|dropped|kept|stored|opened|knocked|exposed|overloaded|washed|forced|bent|scratched)(?! (?:out|by (?:us|our|the courier)|at our)\b)/g,
  usingTheOld:
    /\byou(?:'re| are| were|'ve been| have been) (?:\w{2,9} )?(?:using|entering|typing|looking at|running) (?:an? |the |your )?(?:old|older|outdated|wrong|different|expired|unsupported|incorrect|third[- ]party)\b|\byou should (?:always|first|only|never|better) (?!have\b|be\b|feel\b|hear\b|see\b|get\b|receive\b)\w+/g,
  haveYouEven:
    /\b(?:have|did) you (?:even|actually|at all|really|ever) (?!(?:been|received?|got|hear|get|gotten)\b)\w+|\b(?:any(?:one|body)|everyone|everybody|whoever|people) who (?:\w{2,12} ){1,7}(?:would(?: have)?|will|knows?|can see|sees|has no)\b/g,
  betterToHave:
    /\b(?:it )?(?:would|might|could)(?:'ve| have) been (?:better|best|good|wise|wiser|helpful|easier|nice|useful|smarter)(?: (?:for you|of you))? (?:to (?!hear|know|be told|have (?:been|had|told|given))\w+|if you|had you)\b|\bi(?:'d| would) have (?:expected|hoped) you\b|\byou (?:\w{2,9} )?(?:chose|picked|selected|booked|ordered|accepted|decided|signed)\b[^.!?]{0,40} (?:yourself|on your own|freely)\b|\bwas your (?:own )?(?:choice|decision)\b/g,
  never:
    /\byou never (?:replied|responded|told|informed|mentioned|answered|confirmed|sent|provided|contacted|asked|signed)\b/g,
  hadYou:
    /\b(?:had you|if you had|if you'd) (?:only |just )?(?:read|followed|checked|told|contacted|called|sent|provided|asked)\b|\b(?:had you|if you had|if you'd) (?!been\b|not been\b)[a-z' ]{3,60}, [^.!?]{1,50}\b(?:would|could)(?:n't| not| never)? have\b|\b(?:would|could)(?: not| never|n't)? have [^.!?]{2,60} (?:if you had|had you|if you'd) (?!been\b|not been\b)/g,
  wrongly: new RegExp(
    `\\byou ${GUESSED}(?:mistakenly|wrongly|incorrectly|accidentally|carelessly)(?! (?:been|charged by)) \\w+|\\byou ${GUESSED}(?:misread|misunderstood|overlooked)\\b`,
    "g",
  ),
  gaveWrong: new RegExp(
    `\\byou ${GUESSED}(?:entered|given|gave|provided|typed|put in|chosen|chose|selected|ordered|used|installed|submitted|sent|booked|filled in|pressed|clicked)(?: us| in)? (?:the |a |an |your )?(?:\\w{2,12} )?(?:(?:wrong|incorrect|invalid|incomplete|mistaken)\\b|without an? )`,
    "g",
  ),
  guessed:
    /\byou must have (?:missed|pressed|clicked|deleted|entered|forgotten|overlooked|misread|misunderstood|dropped|lost|done|typed|chosen|selected|ignored)\b/g,
  theirMistake:
    /\byour (?:own )?(?:mistake|fault|error|oversight|negligence)\b|\b(?:a )?user error\b|\b(?:incorrect|improper|wrong) (?:use|usage|handling)\b|\b(?:it was|that was|it is|it's) your (?:own )?(?:responsibility|job|duty)\b|\b(?:\w{3,12}'s|their) own (?:responsibility|risk)\b|\bat (?:your|their) own risk\b/g,
  onYourSide:
    /\b(?:error|mistake|fault|oversight) on your (?:part|side|end)\b|\b(?:problem|issue|fault|error|mistake) (?:is|was|lies|lay|must be|may be|might be|could be|(?:seems|appears) to be) (?:on|at|with) your (?:end|side|part)\b/g,
  becauseOfYou:
    /\bbecause (?:of your (?:own |late |wrong )?(?:mistake|delay|failure|error|oversight|carelessness|negligence|order|address|choice|request)|you (?:missed|lost|dropped|waited|ignored|forgot|broke|chose|entered|misread|misunderstood|refused|(?:were not|weren't) (?:at )?(?:home|there|available|in)))\b/g,
  supposedTo:
    /\byou (?:were|are) (?:supposed|meant) to (?:sign|read|check|tell|send|inform|provide|be (?:home|in|there)|return|follow|keep|pay)\b/g,
  nextTime: /\bnext time,? (?:please )?(?:make sure|remember|check|read|be)\b|\byou need to be more\b/g,
  doubted: /\byou (?:claim|allege)(?:ed|d)?\b/g,
};
/** Commands, up to what is commanded: "you must be exhausted" is none. */
const COMMANDS: Ways = {
  must: /\byou(?: must|'ll have to| will have to|'d have to| have got to|(?:'re| are) (?:required|obliged|expected) to|'ll need to| will need to)(?= (?!be\b|have\b|feel\b|not have\b|think\b|know\b)\w)/g,
};
const NOT_THEIRS = /\b(?:not|isn't|wasn't|never|is not|was not|if) (?:\w+ )?$/;

export default {
  about: "putting the fault or the work on the customer",
  source: "Packard, Moore & McFerran 2018 (\u201cyou\u201d can hurt); practice",
  severity: "warn",
  check: (draft) => [...blames(draft), ...placesOf(draft, COMMANDS).map((place) => command(draft, place))],
  examples: {
    flagged: [
      { draft: "You should have told us before the delivery." },
      { draft: "You failed to attach the invoice." },
      { draft: "You must send the lamp back first." },
      { draft: "You didn't follow the instructions." },
      { draft: "You entered the wrong address." },
      { draft: "You must have missed our letter." },
      { draft: "Looking at the log, this was your own mistake." },
      { draft: "Next time, please read the label." },
      { draft: "You waited too long to tell us about the lamp." },
      { draft: "The label clearly says which bulb the lamp takes." },
      { draft: "Most customers manage to mount the lamp alone." },
      { draft: "It would have been better to call before you opened the lamp." },
    ],
    fine: [
      { draft: "You should have received a confirmation by now." },
      { draft: "You should never have had to call us twice." },
      { draft: "You must have been furious." },
      { draft: "This was not your fault, it was ours." },
      { draft: "If you didn't follow the link yet, here it is again." },
      { draft: "You didn't receive the lamp, and you were sent the wrong shade." },
      { draft: "Had we told you, you could have saved the trip." },
      { draft: "You didn't sleep, and the lamp was the reason." },
      { draft: "Our letter should have said clearly which bulb it takes." },
    ],
  },
} satisfies Rule;

function blames(draft: Draft): Found[] {
  return placesOf(draft, WAYS)
    .filter(({ start }) => !NOT_THEIRS.test(leadOf(draft, start)))
    .map(({ start, end }) => ({
      start,
      end,
      why: "They will hear that it is their fault: say what happened, without who.",
    }));
}

function command(draft: Draft, { start, end }: Place): Found {
  const why = "This sounds like an order: ask, or say the quickest way.";
  // "To get a refund, you must send it back" takes a "please"; "that you must" does not.
  const asks = opensSentence(draft, start) || /(?:,| and) $/.test(leadOf(draft, start));
  const denies = /^ (?:not|never)\b/.test(draft.plain.slice(end, end + 7));
  return asks && !denies ? { start, end, why, better: inCase(draft, start, "please") } : { start, end, why };
}
