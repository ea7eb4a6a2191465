import type { Scenario } from "../scenario";

export default {
  title: "Someone is in my account",
  trains: "Fear first: what is safe now, then step by step",
  failure: "account_access",
  customer: "Ines Moreira",
  know: [
    "Two transfers (€400 and €900) were stopped by our bank's filter; no money has left.",
    "You have frozen the account. A new card arrives on Thursday.",
    "Nobody of the bank ever asks for a PIN.",
  ],
  needs: ["heard", "answer", "plan", "date"],
  opening: [
    1,
    "Please help, I think someone has hacked my account!! I got two messages about transfers of 400 and 900 euros that I never made. These are my savings for the baby. Is my money gone? I'm so scared, I don't know what to do.",
  ],
  missing: {
    heard: [1, "I'm sitting here shaking and you send me a form. Please, I'm really scared."],
    answer: [1, "But is my money gone or not? Please tell me!!"],
    plan: [0, "And now? What do I have to do? I'm scared to touch anything."],
    date: [0, "How long will that take? I'm worried about the rent."],
  },
  hurt: [
    2,
    "I never gave my PIN to anybody! Why do you say that it's my fault? I'm crying. This is a horrible way to treat people, I'm so angry.",
  ],
  last: [3, "Nobody helps me. I'm going to the police and then to another bank. This is terrible."],
  twist: [0, "Oh thank God. Someone phoned yesterday and asked for my PIN. Was that you?"],
  wants: "answer",
  won: [0, "The new card is here. Thank you, I can sleep again."],
  lost: [3, "I've been to the police and I'm closing my account with you today. You left me alone."],
  models: [
    "Hi Ines,\n\nTwo transfers that you never made, from the savings for your baby: of course you are scared. Your money is safe. Both the 400 and the 900 euros were stopped before they left.\n\nI've frozen the account now, so nobody can get in. Your new card is sent today and reaches you on Thursday, and I'll ring you at 4 pm today to set up the new access with you, step by step.",
    "Hi Ines,\n\nNo, that was not us: we never ask for a PIN, on the phone or in writing. You did the right thing in telling me, and the account has been frozen since, so that caller can do nothing with it. I'll ring you at 4 pm today, and I will not ask you for any number.",
  ],
} satisfies Omit<Scenario, "id">;
