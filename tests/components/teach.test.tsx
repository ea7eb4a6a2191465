// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { TaughtHelpdesks } from "@/components/desk/taught/TaughtHelpdesks";
import { Teach as TeachOffer } from "@/components/panel/Teach";
import { Teach } from "@/components/teach/Teach";
import type { TaughtHelpdesk, Teaching } from "@/lib/model";
import { press, render } from "./page";

const button = (words: string) =>
  [...document.querySelectorAll("button")].find(
    (one) => one.textContent?.includes(words) || one.getAttribute("aria-label")?.includes(words),
  )!;
const says = () => document.body.textContent ?? "";

const READ: Teaching = {
  done: ["customer", "agent", "reply"],
  wrong: [],
  recipe: { any: "recipe" },
  ticket: {
    id: "4812",
    subject: "Kettle",
    customer: "Ana Ruiz",
    rows: [
      { who: "customer", author: "Ana Ruiz", at: "2026-11-02T09:15:00.000Z", opening: "It has a crack." },
      { who: "agent", opening: "I am sorry." },
      { opening: "Who is this?" },
    ],
  },
};
const lesson = async (teaching: Teaching) => {
  const on = { wish: vi.fn(), save: vi.fn(async () => {}) };
  await render(<Teach teaching={teaching} on={on} />);
  return on;
};

describe("the panel beside the picker", () => {
  it("says what to point at, and what is pointed at", async () => {
    await lesson({ picking: "agent", done: ["customer"], pointed: "Paragraph: Hello", wrong: [] });
    expect(document.querySelector('[aria-current="step"]')?.textContent).toContain("A message from an agent");
    expect(document.querySelector('[role="status"]')?.textContent).toBe("Paragraph: Hello");
    expect(button("Save")).toBeUndefined();
  });

  it("passes the arrow keys on to the picker, and Enter on its own buttons not", async () => {
    const on = await lesson({ picking: "agent", done: ["customer"], wrong: [] });
    const key = (name: string, at: Element) =>
      at.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
    key("ArrowRight", document.querySelector("main")!);
    key("Enter", document.querySelector("button")!);
    expect(on.wish.mock.calls).toEqual([[{ kind: "key", key: "ArrowRight" }]]);
  });

  it("shows the ticket as it is read, with a question where nobody said who wrote", async () => {
    await lesson(READ);
    expect(says()).toContain("#4812");
    const sides = [...document.querySelectorAll("select")].map(({ value }) => value);
    expect(sides).toEqual(["customer", "agent", ""]);
  });

  it("keeps what is right, and offers to swap the sides", async () => {
    const on = await lesson(READ);
    await press(button("Swap"));
    expect(on.wish).toHaveBeenLastCalledWith({ kind: "swap" });
    await press(button("Save"));
    expect(on.save).toHaveBeenCalledExactlyOnceWith({ any: "recipe" });
  });

  it("keeps nothing while something is wrong, and says what", async () => {
    const { recipe: _, ...rest } = READ;
    const on = await lesson({ ...rest, wrong: ["Nobody can write there."] });
    expect(document.querySelector('[role="alert"]')?.textContent).toContain("Nobody can write there.");
    await press(button("Save"));
    expect(on.save).not.toHaveBeenCalled();
  });
});

it("where a taught page has changed, it is offered to be taught again", async () => {
  const teach = vi.fn();
  await render(
    <TeachOffer
      page={{
        state: "unread",
        helpdesk: "Desk",
        key: "taught x 1",
        missing: ["messages"],
        reply: { mode: "absent", draft: "" },
      }}
      on={{ teach }}
    />,
  );
  expect(says()).toContain("stays until you keep the new");
  await press(button("Teach it again"));
  expect(teach).toHaveBeenCalledOnce();
});

describe("the list of taught helpdesks", () => {
  const desk: TaughtHelpdesk = {
    origin: "https://desk.example.com",
    name: "Our desk",
    made: 1,
    recipe: { id: [{ address: "whole" }], reply: [], send: "b" },
  };
  const list = async (helpdesks: TaughtHelpdesk[] = [desk]) => {
    const on = {
      put: vi.fn(async () => {}),
      remove: vi.fn(async () => {}),
      save: vi.fn(),
      read: vi.fn(() => ({ errors: [{ path: "helpdesks[0].recipe.send", message: "missing" }] })),
    };
    await render(<TaughtHelpdesks helpdesks={helpdesks} on={on} />);
    return on;
  };

  it("deletes with a way back", async () => {
    const on = await list();
    await press(button("Delete"));
    expect(on.remove).toHaveBeenCalledWith(desk.origin);
    await press(button("Undo"));
    expect(on.put).toHaveBeenCalledWith(desk);
  });

  it("gives one away as a file", async () => {
    const on = await list();
    await press(button("Save to a file"));
    expect(on.save).toHaveBeenCalledWith([desk]);
  });

  it("names the place where a file is broken, and takes nothing", async () => {
    const on = await list([]);
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    Object.defineProperty(input, "files", { value: [new File(["{}"], "mine.json")] });
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(says()).toContain("mine.json is broken"));
    expect(document.querySelector("code")?.textContent).toBe("helpdesks[0].recipe.send");
    expect(on.put).not.toHaveBeenCalled();
  });
});
