import { inCase, leadOf, opensSentence, type Place } from "../../acts/places";
import { placesOf, type Ways } from "../../acts/ways";
import type { Draft, Found, Rule } from "../rule";

/** What they could have done for us: of what happened to them ("should have been told") nothing is meant. */
const DUTIES =
  "(?:called|contacted|told|checked|read|asked|looked|mentioned|informed|avoided|prevented|noticed|signed|sent|kept|returned|followed|provided|registered|confirmed|answered|replied|chosen|measured|tested|waited|booked|cancelled|canceled|let)";
const NOT_DONE =
  "(?:read|follow(?:ed)?|provided?|respond(?:ed)?|repl(?:y|ied)|includ(?:e|ed)|check(?:ed)?|mention(?:ed)?|noticed?|completed?|inform(?:ed)?|bother(?:ed)?|sign(?:ed)?|open(?:ed)?|pick(?:ed)? up|updated?|confirm(?:ed)?|attach(?:ed)?|enter(?:ed)?|select(?:ed)?|install(?:ed)?|register(?:ed)?|submit(?:ted)?|hear(?:d)? the|tell us|told us|let us know|contact(?:ed)? us|pay|paid|keep|kept|return(?:ed)?|ask(?:ed)?|set|give us|given us|activated?|enabled?|turn(?:ed)? (?:on|off)|switch(?:ed)? (?:on|off)|saved?|back(?:ed)? up|download(?:ed)?|send|sent|cancel(?:led|ed)?|measured?|test(?:ed)?|clean(?:ed)?|collect(?:ed)?|us(?:e|ed) the)";
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
    `(?<!\\b(?:if|when|things|what|anything) )\\byou (?:(?:clearly|obviously|apparently) )?(?:did not|didn't|have not|haven't|had not|hadn't)(?: (?:even|actually|really|fully|properly|correctly))? ${NOT_DONE}\\b|\\bwhy (?:didn't|did not|haven't) you\\b`,
    "g",
  ),
  never:
    /\byou never (?:replied|responded|told|informed|mentioned|answered|confirmed|sent|provided|contacted|asked|signed)\b/g,
  hadYou:
    /\b(?:had you|if you had|if you'd) (?:only |just )?(?:read|followed|checked|told|contacted|called|sent|provided|asked)\b/g,
  wrongly: new RegExp(
    `\\byou ${GUESSED}(?:mistakenly|wrongly|incorrectly|accidentally|carelessly)(?! (?:been|charged by)) \\w+|\\byou ${GUESSED}(?:misread|misunderstood|overlooked)\\b`,
    "g",
  ),
  gaveWrong: new RegExp(
    `\\byou ${GUESSED}(?:entered|given|gave|provided|typed|put in|chosen|chose|selected|ordered|used|installed|submitted|sent|booked|filled in|pressed|clicked)(?: us| in)? (?:the |a |an |your )?(?:\\w{2,12} )?(?:wrong|incorrect|invalid|incomplete|mistaken)\\b`,
    "g",
  ),
  guessed:
    /\byou must have (?:missed|pressed|clicked|deleted|entered|forgotten|overlooked|misread|misunderstood|dropped|lost|done|typed|chosen|selected|ignored)\b/g,
  theirMistake:
    /\byour (?:own )?(?:mistake|fault|error|oversight|negligence)\b|\b(?:a )?user error\b|\b(?:incorrect|improper|wrong) (?:use|usage|handling)\b|\b(?:it was|that was|it is|it's) your (?:own )?(?:responsibility|job|duty)\b/g,
  onYourSide:
    /\b(?:error|mistake|fault|oversight) on your (?:part|side|end)\b|\b(?:problem|issue|fault|error|mistake) (?:is|was|lies|lay) (?:on|at|with) your (?:end|side|part)\b/g,
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
    ],
    fine: [
      { draft: "You should have received a confirmation by now." },
      { draft: "You should never have had to call us twice." },
      { draft: "You must have been furious." },
      { draft: "This was not your fault, it was ours." },
      { draft: "If you didn't follow the link yet, here it is again." },
      { draft: "You didn't receive the lamp, and you were sent the wrong shade." },
      { draft: "Had we told you, you could have saved the trip." },
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
