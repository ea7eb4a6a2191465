import type { Scenario } from "../scenario";

export default {
  title: "A fee nobody spoke of",
  trains: "Confusion: one thing at a time, in plain words",
  failure: "billing_refund",
  customer: "Wei Zhang",
  know: [
    "The €27 is customs tax on parcels from the UK. The courier collects it, we did not show it at checkout: our mistake.",
    "You may pay the €27 back within three days.",
    "The courier keeps the parcel until Friday.",
  ],
  needs: ["heard", "answer", "plan", "date"],
  opening: [
    2,
    "Hello I am confused. I pay 60 euro for the tea and now courier man want 27 euro more or he take tea back. In shop was nothing about 27 euro. Why must I pay again? I don't understand this and I am unhappy.",
  ],
  missing: {
    heard: [1, "Sorry I don't understand this. You write about other thing. It is about my tea."],
    answer: [1, "But I still don't understand. Why must I pay 27 euro?"],
    plan: [0, "Okay now I understand. But I must pay more than shop say. What you can do?"],
    date: [0, "When? Courier keep tea only short time."],
  },
  hurt: [2, "I can read. In your shop was nothing written. Why you say I am wrong? I am angry."],
  last: [3, "It is too difficult with your company. If nobody help me I never buy again. Very bad service."],
  twist: [0, "Thank you. So I pay courier man first, then you give back to me?"],
  wants: "answer",
  won: [0, "I have my tea and 27 euro is back. Thank you very much, very kind."],
  lost: [1, "I let courier take tea back. I buy from other shop. Bad service."],
  models: [
    "Hi Wei,\n\nYou paid 60 euros for your tea and then a courier asks for 27 more: I'm sorry, that was not in our shop, and it should have been. That is our mistake.\n\nThe 27 euros are customs tax for parcels from the UK, because the tea comes from there. The courier collects it for the state. I can pay it back to you within three days, so that your tea costs 60 euros and no more.",
    "Hi Wei,\n\nYes, exactly: first you pay the courier, by Friday. Then send me a photo of his receipt, and I give you the 27 euros back within three days.",
  ],
} satisfies Omit<Scenario, "id">;
