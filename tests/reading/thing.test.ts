import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../../lib/reading/read";
import { ticketOf, wordsOf } from "./ticket";

/** What they wrote, and what "your …" may say of it: nothing where they named nothing that failed. */
const TOLD: [string, string | undefined][] = [
  // late
  ["My parcel still hasn't arrived and it was due last Thursday.", "parcel"],
  ["Where is my order? It was supposed to be here on the 3rd.", "order"],
  ["The bookshelf I ordered three weeks ago has still not come.", "bookshelf"],
  ["I ordered a garden bench on 2 May and nothing has turned up.", "garden bench"],
  ["our flight to Oslo was delayed by six hours with no explanation", "flight"],
  ["still waiting for my passport, it's been five weeks", "passport"],
  ["Your driver was meant to bring the washing machine this morning. Nobody came.", "washing machine"],
  ["My train was 50 minutes late again.", "train"],
  // damaged
  ["The espresso machine arrived with a cracked tank.", "espresso machine"],
  ["My new laptop turned up with a smashed screen.", "laptop"],
  ["the mirror was in pieces when i opened the box", "mirror"],
  ["Bought a toaster from you in June and it has stopped working.", "toaster"],
  ["My suitcase came off the belt with a broken wheel.", "suitcase"],
  ["The zip on my jacket broke after two days.", "jacket"],
  ["I received the vase today and it is chipped.", "vase"],
  ["my daughter's bike came with bent handlebars", "daughter's bike"],
  ["Dishwasher leaks all over the floor, third visit and still broken.", "dishwasher"],
  ["The leg of the table snapped off.", "table"],
  // wrong or missing
  ["I ordered a blue rug and you sent me a red one.", "blue rug"],
  ["There was a shelf missing from my bookcase.", "bookcase"],
  ["You sent the wrong size of the trainers I bought.", "trainers"],
  ["My groceries came without the milk and the eggs.", "groceries"],
  ["got somebody else's prescription in my bag today", undefined],
  ["The charger for the drill wasn't in the box.", "charger"],
  ["My meal kit arrived with two ingredients missing.", "meal kit"],
  // money
  ["I was charged twice for my subscription this month.", "subscription"],
  ["My refund still hasn't been paid, you promised five days.", "refund"],
  ["My electricity bill has doubled and nobody can say why.", "electricity bill"],
  ["You took £40 from my account without asking me.", "account"],
  ["I was overcharged on my last invoice.", "invoice"],
  ["The deposit was never returned although we left the flat spotless.", "deposit"],
  ["I've been billed for a gym membership that I cancelled in May.", "gym membership"],
  ["The payment was taken twice.", "payment"],
  ["Why is my direct debit twice as high this month?", "direct debit"],
  // bugs and outages
  ["My broadband has been down since Monday.", "broadband"],
  ["the app keeps crashing whenever i open it", "app"],
  ["Our dashboard shows a blank page after the update.", "dashboard"],
  ["My printer won't connect to the wifi any more.", "printer"],
  ["The heating stopped working last night and it's freezing in here.", "heating"],
  ["my smart doorbell goes offline every evening", "smart doorbell"],
  ["Your website throws an error whenever I try to pay.", undefined],
  ["Our phone line has been dead for a week.", "phone line"],
  // staff
  ["Your agent was very rude to me on the phone.", undefined],
  ["The waiter rolled his eyes and walked off while I was talking.", undefined],
  ["I was shouted at by the man at your counter.", undefined],
  ["Your courier threw my parcel over the fence and swore at me.", "parcel"],
  // no response
  ["I have emailed you four times about my claim and nobody answers.", "claim"],
  ["Nobody has replied to me in three weeks.", undefined],
  ["I sent you my documents on the 2nd and I've heard nothing since.", "documents"],
  ["I wrote about my boiler last Monday and still no reply.", "boiler"],
  ["still no reply to my emails. it is my third time asking", undefined],
  // cancelled, bookings
  ["You cancelled my booking two days before we fly.", "booking"],
  ["The hotel says they have no record of our reservation.", "reservation"],
  ["My appointment was cancelled this morning without a word.", "appointment"],
  ["The concert was cancelled and I have heard nothing about the tickets.", "concert"],
  ["I can't cancel my subscription, the button does nothing.", "subscription"],
  ["You double booked our room and sent us away at midnight.", "room"],
  ["my car hire was cancelled at the desk", "car hire"],
  // lost
  ["You have lost my luggage.", "luggage"],
  ["Tracking says delivered but my package is nowhere to be found.", "package"],
  ["All my photos have disappeared since the update.", "photos"],
  ["The dry cleaner lost my wedding dress.", "wedding dress"],
  ["my save file is gone, 80 hours of it", "save file"],
  ["Someone stole the parcel from our porch, your driver left it in the rain.", "parcel"],
  // policy
  ["You refuse to take back the shoes although they are unworn.", "shoes"],
  ["It's ridiculous that I have to pay £75 to change the name on my ticket.", "ticket"],
  ["My warranty claim was rejected for no good reason.", "warranty claim"],
  ["Your policy is unfair to families.", undefined],
  ["You won't refund my season ticket even though the line is closed.", "season ticket"],
  // access
  ["I'm locked out of my account.", "account"],
  ["My password doesn't work and the reset link never arrives.", "password"],
  ["my card has been blocked in the middle of my holiday", "card"],
  ["My channel was suspended without warning.", "channel"],
  ["I can't log in to my email since yesterday.", "email"],
  // quality
  ["The curtains are much thinner than in the picture, very disappointed.", "curtains"],
  ["My room was filthy and smelled of smoke.", "room"],
  ["The steak was cold and the soup tasted of nothing.", "steak"],
  ["The mattress is far too soft, not as described.", "mattress"],
  // among other nouns
  ["The app crashes every time I open the camera.", "app"],
  ["Your driver shouted at my mother when she asked him to carry the sofa upstairs.", "sofa"],
  ["I can't log in to my account since the update.", "account"],
  ["I've been without hot water for a week because your engineer never turned up.", "hot water"],
  ["Your colleague in the Camden store was incredibly rude about my warranty claim.", "warranty claim"],
  ["Password reset emails never arrive.", "password reset emails"],
  ["I'm very disappointed with the mattress, it sags after four weeks.", "mattress"],
  ["The pizza with ham was cold.", "pizza"],
  ["The bus drove past my stop and I was late for work.", "bus"],
  ["I can't get into my phone banking.", "phone banking"],
  ["My plane landed, my surfboard didn't.", "surfboard"],
  ["The tyres you fitted last Tuesday are the wrong size, the garage told me.", "tyres"],
  ["The heating in my flat hasn't worked for nine days.", "heating"],
  ["I asked for a vegan meal on the flight and was given chicken.", "vegan meal"],
  ["The stylus doesn't pair with the tablet I bought along with it.", "stylus"],
  ["Has anyone looked at the surcharge on my last phone bill? It is wrong.", "phone bill"],
  ["My son saved up for this console. He unpacked it and it doesn't turn on.", "console"],
  ["You're charging me a fee for a holiday that you cancelled.", "holiday"],
  // a verb or a colour behind it is no part of its name
  ["The microwave sparks when I turn it on.", "microwave"],
  ["None of our webhooks fire any more.", "webhooks"],
  ["My smart watch no longer counts steps.", "smart watch"],
  ["Your sat nav took me to the wrong town.", "sat nav"],
  ["Hey, the spin class I booked got cancelled at the last minute.", "spin class"],
  // people, and what is ours, have not failed as a thing
  ["The lead singer didn't show.", undefined],
  ["Your ATM gave me 60 instead of 100.", undefined],
  ["Two hours on the phone and nobody could help.", undefined],
  // words that are no thing
  ["For the third time this week: nothing has arrived. It's the second Monday.", undefined],
  ["My husband is furious and my Monday is ruined, it still hasn't come.", undefined],
  ["What a waste of my time, still broken after the second visit.", undefined],
];

