/** Days later: whether all is as they want it. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-after-fix.complete-satisfaction",
    stage: "act",
    text: "{name}, I'd like to hear it from you: is everything about your {thing} to your complete satisfaction now?",
    fits: { answered: true },
    register: "warm",
    why: "asks whether all is well",
    source: "Onlinecourses55",
  },
  {
    id: "act-after-fix.how-are-things",
    stage: "act",
    text: "How are things with your {thing} now? If something still isn't right, this isn't finished for me either.",
    fits: { answered: true },
    register: "warm",
    why: "asks whether all is well",
    source: "Onlinecourses55",
  },
  {
    id: "act-after-fix.all-of-it",
    stage: "act",
    text: "Is all of it now the way you want it? If a part is missing, you'll have my answer by {when}.",
    fits: { answered: true },
    register: "plain",
    why: "asks whether all is well",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
