/** Late: the wait is the harm, so the wait is named. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-delay.own",
    stage: "acknowledge",
    text: "I'm sorry about the delay with your {thing} ({reference}). You were right to expect better timing, and this is mine to put right.",
    fits: { failures: ["delay_late"] },
    why: "names the delay and owns it",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-delay.on-time",
    stage: "acknowledge",
    text: "Your {thing} should have been on time. The waiting fell on you, and it should not have.",
    fits: { failures: ["delay_late"] },
    why: "takes responsibility for the wait",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-delay.lost-time",
    stage: "acknowledge",
    text: "You have waited longer than anyone should have to, and nobody can hand that time back. I'm sorry for the delay.",
    fits: { failures: ["delay_late"] },
    why: "names the time it cost",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "acknowledge-delay.thanks",
    stage: "acknowledge",
    text: "Thank you for giving your {thing} the extra time. You should not have needed to, and I don't take that for granted.",
    fits: { failures: ["delay_late"], temperature: [0, 1], repeat: false },
    why: "thanks can do more than sorry for a wait",
    source: "You et al. 2020",
  },
  {
    id: "acknowledge-delay.wait-was-real",
    stage: "acknowledge",
    text: "You are angry about the wait for your {thing}, and the wait was real. I'm sorry for all of it.",
    fits: { failures: ["delay_late"], temperature: [2, 3] },
    why: "confirms the reason for the anger",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-delay.another",
    stage: "acknowledge",
    text: "Another delay with your {thing}, after the last one, is more than bad luck. I'm sorry, and this one is mine to put right.",
    fits: { failures: ["delay_late"], repeat: true },
    why: "names the earlier delay",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "acknowledge-delay.again",
    stage: "acknowledge",
    text: "You have been made to wait before, and now it has happened again. That is no way to treat your time, and I own it from here.",
    fits: { failures: ["delay_late"], repeat: true },
    why: "names the earlier wait",
    source: "Maxham & Netemeyer 2002",
  },
] satisfies Phrase[];
