import type { Scenario } from "../scenario";

export default {
  title: "Brown boots for a wedding",
  trains: "With the clock running, lead with what can still be saved",
  failure: "wrong_or_missing_item",
  customer: "Priya Nair",
  know: [
    "The picker took the box beside hers: size 38 hiking boots.",
    "Her ivory sandals, size 38, are in the Leeds shop; a rider can bring them by 6 pm tomorrow.",
    "The boots may stay with her until a courier fetches them, free.",
  ],
  needs: ["heard", "owned", "plan", "date"],
  opening: [
    2,
    "My sister's wedding is on Saturday and I'm the maid of honour. I ordered ivory sandals. What I unpacked are brown hiking boots!! Somebody packed the wrong box and now I have nothing to wear. I'm really upset.",
  ],
  missing: {
    heard: [1, "Please actually read my message. HIKING BOOTS. For a wedding. I'm so angry I could cry."],
    owned: [1, "And nobody says how boots got in there? It feels like it's nobody's mistake."],
    plan: [0, "Thank you, but I still have no shoes. What can you do before Saturday?"],
    date: [0, "When would that be? It's Thursday already."],
  },
  hurt: [
    2,
    "So it's MY fault that you sent the wrong shoes? I'm furious. My sister gets married in two days.",
  ],
  last: [
    3,
    "I have no time for this. One more answer like that and I'll tell every guest what you did. I'm furious.",
  ],
  twist: [0, "Yes please, the rider! What do I do with the boots?"],
  wants: "answer",
  won: [0, "The rider came at five and they fit. Thank you so much, you saved my day!"],
  lost: [
    2,
    "Too late, I've bought a pair in town. I want a full refund and I will never order from you again.",
  ],
  models: [
    "Hi Priya,\n\nHiking boots instead of ivory sandals, two days before your sister's wedding: no wonder you are upset. Our picker took the box beside yours, and I'm sorry for that mistake of ours.\n\nYour sandals are in our Leeds shop. A rider can bring them to you by 6 pm tomorrow, or I refund them today and you choose a pair in town. Which would help you more?",
    "Hi Priya,\n\nLeave the boots in their box: a courier fetches them next week, and you pay nothing. The rider has your ivory sandals and is with you by 6 pm tomorrow. I'll write to you at 6 to hear that they fit.",
  ],
} satisfies Omit<Scenario, "id">;
