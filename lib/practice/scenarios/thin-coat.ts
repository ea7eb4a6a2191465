import type { Scenario } from "../scenario";

export default {
  title: "A coat that is not warm",
  trains: "Disappointment speaks softly; hear it anyway",
  failure: "quality_expectation",
  customer: "Yuki Tanaka",
  know: [
    "The lining was changed in autumn; the page still shows the old one: our mistake.",
    "You can send the Alpine coat (old lining) for the same price, arriving Friday.",
    "Or €129 back; the return is free.",
  ],
  needs: ["heard", "owned", "choice", "date"],
  opening: [
    2,
    "Hello. I bought the winter coat because the page says warm to minus ten. It is thin and poor quality, and I was freezing at the bus stop at plus three. For 129 euros I am disappointed.",
  ],
  missing: {
    heard: [1, "Thank you, but this does not talk about my coat. I am disappointed."],
    owned: [0, "Is the page wrong or is my coat wrong? Nobody says it."],
    choice: [0, "I see. I would have liked to be asked what I want."],
    date: [0, "And on which day, please? It gets colder."],
  },
  hurt: [
    2,
    "I know how to wear a coat. It is not my fault that it is thin. This answer is rude and I am angry.",
  ],
  last: [
    3,
    "I do not want to argue more. If this is your quality I will never buy from you again. Very disappointed.",
  ],
  twist: [0, "The Alpine coat, please. Do I pay for sending the thin one back?"],
  wants: "answer",
  won: [0, "The Alpine coat came and it is warm. Thank you very much."],
  lost: [1, "I have thrown it in the cupboard and wrote one star. I will not come back."],
  models: [
    "Hi Yuki,\n\nFreezing at the bus stop at plus three, in a coat that we called warm to minus ten: I'm sorry. The lining was changed in autumn and our page still shows the old one, which is our mistake.\n\nI can send you the Alpine coat, with the thick lining, at no extra cost by Friday, or refund your €129 today. Which would you prefer?",
    "Hi Yuki,\n\nNo, you pay nothing: the label for the thin coat is in the parcel. The Alpine coat leaves us today and is with you on Friday, and I'll ask you on Monday whether it keeps you warm.",
  ],
} satisfies Omit<Scenario, "id">;
