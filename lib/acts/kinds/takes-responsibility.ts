import type { Act } from "../act";
import { places } from "../places";

const OWNS =
  /\b(?:(?:our|my) (?:mistake|fault|error|doing|responsibility)|(?:is|was|that's) on (?:us|me)|(?:i|we) (?:take|accept) (?:full )?responsibility|(?:i|we) (?:got|have|had|'ve got|were|was)?\s?(?:this|that|it )?\s?wrong|(?:i|we) got (?:this|that|it|your \w+) wrong|(?:i|we) (?:have )?let you down|(?:i|we) (?:missed|failed|forgot|lost|broke|messed|mishandled|overlooked|overcharged)|(?:i|we) (?:sent|gave|told|charged|billed) you (?:the wrong|a wrong|twice|two|too|something|broken)|(?:i|we) (?:charged|billed) (?:you|your)|(?:i|we) (?:didn't|did not) (?:deliver|send|reply|answer|call|do|keep|tell|get back|respond|check|refund|cancel|come|turn up)|(?:i|we) kept you waiting|(?:i|we) left you|(?:i|we) should(?:n't| not)? have|should(?:n't| not| never) have happened|you (?:should(?:n't| not| never)) have had to)\b/g;

export default {
  about: "admits that the firm, or the agent, fell short",
  find: (message) => places(message, OWNS),
  examples: {
    yes: ["This was our mistake.", "You should not have had to call twice.", "We charged you twice."],
    no: ["It was the courier's mistake.", "I will check it."],
  },
} satisfies Act;
