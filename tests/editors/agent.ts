/** A support agent at a real editor in a real browser: real keys, real clicks, and Amends' own code beside them. */
import type { ElementHandle, Frame, KeyInput, Page } from "puppeteer-core";
import type { InsertResult } from "../../lib/model";
import type { EditorPage } from "./pages/page";
import type { Ask } from "./probe/content";

export interface SetUp {
  name: string;
  /** Which of the page's editables, where it has several. */
  hash?: string;
  /** The editable, as a helpdesk's file would give it. */
  at: string;
  /** The frame that the editable is in. */
  frame?: string;
}

/** The editors that every helpdesk's own is one of. */
export const SET_UPS: SetUp[] = [
  { name: "textarea", at: "#reply textarea" },
  { name: "react", at: "#reply textarea" },
  { name: "contenteditable", at: "#reply div" },
  { name: "tiptap", at: ".ProseMirror" },
  { name: "ckeditor5", at: ".ck-editor__editable" },
  { name: "ckeditor4", at: "body", frame: "iframe.cke_wysiwyg_frame" },
];

type Wish = Ask extends infer Each ? (Each extends Ask ? Omit<Each, "at" | "frame"> : never) : never;

export class Agent {
  readonly page: Page;
  readonly setUp: SetUp;

  private constructor(page: Page, setUp: SetUp) {
    this.page = page;
    this.setUp = setUp;
  }

  static async opens(page: Page, port: number, setUp: SetUp): Promise<Agent> {
    await page.goto(`http://127.0.0.1:${port}/${setUp.name}#${setUp.hash ?? ""}`, { waitUntil: "load" });
    await page.waitForFunction(() => globalThis.editor !== undefined, { timeout: 5000 });
    return new Agent(page, setUp);
  }

  /** The draft is there, as a macro or an earlier visit left it. */
  async has(...paragraphs: string[]): Promise<void> {
    await this.page.evaluate((given) => globalThis.editor!.set(given), paragraphs);
    await this.sees(paragraphs.join("\n\n"));
  }

  /** Clicks into the draft and goes to a place of its first line, then marks `marked` characters. */
  async goesTo(offset: number, marked = 0): Promise<void> {
    const editable = await this.editable();
    await editable.click();
    const { keyboard } = this.page;
    await keyboard.down("Control");
    await keyboard.press("Home");
    await keyboard.up("Control");
    for (let step = 0; step < offset; step++) await keyboard.press("ArrowRight");
    await keyboard.down("Shift");
    for (let step = 0; step < marked; step++) await keyboard.press("ArrowRight");
    await keyboard.up("Shift");
    const there = (at: number) => (globalThis.editor!.caret?.() ?? at) === at;
    await this.page.waitForFunction(there, { timeout: 2000 }, offset + marked);
  }

  /** Clicks in the dock, which is another site's frame: the editor loses the focus. */
  async clicksInDock(): Promise<void> {
    const dock = (await this.page.$("#dock"))!;
    const frame = (await dock.contentFrame())!;
    // Asked there: the page's own `activeElement` can stay with a frame that has lost the focus (Chromium).
    const hasFocus = () =>
      frame
        .waitForFunction(() => document.hasFocus(), { polling: 20, timeout: 1000 })
        .then(
          () => true,
          () => false,
        );
    // Chromium gives the page a click on a frame of another process that it has not drawn yet: click again.
    for (let clicks = 0; clicks < 5; clicks++) {
      await dock.click();
      if (await hasFocus()) return;
    }
    throw new Error("The dock was clicked five times and has no focus");
  }

  async inserts(text: string): Promise<InsertResult> {
    await this.clicksInDock();
    return (await this.asks({ kind: "insert", text })) as InsertResult;
  }

  /** Asks the content script. */
  async asks(wish: Wish): Promise<unknown> {
    const { at, frame } = this.setUp;
    const answer = await this.page.evaluate(
      (wanted) =>
        new Promise<string>((resolve) => {
          const id = crypto.randomUUID();
          document.addEventListener(id, (event) => resolve((event as CustomEvent<string>).detail));
          document.dispatchEvent(new CustomEvent("probe", { detail: JSON.stringify({ ...wanted, id }) }));
        }),
      { ...wish, at, frame },
    );
    return JSON.parse(answer) ?? undefined;
  }

  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async presses(key: KeyInput, held?: KeyInput): Promise<void> {
    const { keyboard } = this.page;
    if (held) await keyboard.down(held);
    await keyboard.press(key);
    if (held) await keyboard.up(held);
  }

  /** From now on notes the keys that reach the page with the reply. */
  async listens(): Promise<void> {
    await (await this.editable()).evaluate((editable) => {
      const heard: string[] = [];
      Object.assign(editable.ownerDocument, { heard });
      editable.ownerDocument.addEventListener("keydown", ({ key }) => heard.push(key), true);
    });
  }

  async heard(): Promise<string[]> {
    const editable = await this.editable();
    return editable.evaluate(({ ownerDocument }) => (ownerDocument as Document & { heard: string[] }).heard);
  }

  async undoes(): Promise<void> {
    await this.page.keyboard.down("Control");
    await this.page.keyboard.press("z");
    await this.page.keyboard.up("Control");
  }

  /** Waits until the editor's own model holds this text; on giving up says what it holds. */
  async sees(text: string): Promise<void> {
    const there = (wanted: string) => globalThis.editor!.text() === wanted;
    await this.page.waitForFunction(there, { timeout: 2000, polling: 20 }, text).catch(async () => {
      throw new Error(
        `The editor holds\n${JSON.stringify(await this.draft())}\nand not\n${JSON.stringify(text)}`,
      );
    });
  }

  draft(): Promise<string> {
    return this.page.evaluate(() => globalThis.editor!.text());
  }

  changes(): Promise<number> {
    return this.page.evaluate(() => (globalThis.editor as EditorPage).changes());
  }

  private async editable(): Promise<ElementHandle> {
    const { at, frame } = this.setUp;
    const inside: Page | Frame = frame ? (await (await this.page.$(frame))!.contentFrame())! : this.page;
    return (await inside.waitForSelector(at))!;
  }
}
