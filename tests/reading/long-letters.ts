/** Long letters of customers, kind at both ends; what fails, and how they take it, stands in the middle. */

interface Letter {
  what: string;
  text: string;
  /** What the words in the middle say. */
  temperature: [number, number];
  failure?: string;
}

const letter = (...paragraphs: string[]) => paragraphs.join("\n\n");

export const LONG_LETTERS: Letter[] = [
  {
    what: "a warm opening, a broken oven for the third time, a warm close",
    text: letter(
      "Dear team,",
      "I hope you had a good start into the week. We have been with you since 2014, when we furnished our first flat, and my sister bought her kitchen from you on our advice. The showroom in Leeds is lovely and the coffee there is better than ours at home.",
      "Last spring we chose the double oven in anthracite, together with the hob and the hood. The fitters came on a Tuesday and left the place tidier than they found it.",
      "The oven, however, has now failed for the third time in two months. It switches itself off in the middle of baking, the display shows E4, and the last technician simply reset it and left. I am really frustrated: I have taken three days off work for this and we are no further than in March.",
      "Otherwise all is well, the hob is a joy and the hood is very quiet. I attach a picture of the display and the serial number.",
      "Kind regards to everyone in the showroom,\nHelen",
    ),
    temperature: [1, 2],
    failure: "damaged_defective",
  },
  {
    what: "a holiday told at length, a lost suitcase in the middle",
    text: letter(
      "Hello,",
      "we flew with you from Manchester to Lisbon on the 4th, the two of us and our son, who is four and had never been on a plane. The crew let him look into the cockpit, which he still talks about every evening.",
      "We landed at noon, in sunshine, and took the tram to the hotel, which was as nice as in the pictures.",
      "Our suitcase never arrived. We stood at the desk for two hours, were told that it would come the same evening, and then nobody rang us for six days. We had to buy clothes for all three of us. That is a terrible way to treat a family with a small child, and I am very angry about it.",
      "Lisbon itself was wonderful. We saw the aquarium and the castle, and ate far too many custard tarts. The flight home was smooth and on time.",
      "Best wishes,\nTomasz",
    ),
    temperature: [2, 3],
    failure: "lost_item_or_data",
  },
  {
    what: "a plain report of a wrong charge between two kind paragraphs",
    text: letter(
      "Good morning,",
      "thank you for the quick set-up last month. My colleagues found their way around at once, and the reports save us an hour every Friday. I have already told our office in Bristol about it.",
      "While going through the invoices I saw that the March invoice lists twelve seats, although we have eight. Could you have a look and send me a corrected one?",
      "There is no hurry, our accounts close on the 30th. The training session on Thursday was very useful, by the way, please thank Priya for it.",
      "Kind regards,\nMarcus",
    ),
    temperature: [0, 0],
    failure: "billing_refund",
  },
  {
    what: "shouting in the middle of a calm account",
    text: letter(
      "Hi there,",
      "I ordered a cot from your website on 2 May because a friend has the same one and is happy with it. The order went through without trouble and I got the confirmation a minute later. My mother-in-law paid for half of it as a present.",
      "The delivery was meant to come on the 9th, then on the 16th, then on the 23rd. WHY CAN NOBODY TELL ME WHERE IT IS!!! I have rung five times and every time I am told something else. The baby is due next week.",
      "We live on the second floor, the bell is the one at the top, and there is a lift. I am at home on all days except Wednesday morning.",
      "Sara",
    ),
    temperature: [2, 3],
    failure: "delay_late",
  },
  {
    what: "a disappointment in the middle, no hard word",
    text: letter(
      "Dear Sir or Madam,",
      "in February my wife and I celebrated our silver wedding at your hotel. We had stayed there on our honeymoon, so it meant a lot to us to come back. The drive through the snow was beautiful and the fire in the hall was burning when we arrived.",
      "We had asked for the room with the balcony and were given one over the kitchen yard. It smelled of frying fat until midnight and we hardly slept. We were rather disappointed, not least because we had booked it a year ahead.",
      "Breakfast was excellent, in particular the marmalade. The young man at the bar knew every whisky by name.",
      "We wish you all the best for the season.\nGeorge and Maureen",
    ),
    temperature: [1, 2],
  },
  {
    what: "an insult in the middle of technical detail",
    text: letter(
      "Hello support,",
      "my set-up: router firmware 4.1.8, two access points, one switch with 24 ports, cable from the wall to the router is 3 m. The line is sold as 250 down and 40 up. I measured each evening at eight, by cable, with nothing else switched on.",
      "Monday 31, Tuesday 28, Wednesday 12, Thursday no connection at all. Your hotline told me to restart the router nine times. Are you complete idiots? You have been lying to me about this line since January and you still take the full price every month.",
      "The logs are attached as a zip file. The modem was exchanged on 11 April, the splitter on 2 May. The neighbours on the same street have no trouble.",
      "Andreas",
    ),
    temperature: [2, 3],
  },
  {
    what: "a threat to leave in the middle",
    text: letter(
      "Hi all,",
      "first of all congratulations on the new app, it looks fresh and the dark colours are easy on the eyes. I have used your bank since I was a student and my parents are with you too.",
      "Since the update my salary account shows yesterday's balance, transfers take until the evening, and the chat has not answered me for two weeks. I am fed up. If this is not sorted by Friday I will close my account and move to another bank.",
      "My adviser at the branch in York has always been helpful and I would be sorry to go. Please give her my regards.",
      "Best,\nNoor",
    ),
    temperature: [1, 3],
  },
  {
    what: "a long calm question that tells of trouble long over",
    text: letter(
      "Hello,",
      "three years ago we bought our first washing machine from you. It had a faulty pump back then, which your technician replaced the same week, and it has run without a hitch ever since, through two babies and a puppy.",
      "We are moving to a smaller flat in June. The alcove in the new bathroom is 58 cm wide and 85 cm high. Which of your machines would fit, and do you take the old one with you when you deliver?",
      "We would need it in the week of the 10th. Mornings suit us best, as the little one sleeps after lunch.",
      "Many thanks and kind regards,\nEllie",
    ),
    temperature: [0, 0],
  },
  {
    what: "an anger that is told politely to the end",
    text: letter(
      "Dear customer care,",
      "I am writing about the garden fence that we had put up by your partner in April. The wood is of good quality and the colour is exactly the one from the catalogue.",
      "The panels stand up to 6 cm apart from each other, two posts were set without concrete, and one has already fallen on my neighbour's car. I have asked for a date five times and I have received no reply at all. I find this completely unacceptable and I expect the repair and the damage to be paid.",
      "You will find the pictures, the contract and the estimate of the garage attached. I am available by phone from nine to five.",
      "Yours sincerely,\nDr. Ruth Oyelaran",
    ),
    temperature: [1, 3],
  },
];
