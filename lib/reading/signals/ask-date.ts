import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "asks for a date",
  weight: 0,
  pattern: anyOf(
    "(?<!that |and |but |it |happens |even |only |not )(?:when|when's|whens) (?:will|can|do|does|is|are|should|would|am|could|might|r|is it|are you|exactly)(?! you )(?: \\w{1,12}){1,3}(?! timed out)",
    "(?:know|tell me|say|idea|clue|ask|wondering|confirm|update|estimate|see|told|advise|info|word|news|understand|sure) (?:me |us |on |of |as to |roughly |exactly |about )?when(?:'s| (?:it|they|the|my|you|u|this|that|i|we|our|he|she|will|is|are|can|there|someone|orders))",
    "how (?:long|soon|much longer|many (?:more )?(?:days|weeks))(?! (?:have|i have|i've|i had|did|the battery|a|ago|do i have|he's|she's|they|we|you (?:have|been)))",
    "(?:by|what|which) (?:when|date|day|week|month)(?!s)(?: (?:will|is|can|do|should|are|then|does|would|it|you|to))",
    "what time (?:will|is (?:the|my|our|it)|are (?:you|they)|should (?:i|we))",
    "(?:delivery|arrival|shipping|dispatch|completion|expected|new|firm|actual|rough|release|fitting|installation) (?:date|eta|time ?frame|timescale|estimate)(?= please| pls|[?.!]|$| for| or)",
    "eta",
    "(?:any|an|got|have|give me|need|want|provide|some|is there an?|get an?|latest) (?:more |further |new |recent |rough )?(?:date|dates|updates?|news|timeline|timescales?|time ?frame|time scale|timeframe|eta|word|estimate|arrival time|idea when|ideas when)(?= ?[?.!]|$| on| yet| for| when| from| about| of| please| pls| at all| as to)",
    "(?:still|gonna be|going to be|be) (?:much longer|long)(?=[?.!])",
    "(?:name|give me|tell me|tell us|give us|want|need|like|about|set|commit to|agree|confirm|pick) (?:a |an |the |one |another |some )?(?:date|day|real date|proper date|firm date|actual date|definite date|time slot)(?! of)",
    "a (?:date|day)\\. ?(?:one|please|just)",
    "(?:will|is|are|does|do) (?:it|they|he|she|the \\w{3,12}|my \\w{3,12}|you) (?:be |get |come |coming |arriving |arrive |back |going |still )(?:\\w{2,9} )?(?:in time|today|tonight|tomorrow|tmrw|tomoz|this week|by \\w{3,9}|before \\w{3,9}|soon|on \\w{3,6}day)",
    "(?:where's|wheres|where is|where are|where's) (?:my|our|the) (?:\\w{3,12} ){1,2}(?:then|\\?)(?! refund)",
    "when(?:'s)?(?= ?\\?)",
    "when,? (?:please|exactly|roughly|then)",
    "(?:6pm|5pm|tomorrow|monday|friday) of which",
    "by when",
    "how (?:much|many) (?:longer|more (?:days|weeks|hours|time|months))",
    "when (?:do|does|did|are|is|will) (?:you|they|the \\w{3,10}|it|he|she) (?:expect|plan|think|reckon|going|gonna|supposed)",
    "when(?:'s|s) (?:my|the|our|it|this|that|your) (?:\\w{3,12} )?(?:coming|arriving|back|due|out|ready|fixed|happening|going|available|leaving|being|gonna|on sale|open)",
    "(?:has|have|is|are) (?:my|our|the|it) (?:\\w{3,10} )?(?:been )?(?:shipped|dispatched|sent|left|posted|ready)(?: out)?(?: yet)?(?= ?[?]| yet)",
    "is (?:my|our|the) (?:\\w{3,10} )?(?:flight|train|bus|order|parcel|delivery|package) (?:\\w{4,8} )?(?:on time|delayed|late|leaving|coming|going to be|still)",
    "(?:going to|gonna|will it|will they|will my \\w{3,10}|expected to|able to) (?:arrive|be here|get here|come|ship|be delivered|be back|be ready|be fixed|make it) (?:before|by|in time|on|today|tomorrow|this)",
  ),
  says: { ask: "date" },
  examples: {
    flagged: [
      "When will it arrive?",
      "How long does it take?",
      "Any update on this?",
      "Do you know roughly when it ships?",
    ],
    fine: ["It came today.", "That is when I called you.", "3 stars till I see how long the battery lasts."],
  },
  source: "Label guide: what they ask for",
} satisfies SignalRule;
