// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { partsOf, wrongBlank } from "@/components/phrases/blanks";
import { OwnPhraseForm } from "@/components/phrases/OwnPhraseForm";
import { type Content, complaint, movedTo, newPhrase, withBlanks } from "@/components/phrases/own";
import type { OwnPhrase } from "@/lib/model";
import { announced, button, choose, key, press, render, write } from "./page";

const GIVEN: Content = { text: "I have your {thing} here, {name}.", stage: "listen", tags: ["opening"] };

const words = () => document.querySelector("textarea")!;
const tags = () => document.querySelector<HTMLInputElement>("input[type=text]")!;

async function form(given: Content = GIVEN, onSave: (content: Content) => Promise<void> = async () => {}) {
  const on = { save: vi.fn(onSave), cancel: vi.fn() };
  await render(<OwnPhraseForm title="Your phrase" given={given} onSave={on.save} onCancel={on.cancel} />);
  return on;
}

describe("the form for a phrase of the agent's own", () => {
  it("begins with what is given, the caret in its words", async () => {
    await form();
    expect(document.activeElement).toBe(words());
    expect([words().value, document.querySelector("select")!.value, tags().value]).toEqual([
      GIVEN.text,
      "listen",
      "opening",
    ]);
  });

  it("saves words, step and tags, each tag once and without its spaces", async () => {
    const on = await form();
    await write(words(), "  I'll ring you on {day}.  ");
    await choose(document.querySelector("select")!, "act");
    await write(tags(), " courier , pick-up,, courier");
    await press(button("Save"));
    expect(on.save).toHaveBeenCalledExactlyOnceWith({
      text: "I'll ring you on {day}.",
      stage: "act",
      tags: ["courier", "pick-up"],
    });
  });

  it("keeps a phrase for any step by leaving the step out", async () => {
    const on = await form();
    await choose(document.querySelector("select")!, "");
    await press(button("Save"));
    expect(on.save).toHaveBeenCalledWith({ text: GIVEN.text, tags: ["opening"] });
  });

  it.each([
    ["no words", " \n ", "opening", "Write the words first."],
    ["words without end", "a".repeat(2001), "opening", "That is 1 characters too long. Make it two."],
    ["a blank of two words", "Come to {the branch}.", "", "{the branch} is no blank"],
    ["an empty blank", "Hello {}.", "", "{} is no blank"],
    ["a brace alone", "Hello {name", "", "A brace stands alone"],
    ["a tag like a sentence", "Hello", "a".repeat(41), "A tag has 40 characters at most"],
    ["tags without end", "Hello", Array.from({ length: 22 }, (_, n) => n).join(), "leave 2 out"],
  ])("says what to mend: %s", async (_, text, tagged, complaint) => {
    const on = await form();
    await write(words(), text);
    await write(tags(), tagged);
    await press(button("Save"));
    expect(on.save).not.toHaveBeenCalled();
    expect(announced()).toContain(complaint);
    expect(document.querySelector("[aria-invalid=true]")).toBe(document.activeElement);
  });

  it("keeps the words on the screen where they were not saved, and says so", async () => {
    const on = await form(GIVEN, () => Promise.reject(new Error("the disk is full")));
    await write(words(), "New words");
    await press(button("Save"));
    expect(on.save).toHaveBeenCalledTimes(1);
    expect(announced()).toContain("not saved. Your words are still here");
    expect(words().value).toBe("New words");
  });

  it("puts a blank where the caret stands", async () => {
    await form({ text: "Hello , how are you?", tags: [] });
    words().setSelectionRange(6, 6);
    await press(button("Put in {name}"));
    expect(words().value).toBe("Hello {name}, how are you?");
  });

  it("leaves with one Escape where nothing was written, and with two where something was", async () => {
    const on = await form();
    await write(words(), "Half a sentence");
    await key(words(), { key: "Escape" });
    expect(on.cancel).not.toHaveBeenCalled();
    expect(announced()).toContain("Escape once more");
    await key(words(), { key: "Escape" });
    expect(on.cancel).toHaveBeenCalledTimes(1);
    await write(words(), GIVEN.text);
    await key(words(), { key: "Escape" });
    expect(on.cancel).toHaveBeenCalledTimes(2);
  });
});

describe("a phrase made of a draft", () => {
  const WORDS = { name: "Ana", thing: "cake stand", reference: "#48213 (b)" };

  it("has what is this customer's alone as blanks, however it is written", () => {
    expect(withBlanks("Hi ANA, your cake stand (#48213 (b)) left us. Analysis follows, Ana.", WORDS)).toBe(
      "Hi {name}, your {thing} ({reference}) left us. Analysis follows, {name}.",
    );
  });

  it("takes the longer words first, so that none is cut in two", () => {
    expect(withBlanks("Your cake stand", { name: "Cake", thing: "cake stand" })).toBe("Your {thing}");
  });

  it("is never broken by what the ticket calls a name", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ minLength: 1, maxLength: 10 }), (text, name) => {
        const made = withBlanks(text, { name });
        expect(made.replaceAll("{name}", name).toLowerCase()).toBe(
          text.replaceAll("{name}", name).toLowerCase(),
        );
      }),
    );
  });
});

describe("blanks in a text", () => {
  it("are shown by what they stand for; an agent's own by its name", () => {
    expect(partsOf("Hi {name}, come to {pick_up_point}.")).toEqual([
      { text: "Hi " },
      { text: "first name", blank: { fills: true } },
      { text: ", come to " },
      { text: "pick up point", blank: { fills: false } },
      { text: "." },
    ]);
  });

  it("are all sound or complained of, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("{", "}", "a", " ", "_") }), (text) => {
        const left = partsOf(text)
          .filter(({ blank }) => !blank)
          .map((part) => part.text)
          .join("");
        expect(wrongBlank(text) === undefined).toBe(!/[{}]/.test(left));
      }),
    );
  });

  it("of a hostile text are read in no time", () => {
    const started = performance.now();
    wrongBlank("{".repeat(200_000));
    partsOf("{a".repeat(100_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("the order of own phrases", () => {
  const made = (count: number) => {
    let own: OwnPhrase[] = [];
    for (let id = 0; id < count; id++) own = [...own, newPhrase({ text: "x", tags: [] }, own, String(id), 1)];
    return own;
  };

  it("puts a new one last", () => {
    const own = made(3);
    expect([...own].sort((a, b) => a.order - b.order)).toEqual(own);
    expect(complaint({ text: "x", stage: undefined, tags: "" })).toBeUndefined();
  });

  it("is what a move says, by changing one phrase only", () => {
    const place = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 12 }), (moves) => {
        let own = made(5);
        let expected = own.map(({ id }) => id);
        for (const [from, to] of moves) {
          const moved = movedTo(own[from]!, to, own);
          const [id] = expected.splice(from, 1);
          expected = [...expected.slice(0, to), id!, ...expected.slice(to)];
          own = own.map((one) => (one.id === moved.id ? moved : one)).sort((a, b) => a.order - b.order);
          expect(own.map((one) => one.id)).toEqual(expected);
        }
      }),
    );
  });
});
