import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that it keeps happening",
  weight: 0.25,
  pattern: anyOf(
    "(?:keeps|kept)(?: on)? (?!checking|smiling|laughing|getting better|improving)\\w{2,14}ing",
    "(?:every|each) ?time (?:i|we|you) (?:try|tried|open|log|sign|use|pause|play|click|press|start|go|call|ask|phone|ring|email|order|fly|travel|book|launch|load|update|turn|plug|restart|attempt|select|download|save|reload|refresh|visit|need|contact|put|enter|get|want|type|boot|reset|connect|switch|watch|join|send|speak|buy|pay|scan|tap)\\w{0,3}(?! (?:i'?m (?:so )?(?:happy|impressed|amazed|pleased)|it'?s (?:great|perfect|lovely)))",
    "whenever (?:i|we) (?:try|open|log|sign|use|play|click|press|start|call|attempt|upload|unlock|connect|join)",
    "every single (?:time|day|week|month|night|morning|evening|order|call|delivery|train|flight|weekend)(?= (?:it|this|the|you|i |we |they|my|your|with)|[.!?,])",
    "(?:keeps|kept) (?:\\w{2,12} ){1,2}(?:out|off|down|\\w{3,12}ing)",
    "(?<!(?:to|please|will|i'll|we'll|would|up|and|should|can|could|just|must|let's) )keep(?: on)? (?!coming back|looking|checking|going|wondering|thinking|up|smiling|using|paying|doing what|buying|ordering|hoping|reading|working|being|playing|watching|wanting|trying morons)\\w{2,14}ing(?! (?:an eye|track|up the|it up))",
    "(?:i|we|you|they|it) (?:keep|always) (?:being|getting|receiving|having to|seeing|hitting|running into|losing|end up|ends up|gets?|comes? up|says|fails?|crash(?:es)?|cancel|cut|cuts|drop|drops|freez|late|miss|forget|forgets)(?:ing|es)?(?! (?:great|good|the best|lovely|nice|excellent|quick|a (?:great|good|lovely|warm)))",
    "(?:always|usually|often|normally|generally|regularly) (?:happens?|late|crash(?:es)?|fails?|freez(?:es|e)|broken|cancelled|delayed|down|wrong|disconnects?|the same|stops?|gives an)",
    "(?:happens|happening|happened|occurs|occurring|crashes|freezes|disconnects|drops|stops|cuts out|logs (?:me )?out|resets|fails|locks up) (?:\\w{2,9} )?(?:all the time|every|a lot|whenever|randomly|constantly|often|most of the time|way too often|quite (?:often|a lot)|regularly|at random|repeatedly|when ?ever|each|for everyone|multiple|several|on every|with every)",
    "(?:randomly|suddenly) (?:disconnects?|crash(?:es)?|stops?|freez(?:es|e)|logs|drops?|shuts|restarts?|turns off|kicks)",
    "(?:all|most|half|some|100%|90%) (?:of )?the time(?= ?[.!,]|$| (?:and|it|i|now|with|when|the))",
    "(?:crash|disconnect|freez|logg|kick|signing|sign|drop|cut|boot|throw|throws|los|reset|delet|chang|charg)(?:ing|es|s|ed)? (?:me|us) out (?:every|each|of every|all|constantly|again|whenever|everytime)",
    "(?:does|do|did|done|doing) (?:this|that|it) (?:every|all the time|to me (?:every|twice|again)|constantly|again|over)",
    "(?:on|in|with|for|of) (?:every|each|any|almost every|nearly every|all) (?:single )?(?:video|game|song|page|screen|call|session|order|update|boot|start|launch|login|attempt|match|disc|version|browser|device|one i|movie|flight|train|morning|night|match|world)s?",
    "(?:literally )?never (?:works?|worked|loads?|answers?|arrives? on time|on time|picks? up|replies|reply|once been|have any)",
    "(?:every|any|each) (?:other |single )?(?:update|version|driver|delivery|order|call|page|video|movie|disc|attempt|train|flight|match) (?:\\w{2,10} ){0,4}(?:crash|fail|late|slow|slower|worse|freez|buffer|breaks?|broke|wrong|get|gets|cancel|lost|made it|is|has)\\w{0,5}",
    "again (?:since|ever since|after|whenever)",
    "(?:in|and) (?:out|off|on)\\.? (?:and )?(?:in|out|on|off)\\.? (?:and|then)",
  ),
  unless: ["supposed"],
  says: { repeat: true },
  examples: {
    flagged: ["It keeps crashing.", "The app kept logging me out.", "I keep getting an error."],
    fine: ["I keep coming back to the green one.", "Keep up the good work.", "Please keep looking."],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