describe("the thing that failed", () => {
  test.each(TOLD)("is no other than what they named: %s", (text, thing) => {
    const ticket = ticketOf(`customer: ${text}`);
    const told = read(ticket).thing;
    expect([undefined, thing]).toContain(told?.text.toLowerCase());
    if (told) expect(wordsOf(ticket, told.span).toLowerCase()).toBe(told.text.toLowerCase());
  });

  test("is named in most messages that name one", () => {
    const having = TOLD.filter(([, thing]) => thing);
    const named = having.filter(([text]) => read(ticketOf(`customer: ${text}`)).thing);
    expect(named.length / having.length).toBeGreaterThan(0.95);
  });

  test("is told from the first message that names it, not from the later ones", () => {
    const ticket = ticketOf(
      "customer: My kettle leaks.",
      "agent: Have you descaled it?",
      "customer: I did. The thing is still leaking over my worktop.",
    );
    expect(read(ticket).thing).toMatchObject({ text: "kettle", span: { message: ticket.messages[0]!.id } });
  });

  test.each(["Can I take my guitar on the flight?", "My new kettle is wonderful, thank you!"])(
    "is nothing where nothing failed: %s",
    (text) => {
      expect(read(ticketOf(`customer: ${text}`)).thing).toBeUndefined();
    },
  );

  test("is the whole and not the part, in a letter that names both", () => {
    const ticket = ticketOf(
      "customer: The Marlowe glass cake stand arrived today and the stem is snapped in two. It was in one box.",
    );
    expect(read(ticket).thing?.text).toBe("Marlowe glass cake stand");
  });

  test("stands where it was written, whatever was written", () => {
    const words = [
      "my",
      "The",
      "kettle",
      "ordered",
      "a",
      "wrong",
      "BROKEN",
      "İ",
      "’s",
      "box",
      "of",
      "\n",
      "it",
      ".",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (said) => {
        const ticket = ticketOf(`customer: ${said.join(" ")}`);
        const told = read(ticket).thing;
        if (!told) return;
        const there = wordsOf(ticket, told.span).replace(/\s+/g, " ");
        expect(there.toLowerCase()).toBe(told.text.toLowerCase());
      }),
      { numRuns: 200 },
    );
  });
});
