/** The demo's tickets, the latest word first, as the inbox shows them. */
import type { DemoTicket } from "./ticket.ts";
import accountLocked from "./tickets/account-locked.ts";
import cakeStand from "./tickets/cake-stand.ts";
import chargedTwice from "./tickets/charged-twice.ts";
import deliveryAddress from "./tickets/delivery-address.ts";
import finalNotice from "./tickets/final-notice.ts";
import germanKettle from "./tickets/german-kettle.ts";
import greatService from "./tickets/great-service.ts";
import hotelCancelled from "./tickets/hotel-cancelled.ts";
import lostPhotos from "./tickets/lost-photos.ts";
import lumpyDuvet from "./tickets/lumpy-duvet.ts";
import lunchOutage from "./tickets/lunch-outage.ts";
import nobodyAnswers from "./tickets/nobody-answers.ts";
import politeDelay from "./tickets/polite-delay.ts";
import returnWindow from "./tickets/return-window.ts";
import rudeTechnician from "./tickets/rude-technician.ts";
import seeAttached from "./tickets/see-attached.ts";
import thankYou from "./tickets/thank-you.ts";
import thirdWeek from "./tickets/third-week.ts";

const lastWord = (ticket: DemoTicket) => ticket.messages.at(-1)!.ago;

export const tickets: DemoTicket[] = [
  accountLocked,
  cakeStand,
  chargedTwice,
  deliveryAddress,
  finalNotice,
  germanKettle,
  greatService,
  hotelCancelled,
  lostPhotos,
  lumpyDuvet,
  lunchOutage,
  nobodyAnswers,
  politeDelay,
  returnWindow,
  rudeTechnician,
  seeAttached,
  thankYou,
  thirdWeek,
].sort((a, b) => lastWord(a) - lastWord(b));

/** The ticket that a newcomer is shown first. */
export const showpiece = cakeStand.id;
