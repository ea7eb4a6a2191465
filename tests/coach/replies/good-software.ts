/** Good replies about software, devices and services; some chatty, some formal, some to business customers. */
import type { Answer } from "./reply";

export default [
  {
    name: "Carlos Diaz",
    customer: "Export fails since Tuesday. I lost two evenings on this. Not impressed.",
    text: `Hi Carlos,

The export has been failing since Tuesday because an update of ours broke the date column, and it cost you two evenings. I'm sorry.

Our developer is testing the fix now and it goes live tomorrow morning. If you need the file before that, I can run the export for you by hand; it takes me ten minutes. Would that help?

Either way I'll write to you by 3 pm tomorrow.

Lena`,
  },
  {
    name: "Jasmine Patel",
    customer: "How do I share a folder with someone outside my team?",
    text: `Hi Jasmine,

Open the folder, press Share, and type their email address; they don't need an account. You can choose whether they may edit or only read, and when the link should expire.

One thing to know: guests can't see comments. If they need those, add them as a free viewer instead.

Happy sharing,
Theo`,
  },
  {
    name: "Martin Krause",
    customer:
      "We lost a full day of customer data after your migration. Our CEO is furious. This is unacceptable for an enterprise product.",
    text: `Dear Mr Krause,

You have lost a day of your customers' records through our migration, and your team is spending this week on our mistake. On behalf of the people who ran it, and personally, I apologise.

What we know: the migration stopped at 02:14 and was resumed without the records written in between. They exist in our log. We are replaying them into a copy, and you will have that copy to check by 18:00 today.

I propose a call with our head of engineering, Dr Ilse Hahn, and your CEO: today at 17:00 or tomorrow at 09:00. Which is better for you?

After that you receive a written report by Friday, with what we change so that it cannot happen again.

Yours sincerely,
Robert Falk`,
  },
  {
    name: "Nina Lang",
    customer: "The new update removed dark mode?? why would you do that, my eyes hurt",
    text: `Hey Nina,

Dark mode is still there, promise! It moved in the update and we hid it rather well: tap your picture, then Display, then Dark. You can set it to follow the sun, too.

I've told our design team that it was easier to find before. They're looking at it on Thursday, and I'll let you know on Friday what they decide.

Your eyes deserve a rest. :)
Kim`,
  },
  {
    name: "Stephen Ward",
    customer: "I have emailed 4 times about the broken login. FOUR TIMES. Is anybody alive there?",
    text: `Hi Stephen,

Four emails and not one answer. There is somebody here, and I'm ashamed that it took this long. Your messages were filed under a closed ticket, where none of us saw them.

The login failed because your company changed its domain in March and our list still had the old one. I've corrected it and tested it with your colleague Anne ten minutes ago: she's in. Could you try it once yourself?

I'm keeping this ticket with me, not in the queue. If you're not in by 4 pm, I'll call you and we'll look at it on your screen.

Rosa`,
  },
  {
    name: "Emma Novak",
    customer: "My fitness watch stopped syncing after 2 weeks. Can you replace it?",
    text: `Hi Emma,

Yes, we can. A watch should last a lot longer than two weeks, and you don't have to argue for it.

There are two ways to do this. If you can spare it, post yours with the label attached and a new one leaves us the day it arrives. If you'd rather not be without one, I'll send the new one first, tomorrow, and you return the old one within 14 days.

Which do you like better? And do you want the same colour again?

Best wishes,
Mia`,
  },
  {
    name: "Anders Holm",
    customer: "You've been promising this fix for 6 months. I don't believe a word anymore.",
    text: `Hello Anders,

Three dates in six months, and we missed each of them. You have no reason to believe a fourth, so I won't give you one today.

What I can give you instead: the fix is in the hands of one person now, Marta Lind, and you can see her progress on the page linked below, updated every evening. And I've taken the module off your bill since November, €540, until it does what it should.

I will write to you every Friday at noon, with good news or bad. If you'd rather leave, I'll help you move your data out, properly and free of charge.

Erik`,
  },
  {
    customer: "hello my package says delivered but i dont have it",
    text: `Hello,

A parcel marked as delivered that isn't there is worrying, so let's find it. The driver's photo shows a green door with the number 18 on it. Is that yours?

If it is, have a quick look behind the planter, where he says he put it. If not, tell me and I'll send a second one today without waiting for the search; it would be with you on Friday.

Best regards,
Omar`,
  },
  {
    name: "Rachel Stein",
    customer: "Is there a student discount?",
    text: `Hi Rachel,

Yes, 40 % off for as long as you study. Sign in with your university address, open Billing and choose "Student"; the new price applies from the next payment. If your university isn't on the list, send me a photo of your student card and I'll switch it on by hand.

Good luck with the term!
Pete`,
  },
  {
    name: "Owen Price",
    customer:
      "The technician damaged my floor while installing the fibre box and left without saying anything. I'm seriously angry.",
    text: `Dear Owen,

Your floor was scratched and the technician left without a word to you. You were right to send the pictures. The damage is our responsibility, and I'm sorry for the way you found out about it.

We will pay for the repair in full. You can choose: our own floor fitter comes on Tuesday or Wednesday, or you get a quote from someone you trust and I approve it within a day.

I have spoken to the technician's lead, and he would like to apologise to you in person if you agree. May he call you?

Kind regards,
Siân Evans`,
  },
  {
    name: "Tina Roth",
    customer: "My order is missing the milk and the bread, again. It happens every week now.",
    text: `Hi Tina,

Milk and bread missing again, and you've had to write to us about it three weeks in a row. I'm sorry; at this point it's not bad luck but something we do wrong.

Here's what I found: your order is picked last, when both are often gone. From this week on it's picked first. The £4.80 is refunded, and the milk and the bread are coming with a rider within the hour, if you're in. Are you?

I'll look at your next order myself on Saturday before it leaves.

Jess`,
  },
  {
    name: "Gwen Harper",
    customer: "I'm so worried, I think I paid the wrong account! 900 dollars! Please hurry",
    text: `Hi Gwen,

Take a breath, we've caught it in time: the $900 hasn't left us yet. I've put a stop on it while we talk.

Please check one thing for me. Is the account you meant the one ending in 7731? If yes, I'll send it there and you'll have a confirmation within ten minutes. If not, give me the right ending and I'll change it.

Nothing has been lost.
Paul`,
  },
  {
    name: "Zainab Yusuf",
    customer: "Delivery guy was extremely rude and threw my parcel over the fence. The vase is in pieces.",
    text: `Dear Zainab,

A parcel thrown over a fence, rude words, and a vase in pieces. I'm sorry; that's not how anyone should come to your door.

I've ordered the same vase for you from our Kent warehouse. It'll be brought by a different driver on Friday between 4 and 6 pm, and you can change the time with the link in your text message. If you've gone off the whole thing, tell me and I'll refund the £85 instead.

The depot manager has your photos and is talking to the driver today.

With kind regards,
Simon`,
  },
  {
    name: "Ivan Horvat",
    customer:
      "Third email. My name is spelled wrong on the certificate, I need it for a visa on Monday. Please.",
    text: `Dear Ivan,

It's Horvat with a t, and we printed "Horvath" three times. I'm sorry, with your visa appointment on Monday that's more than a typo.

The corrected certificate is attached as a PDF, signed and stamped, and the embassy accepts it in that form. The paper copy left by overnight courier at 2 pm and will be with you tomorrow before noon.

Would you check the PDF once, letter by letter? If there's anything else to change, I can print another until 5 today.

Best regards,
Dora`,
  },
  {
    name: "Chris Vaughan",
    customer: "What happened to live chat? Had to wait 3 days for an email back. Poor.",
    text: `Hi Chris,

Three days for a reply is too slow, thank you for telling us so plainly. Chat is closed this month because four of our nine people moved to the phone line, and email got slower as a result. It opens again on 1 October.

About your actual question: yes, the adapter works with the 2019 model. You'll need the short cable, which is in the box.

Did I answer everything? If not, write back and I'll have an answer for you by tomorrow noon.

Asha`,
  },
] satisfies Answer[];
