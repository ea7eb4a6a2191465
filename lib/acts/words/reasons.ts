/** Signs that a sentence tells why something went wrong, or that it is how things are. */
import { type Cues, OF_A_THIRD, sign } from "../cues";

/** "your bank details" speaks of no bank. */
const NOT_A_NAME =
  "(?!'?s? (?:account|details?|statement|name|card|number|app|id|settings|page|receipt|reference|partnership|support|team|code|store|history|records?))";

export const REASONS = {
  third: [1, OF_A_THIRD],
  others: [
    2,
    sign(
      `(?:banks?|issuers?|couriers?|carriers?|airports?|sellers?|merchants?|suppliers?|distributors?|producers?|vendors?|(?<!best |good |service )providers?|operators?|gateways?|partners?|developers?|publishers?|studios?|manufacturers?|landlords?|isps?|apple|google|samsung|xiaomi|huawei|microsoft|amazon|visa|mastercard|android|ios|facebook|customs|lend(?:ers?|ing)|nbfcs?|npci|authorit(?:y|ies)|governments?|the (?:city|council|state|police|school|building|film company|record company|railway)|labels?|compan(?:y|ies) (?:decides?|sets?|that owns?)|battery saver|power savw{2,4}|antivirus|vpns?|firewall|automated|machine learning|models? (?:that|which)|regulators?|copyright owners?|rights ?holders?|licen[cs](?:e|es|ing)(?! (?:number|plate))|third[- ]part(?:y|ies)|algorithms?|atc|postal|post office|telecoms?|handsets?|cell towers?|satellites?|wi-?fi|internet|signal|gps|local (?:team|station|crew)s?|agenc(?:y|ies)|contractors?|hosts?|schedul\\w{2,4}|hosting|upstream|(?:broadcast|streaming|music|tv|distribution) rights|graphics (?:chip|card)|processor|hardware|operating system|router|volunteers?|overseas)${NOT_A_NAME}`,
    ),
  ],
  world: [
    2,
    sign(
      /weather|fog|land ?slips?|land ?slides?|storms?|snow\w{0,5}|ice|de-?ic(?:ed|ing)|winds?|winters?|hurricanes?|cyclones?|floods?|flooding|typhoons?|lightning|rain(?:s|fall)?|monsoon|heat ?wave|earthquake|strikes?|industrial action|air traffic|ground stop|traffic(?! lights?)|road (?:works?|closures?|blocks?)|pandemic|covid(?:-19)?|lockdown|power (?:lines?|cuts?)|fib(?:re|er) (?:cuts?|cable)|(?:festive|holiday|peak) (?:season|hours?|times?|period|days?)|war|elections?|public holidays?|inflation|recall|accident|flat (?:tyre|tire)|puncture|illness|sick|injur\w{1,3}|vandal\w{1,4}|theft|congestion/,
    ),
  ],
  /** Of the firm's own house: an explanation only with more. */
  house: [
    1,
    sign(
      /(?:the|our|your|his|her|this|these|some|of|aircraft|all) (?:[\w-]{1,14} )?(?:drivers?|riders?|crews?|aircraft|planes?|agents?|technicians?|restaurants?|stores?|kitchens?|warehouses?|systems?|servers?|platform|phone|device|network|connection|captain|inbound|units?|partner|flights?|team|staff)|crews?|aircraft|(?:surge|prices?|fares?|rates?|stock|speeds?|quality|availability|coverage|battery|slots?|lines|ads?|advert\w{0,9})(?! (?:number|drop))|the system|the game/,
    ),
  ],
  hardship: [
    2,
    sign(
      /delay(?:s|ed|ing)?|(?:was|were|is|are|be|been|arriv\w{2,3}|running|came|come|looks?|look) (?:a (?:bit|little) )?late(?:r)?|later than|(?<!no )longer|slow(?:s|er|ed|ly)?|fail(?:s|ed|ures?|ing)?|(?:is|are|was|were|went|go|goes|came) down|crash(?:es|ed)?|drop(?:s|ped)|patchy|unavailable|(?:not|\w{2,6}n't) (?:always |yet )?(?:work|available|reach\w{0,3}|load|appear|show|go|open|connect|support\w{0,2}|get|confirmed|released|arrived|updated?|responded|receiv\w{2,3})|affect(?:s|ed|ing)|disrupt\w{0,5}|cancel{1,2}(?:ed|ations?)|grounded|declin(?:es?|ed|ing)|reject(?:s|ed)|block(?:s|ed)|lost|damaged|pending|stuck|held(?: up| back)?|(?:on|puts? a) hold|missed|expire[sd]?|broke|broken?|timed out|out of stock|sold out|sells? out|overload\w{0,3}|limited|var(?:y|ies)|differ(?:s|ent)?|fluctuat\w{1,4}|couldn't|can't|cannot|could not|can not|unable|pushed back|(?:re-?assigned|changed|chang(?:es?|ing)|removed|left (?:our|the) \w{3,12})|errors?|bugs?|glitch\w{0,2}|gremlins|outages?|tak(?:es?|ing|en) (?:\w{1,10} )?(?:time|up to|a (?:while|little|few)|(?:\d|about|around|some|several|two|three|five|seven)[\w-]{0,8})|retir(?:e|ed|ing)|discontinu\w{2,4}|(?:stretched|stressed|overwhelmed|tired)|drain\w{0,3}|unstable|weak|poor|(?:there's|there is|there was|was|is|had) an? (?:\w{2,12} )?(?:issue|problem|fault)|stop(?:s|ped)? (?:our|the|your|it)|prevents?|confus(?:e|es|ed) (?:them|it|the)|mix(?:es|ed)? up|struggles?|out of position|running (?:behind|late|low)|(?:can|may|might) be off|slip(?:s|ped)? up|fell|fallen|rough edges|grey(?:ed)? out|gray(?:ed)? out|maintenance|can(?:'t|not) find|cuts? out|(?:are|is|went|going) up(?= (?:as|because|due|by|this|since))|misplaced|closed|incident|paused?|suspend(?:ed)?|reduced|increas(?:e|ed|es|ing)|piled? up|sluggish|stutter\w{0,3}|bound to|(?:hard|difficult|tricky|impossible) to (?!understand|hear|say|read)\w{2,12}|lapsed|shut|queues?|offline|knocked|slipped through|tricky|hit (?:us|our|the)|lag(?:s|gy|ging)?|buffer\w{0,3}|wait(?:s|ing|ed)?|backlog|short(?:age|ages)?/,
    ),
  ],
  load: [
    2,
    sign(
      /off the hook|ringing|flooded|swamped|inundated|snowed under|tied up|(?:several|multiple|many|lots of|(?:so|too|very|fewer|not enough) (?:many |few )?(?!much|good|well|sorry)\w{3,14}|more (?:than|requests|orders|calls|people|demand|users)|high|heavy|huge|fewer|sudden|unexpected|spike|surge|rush|jump|peak) (?:\w{1,14} ){0,2}(?:orders|deliveries|calls|callers|requests|people|users|players|drivers|parcels|packages|demand|volumes?|stops|tasks|devices|applications|tickets|passengers|customers)|busy|rush|(?:a lot|thousands|hundreds|dozens|plenty|loads|tons) of|still (?:some|a few|in|new|learning)|an? (?:brand )?new (?:feature|service|system|app|product)|in (?:high|great|short) demand|demand is|(?:are|were|is) (?:still )?(?:growing|understaffed|stretched)|limited (?:stock|staff|capacity|number|supply|seats)|reduced staff|at (?:full )?capacity|fewer|(?:spike|surge|rush|jump|peak|influx) (?:in|of)|(?:half|most|some|several|two|three|a few|many) (?:of )?(?:the|our|my) (?:\w{2,12} )?(?:team|staff|crew|colleagues|drivers|chefs)/,
    ),
  ],
  link: [
    1,
    sign(
      /had to|as (?:we|our|the|there|it|they|he|she|this|that|your|some|demand|all|many|an?|each|every|more|most)|due to|when(?:ever)?|while|until|after|during|once|rather than|even (?:if|though)|for security|in order to|meaning|whereas|which (?:means|makes)/,
    ),
  ],
  cause: [
    2,
    sign(
      /with (?:half|so many|everyone|everybody|all|most) |because|since(?! (?:then|yesterday|\d|(?:this|last|the) (?:week|month|year|morning|update|start|launch)|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|so(?= (?:your|the|it|they|that is|that's|some|our|this|all|we (?:had|have|couldn't|can't|were|are not))\b)|hence|therefore|thus|as a result(?! of)/,
    ),
  ],
  general: [
    1,
    sign(
      /always|sometimes|usually|to be expected|nothing to worry about|often|normally|typically|generally|occasionally|tends? to|automatic(?:ally)?|(?<!(?:you|we|i) )(?:may|might)(?! (?:we|i)\b)|(?<!(?:you|we|i|they|team|us|them) )can(?! (?:be (?:found|booked|used|done|reached|downloaded)|you|we|i|help)\b)|in (?:some|certain|many) (?:cases|areas|regions|places|countries)|(?:some|certain|most) (?:\w{1,14} ){0,2}(?:users?|accounts?|cards?|methods?|banks?|phones?|devices?|models?|titles|routes?|content|browsers?|merchants?|areas|restaurants?|countries|games)|gradual(?:ly)?|random(?:ly)?|by (?:default|design)|for (?:everyone|all (?:users|players))/,
    ),
  ],
  /** "we cannot change them ourselves" */
  powerless: [
    2,
    sign(
      /(?:we|i|us|staff|anyone|nobody|no one)(?:'re| are|'m| am)?(?: \w{2,12})? (?:can't|cannot|can not|couldn't|don't|do not|unable to|not able to|no|can|have no|little)(?: really| always| fully| directly)? (?:change|control|influence|alter|speed|guarantee|access|intervene|prevent|predict|edit|set|decide|choose|force|expedite|override|manage|say|have (?:a|any) say)/,
      /(?:not|\w{2,6}n't|no longer) (?:\w{1,12} )?(?:by|from|up to|under|with) (?:us|our)|by (?:the )?(?:\w{1,14} )?(?:itself|themselves)|(?:agents?|riders?|drivers?|staff|crews?|teams?|couriers?|technicians?) (?:can't|cannot|can not|(?:isn't|aren't|is not|are not) (?:allowed|able)|have no)|nothing we can|no choice|belongs? to|tied to|in the hands of|shares? the same|not our (?:call|decision|choice)|(?:comes?|came|originat\w{2,3}) (?:straight |directly |only )?from|we (?:just|only|simply|merely) (?:show|display|pass|sell|list|host|book|forward|relay)\w{0,3}|(?:decides?|chooses?|sets?|determines?) (?:the|which|what|where|if|whether|when|how|who|their|its)|solely|entirely|no (?:control|influence|power)|outside|not in our|(?:managed|handled|run|set|provided|operated|controlled|decided|determined|calculated|made|sent|chosen|organi[sz]ed|created|picked|controlled|delivered|generated|supplied) (?:\w{2,14} )?by(?= (?!(?:you|us|our team|\d|email|phone|sms)\b)\w)/,
    ),
  ],
  /** "that's why", "the reason is", "to make sure your sale is successful" */
  purpose: [
    2,
    sign(
      /(?:that's|that is|which is|this is|here's) why|costs? (?:us )?(?:a lot|money)|pays? for (?:that|it|this|our|the)|the reason(?! (?:for your|you))|(?:in order )?to (?:\w{3,10}ly )?(?:make sure|ensure|keep|protect|prevent|avoid|comply|verify|secure|maintain|fight|reduce|safeguard|cover|confirm it|provide (?:a|an|the)? ?(?:safe|secure|best|better|fair)|build|stop|save|guarantee)(?! (?:in (?:touch|mind)|this from|it from|you (?:posted|updated|informed|in the loop)|us (?:posted|updated)))|so (?:that )?(?:it|everyone|your|the|nobody|no one|only|all) (?:\w{1,12} ){0,2}(?:is|are|stays?|can|gets?|has|have|remains?)|for (?:your|everyone's|passenger|customer|their|our|added|extra|better|the) (?:\w{1,12} )?(?:safety|security|protection|privacy)|(?:helps?|allows?|lets?|enables?|supports?) (?:us|the development)/,
    ),
  ],
  /** "we hold your money", "the system flags" */
  practice: [
    2,
    sign(
      /(?:we|the app|our (?:app|systems?|lenders?|partners?|team)|the system|planes?|accounts?|payments?|it|they)(?: (?:do|only|always|temporarily|may|also|sometimes|automatically|have to|had to|must|need to|needs to|regularly|first|currently|now|'ve had to))*? ?(?:ask for|needs?(?! (?:your|you|a few|some|more|to (?:look|check|know|take|get|work|do)))|requires?|holds?|collects?|deducts?|charges?|limits?|show|verif(?:y|ies)|reviews?|flags?|locks?|pauses?|places?|blocks?|checks?|access(?:es)?|runs? (?:ads|checks)|removes?|tests?|retires?|rolls?|be (?:de-iced|checked|inspected|cleaned|verified|reviewed|held|locked))/,
    ),
  ],
  /** It is asked for, offered, repaired or owned: no explanation. */
  asking: [
    -3,
    sign(
      /(?:please|kindly)(?! (?:note|be|bear|accept|understand|allow|know|rest|wait|try|consider))|could you|can you|would you|let (?:us|me) (?:know|check|look|take)|(?:dm|send|share|message|email|e-mail|write|call|contact|reach) (?:us|me|your|it|the|out)|we(?:'d| would) (?:like|love|be)|(?:look|looking|looked|dig) into|investigat\w{2,5}|aware of|working (?:on|to|hard|with)|screenshots?|details|(?:order|phone|mobile|ticket|confirmation|tracking) (?:number|id|code)|feedback|suggestions?|thoughts|recommend(?:ation)?s?|offers? you|if you|you (?:mentioned|said|wrote|told|say)/,
    ),
  ],
  /** "you can find tips here" */
  guiding: [
    -3,
    sign(
      /you can (?:easily |also )?(?:find|see|read|check|change|visit|use|go|view|try|follow|manage|update|contact)|here's how|how to|steps|tips|guides?|article|visit|more about|check out|go to|click|tap/,
    ),
  ],
  /** "because the trial was not cancelled": that is laid on them. */
  theirs: [
    -3,
    sign(
      /insufficient|customer was|(?:because|since|as) (?:you(?:'re|'ve)?|it contain\w{0,3}) |you(?:'ve| have)? (?:taken|applied|joined|booked|used|chose|entered|uploaded)|unable to extend|charge ?back|warranty|you (?:were|are|did|have|had) not|you (?:didn't|haven't|weren't)|(?:trial|booking|offer|terms|conditions|payment|dues?) (?:\w{1,12} )?(?:was|were) (?:not|made)|out of the coverage|polic(?:y|ies)|can(?:'t|not) be (?:returned|refunded|changed|cancel{1,2}ed)|(?:have|has) to be|users like you|your report/,
    ),
  ],
  ours: [
    -3,
    sign(
      /(?:our|my) (?:own )?(?:mistake|error|fault|oversight|bad)|on us|we (?:failed|should|messed|dropped|let|got|charged|sent|forgot)|you(?:'re| are| were) right|i should|as promised|as you asked|at your request|(?:has|have|been|was) (?:now |since |already |been )?(?:fixed|resolved|refunded|credited|replaced|restored|approved|processed|rebooked|confirmed|waived|sent|shipped|escalated|forwarded)|fixed|corrected|again|refund(?:ed|ing)?|(?:i|we) can (?:send|offer|help|check|do this)|replacement|i've|team will|will (?:send|email|rebook|reach)|take \w{0,12} ?action|i'll|we'll|i will|we will|i'm (?:checking|sending)/,
    ),
  ],
  feeling: [
    -3,
    sign(
      /(?:we|i) (?:know|understand|hear|get|realise|realize|see|appreciate|hope|can imagine)|(?:sorry|apologi\w{1,4}|regret)(?![^.!?]{0,90}(?:, | [-\u2013] )(?!but|and|i\b|i'|we\b|we'|you|please)\w)|thank(?:s|ful)?(?: you)?(?! for (?:hanging|bearing|your patience))|glad|great|congrat\w{0,10}|enjoy|frustrat\w{2,5}|(?:never|no|not) fun|disappoint\w{2,5}|annoying|natural|upset|stress\w{2,3}|angry|happy/,
    ),
  ],
} satisfies Cues;
