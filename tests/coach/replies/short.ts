/** Whole replies as an agent might write them, by us: good ones, and bad ones with what is wrong. */
import type { Reading } from "../../../lib/model";

export interface WholeReply {
  draft: string;
  customer?: string;
  reading?: Partial<Reading>;
}

export const good: WholeReply[] = [
  {
    customer: "Anna Weber",
    reading: { temperature: 3 },
    draft:
      "Hi Anna,\n\nYou're right: your espresso machine came with a cracked tank, and that is our mistake. I'm sorry that you had to ring us twice before anyone acted.\n\nWould you rather have a new machine or your money back? Either way I'll arrange it today, and you'll have a confirmation from me by 5 pm.\n\nWarm regards,\nSam",
  },
  {
    customer: "John Baker",
    reading: { temperature: 2, failures: ["billing_refund"] },
    draft:
      "Hello John,\n\nWe charged you twice for the May invoice. I'm sorry, that should not have happened. I've refunded 49 euros this morning; you should see it within 3 working days.\n\nBest,\nMia",
  },
  {
    customer: "Priya Nair",
    reading: { temperature: 1 },
    draft:
      "Dear Ms Nair,\n\nThank you for telling me about the missing screws. I've put a full set in the post today, and it will be with you by Thursday.\n\nKind regards,\nTom",
  },
  {
    reading: { temperature: 2 },
    draft:
      "Hello,\n\nthree weeks without an answer is far too long. I apologise for our silence. I am going through your booking now and will call you tomorrow before noon with a decision.\n\nLena",
  },
  {
    customer: "Marc Dubois",
    reading: { temperature: 1 },
    draft:
      "Hi Marc,\n\nI can see why the wait annoyed you. Your parcel was sorted to the wrong depot on Monday. It is on the van now and will arrive today by 6 pm.\n\nThanks for your patience!\nSam",
  },
  {
    customer: "Grace Kim",
    reading: { temperature: 0 },
    draft: "Hi Grace,\n\nyes, the blue one fits the 20 cm frame. The size chart is attached.\n\nBest,\nTom",
  },
  {
    customer: "Olga Petrova",
    reading: { temperature: 2, failures: ["cancellation_booking"] },
    draft:
      "Dear Olga,\n\nwe cancelled your room a day before your trip, and I'm sorry for the scramble that this caused you. There are two things I can do: book you the hotel next door at the same price, or return the full amount. Tell me which you prefer, and I'll confirm it within the hour.\n\nMia",
  },
  {
    customer: "Ben Ford",
    reading: { temperature: 3, repeat: true },
    draft:
      "Hi Ben,\n\nthis is the second time that our courier did not turn up, and both times you had taken the morning off. That is on us, and I am sorry. I've booked a different courier for Saturday at 10 am; his name is Karl and he has your number. I'll ring you myself on Saturday at 11 to hear that it went well.\n\nSam",
  },
  {
    customer: "Yuki Tanaka",
    reading: { temperature: 1, failures: ["account_access"] },
    draft:
      "Hello Yuki,\n\nI understand how frustrating it is to be locked out on the day of your exam. Your account is open again: please sign in with the link I've just sent to your school address. I'll stay at my desk until 4 pm today in case it fails.\n\nTom",
  },
  {
    customer: "Carlos Diaz",
    reading: { temperature: 2, failures: ["outage_bug"] },
    draft:
      "Hi Carlos,\n\nthe export has been failing since Tuesday because an update of ours broke the date column. I'm sorry that it cost you two evenings. Our developer is testing the fix now. I'll write to you by 3 pm tomorrow, fixed or not.\n\nLena",
  },
  {
    customer: "Emma Novak",
    reading: { temperature: 1 },
    draft:
      "Hi Emma,\n\nThank you for waiting. I've looked at both photos: the seam was sewn wrong, so this one is for us to put right. I can send a new coat, or refund you in full if you'd rather not wait. The new coat would be with you by Wednesday.\n\nBest wishes,\nMia",
  },
  {
    customer: "Ali Hassan",
    reading: { temperature: 2, failures: ["lost_item_or_data"] },
    draft:
      "Dear Ali,\n\nwe lost your suitcase, and I'm sorry: you stood at your sister's wedding in borrowed shoes. I've opened the search with Vienna airport, and I will call you at 9 am tomorrow with what they found. Until then, please buy what you need and keep the receipts, we will pay for it by Friday.\n\nSam",
  },
  {
    customer: "Nina Lang",
    reading: { temperature: 1, outcome: "resolved_or_thanks" },
    draft:
      "Hi Nina,\n\nI'm glad that the lamp works. May I ask one thing: was everything settled as you wanted it? If not, write to me here and I'll see to it the same day.\n\nTom",
  },
  {
    customer: "Peter Olsen",
    reading: { temperature: 2, failures: ["staff_behaviour"] },
    draft:
      "Dear Peter,\n\nnobody should be spoken to like that in our shop, and I apologise for the way you were treated. I have shared your words with the shop's manager, Ms Roth. She will call you on Tuesday at 10 am.\n\nLena",
  },
];

