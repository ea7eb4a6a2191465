import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that something got lost",
  weight: 0.25,
  pattern: anyOf(
    "(?:lose|losing) (?:my|our|the)(?! (?:patience|time|money|mind|customers))",

    "lost(?! (?:my |our |all |any |a |me |you |time|patience|in the)(?:trust|patience|faith|confidence|hope|interest|time|money|customer)?)",
    "lost (?:my|our)(?! (?:trust|patience|faith|confidence|hope|interest|time|money))",
    "(?:misplaced|vanished|disappeared|stolen|went missing|gone missing|got lost|been lost|is lost|nowhere to be found|no trace)",
    "(?:marked|says|shows?|showing|listed|status|claims?|claimed|tracking) … delivered",
    "(?:parcel|package|order|delivery|letter|luggage|bag|bags|suitcase|baggage|item|shipment) … (?:missing|lost|nowhere|disappeared|vanished)",
    "(?:delivered|left|handed) … (?:wrong (?:address|house|person|door)|neighbou?r i|never (?:saw|got)|not (?:here|there))",
    "(?:data|photos|files|settings|history|points|progress|contacts|notes|messages|account|playlist|playlists|savings|documents|work|credits?) … (?:gone|lost|deleted|wiped|erased|missing|disappeared|vanished)",
    "(?:deleted|erased|wiped) (?:my|our|all|the)",
  ),
  unless: ["negated", "supposed"],
  says: { failure: "lost_item_or_data" },
  examples: {
    flagged: ["You lost my parcel.", "It says delivered, but it is not here.", "All my photos are gone."],
    fine: ["Nothing was lost.", "Delivered on Monday, thank you."],
  },
  source: "Label guide: twelve failures",
} satisfies SignalRule;
