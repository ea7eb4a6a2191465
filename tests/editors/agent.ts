/** A support agent at a real editor in a real browser: real keys, real clicks, and Amends' own code beside them. */
import type { ElementHandle, Frame, KeyInput, Page } from "puppeteer-core";
import type { InsertResult } from "../../lib/model";
import type { EditorPage } from "./pages/page";
import type { Ask } from "./probe/content";
import type { SetUp } from "./set-ups";

/** Where the agent presses Insert: in the dock on the page, or in a window beside it, as the browser's side panel is. */
export type From = "dock" | "panel";

type Wish = Ask extends infer Each ? (Each extends Ask ? Omit<Each, "at" | "frame"> : never) : never;

export class Agent {
  readonly page: Page;
  readonly setUp: SetUp;
  private readonly panel: Page;

  private constructor(page: Page, setUp: SetUp, panel: Page) {
    this.page = page;
    this.setUp = setUp;
    this.panel = panel;
  }

  static async opens(page: Page, port: number, setUp: SetUp, panel: Page): Promise<Agent> {
    await page.goto(`http://127.0.0.1:${port}/${setUp.name}#${setUp.hash ?? ""}`, { waitUntil: "load" });
    const agent = new Agent(page, setUp, panel);
    await agent.isReady();
    return agent;
  }

  /** The same page, never touched. */
  async startsAnew(): Promise<void> {
    await this.page.reload({ waitUntil: "load" });
    await this.isReady();
  }

  private async isReady(): Promise<void> {
    await this.page.waitForFunction(() => globalThis.editor !== undefined, { timeout: 10_000 });
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
    await this.isAt(0);
    for (let step = 0; step < offset; step++) await keyboard.press("ArrowRight");
    await keyboard.down("Shift");
    for (let step = 0; step < marked; step++) await keyboard.press("ArrowRight");
    await keyboard.up("Shift");
    await this.isAt(offset + marked);
  }

  /** Waits for an editor that follows the page's selection late. */
  private async isAt(offset: number): Promise<void> {
    const there = (at: number) => (globalThis.editor!.caret?.() ?? at) === at;
    await this.page.waitForFunction(there, { timeout: 2000, polling: 10 }, offset);
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

  /** Clicks in the window of the panel: the page stays in sight and has no focus at all. */
  async clicksInPanel(): Promise<void> {
    await this.panel.bringToFront();
    await this.panel.click("button");
    await this.page.waitForFunction(() => !document.hasFocus(), { timeout: 2000, polling: 20 });
  }

  async leavesFor(from: From): Promise<void> {
    await (from === "dock" ? this.clicksInDock() : this.clicksInPanel());
  }

  /** Goes on in the page, with the focus and the caret where Amends has left them. */
  async comesBack(): Promise<void> {
    await this.page.bringToFront();
    await this.page.waitForFunction(() => document.hasFocus(), { timeout: 2000, polling: 20 });
  }

  async inserts(text: string, from: From = "dock"): Promise<InsertResult> {
    await this.leavesFor(from);
    return (await this.asks({ kind: "insert", text })) as InsertResult;
  }

  /** Asks the content script. */
  asks(wish: Wish): Promise<unknown> {
    return this.calls("probe", wish);
  }

  /** Sends an event that the content script listens for, and gives its answer. */
  async calls(event: string, wish: object): Promise<unknown> {
    const { at, frame } = this.setUp;
    const answer = await this.page.evaluate(
      (to, wanted) =>
        new Promise<string>((resolve) => {
          const id = crypto.randomUUID();
          document.addEventListener(id, (event) => resolve((event as CustomEvent<string>).detail));
          document.dispatchEvent(new CustomEvent(to, { detail: JSON.stringify({ ...wanted, id }) }));
        }),
      event,
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

  /** The app around the editor draws itself anew. */
  redraws(): Promise<void> {
    return this.page.evaluate(() => globalThis.editor!.redraw?.());
  }

  draft(): Promise<string> {
    return this.page.evaluate(() => globalThis.editor!.text());
  }

  /** Waits until the app has heard of more changes than so many. */
  async tells(heard: number, timeout = 2000): Promise<void> {
    const more = (than: number) => globalThis.editor!.changes() > than;
    await this.page.waitForFunction(more, { timeout, polling: 20 }, heard);
  }

  changes(): Promise<number> {
    return this.page.evaluate(() => (globalThis.editor as EditorPage).changes());
  }

  private async editable(): Promise<ElementHandle> {
    const { at, frame } = this.setUp;
    let inside: Page | Frame = this.page;
    for (const selector of frame?.split(" >>> ") ?? []) {
      inside = (await (await inside.waitForSelector(selector))!.contentFrame()) as Frame;
    }
    return (await inside.waitForSelector(at))!;
  }
}
