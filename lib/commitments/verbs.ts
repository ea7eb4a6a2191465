/** What is done in a promise, as patterns over normalised text. */

/** What a thing does when it comes to the customer, or what is done with it. */
const ARRIVES =
  "arrive|reach (?!me\\b|us\\b)|leave|ship|go (?:out|back|through|into|live|ahead|to)|come|show|appear|land|clear|hit|drop|follow|start|resume|return|attempt|take place|run again|work again|make its way|get (?:to you|there|back|sorted|fixed)";
const IS_DONE =
  "with you|there|here|back(?! in the| at | from )|ready|done|sent|made|paid|put right|given|taken care of|on (?:its|their|your)|at your|in (?:your|the|touch|contact)|up and running|live|(?!charged|billed|asked|required|needed|closed|advised|pleased|delighted|expected)[a-z]{3,15}ed";
export const COMES = `(?:be (?:${IS_DONE})\\b|(?:${ARRIVES})\\b)`;

/** What somebody does with the customer. */
export const CALLS =
  "(?:call|ring|phone|email|e-mail|text|message|write to|contact|visit|update|reach out to|get back to|come back to|be in touch with|get in touch with) you|(?:call|ring|phone) back|be (?:in (?:touch|contact)|with you)";

/** What an agent does, where the subject was said before. */
export const TASKS =
  "call|ring|phone|email|write|send|post|ship|refund|credit|replace|update|confirm|check|chase|arrange|book|speak|talk|ask|look into|find out|get|come back|report back|follow up|let you know|be in touch|keep you|make sure|cancel|correct|fix|give you|reach out|drop|have|text|message|try|bring|deliver|collect|install|fit|repair|review|transfer|pay|process|return|pick|release|forward|pass|issue|reply|respond|report|share|provide|take|test|investigate|resolve|sort|set up|schedule|put";

/** What a thing does by itself, in the present. */
export const GOES =
  "ships|arrives|leaves|goes (?:out|back|live|to you|into|off)|comes|gets to you|reaches you|lands|follows";

/** What is going on already, or is as good as begun. */
export const DOING =
  "calling|ringing|phoning|emailing|sending|posting|shipping|dispatching|refunding|crediting|replacing|updating|chasing|arranging|booking|scheduling|speaking|talking|checking|getting|coming|collecting|delivering|bringing|picking|fixing|repairing|processing|reviewing|meeting|expecting|putting|escalating|following up|visiting|raising|returning|issuing|arriving|leaving|going out|investigating|testing|installing|aiming|planning|transferring|paying|driving|dropping";

/** What stands in a calendar. */
export const SET =
  "booked|scheduled|rescheduled|rebooked|arranged|confirmed|set|planned|expected|due|lined up|pencill?ed|reserved|on (?:track|course|schedule)|estimated|down|ready";

/** What we have had put in one. */
export const ARRANGED =
  "booked|arranged|scheduled|rescheduled|rebooked|asked|set|reserved|requested|instructed|told|made|put|lined|pencill?ed|organi[sz]ed|planned|got";
