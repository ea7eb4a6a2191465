import type { Scenario } from "../scenario";

export default {
  title: "It was Maria's fault",
  trains: "A person is blamed: own it as the firm, and leave no one out in the rain",
  failure: "wrong_or_missing_item",
  customer: "Hannes Vogt",
  know: [
    "Maria entered 12 desks correctly; the warehouse system dropped a line.",
    "Four desks are missing. They can be there on Tuesday before 8.",
    "Four desks can be lent from the showroom today.",
  ],
  needs: ["heard", "owned", "plan", "date"],
  opening: [
    3,
    "Maria in your team is incompetent. I ordered 12 desks, only 8 came, and eight new people start on Monday. Four of them will sit on the floor because of her. I want her off my account. This is a disaster and I'm angry.",
  ],
  missing: {
    heard: [2, "I write about four missing desks and you send me that? I'm angry."],
    owned: [1, "So was it Maria or wasn't it? Somebody there must be responsible. It's annoying."],
    plan: [0, "And where do my four people sit on Monday?"],
    date: [0, "On which day exactly? New people start on Monday."],
  },
  hurt: [
    3,
    "So I counted wrong? Are you serious? This is outrageous. I'm absolutely furious. Get me your boss.",
  ],
  last: [
    3,
    "One more answer like this and we buy from somebody else. I'm furious, this is the worst service I have ever had.",
  ],
  twist: [0, "Okay, the loan desks help. Who picks them up again, and do I pay for that?"],
  wants: "answer",
  won: [0, "All 12 desks stand. Thank you, and please greet Maria."],
  lost: [3, "We've ordered elsewhere. Close our account. I'm done with you."],
  models: [
    "Hi Hannes,\n\nTwelve desks ordered, eight delivered, and new people on Monday: I'm sorry, I see why you are angry. Maria entered all 12; our warehouse system dropped a line, so the mistake is ours as a firm and not hers.\n\nI can lend you four desks from our showroom today, so that everybody sits on Monday. Your own four are with you on Tuesday before 8. Shall I send the loan desks at 2 or at 4?",
    "Hi Hannes,\n\nThe van that brings your four desks on Tuesday takes the loan desks back, and you pay nothing for it. I'll ring you on Tuesday at 9 to hear that all 12 desks stand.",
  ],
} satisfies Omit<Scenario, "id">;
