/** Not working: something they rely on stopped, and their plans with it. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-outage.when-needed",
    stage: "acknowledge",
    text: "I'm sorry your {thing} stopped working properly when you had something to get done.",
    fits: { failures: ["outage_bug"] },
    why: "names the harm",
    source: "Packard & Berger 2021",
  },
  {
    id: "acknowledge-outage.reliable",
    stage: "acknowledge",
    text: "Your {thing} should be something you never have to think about. Instead, a failure took your time, and that is mine to answer for.",
    fits: { failures: ["outage_bug"] },
    why: "takes responsibility",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-outage.plans-stopped",
    stage: "acknowledge",
    text: "Something you rely on stopped, and your plans stopped with it. I'm sorry for the time that took from you.",
    fits: { failures: ["outage_bug"] },
    why: "names what it stopped",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "acknowledge-outage.in-the-way",
    stage: "acknowledge",
    text: "You needed your {thing} and met an error in its place. Anyone would be angry, and I'm sorry that it was you.",
    fits: { failures: ["outage_bug"], temperature: [2, 3] },
    why: "confirms the reason for the anger",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-outage.failed-before",
    stage: "acknowledge",
    text: "Your {thing} failed before and has let you down again. I'm sorry: relying on something that keeps breaking wears anyone out.",
    fits: { failures: ["outage_bug"], repeat: true },
    why: "names the earlier failure",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "acknowledge-outage.every-time",
    stage: "acknowledge",
    text: "Every time this breaks, you pay for it with your own time. That has happened too often now, and I'm sorry.",
    fits: { failures: ["outage_bug"], repeat: true },
    why: "names what each time has cost",
    source: "Maxham & Netemeyer 2002",
  },
] satisfies Phrase[];
