/**
 * Request Tracker 5. A ticket's page has its messages, which come after the page and in the order that the
 * agent chose; the reply is written on a page of its own, which has none of them. Everybody hosts it
 * themselves, in their own language: where the page says a thing in words only, the words of all the
 * languages it comes in are below.
 */
import { type Body, readBody } from "../dom";
import type { Field } from "../model";
import type { Conversation, Helpdesk, PageMessage, Reader, ReplyBox, Unread } from "./helpdesk";

const TICKET_PAGE = "body#comp-Ticket-Display";
const REPLY_PAGE = "body#comp-Ticket-Update";
const FORM = `${REPLY_PAGE} form[name="TicketUpdate"]`;
const MESSAGE = ".history-container > .transaction.message";
const DESCRIPTION = ":scope > .metadata > .description";
/** Request Tracker's own user, whose number is always the same. */
const SYSTEM = "1";

/** What is not the author's own in a message: headers, download links, placeholders, quotes and their folder. */
const NOT_THEIR_WORDS = [
  ".transaction > .content :not(.messagebody, .messagebody *, :has(.messagebody))",
  ":has(> a > .downloadfilename) + .messagebody",
  ".messagebody > :not(.message-stanza)",
  ".message-stanza :is(.message-stanza, .message-stanza-folder, .closed)",
].join(", ");

/** "Comments added", "Correspondence added" and "Ticket created" in the languages of Request Tracker 5.0. */
const words = (list: string) => list.split("|").map((phrase) => phrase.trim());
const COMMENTED = words(
  `Comments added|تم إضافة التعليقات|Коментарите добавени|Comentaris afegits|Komentáře přidány
  |Kommentarer tilføjet|Kommentar hinzugefügt|Τα Σχόλια προστέθηκαν|Comentarios añadidos|Lisati kommentaar
  |Iruzkinak gehituta|توضیحات اضافه شد|Kommentti lisätty|Commentaires ajoutés|Komentar dodan
  |Megjegyzés hozzáadva|Komentar sudah ditambahkan|Athugasemd bætt við|Aggiunti commenti
  |コメントが追加されました|Komentarai pridėti|Piezīmes pievienotas|La til kommentarer|Commentaar toegevoegd
  |La til kommentarar|Komentarze zostały dodane|Comentários adicionados|Aomentariile au fost adăugate
  |Добавлен комментарий|Komentáre pridané|Komentarji so bili dodani|Коментари су додати
  |Kommentarer tillagda|Yorumlar eklendi|创建注释完成|新增評論完畢`,
);
const ANSWERED = words(
  `Correspondence added|تم إضافة رد|Кореспонденция добавена|Resposta afegida|Korespondence zaznamenána
  |Korrespondance tilføjet|Antwort hinzugefügt|Προστέθηκε Αλληλογραφία|Correspondencia agregada
  |Lisati kirjavahetus|Korrespondentzia gehituta|پاراف اضافه شد|Kirjeenvaihto lisätty|Courrier ajouté
  |Dodana korespondencija|Válasz hozzáadva|Korespondensi sudah ditambah|Aggiunta corrispondenza
  |Susirašinėjimas pridėtas|Sarakste pievienota|Svar lagt til|Correspondentie toegevoegd
  |Korespondencja została dodana|Correspondência adicionada|Corespondență adăugată|Добавлен ответ
  |Korešpondencia pridaná|Dopisovanje dodano|Преписка је додата|Brevväxling|Uygunluk eklendi
  |创建申请单回复|新增申請單回覆`,
);
const CREATED = words(
  `Ticket created|تم إنشاء طلب|Билет създаден|Tiquet creat|Požadavek vytvořen|Sag oprettet|Ticket erstellt
  |Το Αίτημα δημιουργήθηκε|Ticket creado|Loodi Ticket|Lan-agindua sortuta|درخواست ایجاد شد|Tiketti luotu
  |Ticket créé(e)|Zahtjev napravljen|Jegy létrehozva|Ticket sudah dibuat|Mál búið til|creato Ticket
  |Ticketを作成しました|Prašymas sukurtas|Pieprasījums izveidots|Sak opprettet|Ticket aangemaakt|Sak oppretta
  |Zgłoszenie utworzono|Pedido criado|Tíquete criado|Ticket criado|A fost creat Ticket
  |Объект "Заявка" создан|Požiadavka vytvorené|Zahtevek ustvarjen|Листић napravljen|Ärende skapad
  |Bilet oluşturuldu|申请单已创建|已建立 申請單`,
);

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, " ").trim() ?? "";

