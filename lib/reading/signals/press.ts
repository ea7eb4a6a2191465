import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

const PAPERS =
  "(?:press|papers?|newspapers?|media|local (?:news|paper|press|tv|radio)|news(?: (?:channel|station|desk|outlet)s?)?|journalists?|reporters?|bbc|itv|cnn|fox news|watchdog|consumer (?:show|programme|program|desk|column|page|champion|watchdog)|gazette|herald|guardian|daily mail|the times|the sun|sky news|channel \\d|radio|tv|telly|village newsletter|newsletter|money saving expert|moneysavingexpert|travel forum|forums?|mumsnet|which\\?)";

export default {
  because: "wants to take it to the press or to a review page",
  weight: 1,
  pattern: anyOf(
    `(?:go|going|gone|went|take|taking|took|talk|talking|spoken|speak|speaking|send|sending|sent|write|writing|wrote|written|off|email|emailing|emailed|give|giving|given|forward(?:ed|ing)?|pass(?:ed|ing)?|tip|been) (?:\\w{1,10} ){0,4}(?:to|with|by|on|in) (?:the |every |my |our |a |all the )?(?:local |national |consumer )?${PAPERS}(?! (?:list|letter|subscription|signup|sign|page|offer|app))`,
    `(?:contact|contacted|contacting|call|called|calling|tell|telling|told|inform|informed|informing|email|emailed|emailing|alert|alerted|alerting|tip off|notify) (?:the |every |my |our |all the )?(?:local |national )?${PAPERS}(?! (?:list|letter|subscription))`,
    `(?:the |local |and the |our )?(?:local )?${PAPERS} (?:has|have|have got|got|will|knows?|told|next|is interested|are interested|want|wants|asked|have asked|'s already asked|already|would love|might be interested|informed|gets?|both|about this)(?: (?:it|this|asked|for|me))?`,
    "paper'?s already asked",
    "(?<=[.!,;] ?)(?:the )?(?:press|papers|media|local news|newspapers)(?= ?[.!,;]|$)",
    "so has the (?:herald|paper|press|gazette|bbc|news)",
    "every paper",
    "(?:leave|leaving|write|writing|post|posting|put|putting|give|giving|submit|submitting|adding|added) (?:you |u |them )?(?:a |an |my |the |our |this in (?:a|my) )?(?:google |trustpilot |yelp |tripadvisor |app store |amazon |ebay )?(?:review|reviews|feedback|rating)s?(?! (?:link|page|button|request|option|for (?:the|my) (?:new|order)))",
    "(?:in|on|to) the reviews",
    "(?:one|1|zero|0)[- ]stars?(?= (?:review|rating|from me|if i could|coming|for you|incoming))",
    "(?:would|could|can|i'd|wish i could) (?:give|rate|leave)(?: you| it| this| them)? (?:zero|0|no|negative|minus|half|less than one) ?(?:a )?stars?",
    "(?:trustpilot|tripadvisor|trip advisor|social media)(?= ?[.!,]|$| (?:next|it is|review|post|will|is|has|campaign|about|storm|and|if|then|team))",
    "(?:post|posting|posted|share|sharing|put|putting|tweet|tweeting)(?: this| it| about this| all of this| these| everything| that| our story| my story| the video| the photos| screenshots)? (?:on|to|all over|public on|in) (?:twitter|x|facebook|fb|instagram|insta|tiktok|social(?: media)?|google|reddit|linkedin|youtube|yelp|every|all|my|the local|local)",
    "(?:told|telling|tell) (?:everyone|everybody|every|all|my|our|the whole|people) (?:\\w{2,12} ){0,3}(?:about (?:you|this|your|it)|not to|to avoid|never to|what you)",
    "told (?:all )?(?:my|our|the) (?:whole|entire|friends|family|colleagues|neighbou?rs|mates|book club|street|office|team)",
    "(?:bbc ?watchdog|martin ?s? ?lewis|bbcwatchdog|whichuk|rogueday\\w{0,6})",
    "(?:told|warned) (?:my|our|the) whole",
    "filmed (?:it|everything|the whole|all of it)",
    "(?:posting|post|sharing|share|publishing|keeping) (?:every|all (?:the|of the|these|your|my)|the) (?:screenshots?|photos?|pictures?|emails?|videos?|messages?|receipts?|chats?|recordings?)",
    "(?:hundreds|thousands|millions|lots|plenty|1000s) of (?:followers|people (?:follow|like me|will))",
    "my (?:followers|blog|vlog|tiktok|podcast) (?:will|would|has|about|know|need|gets|are going)",
    "hear(?:ing)? (?:about )?(?:it|this|all of it|the lot|about this|about you)(?: from (?:me|us))?(?= ?[.!]|$)",
  ),
  besideComplaint: true,
  unless: ["supposed"],
  says: { threat: "public_warning" },
  examples: {
    flagged: [
      "You lost my bag and the papers will hear of it. I'm going to the press.",
      "It arrived broken, I'll be leaving a review.",
      "No refund yet. Trustpilot next.",
    ],
    fine: ["Where can I leave a review?", "I saw your advert in the newspaper."],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
