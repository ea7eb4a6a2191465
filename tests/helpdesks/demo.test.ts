// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { byRecipe } from "../../lib/helpdesks/by-recipe";
import harbour from "../../lib/helpdesks/demo";
import { type Conversation, isUnread } from "../../lib/helpdesks/helpdesk";
import type { Field } from "../../lib/model";
import { AGENT, Desk } from "../../scripts/demo/desk";
import type { DemoTicket } from "../../scripts/demo/ticket";
import { showpiece, tickets } from "../../scripts/demo/tickets";

const demo = byRecipe(harbour.recipe);
const LOADED = new Date("2026-03-04T10:30:00Z");

/** One desk serves all the tests, as one page serves all the tickets. */
const root = document.createElement("div");
root.id = "harbour-desk";
const mark = document.createElement("meta");
mark.name = "application-name";
mark.content = "Harbour Desk";
document.head.append(mark);
document.body.append(root);
new Desk(root, tickets, () => LOADED);

function visit(path: string): void {
  history.replaceState(null, "", path);
  window.dispatchEvent(new PopStateEvent("popstate"));
}
const openTicket = (id: string) => visit(`/amends-demo/tickets/${id}`);

/** What a reader should get from the page that shows this ticket. */
const inData = (ticket: DemoTicket) => ({
  subject: ticket.subject,
  customer: { name: ticket.requester.name, email: ticket.requester.email },
  agent: AGENT,
  channel: ticket.channel,
  messages: ticket.messages.map(({ who, author, ago, text }, index) => ({
    id: `${ticket.id}-${index + 1}`,
    who,
    ...(author && { author }),
    at: new Date(LOADED.getTime() - ago).toISOString(),
    text,
  })),
  partial: false,
});

/** The conversation with its bodies as their text. */
function read() {
  const result = demo.read(document);
  return isUnread(result) ? result : plain(result);
}
const plain = (conversation: Conversation) => ({
  ...conversation,
  messages: conversation.messages.map(({ body, ...message }) => ({ ...message, text: body.text })),
});

