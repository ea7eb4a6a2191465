/**
 * What customers write, made up for these tests: every failure, from calm by way of annoyed to furious, for
 * the first time and again. They are read by our own reading, as in the panel.
 */
import type { Failure } from "../../lib/model";

/** Calm, angry, furious. */
type Heats = [string, string, string];

export const GRID: Record<Failure, { first: Heats; again: Heats }> = {
  delay_late: {
    first: [
      "Hi, I ordered a bookcase three weeks ago and it was meant to be here last Friday. Could you tell me where it is? Thanks, Mia",
      "My running shoes are late. You promised two days and it is now day six. The race is on Sunday and I'm really annoyed.",
      "WHERE IS MY WASHING MACHINE?! I took a day off work and nobody showed up. This is an absolute disgrace, I am furious!",
    ],
    again: [
      "Hello, my magazine is late again this month. It happened in March as well. Could you check the date?",
      "This is the third time my grocery order is late. I've written about it before and you said it would improve. It hasn't. I'm fed up.",
      "Late AGAIN! My train was delayed for the fourth time this week and I lost another day's pay. Utterly useless, I've had enough of you!",
    ],
  },
  damaged_defective: {
    first: [
      "Hello, the espresso machine I bought from you leaks water from the bottom. What would you suggest? Kind regards, Tom",
      "My new sofa arrived with a big tear in the fabric. For 900 euros that's really not acceptable.",
      "The blender you sold me caught fire on the first use!! It's dangerous rubbish, I am absolutely furious. What is wrong with you people?",
    ],
    again: [
      "Hi, the replacement kettle is broken too, I'm afraid. The first one had the same fault. Could you help?",
      "My headphones have stopped working again. You already repaired them once in May. I'm really annoyed by now.",
      "SECOND laptop from you and the SECOND one with a cracked screen! Are you kidding me? This is pathetic, worst shop ever!",
    ],
  },
  wrong_or_missing_item: {
    first: [
      "Hi there, I ordered the blue jacket in M and got a green one in L. How do I swap it? Thanks!",
      "There are two lamps missing from my order 48213. I paid for four. I'm not happy about this at all.",
      "You sent me the WRONG MEDICATION! Do you have any idea how dangerous that is? I'm furious, this is completely unacceptable!",
    ],
    again: [
      "Hello, you sent the wrong curtains once more. I asked for the 140 cm ones, and last time it was the colour. Could you check?",
      "Again there were items missing from my meal kit. It's the second week in a row, and I've told you before. Really disappointing.",
      "For the third time you've sent me the wrong tyres! Third time! Can nobody there read? I'm livid, this is a joke.",
    ],
  },
  billing_refund: {
    first: [
      "Hello, I think I was charged twice for my subscription in June. Could you have a look? Best, Priya",
      "You charged me $89 for a plan that I cancelled in April. That's my money and I want it back. Very annoyed.",
      "You TOOK £600 out of my account without asking! That is theft! I want my refund NOW, I'm absolutely furious!",
    ],
    again: [
      "Hi, my invoice is wrong again this month. I wrote about the same thing in May. Could you correct it please?",
      "I've asked three times for my refund now and it still isn't in my account. This is getting ridiculous.",
      "Overcharged AGAIN. I've called four times about this bill and you keep taking my money, you thieves! I am done being polite!",
    ],
  },
  outage_bug: {
    first: [
      "Hi, the app crashes when I open my calendar. I'm on Android 14. Is this known?",
      "My broadband has been down since this morning and I work from home. This is really frustrating, I've lost half a day.",
      "Your stupid software crashed and I lost a whole presentation five minutes before the meeting! I'm furious! Unbelievable!",
    ],
    again: [
      "Hello, the export is failing again with the same error as last week. Could you check?",
      "The internet is down again. It's the third outage this month and I've reported each of them. I'm fed up with it.",
      "My phone line is dead AGAIN!! Every single week the same garbage! I've had it with you, you are the worst company ever!",
    ],
  },
  staff_behaviour: {
    first: [
      "Hello, I'd like to mention that your agent was quite short with me on the phone today when I asked about my contract.",
      "The man at your counter was rude to my mother and laughed at her question. I'm really upset about it.",
      "Your technician SWORE at my wife and slammed the door! I have never been so disgusted! Who do you think you are?!",
    ],
    again: [
      "Hi, I was spoken to rudely again yesterday, for the second time. I wrote to you about it in spring. I'd appreciate a reply.",
      "Your driver was rude to me again. I complained about the same driver last month and nothing changed. I'm angry about it.",
      "Once again your staff treated me like dirt! Third time! Insulting, arrogant people, all of you! I'm absolutely livid!",
    ],
  },
  no_response: {
    first: [
      "Hello, I wrote to you two weeks ago about my warranty claim and haven't had an answer yet. Could you let me know?",
      "I'm still waiting for a reply about my application. Nobody answers the phone either. It's really annoying.",
      "Is ANYBODY there?! Not one single answer about my deposit! You just ignore people, it's disgusting, I'm furious!",
    ],
    again: [
      "Hi, this is my third email about the booking, and I haven't heard back on the first two. Could somebody answer please?",
      "I've emailed you four times about my insurance claim and called twice. No reply at all. I'm getting really angry.",
      "FIFTH message and STILL no answer! Do you enjoy ignoring me?! I have asked and asked about my passport, this is outrageous!",
    ],
  },
  cancellation_booking: {
    first: [
      "Hi, my hotel reservation for May was cancelled and I don't know why. Could you help me find another room?",
      "You cancelled my flight two days before the wedding. I'm really upset, how am I supposed to get there now?",
      "My booking is GONE! We are standing in the lobby with two kids and you gave our room away! Furious doesn't begin to cover it!",
    ],
    again: [
      "Hello, my appointment was cancelled again. It's the second time this month. Is there a date that will hold?",
      "You have cancelled my train tickets for the second time now. Last time it was in April. I'm annoyed and out of ideas.",
      "AGAIN you cancelled our holiday!! Third time in a year! Shame on you, you've ruined everything, we are livid!",
    ],
  },
  lost_item_or_data: {
    first: [
      "Hello, my suitcase didn't come off the belt in Porto. I've filled in the form. Do you have any news? Regards, Ana",
      "After the update all my photos are gone. Six years of pictures of my kids. I'm really upset, please help.",
      "You LOST my parcel with my late father's watch in it! I am beside myself! How can you be so careless, you useless lot!",
    ],
    again: [
      "Hi, my laundry bag has gone missing again, like last month. Could you look for it?",
      "You've lost my luggage for the second time this year. I had to fight for weeks last time. I'm really angry.",
      "My playlists are deleted AGAIN! Second time! All that work is gone again, you incompetent clowns! I'm raging!",
    ],
  },
  policy_unfair: {
    first: [
      "Hi, I was told that I can't return my shoes because I opened the box. That doesn't seem fair, could you look at it once more?",
      "Your rule that I lose the whole deposit because I was in hospital is really unfair. I'm very disappointed.",
      "You won't let me change the name on my ticket without paying 200 euros?! That's a rip-off and an outrage! Greedy crooks!",
    ],
    again: [
      "Hello, I've asked before about the fee for my membership and got the same rule quoted again. It still seems unfair to me.",
      "For the second time you refuse to take my coat back because of some rule in the small print. That's unfair and I'm angry.",
      "The same unfair rule AGAIN! I've explained three times that my contract is different! You people are a disgrace, I'm sick of it!",
    ],
  },
  account_access: {
    first: [
      "Hi, I can't log in to my account since I changed my phone. Could you help me get back in? Thanks, Leo",
      "I'm locked out of my account and the reset mail doesn't come. I need it for work today, this is really frustrating.",
      "You LOCKED my account for no reason and all my money is in there!! Let me in NOW! I'm furious, this is criminal!",
    ],
    again: [
      "Hello, I'm locked out of my account again, as last week. Could you unlock it please?",
      "My password has been rejected again. It's the third time this month that I can't log in. I'm really annoyed.",
      "Locked out AGAIN! I've spoken to five of your people and I still can't get into my profile! Idiots! I've had enough!",
    ],
  },
  quality_expectation: {
    first: [
      "Hello, the curtains are thinner than in the picture, so I'm a little disappointed. Is there a heavier fabric?",
      "The hotel room was nothing like the photos. It was small and dirty. For that price I expected far better. Very disappointed.",
      "The food was DISGUSTING and cold! A complete waste of money, worst meal of my life! I'm furious that you dare to charge for this!",
    ],
    again: [
      "Hi, the coffee tasted stale again, like the last bag. I expected better quality. Could you tell me why?",
      "The cleaning was poor again. I've complained about the quality before and it's no better. I'm annoyed.",
      "Once again the pizza was cold, soggy garbage! Every time the same terrible quality! I'm sick of this, you're hopeless!",
    ],
  },
};
