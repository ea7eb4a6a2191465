/** Who and what is on our side of a promise, as patterns over normalised text. */

const PEOPLE =
  "colleagues?|managers?|supervisor|team ?lead(?:er)?|boss|director|teams?|department|engineers?|technicians?|electrician|plumber|mechanic|fitters?|installers?|builders?|contractors?|consultant|coordinator|handler|officer|experts?|crew|service|partners?|reception|desk|head office|vendor|manufacturer|developers?|leads?|owner|host|kitchen|specialists?|advis[eo]rs?|agents?|representative|courier|couriers|carrier|drivers?|warehouse|depot|workshop|vans?|lorry|truck|lab|supplier|store|branch|office|accounts|billing|finance|logistics|support|member of (?:my|our|the) (?:[a-z-]{1,20} )?team|person";
const EVENTS =
  "call-?back|call|phone call|appointment|visit|delivery|collection|pick-?up|repair|installation|meeting|inspection|slot|replacement|refund|parcel|package|order|shipment|credit|courier|technician|engineer|driver|plumber|electrician|mechanic|fitter|new [a-z-]{2,20}";
/** They join or end a phrase, or stand for one: no part of a name for a thing. */
const NO_NOUN =
  "(?!(?:and|or|but|that|which|who|will|is|are|to|if|when|with|for|in|of|on|by|from|your|my|our|the|an?|this|it|they|he|she|i|we|you|said|says|told|wrote)\\b)";
/** They speak for themselves, not for us. */
const NOT_OURS =
  "(?!(?:bank|post|mail|app|website|site|page|system|law|card issuer|issuer|insurer|insurance|landlord|neighbou?r|browser|phone|sale|trial|subscription|warranty|guarantee|customer|public holiday|holiday|meeting|deadline|offer|bus|train|flight|plane|ferry|match|concert|show|event|class|course|webinar|tour|fair)\\b)";
/** Up to two words before the noun. */
const WORDS = `(?:${NO_NOUN}[a-z-]{1,20} ){0,2}?`;
const OWNER = "(?:my|our|the|an?|your|this|that|one of (?:my|our|the))";

/** "Anna", ", Ms Lee,". */
const NAME = `(?:,? ${NO_NOUN}[a-z-]{2,20}\\.?(?: ${NO_NOUN}[a-z-]{2,20})?,?)?`;

/** "My colleague Anna", "someone from billing", "Tom from our depot". */
export const SOMEBODY = `(?:${OWNER} ${WORDS}(?:${PEOPLE})${NAME}|(?:someone|somebody|[a-z]{2,15}) from (?:(?:my|our|the) )?${WORDS}[a-z-]{2,20}|(?:someone|somebody)(?: ${NO_NOUN}[a-z-]{2,20})?)`;
/** "Our nurse", "our IT team": whoever it is, it is one of us. */
export const OURS = `(?:my|our) (?:it )?${WORDS}${NO_NOUN}${NOT_OURS}[a-z-]{2,20}`;
/** "Your new card", "everything", "it": what comes to the customer. */
export const SOMETHING = `(?:${OWNER} ${WORDS}${NO_NOUN}${NOT_OURS}[a-z-]{2,20}(?: of [^\\s,;]{1,20}| #?\\d{1,12})?|(?<=^|[-\u2013\u2014:;] ?)(?:refund|replacement|delivery|parcel|payment|repair|credit|collection)|(?:the |your |all )?[£$€]\\d[\\d.,]{0,9}|it|this|that|these|they|everything|both|all of (?:it|this))`;
/** "A callback", "your appointment": what is put in a calendar. */
export const EVENT = `(?:${OWNER} ${WORDS})?(?:${EVENTS})(?: (?:with|from|to) (?:(?:my|our|the|your) )?[a-z-]{2,20})?`;
