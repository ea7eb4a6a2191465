/** No answer: the silence is a failure of its own, and it ends here. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-silence.unanswered",
    stage: "acknowledge",
    text: "I'm sorry your questions about your {thing} went unanswered. Silence is the worst reply you could have been given.",
    fits: { failures: ["no_response"] },
    why: "names the silence",
    source: "Packard & Berger 2021",
  },
  {
    id: "acknowledge-silence.first-asked",
    stage: "acknowledge",
    text: "Your {thing} deserved an answer the day you asked. I have your message now, and it stays with me.",
    fits: { failures: ["no_response"] },
    why: "takes the case over in person",
    source: "Packard et al. 2018",
  },
  {
    id: "acknowledge-silence.ends-here",
    stage: "acknowledge",
    text: "You asked for help and were met with silence. I'm sorry; that ends with this message.",
    fits: { failures: ["no_response"] },
    why: "ends the silence",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-silence.ignored",
    stage: "acknowledge",
    text: "Being ignored about your {thing} would make anyone angry. What you wrote is in front of me, and it counts.",
    fits: { failures: ["no_response"], temperature: [2, 3] },
    why: "confirms the reason for the anger",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-silence.chase",
    stage: "acknowledge",
    text: "You have had to chase an answer about your {thing} more than once. I'm sorry that the asking was left to you.",
    fits: { failures: ["no_response"], repeat: true },
    why: "names the chasing",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "acknowledge-silence.each-message",
    stage: "acknowledge",
    text: "Each message without a reply made this worse, and none of that was your doing. I'm sorry you had to write again.",
    fits: { failures: ["no_response"], repeat: true },
    why: "names the messages before this one",
    source: "Maxham & Netemeyer 2002",
  },
] satisfies Phrase[];
