/** One lesson in the page: what was pointed at so far, and what Amends makes of it. */
import { induce } from "../helpdesks/teach/induce";
import { type Example, type Lesson, type Side, Unteachable } from "../helpdesks/teach/lesson";
import type { Pick, Teaching, TeachingWish } from "../model";
import type { Outline } from "./outline";
import { type Picker, startPicking } from "./picker";
import { labelOf, nameOf, wrongWords } from "./words";

const NEEDED: Pick[] = ["customer", "agent", "reply"];
const SIDES = new Set<Pick>(["customer", "agent", "note"]);
/** Characters of a message that are shown. */
const OPENING = 140;

export class Teacher {
  readonly #page: Document;
  readonly #outline: Outline;
  readonly #say: (teaching: Teaching) => void;
  readonly #over: AbortController;
  readonly #picks = new Map<Pick, Element>();
  /** What the agent said of single messages. */
  readonly #said = new Map<Element, Example["who"]>();
  #picking: Pick | undefined = "customer";
  #pointed: string | undefined;
  #picker: Picker | undefined;
  #pause = new AbortController();
  #lesson: Lesson | undefined;
  #problem: string | undefined;

  /** @param over ends the lesson */
  constructor(page: Document, outline: Outline, say: (teaching: Teaching) => void, over: AbortController) {
    this.#page = page;
    this.#outline = outline;
    this.#say = say;
    this.#over = over;
    this.#begin("customer");
  }

  obey(wish: TeachingWish): void {
    switch (wish.kind) {
      case "pick":
        return this.#begin(wish.what);
      case "key":
        return this.#picker?.key(wish.key);
      case "who":
        return this.#correct(wish.row, wish.who);
      case "swap":
        return this.#swap();
      case "show":
        return this.#show(wish.row);
      case "aside":
        return this.#outline.aside();
      case "again":
        this.#picks.clear();
        this.#said.clear();
        return this.#begin("customer");
      case "stop":
        this.#over.abort();
    }
  }

  tell(): void {
    const recipe = this.#lesson && !this.#lesson.wrong.length ? this.#lesson.recipe : undefined;
    this.#say({
      ...(this.#picking && { picking: this.#picking }),
      done: [...this.#picks.keys()],
      ...(this.#pointed && { pointed: this.#pointed }),
      ...(this.#lesson && { ticket: this.#ticket(this.#lesson) }),
      wrong: this.#problem ? [this.#problem] : (this.#lesson?.wrong.map(wrongWords) ?? []),
      ...(recipe && { recipe }),
    });
  }

  #begin(what: Pick): void {
    this.#rest();
    this.#picking = what;
    this.#pause = new AbortController();
    this.#picker = startPicking(
      this.#page,
      this.#outline.host,
      {
        over: (element) => {
          this.#outline.around(element, labelOf(what));
          this.#pointed = nameOf(element);
          this.tell();
        },
        picked: (element) => this.#take(what, element),
        back: () => this.#back(what),
        leave: () => (this.#complete ? this.#finish() : this.obey({ kind: "stop" })),
      },
      AbortSignal.any([this.#pause.signal, this.#over.signal]),
    );
    this.tell();
  }

  get #complete(): boolean {
    return NEEDED.every((what) => this.#picks.has(what));
  }

  #take(what: Pick, element: Element): void {
    this.#picks.set(what, element);
    // What was pointed at anew holds against what was said of it before.
    if (SIDES.has(what))
      for (const other of this.#said.keys()) if (other.contains(element)) this.#said.delete(other);
    const next = NEEDED.find((one) => !this.#picks.has(one));
    if (next) this.#begin(next);
    else this.#finish();
  }

  #back(what: Pick): void {
    const before = NEEDED[NEEDED.indexOf(what) - 1];
    if (before) this.#picks.delete(before);
    this.#begin(before ?? "customer");
  }

  #rest(): void {
    this.#pause.abort();
    this.#picker = undefined;
    this.#picking = undefined;
    this.#pointed = undefined;
    this.#outline.around(undefined);
  }

  #finish(): void {
    this.#rest();
    this.#learn();
    this.tell();
  }

  #learn(): void {
    const picked = [...this.#picks].flatMap(([what, element]): Example[] =>
      SIDES.has(what) ? [{ element, who: what as Side }] : [],
    );
    const said = [...this.#said].map(([element, who]): Example => ({ element, who }));
    const corrected = picked.filter(({ element }) => !said.some((one) => one.element.contains(element)));
    const [reply, subject, requester, number] = (["reply", "subject", "requester", "number"] as const).map(
      (what) => this.#picks.get(what),
    );
    try {
      this.#lesson = induce(this.#page, {
        examples: [...corrected, ...said],
        reply: reply!,
        ...(subject && { subject }),
        ...(requester && { requester }),
        ...(number && { number }),
      });
      this.#problem = undefined;
    } catch (error) {
      if (!(error instanceof Unteachable)) throw error;
      this.#lesson = undefined;
      this.#problem = error.message;
    }
  }

  #correct(row: number, who: Example["who"]): void {
    const element = this.#lesson?.rows[row]?.element;
    if (!element) return;
    this.#said.set(element, who);
    this.#learn();
    this.tell();
  }

  /** The customer's messages were the agents' all along. */
  #swap(): void {
    const [customer, agent] = [this.#picks.get("customer"), this.#picks.get("agent")];
    if (!customer || !agent) return;
    this.#picks.set("customer", agent).set("agent", customer);
    this.#said.clear();
    this.#finish();
  }

  #show(row: number | undefined): void {
    const element = row === undefined ? undefined : this.#lesson?.rows[row]?.element;
    element?.scrollIntoView({ block: "nearest" });
    this.#outline.around(element);
  }

  #ticket({ rows, subject, customer, id, wrong }: Lesson): Teaching["ticket"] {
    const misread = new Set(wrong.flatMap((one) => (one.what === "misread" ? [one.element] : [])));
    return {
      ...(subject && { subject }),
      ...(customer && { customer }),
      ...(id && { id }),
      rows: rows.map(({ element, who, author, at, text }) => ({
        ...(who && { who }),
        ...(author && { author }),
        ...(at && { at }),
        opening: text.length > OPENING ? `${text.slice(0, OPENING).trimEnd()}…` : text,
        ...([...misread].some((one) => element.contains(one)) && { misread: true as const }),
      })),
    };
  }
}
