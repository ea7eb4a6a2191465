/** In the helpdesk's page: a ticket of very many messages, and changes that go on beside it. */
import type { Page } from "puppeteer-core";

/** Repeats the ticket's own messages until there are so many, each with an id of its own, in one step. */
export async function lengthen(page: Page, messages: number): Promise<void> {
  await page.evaluate((many) => {
    const list = document.querySelector(".messages")!;
    const own = [...list.querySelectorAll("[data-message-id]")];
    const more = Array.from({ length: many - own.length }, (_, at) => {
      const copy = own[at % own.length]!.cloneNode(true) as Element;
      copy.setAttribute("data-message-id", `again-${at}`);
      return copy;
    });
    list.append(...more);
  }, messages);
}

/** So many changes a second, each by itself, in a clock that has nothing to do with the ticket. */
export async function stir(page: Page, changes: number, seconds: number): Promise<number> {
  return page.evaluate(
    async ({ changes, seconds }) => {
      const clock = document.body.appendChild(document.createElement("div"));
      clock.style.cssText = "position:fixed;inset:auto 0 0 auto";
      const channel = new MessageChannel();
      const start = performance.now();
      let made = 0;
      await new Promise<void>((over) => {
        channel.port1.onmessage = () => {
          const elapsed = (performance.now() - start) / 1000;
          if (elapsed >= seconds) return over();
          if (made < elapsed * changes) {
            clock.textContent = String(made);
            made += 1;
          }
          // Late ones are made up for one by one: a task each, as a busy page makes them.
          if (made < elapsed * changes) channel.port2.postMessage(0);
          else setTimeout(() => channel.port2.postMessage(0), 1);
        };
        channel.port2.postMessage(0);
      });
      clock.remove();
      return made;
    },
    { changes, seconds },
  );
}

/** Counts the tasks of more than 50 ms on the page's main thread from now on. */
export async function countLongTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counting = globalThis as typeof globalThis & { longTasks?: number };
    counting.longTasks = 0;
    new PerformanceObserver((list) => {
      counting.longTasks! += list.getEntries().length;
    }).observe({ type: "longtask" });
  });
  return () => page.evaluate(() => (globalThis as typeof globalThis & { longTasks?: number }).longTasks ?? 0);
}
