/** Money: it is theirs, and they should not have to check. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-billing.own",
    stage: "acknowledge",
    text: "I'm sorry about the payment mistake with your {thing} ({reference}). Your money should be exactly where you expect it.",
    fits: { failures: ["billing_refund"] },
    why: "names the harm: their money",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-billing.figures",
    stage: "acknowledge",
    text: "Your {thing} should not have left you checking figures that were never yours to check.",
    fits: { failures: ["billing_refund"] },
    why: "names the effort it cost",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "acknowledge-billing.serious",
    stage: "acknowledge",
    text: "Money that is not where it should be is serious, and you were right to raise it. I'm sorry that you had to.",
    fits: { failures: ["billing_refund"] },
    why: "takes the money seriously",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-billing.fight",
    stage: "acknowledge",
    text: "It's your money, and being angry about your {thing} makes sense. I'm sorry that you have had to argue for what is yours.",
    fits: { failures: ["billing_refund"], temperature: [2, 3] },
    why: "confirms the reason for the anger",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-billing.pointed-out",
    stage: "acknowledge",
    text: "You have pointed out the mistake with your {thing} before. It should have ended there, and I'm sorry that it did not.",
    fits: { failures: ["billing_refund"], repeat: true },
    why: "names the earlier complaint",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "acknowledge-billing.failure-to-listen",
    stage: "acknowledge",
    text: "Money trouble once is an error; the same again is a failure to listen. I'm sorry, and I'm treating it as exactly that.",
    fits: { failures: ["billing_refund"], repeat: true },
    why: "owns the second failure",
    source: "Maxham & Netemeyer 2002",
  },
] satisfies Phrase[];
