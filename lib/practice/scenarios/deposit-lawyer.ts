import type { Scenario } from "../scenario";

export default {
  title: "A deposit and a lawyer",
  trains: "A legal threat: calm, facts, a date, and no fight",
  failure: "billing_refund",
  customer: "Mr Stephen Walsh",
  know: [
    "His deposit of £850 was due back on 1 March; the transfer failed at our bank and nobody saw it.",
    "You can send it today; it arrives within one working day.",
    "Interest of £14 may be added. He gets a written statement.",
  ],
  needs: ["heard", "owned", "plan", "date"],
  opening: [
    3,
    "You have held my deposit of £850 six weeks beyond the date in the contract. Two reminders were ignored. My solicitor will file a claim on Monday and report you to the ombudsman. This is theft, and I am livid.",
  ],
  missing: {
    heard: [2, "Spare me the phrases. £850, six weeks, two reminders. My solicitor is copied in."],
    owned: [1, "I note that nobody admits anything. My solicitor will be interested."],
    plan: [0, "Then pay. What exactly will you do?"],
    date: [0, "On which date? Vague promises will not stop the claim."],
  },
  hurt: [3, "You dare to blame me for your breach of contract? My solicitor files today. You are liars."],
  last: [
    3,
    "This is the final notice before legal action. A proper answer or we meet in court. I am furious. Your conduct is disgraceful.",
  ],
  twist: [0, "Very well. I require written confirmation of how this happened. When will I have it?"],
  wants: "date",
  won: [0, "Payment and statement received. The claim is withdrawn. Thank you."],
  lost: [1, "The claim has been filed. Address all further letters to my solicitor."],
  models: [
    "Dear Mr Walsh,\n\nYour deposit of £850 was due back on 1 March, and two reminders went unanswered. Our transfer failed and nobody here noticed: that is our failure, and I'm sorry for the six weeks it has cost you.\n\nI've sent the £850 today, with £14 interest; it reaches your account within one working day. I'll write to you tomorrow at noon with the bank's confirmation.",
    "Dear Mr Walsh,\n\nYou're right to ask how £850 could lie here for six weeks. You will have the written statement from me by tomorrow at 5 pm: what failed on 1 March, why both reminders were missed, and what we have changed since. It names the £850 and the £14 interest, and you may show it to your solicitor.",
  ],
} satisfies Omit<Scenario, "id">;
