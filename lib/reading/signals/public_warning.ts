import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

/** Who is to hear it. */
const ALL =
  "(?:every ?(?:one|body)(?! (?:else )?(?:in|on|at|from) (?:your|the) (?:team|office|crew|desk))|all (?:of )?(?:my|our|the|their) \\w{3,14}|the (?:whole|entire) \\w{3,12}|(?:my|our) (?:whole|entire) \\w{3,12}|(?:my|our|your|ur|ya) (?:friends|followers|family|colleagues|neighbou?rs|mates|network|clients|readers|subscribers|viewers|clients and followers)|others|other (?:people|customers|passengers|parents|users|travell?ers|buyers|players|victims)|(?:all|every) \\w{3,12} (?:i|we) (?:know|can|meet|see)|any(?:one|body) (?:who|that|i)|the world|the internet|the public|people(?= ?[.!,]|$| (?:about|to (?:avoid|stay|not|never)|not to|how|what|know|that))|every (?:mum|mom|parent|single person|customer|person|friend|passenger|neighbou?r|woman|man|one of my|other \\w{3,12})|the next (?:person|buyer|customer|guest|family))";

export default {
  because: "wants to warn others",
  weight: 2,
  pattern: anyOf(
    `(?:tell|telling|warn|warning|warned|inform|informing|let|letting|advise|advising|remind|showing|show|spread(?:ing)? (?:it|this|the word) to|recommending|recommend|urge|urging|make sure|making sure|ensure|ensuring) (?:to )?(?:absolutely |literally |each and )?${ALL}(?! (?:on your|in your|how (?:great|good|happy|much|wonderful|lovely|nice|amazing|brilliant|quick|helpful)))`,
    `(?:so|hope|hopefully|before|until|and|because) (?:that )?${ALL} (?:will |can |should |must |need to |needs to |deserves? to |ought to |gets? to |has to |have to )?(?:know|knows|see|sees|hear|hears|avoid|avoids|gets? (?:robbed|scammed|caught|burned|burnt)|falls? for|makes? the same|lose)`,
    `${ALL} (?:is |are )?(?:will |'ll |going to |gonna |needs? to |should |must |has to |ought to |deserves? to )(?:be )?(?:know|see|hear|avoid|told|warned|aware|stay away)(?:ing)?`,
    "people (?:should|need to|must|have to|deserve to|ought to) (?:know|see|hear|be (?:warned|aware|told)|avoid|stay away)",
    "(?:world|internet|public) (?:will|should|needs? to|must|is going to|has to) (?:know|see|hear)",
    "(?:leave|leaving|left|write|writing|post|posting|posted|give|giving|gave|giv(?:e|ing) you)(?: you| u| them| this)? (?:an? |my |the |this |some |more )?(?:very |really |most )?(?:bad|negative|honest|one[- ]star|1[- ]star|zero[- ]star|0[- ]star|scathing|public|terrible|awful|horrible|poor|truthful|brutal|damning|stinking|detailed|nasty|worst|warning|full|critical) (?:\\w{3,8} )?(?:review|rating|feedback online|feedback|write[- ]?up|star)s?",
    "(?:bad|negative|one[- ]star|1[- ]star|scathing|terrible|awful|horrible|brutal|damning) reviews? (?:is |are |will be )?(?:coming|going|to follow|incoming|everywhere|on|left|posted|it is|your way|for you)",
    "(?:leave|leaving|left|post|posting|posted|write|writing|put|putting) (?:a |my )?(?:\\w{3,9} )?reviews? (?:\\w{2,8} )?(?:everywhere|on every|on all|all over|wherever|so (?:that )?(?:people|everyone|others|nobody|no one)|to warn)",
    "reviews? (?:is |are |will be |now )?(?:going up|coming|to follow|incoming|going (?:live|everywhere|on))",
    "(?:name|naming|named) and sham(?:e|ing|ed)",
    "(?:expos(?:e|ing|ed)) (?:you|u|this|these|them|your (?:company|scam|fraud|lies)|the (?:scam|fraud|company|truth))",
    "go(?:ing|ne|es)? (?:public|viral)(?! (?:house|transport))",
    "(?:make|making|made) (?:this|it|you) (?:go viral|viral|public|famous)",
    "(?:tell(?:ing)?|told) (?:your|ur|all your|ya) (?:friends|family|mates|mum|mom|neighbours|neighbors) (?:to (?:go|avoid|stay|never|not|use)|not to|about this)",
    "(?:get|getting|put|putting) (?:ur|your|this|these|it|the) (?:\\w{2,9} )?(?:out (?:there|here)|word out)",
    "spread(?:ing)? the word (?:about (?:you|this|how)|that you|on (?:you|this)|so)",
    "(?:wait (?:till|until|'til)|wait for) (?:people|everyone|everybody|twitter|the internet|the press|the world|my followers|they)(?: all)? (?:see|sees|hear|hears|find|finds)",
    "(?:bad|terrible|negative) (?:publicity|press|pr)(?= ?[.!,]|$| for)",
    "pr (?:nightmare|disaster)",
    "(?:word|news) (?:gets around|spreads|travels|will spread|is spreading)",
    "(?:consider|you'?ve|you have) (?:yourselves|yourself|been) warned",
    "(?:make|making|made) (?:sure|certain) (?:that )?(?:no ?one|nobody|none of|everyone|everybody|all my|all our|people|others|every)",
    "(?:review|rating|rated|reviewed|feedback)(?: you| left| written| given| posted)? accordingly",
    "(?:reflect(?:ed)?|mention(?:ed|ing)?|say so|said) in (?:my|our) (?:google |online |public )?reviews?",
    "(?:negative|bad|1[- ]star|one[- ]star) feedback",
    "(?:please |pls |plz )?(?:share|retweet|repost) (?:this|and|widely|it|before|so|for)(?= ?[.!,]|$| (?:before|so|to|with (?:everyone|others|all)|and|everywhere|widely|until))",
    "(?:please|pls|plz) (?:rt|retweet|share)(?= ?[.!,]|$| (?:this|until|so|to|and|widely|before))",
    "\\b\\d{1,4}(?:,\\d{3}|k|m)? (?:views|shares|likes|retweets|followers)(?= |[.!,]|$)",
    "(?:every|any) (?:forum|review site|group|platform|subreddit|paper|website|site|channel) (?:i can|i know|we can|i find|there is|from here|going|possible)",
    "(?:post|posting|posted|put|putting|share|sharing|upload|uploading|uploaded|tweet|tweeting|publish|publishing|plaster|plastering|splash)(?:ed|ing)? (?:\\w{1,12} ){0,5}(?:everywhere|online|all over|on every|on all|under every|in every|on (?:twitter|x|facebook|instagram|tiktok|social(?: media)?|trustpilot|google|reddit|linkedin|youtube|tripadvisor|yelp|fb|insta)|to (?:twitter|facebook|instagram|tiktok|youtube|reddit|social media)|in (?:the|our|my) (?:local )?(?:group|facebook|whatsapp))(?! and (?:it|they) (?:didn|doesn|won))",
    "(?:photos?|pictures?|pics?|video|footage|screenshots?|recording|it'?s|this|that|story|everything|emails?|it) (?:is |are |will be |'s )?(?:all )?going (?:\\w{2,8} )?(?:everywhere|online|viral|on (?:every|all|my|social|facebook|twitter|tiktok|instagram|youtube|google|trustpilot|tripadvisor|the|reddit)|to (?:every|all|the (?:press|paper|papers|news|local))|in the (?:paper|gazette|news|press|local))",
    "(?:all over|blast(?:ing)?(?: you)?(?: \\w{2,8}){0,2} on|take (?:this|it) to|taking (?:this|it) to|see (?:this|it|you) on|complain(?:ing)? on|rant(?:ing)? on|via) (?:twitter|facebook|instagram|tiktok|social media|trustpilot|reddit|linkedin|youtube|the internet|yelp|google reviews)(?! (?:account|login|log in|sign))",
    "(?:trustpilot|tripadvisor|trip advisor|yelp|google|facebook|twitter|tiktok|reddit|social media|whatsapp) (?:will |is going to |gets? |is getting |'ll |shall |next|review coming|is (?:next|going|about))(?:to )?(?:hear|know|love|see|about|the lot|all|it)?",
  ),
  unless: ["negated"],
  says: { threat: "public_warning" },
  examples: {
    flagged: [
      "I'm leaving a one-star review.",
      "I will tell everyone.",
      "Everyone will hear about this.",
      "Going public with this tonight.",
    ],
    fine: [
      "I read a good review of it.",
      "People tell me it is good.",
      "I'll leave a review, what a shop!",
      "I told everyone how great you are.",
    ],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