describe("reading the demo helpdesk", () => {
  it("knows the page by its marks, and not another one", () => {
    expect(document.querySelector(harbour.signature)).not.toBeNull();
    const other = document.implementation.createHTMLDocument("Harbour Desk");
    expect(other.querySelector(harbour.signature)).toBeNull();
  });

  it.each(tickets.map((ticket) => [ticket.subject, ticket] as const))(
    "reads %j as it is in the data",
    (_, ticket) => {
      openTicket(ticket.id);
      expect(demo.open(document)).toBe(ticket.id);
      expect(read()).toEqual(inData(ticket));
    },
  );

  it("has no ticket open in the inbox, nor for a number that is not there", () => {
    for (const path of ["/amends-demo/", "/amends-demo/tickets/9999"]) {
      visit(path);
      expect(demo.open(document)).toBeUndefined();
      expect(demo.replyBox(document)).toBeUndefined();
      expect(read()).toEqual({ missing: ["id"] });
    }
  });

  it("has no ticket open while the address is already another one's", () => {
    openTicket("1012");
    history.replaceState(null, "", "/amends-demo/tickets/1008");
    expect(demo.open(document)).toBeUndefined();
  });

  it("never shows the expected judgement to the page", () => {
    openTicket(showpiece);
    expect(document.documentElement.outerHTML).not.toMatch(/temperature|"expected|damaged_defective/);
  });
});

describe("a page that has lost a hook", () => {
  beforeEach(() => openTicket(showpiece));

  const each = (selector: string, spoil: (element: Element) => void) => () => {
    const found = document.querySelectorAll(selector);
    if (found.length === 0) throw new Error(`The page has no ${selector}`);
    for (const element of found) spoil(element);
  };
  const drop = (name: string) => (element: Element) => element.removeAttribute(name);
  const gone = (element: Element) => element.remove();

  const losses: [string, () => void, Field][] = [
    ["the ticket's id", each(".ticket", drop("data-ticket-id")), "id"],
    ["the subject", each(".ticket-subject", gone), "subject"],
    ["the requester", each(".ticket-requester", gone), "customer"],
    ["the messages' ids", each(".messages > li", drop("data-message-id")), "messages"],
    ["the authors", each(".message-author", gone), "author"],
    ["one author", () => gone(document.querySelector(".message-author")!), "author"],
    ["the authors' roles", each("[data-author-role]", drop("data-author-role")), "role"],
    ["the visibility of a note", each("[data-visibility=internal]", drop("data-visibility")), "role"],
    ["the texts", each(".message-body", drop("class")), "text"],
  ];
  it.each(losses)("without %s it says so", (_, lose, field) => {
    lose();
    expect(demo.read(document)).toEqual({ missing: [field] });
  });

  const spared: [string, () => void, { channel?: undefined; customer?: Conversation["customer"] }][] = [
    ["the channel", each(".ticket-channel", gone), { channel: undefined }],
    ["the e-mail address", each(".requester-email", gone), { customer: { name: "Clara Whitlock" } }],
    [
      "the requester's name",
      each(".requester-name", gone),
      { customer: { email: "clara.whitlock@example.com" } },
    ],
  ];
  it.each(spared)("without %s the rest is still right", (_, lose, change) => {
    lose();
    const ticket = tickets.find(({ id }) => id === showpiece)!;
    expect(read()).toEqual({ ...inData(ticket), ...change });
  });
});

describe("the agent's name", () => {
  const name = () => document.querySelector(".account span:last-of-type")!;
  afterEach(() => name().classList.add("agent-name"));

  it("is left out where the page does not say it", () => {
    openTicket(showpiece);
    name().classList.remove("agent-name");
    const { agent, ...rest } = inData(tickets.find(({ id }) => id === showpiece)!);
    expect(agent).toBe(AGENT);
    expect(read()).toEqual(rest);
  });
});

describe("the reply", () => {
  beforeEach(() => openTicket("1023"));
  afterEach(() => document.querySelector<HTMLElement>(".reply-tabs [data-mode=public]")?.click());

  const sendButton = () => document.querySelector<HTMLButtonElement>(demo.send)!;
  /** What typing does: the browser changes the page, and the editor takes it from there. */
  async function type(text: string): Promise<void> {
    const paragraph = demo.replyBox(document)!.element.querySelector("p")!;
    paragraph.textContent = text;
    await expect.poll(() => sendButton().disabled).toBe(false);
  }

  it("is the editor of the tab that is open", () => {
    const box = demo.replyBox(document);
    expect(box?.mode).toBe("public");
    expect(box?.element.getAttribute("aria-label")).toBe("Public reply");
    document.querySelector<HTMLElement>(".reply-tabs [data-mode=note]")?.click();
    expect(demo.replyBox(document)?.mode).toBe("note");
    expect(demo.replyBox(document)?.element.getAttribute("aria-label")).toBe("Internal note");
  });

  it("keeps a draft of its own for each tab and each ticket", async () => {
    await type("You can keep two addresses.");
    document.querySelector<HTMLElement>(".reply-tabs [data-mode=note]")?.click();
    expect(demo.replyBox(document)?.element.textContent).toBe("");
    openTicket("1012");
    expect(demo.replyBox(document)?.element.textContent).toBe("");
    openTicket("1023");
    expect(demo.replyBox(document)?.element.textContent).toBe("You can keep two addresses.");
  });

  it("stands in the conversation at once when it is sent, and the editor is empty", async () => {
    openTicket("1019");
    await type("It will be with you on Friday.");
    sendButton().click();
    const result = demo.read(document) as Conversation;
    expect(plain(result).messages.at(-1)).toEqual({
      id: "1019-2",
      who: "agent",
      author: AGENT,
      at: LOADED.toISOString(),
      text: "It will be with you on Friday.",
    });
    expect(demo.replyBox(document)?.element.textContent).toBe("");
    expect(sendButton().disabled).toBe(true);
  });

  it("is read as a note when it was sent as one", async () => {
    openTicket("1011");
    document.querySelector<HTMLElement>(".reply-tabs [data-mode=note]")?.click();
    await type("Ask the mill about this batch.");
    sendButton().click();
    const result = plain(demo.read(document) as Conversation).messages.at(-1);
    expect(result).toMatchObject({ who: "note", text: "Ask the mill about this batch." });
  });
});
