/** Puts the picker into a page, and what was taught to work. */
import { browser } from "wxt/browser";
import type { Sender } from "../answer";
import type { Answers, ToPage } from "../messages";
import type { TaughtHelpdesk } from "../model";
import { pattern } from "../sites";
import type { TaughtHelpdesks } from "../store/taught";

type TeachKind = Extract<keyof Answers, `teach.${string}` | `taught.${string}`>;

interface TeachOptions {
  taught: TaughtHelpdesks;
  /** Epoch ms. */
  now(): number;
  announce(): void;
}

/** What the background answers on teaching. */
export function teachAnswers({ taught, now, announce }: TeachOptions) {
  const put = async (helpdesk: TaughtHelpdesk) => {
    await taught.put(helpdesk);
    announce();
    await readAnew(helpdesk.origin);
  };
  return {
    "teach.start": async ({ tab }: { tab?: number | undefined }, sender: Sender) => {
      const target = tabOf(tab, sender);
      await browser.scripting.executeScript({ target, files: ["/teacher.js" as never] });
    },
    "teach.call": async ({ secret }: { secret: string }, sender: Sender) => {
      const call: ToPage = { kind: "call teacher", secret };
      await browser.tabs.sendMessage(tabOf(undefined, sender).tabId, call, { frameId: 0 });
    },
    "taught.save": async ({ recipe }: { recipe: TaughtHelpdesk["recipe"] }, { tab }: Sender) => {
      const { origin, host } = new URL(tab!.url!);
      const name = (await taught.of(origin))?.name ?? host;
      // The dock that was put aside for teaching shows at once what came of it.
      await browser.storage.local.set({ collapsed: false });
      await put({ origin, name, recipe, made: now() });
    },
    "taught.all": () => taught.all(),
    "taught.put": ({ helpdesk }: { helpdesk: TaughtHelpdesk }) => put(helpdesk),
    "taught.remove": async ({ origin }: { origin: string }) => {
      await taught.remove(origin);
      announce();
      await readAnew(origin);
    },
  } satisfies Record<TeachKind, unknown>;
}

function tabOf(tab: number | undefined, sender: Sender): { tabId: number } {
  const tabId = tab ?? sender.tab?.id;
  if (tabId === undefined) throw new Error("There is no page to be taught.");
  return { tabId };
}

/** Our script begins once more in the site's open pages: what ran there before ends by that. Drafts stay. */
async function readAnew(origin: string): Promise<void> {
  for (const { id, url } of await browser.tabs.query({ url: pattern(origin) })) {
    if (id === undefined || !url || new URL(url).origin !== origin) continue;
    const target = { tabId: id };
    await browser.scripting.executeScript({ target, files: ["/content-scripts/helpdesk.js"] }).catch(() => {
      // Amends is not in use there: it is read when it is.
    });
  }
}
