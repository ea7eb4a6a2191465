/** Faulty replies of a fourth blind round, by a stranger to the rules. */
import type { Faulty } from "./reply";

export default [
  {
    fault: ["asked-again"],
    at: "error code",
    name: "Milo Grant",
    customer: "The app shows error 4071 since Monday and I can't work!",
    text: `Hi Milo,

I'm sorry the app keeps you from working. Which error code do you see?

Ada`,
  },
  {
    fault: ["asked-again"],
    at: "order number",
    name: "Freda Holm",
    customer: "Order 77120 came without the pump. I'm fed up.",
    text: `Hi Freda,

I'm sorry the pump is missing. Could you give me your order number?

Hal`,
  },
  {
    fault: ["explanation-first"],
    at: "because",
    name: "Rita Moss",
    customer: "The parcel is two weeks late, this is unacceptable.",
    text: `Hi Rita,

The parcel is late because our sorting machine broke down on Monday. It arrives tomorrow.

Ben`,
  },
  {
    fault: ["explanation-first"],
    at: "nobody to cover",
    name: "Cliff Rowe",
    customer: "Third no-show of your boiler man. THIRD.",
    text: `Hi Cliff,

Martin was off with a bad knee and we had nobody to cover for him. I'm sorry. He'll come tomorrow at 8.

Jan`,
  },
  {
    fault: ["unanswered-question"],
    name: "Dora Lane",
    customer: "My disk died in your cloud PC. How long will this take and will I lose my files?",
    text: `Hi Dora,

I'm sorry your cloud PC died on you. I've opened a case with our storage team and given it the highest priority. Thanks for sending the log.

Pim`,
  },
  {
    fault: ["unanswered-question"],
    name: "Ethan Ross",
    customer: "The tent leaked on the first night. Do I have to send it back at my own cost?",
    text: `Hi Ethan,

A wet first night in a new tent is miserable, and I'm sorry. I'll send you a new one tomorrow, and you'll have it by Friday.

Skye`,
  },
  {
    fault: ["scolding"],
    at: "Again",
    name: "Mia Stern",
    customer: "I don't understand where to click.",
    text: `Hi Mia,

Again, we need you to open the settings. I'm sorry it is hard to find; I'll send you a picture of it by 3 pm.

Bo`,
  },
  {
    fault: ["bare-understanding"],
    at: "I hear you",
    name: "Ike Wolff",
    customer: "I've been without power for three days with a baby.",
    text: `Hi Ike,

I hear you. I'm sorry the power has been off for three days. It'll be back by 6 pm.

Dee`,
  },
  {
    fault: ["generic-apology"],
    at: "to hear that",
    name: "Otto Brand",
    customer: "Wi-Fi down in my hotel room, I missed a job interview!",
    text: `Hi Otto,

Sorry to hear that. I've reset the router, and it works now.

Val`,
  },
  {
    fault: ["blame"],
    at: "waited too long",
    name: "Ned Fox",
    customer: "My account is locked and I can't pay my staff.",
    text: `Hi Ned,

I'm sorry you can't pay your staff. You waited too long to verify it. I've unlocked it now.

Orla`,
  },
  {
    fault: ["blame"],
    at: "would have shown",
    name: "Tania Beck",
    customer: "Your website let me book a date that's not available.",
    text: `Hi Tania,

I'm sorry the date is taken. A quick look at the calendar would have shown that. I can give you the 4th today.

Flo`,
  },
  {
    fault: ["vague-time"],
    at: "sometime next week",
    name: "Pia Lund",
    customer: "I got no answer to my complaint about the rude cashier.",
    text: `Hi Pia,

I'm sorry nobody answered you about the cashier. I'll get back to you sometime next week.

Hugo`,
  },
  {
    fault: ["wrong-name"],
    at: "Delaney",
    name: "Mr Delgado",
    customer: "You sent me someone else's contract!",
    text: `Dear Mr Delaney,

I'm sorry you received another person's contract. I've sent you yours a minute ago.

Pat`,
  },
  {
    fault: ["excuse"],
    at: "down to",
    name: "Leo Marsh",
    customer: "My bike was delivered without pedals.",
    text: `Hi Leo,

I'm sorry about the missing pedals, which is down to our supplier being short of them. A set leaves today and arrives on Friday.

Tess`,
  },
  {
    fault: ["dont-know"],
    at: "no idea",
    name: "Hope Adler",
    customer: "Who decides on my loan?",
    text: `Dear Hope,

I'm sorry the wait has been so long. I have no idea who decides on it. I'll ask and write to you by 4 pm.

Ian`,
  },
  {
    fault: ["refusal-first", "closed-door"],
    at: "not able to refund",
    name: "Sally Trent",
    customer: "Please refund my ticket, my father died.",
    text: `Dear Sally,

We are not able to refund this fare. I'm sorry for your loss. I can move it to any date before June; tell me which one.

Liz`,
  },
] satisfies Faulty[];
