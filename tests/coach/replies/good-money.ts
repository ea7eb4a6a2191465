/** Good replies about money, contracts and accounts: banks, insurers, energy, phones, subscriptions. */
import type { Answer } from "./reply";

export default [
  {
    name: "John Baker",
    customer: "I was charged twice for my May invoice. Please refund one of the payments.",
    text: `Hello John,

You're right, we took the £49 for May twice, on the 2nd and again on the 4th. I'm sorry about the double charge.

I've sent one payment back to your card today; your bank usually shows it within 3 working days. Your invoice for May stays as it is, and June will be charged once, on the 2nd.

Best regards,
Mia`,
  },
  {
    name: "Linda Osei",
    customer:
      "Your company STOLE $400 from my account. I will go to the ombudsman and my lawyer if this isn't fixed today. Thieves!",
    text: `Dear Linda,

$400 left your account that shouldn't have, and I understand that you want it back today and in writing.

I've gone through every booking since March. The payment was taken by our system for a contract that you had cancelled on 3 February; your cancellation was received and we failed to record it. That is our mistake.

The full $400 was sent back by instant transfer at 11:40, with a written confirmation attached. If your bank charged you any fees because of it, send me the statement and I will pay them by Friday.

You're free to take this to the ombudsman, and I've attached our reference so that it's easy to do. I will ring you at 4 pm today to hear whether the money has arrived.

Sincerely,
Daniel Frost`,
  },
  {
    name: "Samir Haddad",
    customer: "I've been locked out of my account since yesterday and I can't pay my rent!",
    text: `Hi Samir,

Rent is due and your own money is out of reach: I see why this can't wait. Your account was locked by our fraud check after the payment on Sunday. It was a false alarm, and I'm sorry for the fright.

The lock is off as of five minutes ago. Please sign in with your usual PIN; if anything asks you for a code, it comes by text to the number ending in 42.

If the rent still fails, call me on extension 218. I'm at my desk until 7 tonight, and I'll look at your account again at 5 to see that it went through.

Kind regards,
Freya`,
  },
  {
    name: "Carol Whitfield",
    customer: "My energy bill tripled and nobody explains why. This is outrageous, I'm a pensioner!",
    text: `Dear Mrs Whitfield,

A bill of £612 instead of the usual £200 would frighten anyone, and it's worse when nobody explains it.

I've found the reason. Your meter was read as 48,210 on 1 March; the photo our reader took shows 43,210. One digit was typed wrongly, by us. Your true bill is £197.30.

I have corrected it, and the direct debit for the higher amount is stopped. You'll have the new bill by post by Thursday. If you'd like, I'll go through it with you on the phone line by line: Thursday or Friday, morning or afternoon, whichever you prefer.

Yours sincerely,
Margaret Doyle`,
  },
  {
    name: "Ethan Brooks",
    customer: "How do I change the card on my subscription?",
    text: `Hi Ethan,

That takes about a minute: open Settings, choose Billing, and press "Change card". Your next payment, on 12 June, will go to the new one, and nothing is charged today.

If the page gives you any trouble, tell me what you see and I'll help.

Cheers,
Zoe`,
  },
  {
    name: "Ingrid Solheim",
    customer:
      "I cancelled in January and you keep charging me. This is the fourth email I'm writing about it. Unbelievable.",
    text: `Hello Ingrid,

You cancelled in January, and we've charged you for February, March and April while three emails of yours went unanswered. I'm sorry. None of that should have happened.

Your subscription ended today, and I checked that no further payment is planned. The €59.97 is on its way back to you and will arrive by Friday.

I've set myself a reminder to look at your account on 2 May, the date of the next billing run, and I'll write to you that day to confirm that nothing was taken.

Regards,
Jonas`,
  },
  {
    name: "Fatima Noor",
    customer:
      "My claim has been sitting there for seven weeks. My kitchen is still flooded! Does anyone work there?",
    text: `Dear Fatima,

Seven weeks with a flooded kitchen is far too long, and I'm sorry that you have had to chase us for it. Your claim lay in a queue waiting for a plumber's report that had in fact arrived on 4 March.

I have read it this morning and approved the repair. The drying company can start tomorrow at 8 am or on Wednesday at 8 am. Which day is better for you? Until your kitchen works again we pay for meals out, up to £40 a day, back to the first day.

I'm responsible for your claim from here on. My direct number is below, and I'll call you on Friday at noon with the date for the new floor.

Kind regards,
Alan Reid`,
  },
  {
    name: "Rob Tanner",
    customer: "Broadband down again, third time this month. I work from home. Sort it out or I'm leaving.",
    text: `Hi Rob,

Third outage this month, and each one cost you a working day. I get why you're thinking of leaving.

Here's what is going on: the cabinet at the end of your road has a failing power unit. Until now it was restarted each time. It's being replaced tomorrow between 6 and 8 am, and I've seen the job confirmed in the diary.

To get you through today, I've switched on unlimited data on your mobile, so you can work off your phone's hotspot. I've also taken this month's £38 off your bill.

I'll text you at 9 tomorrow morning with the result. If you still want to go after that, I'll end the contract without a fee.

Steve`,
  },
  {
    name: "Nadine Keller",
    customer: "Please explain the extra fee of 15 EUR on my statement.",
    text: `Dear Ms Keller,

The €15 is a fee for the paper statement of 3 May, which was ordered in your online banking on 30 April. As you've had your statements online until now, I suspect it was ordered by a slip of the mouse, so I've returned the €15 to your account. You'll see it tomorrow.

If you would like to keep receiving paper, simply reply with "paper" and I'll note it; otherwise nothing changes for you.

Kind regards,
Philipp Brandt`,
  },
  {
    name: "Lucas Moreau",
    customer: "The price went up 30% without telling me. I feel cheated.",
    text: `Hello Lucas,

A price that rises by a third without a word would annoy me too. We did send a letter in March, but it went to your old address even though you'd given us the new one in January. That was our error.

You have a choice: I can keep you on the old price for the next twelve months, or end the contract today without notice and refund the difference for April. Your decision, and either is done the same day.

Best,
Camille`,
  },
  {
    name: "Beth Carver",
    customer: "I want to speak to a manager. Your colleague was rude and hung up on me!!",
    text: `Dear Beth,

You called for help and were hung up on. I've listened to the recording, and I'm sorry: nobody should be spoken to like that, whatever the question was.

My manager, Olivia Grant, would like to talk to you herself. She can ring you today at 2 pm or at 4:30 pm. Which suits you?

Meanwhile I looked into what you were calling about. The late fee of $25 has been removed, and your account shows a balance of zero.

Warm regards,
Tyler`,
  },
  {
    name: "Kofi Mensah",
    customer: "App keeps crashing when I try to send money. Fix this rubbish.",
    text: `Hi Kofi,

I can see the crashes on our side: five of them since Monday, each at the moment you press Send. That's maddening when you need to get money to someone.

Version 8.2, released on Sunday, breaks on phones with your Android version. Our developers have a fix in testing, and it comes out on Thursday. Until then you can send money through our website, which isn't affected, and I've waived the transfer fee for you this week.

I'll message you on Thursday by 5 pm, when it's in the store.

Ama`,
  },
  {
    name: "Victor Almeida",
    customer: "Still waiting for the refund you promised two weeks ago. Nobody replies.",
    text: `Hello Victor,

Two weeks ago we told you five days. The refund never left us because the form was missing one signature, and no one told you. I'm sorry that you had to find out by waiting.

I signed it off myself at 9:20 today. The $135 will be in your account by Thursday. I'll check on Thursday afternoon that it has left our bank, and let you know either way.

Regards,
Renata`,
  },
  {
    name: "Aisha Rahman",
    customer: "Why was my loan application rejected? I have a good income. I don't understand.",
    text: `Dear Aisha,

A plain no after all those forms is hard to take, so here is what was behind it. The decision turned on one point: your current contract runs until September, and for a loan of three years we need one that runs longer, or a co-signer.

There are two ways forward. With a letter from your employer about an extension, I can put the application in again the same day. Or we look at £4,000 over six months, which I could approve with what we already have.

Would you like to talk it through? I'm free tomorrow at 10 and at 2.

Kind regards,
Gareth`,
  },
  {
    name: "Mila Jovanovic",
    customer: "You deleted my account with all my photos!!! 8 years of memories gone! How could you do this?",
    text: `Mila,

eight years of your photos disappeared because we closed the wrong account. It was our doing, and I am so sorry.

I have news that I hope helps: deleted accounts are kept in our backup for 30 days, and yours is still in it. Our engineer Tomas started to restore it an hour ago. It's 61 GB, so it will take until tomorrow morning. I'm staying in touch with him through the evening.

I'll write to you at 9 am tomorrow with what is back, and if any photo is missing I'll tell you honestly which.

Petra`,
  },
] satisfies Answer[];
