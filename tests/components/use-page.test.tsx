// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it } from "vitest";
import { type Connect, type Page, usePage } from "@/components/hooks/use-page";
import type { FromPage } from "@/lib/messages";
import type { PageState } from "@/lib/model";
import { TICKET } from "./fixtures";
import { render } from "./page";

/** What the page says over the line. */
let says: (message: FromPage | object) => Promise<void>;
const connect: Connect = (give) => {
  give({
    send: () => {},
    listen: (listener) => {
      says = (message) => act(async () => listener(message));
    },
    onClose: () => {},
    close: () => {},
  });
};

let now: Page;
function Probe() {
  now = usePage(connect);
  return null;
}

const written = (draft: string) => ({ mode: "public", draft }) as const;
const page = (key: string, draft = ""): PageState => ({
  state: "ticket",
  ticket: { ...TICKET, key },
  reply: written(draft),
});

describe("what the page says", () => {
  it("of the draft is no news of the page itself", async () => {
    await render(<Probe />);
    await says({ kind: "page", page: page("a", "H") });
    const before = now.page;
    expect(now.reply).toEqual(written("H"));
    await says({ kind: "reply", key: "a", reply: written("Hi") });
    expect(now.reply).toEqual(written("Hi"));
    expect(now.page).toBe(before);
  });

  it("of another ticket's draft is too late", async () => {
    await render(<Probe />);
    await says({ kind: "page", page: page("a") });
    await says({ kind: "page", page: page("b", "Dear") });
    await says({ kind: "reply", key: "a", reply: written("Hi") });
    expect(now.reply).toEqual(written("Dear"));
  });

  it("of a shortcut is new with every press, and forgotten with the next page", async () => {
    await render(<Probe />);
    await says({ kind: "page", page: page("a") });
    await says({ kind: "press", digit: 1 });
    const first = now.pressed;
    expect(first?.digit).toBe(1);
    await says({ kind: "press", digit: 1 });
    expect(now.pressed?.at).not.toBe(first?.at);
    await says({ kind: "page", page: page("b") });
    expect(now.pressed).toBeUndefined();
  });

  it("in another shape is not heard", async () => {
    await render(<Probe />);
    await says({ kind: "press", digit: "1" });
    await says({ kind: "page", page: { state: "ticket" } });
    expect(now).toMatchObject({ page: undefined, pressed: undefined });
  });
});