/** What must be found, at least: each rule by the words that it points at. */
export const bad: (WholeReply & { found: [rule: string, words: string][] })[] = [
  {
    draft: "We apologize for any inconvenience this may have caused.",
    found: [["generic-apology", "any inconvenience this may have caused"]],
  },
  {
    draft: "Dear customer,\nsorry to hear about your experience.",
    found: [["generic-apology", "to hear about your experience"]],
  },
  { draft: "Apologies for the issue!", found: [["generic-apology", "the issue"]] },
  {
    draft: "We are sorry if our service did not meet your expectations.",
    found: [["conditional-apology", "sorry if"]],
  },
  {
    draft: "I’m sorry you feel that we let you down.",
    found: [["conditional-apology", "sorry you feel that we let you down"]],
  },
  {
    draft: "Sorry your order is late, but there is a lot going on at the moment.",
    found: [["sorry-but", ", but there"]],
  },
  {
    draft: "We lost your form, sorry. I know you sent it twice. Once again we are very sorry and apologise.",
    found: [
      ["second-sorry", "sorry"],
      ["second-sorry", "apologise"],
    ],
  },
  {
    draft: "Thank you for your patience. Someone will get back to you shortly.",
    found: [["vague-time", "shortly"]],
  },
  { draft: "Thanks for flagging this. We will fix it ASAP.", found: [["vague-time", "ASAP"]] },
  {
    draft: "Thanks for flagging this. I will ask the depot.",
    found: [["promise-without-date", "I will ask the depot"]],
  },
  {
    draft: "Unfortunately, as per our company policy, opened items can't come back.",
    found: [
      ["refusal-first", "Unfortunately,"],
      ["policy", "as per our company policy"],
    ],
  },
  {
    draft: "You should have read the conditions before you booked.",
    found: [["blame", "You should have read"]],
  },
  { draft: "For a refund, you must fill in the form.", found: [["blame", "you must"]] },
  {
    draft: "Per my previous email, the coat is sold out.",
    found: [["scolding", "Per my previous email, the"]],
  },
  { draft: "As a valued customer you deserve better.", found: [["stock-lines", "As a valued customer"]] },
  {
    draft: "Please be assured that your feedback is important to us.",
    found: [["stock-lines", "Please be assured that your"]],
  },
  {
    draft: "I can understand how upset you must be.",
    found: [["bare-understanding", "I can understand how upset you must be"]],
  },
  {
    draft: "There's no reason to get angry. Let's look at the facts.",
    found: [["calm-down", "There's no reason to get angry"]],
  },
  {
    draft: "Hello Mr Jones,\n\nyour coat is on its way.",
    customer: "Emma Novak",
    found: [["wrong-name", "Mr Jones"]],
  },
  { draft: "Your refund of [amount] is on its way.", found: [["blank-left", "[amount]"]] },
  { draft: "WE DID NOT RECEIVE YOUR PARCEL.", found: [["shouting", "WE DID NOT RECEIVE YOUR PARCEL"]] },
  {
    draft: "Hi,\n\nplease restart the router and send me a photo of the lights.",
    reading: { temperature: 3 },
    found: [["solution-before-acknowledgement", "please restart"]],
  },
  {
    draft:
      "Sorry for the inconvenience, but you failed to tell us. Kindly calm down, we'll look into it soon!!",
    found: [
      ["generic-apology", "the inconvenience"],
      ["sorry-but", ", but"],
      ["blame", "you failed to"],
      ["calm-down", "calm down"],
      ["vague-time", "soon"],
      ["shouting", "!!"],
    ],
  },
];
