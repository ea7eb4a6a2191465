// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Playbook } from "@/components/desk/playbook/Playbook";
import type { PlaybookProps } from "@/components/desk/playbook/props";
import { differences } from "@/lib/playbook/difference";
import { holding } from "@/lib/playbook/hold";
import { parsePlaybook } from "@/lib/playbook/parse";
import { SHIPPED } from "@/lib/playbook/shipped";
import type { TeamPlaybook } from "@/lib/playbook/team";
import { tried } from "@/lib/practice/trial";
import { button, named, press, render, write } from "../components/page";
import { FULL } from "./files";

const on = { take: vi.fn(), undo: vi.fn(), save: vi.fn(), retry: vi.fn() };

beforeEach(() => {
  for (const one of Object.values(on)) one.mockReset().mockResolvedValue(undefined);
});

function show(file: TeamPlaybook | undefined, change: Partial<PlaybookProps> = {}) {
  return render(
    <Playbook
      state="ready"
      locked={false}
      policyProblems={[]}
      file={file}
      playbook={holding(file)}
      shipped={SHIPPED}
      rules={[]}
      canUndo={false}
      check={(changed) => parsePlaybook(changed).problems ?? []}
      compare={(text) => {
        const { playbook, problems } = parsePlaybook(text);
        return problems
          ? { problems }
          : { file: playbook, differences: differences(holding(file), holding(playbook)) };
      }}
      look={(part) => (part === "remedies" ? { text: "I can do this.", blanks: [] } : undefined)}
      tryOut={async (scenario, replies) => tried(scenario, replies)}
      on={on}
      {...change}
    />,
  );
}

describe("the playbook's editor", () => {
  test("says what is wrong at its field, and saves nothing until it is mended", async () => {
    const page = await show(FULL);
    await press(button("Edit: Lend a bike"));
    expect(page.textContent).toContain("I can do this.");
    const words = named<HTMLTextAreaElement>("form.entry-form textarea", "");
    await write(words, "Lend a bike.");
    await press(named<HTMLButtonElement>("form.entry-form button", "Save"));
    const field = words.closest(".field")!;
    expect(words.getAttribute("aria-invalid")).toBe("true");
    expect(field.textContent).toContain("small letter");
    expect(on.take).not.toHaveBeenCalled();
    await write(words, "lend a bike");
    await press(named<HTMLButtonElement>("form.entry-form button[type=submit]", "Save"));
    const taken = on.take.mock.lastCall?.[0] as TeamPlaybook;
    expect(taken).toEqual({
      ...FULL,
      remedies: [{ ...FULL.remedies![0]!, text: "lend a bike" }, FULL.remedies![1]!],
    });
  });

  test("begins with a copy of ours where the team's would take its place", async () => {
    await show(undefined);
    await press(button("Delete: The faster delivery, free"));
    const taken = on.take.mock.lastCall?.[0] as TeamPlaybook;
    expect(taken.extras).toEqual(SHIPPED.extras.filter(({ id }) => id !== "extra.better-delivery"));
    expect(taken.remedies).toBeUndefined();
  });

  test("gives what is new an id of its own", async () => {
    await show(FULL);
    await press(button("Add a cause"));
    await write(
      named<HTMLInputElement>("form.entry-form[aria-label='a cause'] input", ""),
      "The part was sold out",
    );
    await press(named<HTMLButtonElement>("form.entry-form[aria-label='a cause'] button", "Save"));
    const taken = on.take.mock.lastCall?.[0] as TeamPlaybook;
    expect(taken.causes).toEqual([
      ...FULL.causes!,
      { id: "the-part-was-sold-out", label: "The part was sold out" },
    ]);
  });

  test("a scenario is written field by field, checked as it is typed, and tried before it is saved", {
    timeout: 30_000,
  }, async () => {
    const page = await show(FULL);
    await press(button("Edit: The brakes failed on the hill"));
    const field = (label: string) => {
      const found = [...page.querySelectorAll("label")].find(({ textContent }) => textContent === label)!;
      return document.getElementById(found.htmlFor) as HTMLTextAreaElement;
    };
    expect(page.textContent).not.toContain("If they still need somebody to own it, they say");
    await write(field("They open with"), "");
    expect(field("They open with").closest(".field")!.textContent).toContain("may not be empty");
    expect(page.textContent).not.toContain("Try it");
    await write(field("They open with"), "Your brakes failed on the hill and I am in hospital. I am angry.");
    await press(button("Try it"));
    expect(page.textContent).toMatch(/Your two good replies (?:win|do not win)/);
    await write(field("Your reply"), "You should have checked the brakes.");
    await press(button("Send"));
    expect(page.textContent).toContain("So it is my riding now?");
    expect(page.textContent).toContain("as if it were their fault");
    await press(named<HTMLButtonElement>("form[aria-label='a scenario'] button", "Save"));
    const { scenarios } = on.take.mock.lastCall![0] as TeamPlaybook;
    expect(scenarios).toEqual([
      {
        ...FULL.scenarios![0]!,
        opening: [2, "Your brakes failed on the hill and I am in hospital. I am angry."],
      },
    ]);
  });

  test("a new scenario asks for a line for each need that is chosen, and gets an id of its name", async () => {
    const page = await show(undefined);
    await press(button("Add a scenario"));
    const labels = () =>
      [...page.querySelectorAll("form[aria-label='a scenario'] label")].map((one) => one.textContent);
    expect(labels()).toContain("If they still need a day or an hour, they say");
    expect(labels()).not.toContain("If they still need a choice, they say");
    await press(named<HTMLButtonElement>("form[aria-label='a scenario'] button", "Save"));
    expect(page.textContent).toContain("Not saved yet");
    expect(on.take).not.toHaveBeenCalled();
  });

  test("that the organisation has set can be read, and nothing in it pressed but saving it as a file", async () => {
    const page = await show(FULL, { locked: true });
    expect(page.textContent).toContain("Set by your organisation");
    const all = [...page.querySelectorAll("button")].map((one) => one.textContent);
    expect(all).toEqual(["Save as a file", "Save as a policy for everyone"]);
  });

  test("says where the organisation's newest policy is broken", async () => {
    const page = await show(FULL, { policyProblems: [{ path: "playbook.limits.percent", why: "0 to 150" }] });
    expect(page.querySelector("[role=alert]")?.textContent).toContain("playbook.limits.percent 0 to 150");
  });

  test("goes back to the one before", async () => {
    await show(FULL, { canUndo: true });
    await press(button("Undo the last change"));
    expect(on.undo).toHaveBeenCalled();
  });
});

describe("a playbook from a file", () => {
  const drop = async (page: HTMLElement, text: string) => {
    const input = page.querySelector<HTMLInputElement>("input[type=file]")!;
    Object.defineProperty(input, "files", { value: [new File([text], "team.json")], configurable: true });
    await act(async () => {
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
  };

  test("says what it would change, and is taken only then", async () => {
    const page = await show(undefined);
    await drop(page, JSON.stringify(FULL));
    await vi.waitFor(() => expect(page.textContent).toContain("2 added, 26 removed"));
    expect(page.textContent).toContain("“Act” → “Diagnose”");
    expect(on.take).not.toHaveBeenCalled();
    await press(button("Take it"));
    expect(on.take).toHaveBeenCalledWith(FULL);
  });

  test("that is broken is not taken, and says where", async () => {
    const page = await show(undefined);
    await drop(page, JSON.stringify({ ...FULL, limits: { percent: 900 } }));
    await vi.waitFor(() => expect(page.textContent).toContain("nothing of it is taken"));
    expect(page.textContent).toContain("limits.percent");
  });
});
