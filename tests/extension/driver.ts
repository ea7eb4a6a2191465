/** A browser with the built extension, seen as an agent sees it: the page, its reply box, the dock. */
import type { ElementHandle, Frame, HTTPRequest, Page, Target } from "puppeteer-core";
import { expect, type TestContext, test } from "vitest";
import { dockOf, find, type Kind, type Started, type StartOptions, start } from "../../scripts/browsers.ts";
import { until } from "./until.ts";

export { until };

/** Hosts that stand for this machine in the tests. */
const HERE = /^(127\.0\.0\.1|localhost|acme\.zendesk\.com)$/;

export interface Driven extends Started {
  kind: Kind;
  page: Page;
  /** Addresses asked for by anything in the browser, since its start. */
  requests: string[];
}

/** Skips with its reason what this machine has no browser for. */
export function needs(kind: Kind, context: TestContext): void {
  if (!find(kind)) context.skip(`no ${kind} on this machine, and it may not be installed here`);
}

export async function drive(options: Partial<StartOptions> & { kind: Kind }): Promise<Driven> {
  const started = await start({ headless: true, ...options });
  const requests: string[] = [];
  const watched = new WeakSet<Page>();
  const watch = (page: Page | null) => {
    if (!page || watched.has(page)) return;
    watched.add(page);
    page.on("request", (request: HTTPRequest) => requests.push(request.url()));
  };
  started.browser.on("targetcreated", async (target) => {
    if (target.type() === "page") watch(await target.page());
    else if (target.type() === "service_worker") await watchWorker(target, requests);
  });
  for (const target of started.browser.targets()) {
    if (target.type() === "service_worker") await watchWorker(target, requests);
  }
  const page = await started.browser.newPage();
  watch(page);
  return { ...started, kind: options.kind, page, requests };
}

/** Over the worker's own session: a second one would keep a stopped worker from ending. */
async function watchWorker(target: Target, requests: string[]): Promise<void> {
  try {
    const session = (await target.worker())!.client;
    session.on("Network.requestWillBeSent", ({ request }) => requests.push(request.url));
    await session.send("Network.enable");
  } catch {
    // It was stopped at once: it asked for nothing.
  }
}

/** Whether anything asked for an address beyond this machine. */
export function leaks(requests: string[]): string[] {
  return requests.filter((url) => /^(https?|wss?|ftp):/.test(url) && !HERE.test(new URL(url).hostname));
}

/** Registers the test that nothing left the machine; last, so that it sees all. */
export function leavesNothing(driven: () => Driven | undefined): void {
  test("no request left the machine", (context) => {
    const { requests } = driven() ?? {};
    if (!requests) return context.skip("no browser was started");
    expect(requests.length).toBeGreaterThan(0);
    expect(leaks(requests)).toEqual([]);
  });
}

/** The dock of a page: our panel's frame in a closed shadow root. */
export class Dock {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  frame(): Promise<Frame> {
    return until("the dock", () => dockOf(this.#page));
  }

  /** The element that holds the panel, in the page. */
  async holder(): Promise<ElementHandle<Element>> {
    return (await (await this.frame()).frameElement()) as ElementHandle<Element>;
  }

  /** Whether an agent sees the panel now: not collapsed, not veiled. With its holder the page alone is asked. */
  async isSeen(holder?: ElementHandle<Element>): Promise<boolean> {
    return (holder ?? (await this.holder())).evaluate((frame) =>
      frame.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
  }

  async text(selector = "main"): Promise<string> {
    const frame = await this.frame();
    return frame.$$eval(selector, (elements) => elements.map((element) => element.textContent).join("\n"));
  }

  /** Waits until the words stand in the dock, and an agent sees them. */
  async shows(words: string | RegExp, selector = "body"): Promise<string> {
    return until(`the dock to show ${words}`, async () => {
      const text = await this.text(selector);
      const found = typeof words === "string" ? text.includes(words) : words.test(text);
      return found && (await this.isSeen()) ? text || " " : undefined;
    });
  }

  async find(selector: string): Promise<ElementHandle> {
    return until(`${selector} in the dock`, async () => (await this.frame()).$(selector));
  }

  async click(selector: string): Promise<void> {
    const element = await this.find(selector);
    await element.scrollIntoView();
    await element.click();
  }

  /** Presses the button with these words. */
  async press(words: string): Promise<void> {
    const frame = await this.frame();
    const button = await until(`a button “${words}” in the dock`, async () => {
      const handle = await frame.evaluateHandle(
        (name) =>
          [...document.querySelectorAll("button")].find(
            (one) =>
              (one.getAttribute("aria-label") ?? one.textContent ?? "").trim() === name ||
              one.textContent?.trim() === name,
          ),
        words,
      );
      return handle.asElement();
    });
    await (button as ElementHandle<Element>).scrollIntoView();
    await (button as ElementHandle<Element>).click();
  }

  /** The words of the suggestions, as they would go into the reply. */
  async suggestions(): Promise<string[]> {
    await this.find(".card .text");
    const frame = await this.frame();
    return frame.$$eval(".card .text", (cards) =>
      cards.map((card) => {
        const copy = card.cloneNode(true) as Element;
        for (const unseen of copy.querySelectorAll(".unseen")) unseen.remove();
        for (const blank of copy.querySelectorAll(".blank")) blank.textContent = `[${blank.textContent}]`;
        return copy.textContent ?? "";
      }),
    );
  }

  /** Presses Insert of the suggestion at `index`, and waits for the dock's word that it is in. */
  async insert(index = 0): Promise<string> {
    const words = (await this.suggestions())[index]!;
    const before = await this.text(".say .announcement");
    const frame = await this.frame();
    const buttons = await frame.$$(".card [data-insert]");
    await buttons[index]!.scrollIntoView();
    await buttons[index]!.click();
    await until(
      "the dock to say how it went",
      async () => (await this.text(".say .announcement")) !== before || before !== "",
    );
    return words;
  }
}

/** A text with every run of white space as one space. */
export const flat = (text: string) => text.replace(/\s+/g, " ").trim();
