/** They are content: closed as they like it. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-settled.leave-it-there",
    stage: "agree",
    text: "Is there anything else you'd like me to do about your {thing}, or is all well now?",
    fits: { outcome: ["resolved_or_thanks"] },
    register: "warm",
    why: "they decide whether it is done",
    source: "Onlinecourses55",
  },
  {
    id: "agree-settled.close-or-keep",
    stage: "agree",
    text: "Shall I close this now, or keep your {thing} on my list until {day}?",
    fits: { outcome: ["resolved_or_thanks"] },
    register: "plain",
    why: "they decide when it is closed",
    source: "Onlinecourses55",
  },
  {
    id: "agree-settled.say-when-done",
    stage: "agree",
    text: "I'd close this only with your word. Is it done, in your eyes?",
    fits: { outcome: ["resolved_or_thanks"] },
    register: "plain",
    why: "they decide whether it is done",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
