import { Desk } from "./desk.ts";
import { MINUTE } from "./ticket.ts";
import { tickets } from "./tickets.ts";
import { refreshTimes } from "./view/time.ts";

const root = document.getElementById("harbour-desk");
if (root) new Desk(root, tickets, () => new Date());
setInterval(() => refreshTimes(document, new Date()), MINUTE);
