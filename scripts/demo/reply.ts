/** The reply area: two tabs, each with its own draft, over one editor. */
import type { Editor, JSONContent } from "@tiptap/core";
import type { Node as Written } from "@tiptap/pm/model";
import { isBlank, makeEditor } from "./editor.ts";
import { toolbar } from "./toolbar.ts";
import { el } from "./view/element.ts";

export type Mode = "public" | "note";

const WORDS = {
  public: { tab: "Public reply", send: "Send reply" },
  note: { tab: "Internal note", send: "Add note" },
} as const;

/** Unsent words of every ticket and mode, kept while the page is open. */
export type Drafts = Map<string, JSONContent>;
export const draftKey = (ticket: string, mode: Mode) => `${ticket}/${mode}`;

export interface ReplyOptions {
  ticket: string;
  customer: string;
  drafts: Drafts;
  send(mode: Mode, content: Written): void;
  /** A draft was begun or emptied. */
  drafted(): void;
}

export class Reply {
  readonly element: HTMLFormElement;
  readonly #options: ReplyOptions;
  readonly #host = el("div", { class: "reply-editor", id: "reply-editor", role: "tabpanel" });
  readonly #sendButton = el("button", { type: "submit", class: "primary", "data-action": "send" });
  readonly #tools = toolbar(() => this.#editor);
  readonly #tabs = (["public", "note"] as const).map((mode) => this.#tab(mode));
  #mode: Mode = "public";
  #editor: Editor | undefined;

  constructor(options: ReplyOptions) {
    this.#options = options;
    this.element = el(
      "form",
      { class: "reply", "data-ticket-id": options.ticket, "aria-label": "Reply" },
      el("div", { class: "reply-tabs", role: "tablist", "aria-label": "Kind of reply" }, ...this.#tabs),
      this.#host,
      el("footer", {}, this.#tools.element, el("kbd", {}, "Ctrl"), el("kbd", {}, "Enter"), this.#sendButton),
    );
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.#show("public");
  }

  /** Puts the caret into the editor of this mode. */
  write(mode: Mode): void {
    if (mode !== this.#mode) this.#show(mode);
    this.#editor?.commands.focus("end");
  }

  /** The editor must go before the page's next ticket comes. */
  close(): void {
    this.#editor?.destroy();
  }

  #tab(mode: Mode): HTMLButtonElement {
    const attributes = { type: "button", role: "tab", "data-mode": mode, "aria-controls": "reply-editor" };
    const tab = el("button", attributes, WORDS[mode].tab);
    tab.addEventListener("click", () => this.write(mode));
    return tab;
  }

  /** A new editor for each mode: undo must not bring the other one's words back. */
  #show(mode: Mode): void {
    const { ticket, customer, drafts } = this.#options;
    this.#mode = mode;
    this.#editor?.destroy();
    this.element.dataset.mode = mode;
    for (const tab of this.#tabs) tab.setAttribute("aria-selected", String(tab.dataset.mode === mode));
    this.#sendButton.textContent = WORDS[mode].send;
    const editor = makeEditor({
      host: this.#host,
      label: WORDS[mode].tab,
      placeholder: mode === "public" ? `Reply to ${customer} …` : "Only your colleagues will read this …",
      content: drafts.get(draftKey(ticket, mode)),
      send: () => this.#send(),
    });
    this.#editor = editor;
    editor.on("update", () => this.#changed(editor));
    editor.on("selectionUpdate", () => this.#tools.refresh());
    this.#changed(editor);
  }

  #changed(editor: Editor): void {
    const { ticket, drafts, drafted } = this.#options;
    const key = draftKey(ticket, this.#mode);
    const had = drafts.has(key);
    if (isBlank(editor.state.doc)) drafts.delete(key);
    else drafts.set(key, editor.getJSON());
    this.#sendButton.disabled = !drafts.has(key);
    this.#tools.refresh();
    if (had !== drafts.has(key)) drafted();
  }

  #send(): void {
    if (!this.#editor || isBlank(this.#editor.state.doc)) return;
    const content = this.#editor.state.doc;
    this.#editor.commands.clearContent(true);
    this.#options.send(this.#mode, content);
  }
}