/** The ticket's number, from each of the places that say it, unless they disagree. */
function open(page: Document): string | undefined {
  const headline = textOf(page.querySelector("#header h1"));
  const said = page.querySelector(REPLY_PAGE)
    ? [
        /#(\d+)\b/.exec(headline)?.[1],
        page.querySelector<HTMLInputElement>(`${FORM} input[name="id"]`)?.value,
      ]
    : page.querySelector(TICKET_PAGE)
      ? [headline, page.title].map((words) => /^#(\d+):/.exec(words)?.[1])
      : [];
  const ids = new Set(said.filter((id) => id !== undefined));
  return ids.size === 1 ? [...ids][0] : undefined;
}

function read(page: Document): Conversation | Unread {
  const id = open(page);
  if (!id) return { missing: ["id"] };
  if (page.querySelector(REPLY_PAGE))
    return { missing: ["messages"], elsewhere: true, advice: "Open the ticket itself: it has the messages." };
  const elements = [...page.querySelectorAll(`#ticket-${id}-history ${MESSAGE}`)];
  if (!elements.length) return withoutMessages(page);

  const missing = new Set<Field>();
  const requesters = [...page.querySelectorAll(".ticket-info-people .requestors .user")];
  const subject = subjectOf(page, id);
  if (!subject) missing.add("subject");
  if (!requesters.length) missing.add("customer");
  const numbers = new Set(requesters.map(numberOf));
  if (numbers.has(undefined)) missing.add("role");
  const messages = elements.map((element) => readMessage(element, numbers, page, missing));
  if (!subject || missing.size) return { missing: [...missing] };

  // Numbers grow with time; which end is first is the agent's choice.
  messages.sort((one, other) => Number(one.id) - Number(other.id));
  const agent = agentOf(page);
  return {
    subject,
    customer: personOf(requesters[0]!),
    ...(agent && { agent }),
    messages,
    partial: isPartial(page, elements),
  };
}

/** The history comes after the page, or after a click where the agent chose so. */
function withoutMessages(page: Document): Unread {
  const waits = page.querySelector("#deferred_ticket_history a");
  if (waits) return { missing: ["messages"], advice: `Press “${textOf(waits)}” in the ticket.` };
  const comes = page.querySelector(
    "#delayed_ticket_history:not(:has(.history)), #deferred_ticket_history:not(:has(.history)), .history-container .loading-message",
  );
  if (comes) return { missing: ["messages"], loading: true };
  return { missing: ["messages"], advice: "Reload the page; Amends reads Request Tracker 5.0." };
}

/** Where the history grows as the agent scrolls, a link stands until all is there; newest first the opening lacks. */
function isPartial(page: Document, messages: Element[]): boolean {
  const rest = page.querySelector<HTMLElement>("#LoadAllHistoryContainer");
  const more = rest !== null && rest.style.display !== "none";
  return (
    more || !messages.some((message) => CREATED.some((phrase) => descriptionOf(message).endsWith(phrase)))
  );
}

const descriptionOf = (message: Element) => textOf(message.querySelector(DESCRIPTION));

function subjectOf(page: Document, id: string): string | undefined {
  const mark = `#${id}: `;
  const line = [textOf(page.querySelector("#header h1")), page.title].find((line) => line.startsWith(mark));
  return line?.slice(mark.length);
}

function readMessage(
  element: Element,
  requesters: Set<string | undefined>,
  page: Document,
  missing: Set<Field>,
): PageMessage {
  const id = element.getAttribute("data-transaction-id");
  const user = element.querySelector(`${DESCRIPTION} .user`);
  const { name, email } = personOf(user);
  const author = name ?? email;
  const who = user && whoWrote(user, kindOf(descriptionOf(element)), requesters, page);
  const body = bodyOf(element);
  if (!id) missing.add("messages");
  if (!author) missing.add("author");
  else if (!who) missing.add("role");
  if (!body) missing.add("text");
  const at = timeOf(element);
  return {
    id: id ?? "",
    who: who ?? "system",
    ...(author && { author }),
    ...(at && { at }),
    body: body ?? { text: "", pieces: [] },
  };
}

/** A comment is told from a reply by its last words alone ("… - Comments added"). */
function kindOf(description: string): "note" | "public" | undefined {
  const endsWith = (phrase: string) => description.endsWith(` ${phrase}`);
  if (COMMENTED.some(endsWith)) return "note";
  return ANSWERED.some(endsWith) || CREATED.some(endsWith) ? "public" : undefined;
}

function whoWrote(
  user: Element,
  kind: "note" | "public" | undefined,
  requesters: Set<string | undefined>,
  page: Document,
): PageMessage["who"] | undefined {
  const number = numberOf(user);
  if (!number || !kind) return undefined;
  if (number === SYSTEM) return "system";
  if (kind === "note") return "note";
  if (requesters.has(number)) return "customer";
  // Colleagues stand there by login and name; somebody with an address is the customer's side, in copy.
  const own = textOf(ownOption(page));
  return own && !own.includes("<") && textOf(user).endsWith(">") ? "customer" : "agent";
}

/** The words of all parts of a message; a part may be a placeholder ("not shown because it is too large"). */
function bodyOf(element: Element): Body | undefined {
  const content = element.querySelector(":scope > .content");
  const parts = content ? [...content.querySelectorAll(".messagebody")] : [];
  const known = parts.flatMap(({ children }) => [...children]);
  if (!content || !parts.length || !known.every((part) => part.matches("p, img, .message-stanza")))
    return undefined;
  return readBody(content, NOT_THEIR_WORDS);
}

/**
 * The page shows times without an offset, in the agent's zone and language. Only the formats RFC 2822 and W3C
 * say one, and so does the date in the header of a mail.
 */
function timeOf(element: Element): string | undefined {
  const places = element.querySelectorAll(
    ":scope > .metadata > .date, :scope > .content > table .message-header-value",
  );
  const exact = [...places]
    .map(textOf)
    .find((words) =>
      /^(?:\w{3}, \d{1,2} \w{3} \d{4} |\d{4}-\d\d-\d\dT)[\d:]+ ?(?:Z|[+-]\d\d:?\d\d)/.test(words),
    );
  const time = exact ? Date.parse(exact) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

const numberOf = (user: Element) => user.getAttribute("data-user-id") ?? undefined;

/** A person stands as `Name <address>`, as `login (Name)`, or as one of the three alone. */
function personOf(user: Element | undefined | null): { name?: string; email?: string } {
  const words = textOf(user);
  const [opens, named] = [words.lastIndexOf("<"), words.indexOf(" (")];
  if (opens >= 0 && words.endsWith(">")) {
    const name = words.slice(0, opens).trim();
    return { ...(name && { name }), email: words.slice(opens + 1, -1) };
  }
  if (named >= 0 && words.endsWith(")")) return { name: words.slice(named + 2, -1) };
  if (words.includes("@")) return { email: words };
  return words ? { name: words } : {};
}

/** Who is logged in, in the list of those who can own the ticket: there stands the name beside the login. */
function ownOption(page: Document): Element | null {
  const account = page.querySelector("#preferences")?.getAttribute("href") ?? "";
  const number = /[?&]id=(\d+)$/.exec(account)?.[1];
  return number ? page.querySelector(`select[name="Owner"] option[value="${number}"]`) : null;
}

function agentOf(page: Document): string | undefined {
  return personOf(ownOption(page) ?? page.querySelector("#preferences .current-user")).name;
}

function replyBox(page: Document): ReplyBox | undefined {
  const form = open(page) ? page.querySelector(FORM) : null;
  const type = form?.querySelector<HTMLSelectElement>('[name="UpdateType"]')?.value;
  const frame = form?.querySelector<HTMLIFrameElement>("iframe.cke_wysiwyg_frame");
  // A text area with the mark of rich text is, or will be, the hidden half of the editor in the frame.
  const element = frame
    ? frame.contentDocument?.querySelector<HTMLElement>("body.cke_editable[contenteditable='true']")
    : form?.querySelector<HTMLElement>("textarea#UpdateContent:not(.richtext)");
  if (!element || (type !== "response" && type !== "private")) return undefined;
  return { element, mode: type === "private" ? "note" : "public" };
}

export const reader: Reader = {
  open,
  read,
  replyBox,
  send: 'form[name="TicketUpdate"] [name="SubmitTicket"]',
  repliesElsewhere: true,
};

export default {
  name: "Request Tracker",
  addresses: {
    match: [],
    examples: [
      "https://rt.example.com/Ticket/Display.html?id=1",
      "https://rt.example.com/Ticket/Update.html?Action=Respond&id=1",
    ],
  },
  evidence: {
    status: "live-tested",
    source:
      "Request Tracker 5.0.3 from Debian's packages, run, read and replied in by tests/extension/request-tracker.test.ts; its pages saved in tests/pages/request-tracker",
  },
  signature: 'body[id^="comp-"] :is(#rt-header-container, #main-navigation)',
} satisfies Helpdesk;
