/** Other channels than this conversation, as agents name them; for patterns over normalised text. */

import { ADDRESS, LINK, PHONE } from "./links";
import { oneOf } from "./wordings";

/** A message that others do not see. */
export const PRIVATE =
  "(?:dm'?s?|pms?|(?:direct|private|personal|inbox) (?:messag(?:es?|ing)|msgs?|chats?)|inbox|messenger|whatsapp)";

const KIND = oneOf(`
  customer, technical, tech, phone, live, guest, chat, e-?mail, online, product, billing, store,
  accounts?, player, premium, priority, web, social media, regional, local, client, member, patient,
  in-?store, passenger, baggage, claims?, sales, returns?, security, fraud, warranty, relationship,
  official, dedicated, specialist, nearest, abuse, specialized, specialised, right, concerned, relevant,
  appropriate, app, travel, third[- ]party, \\w{2,12}'s
`);
const DESKS = oneOf(`
  support, services?, care, teams?, desk, help ?desk, hot ?line, help ?line, help ?cent(?:er|re),
  (?:call|contact) cent(?:er|re), department, dept, agents?, reps?, representatives?, advis[eo]rs?,
  advocates?, specialists?, experts?, office, branch, store, outlet, shop, dealer(?:ship)?, bank,
  (?:card )?issuer, provider, carrier, courier, seller, merchant, retailer, manufacturer, developers?,
  operator, isp, employer, insurer, embassy, pharmacy, restaurant, airline, agency, manager, host,
  landlord, hotline, police, doctor, relations
`);

/** Somebody or something, of the firm or near it, that is reached in another way. */
export const DESK = `(?:[a-z-]{2,12} )?(?:${KIND} ){0,4}(?:${DESKS}|chat|phone)`;

/** A way in, as it stands in the text. */
export const WAY_IN = `(?:${LINK}|${ADDRESS}|${PHONE})`;

/** Up to `most` words of any kind. */
export const words = (most: number) => `(?: [\\w'\u2019/&,+-]{1,16}){0,${most}}?`;
