// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it, type Mock, vi } from "vitest";
import type { DataProps } from "@/components/desk/data/props";
import { YourData } from "@/components/desk/data/YourData";
import type { BackupCheck, DataState } from "@/lib/model";
import { announced, button, named, press, render } from "./page";

const STATE: DataState = {
  database: "ok",
  persisted: true,
  bytes: 84_000,
  notifications: true,
  counts: { reminders: 12, corrections: 1, phrases: 0, uses: 3, offers: 0 },
};

const CHECK: BackupCheck = {
  problems: [],
  tables: [
    { name: "settings", fresh: 0, same: 2, differing: [] },
    {
      name: "reminders",
      fresh: 3,
      same: 5,
      differing: [
        { id: "reminders a", label: "“Call” on #7", theirs: "“Ring” on #7", newer: "file" },
        { id: "reminders b", label: "“Write” on #8", newer: "here" },
      ],
    },
    { name: "offers", fresh: 0, same: 0, differing: [] },
  ],
};

type Spies = { [K in keyof DataProps["on"]]: Mock<DataProps["on"][K]> };

function data(state: Partial<DataState> = {}, on: Partial<Spies> = {}) {
  const spies: Spies = {
    save: vi.fn(async () => {}),
    check: vi.fn(async () => CHECK),
    take: vi.fn(async () => CHECK),
    erase: vi.fn(async () => {}),
    persist: vi.fn(async () => true),
    retry: vi.fn(),
    ...on,
  };
  return {
    ...spies,
    ui: <YourData state={{ ...STATE, ...state }} lost={false} refused={false} on={spies} />,
  };
}

const page = () => document.body.textContent!;

/** Chooses a file as a person does in the browser's own window. */
async function chooseFile(file: File): Promise<void> {
  const field = document.querySelector<HTMLInputElement>("input[type=file]")!;
  await act(async () => {
    Object.defineProperty(field, "files", { configurable: true, value: [file] });
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

const FILE = new File(["the text"], "amends-backup.json");

describe("what is kept", () => {
  it("is said in words, with its size, and nothing is asked where all is well", async () => {
    await render(data().ui);
    expect(page()).toContain(
      "12 follow-ups, what you corrected on 1 ticket and how you use 3 phrases, and your settings",
    );
    expect(page()).toContain("83 KB");
    expect(document.querySelector(".care, [role=alert]")).toBeNull();
  });

  it("is nothing at first", async () => {
    await render(data({ counts: { reminders: 0 } }).ui);
    expect(page()).toContain("Nothing yet but your settings");
  });

  it("is being looked at until the background has said it, and asked for again where it does not answer", async () => {
    const on = data();
    await render(<YourData state={undefined} lost={false} refused={false} on={on} />);
    expect(announced()).toContain("Looking at what is kept");
    await render(<YourData state={undefined} lost={true} refused={false} on={on} />);
    await press(button("Try again"));
    expect(on.retry).toHaveBeenCalledOnce();
  });

  it("may be cleared by the browser: it is asked to promise that it will not, and its no is said", async () => {
    const { persist, ui } = data({ persisted: false }, { persist: vi.fn(async () => false) });
    await render(ui);
    await press(button("Ask it to keep it"));
    expect(persist).toHaveBeenCalledOnce();
    expect(announced()).toContain("The browser did not promise it.");
  });

  it("that the browser has not promised to keep is to be saved now and then: it is not asked again and again", async () => {
    const { on, ...props } = data({ persisted: false }).ui.props;
    await render(<YourData {...props} refused={true} on={on} />);
    expect(page()).toContain("save a backup now and then");
    expect(page()).not.toContain("Ask it to keep it");
  });

  it("says how notifications that the system blocks are turned on, and what carries reminders until then", async () => {
    await render(data({ notifications: false }).ui);
    expect(page()).toMatch(/shows no notifications.*badge.*system’s settings/);
  });

  it("is saved with one click, and why not is said where that failed", async () => {
    const { save, ui } = data();
    await render(ui);
    await press(button("Save a backup"));
    expect(announced()).toContain("with your downloads");
    save.mockRejectedValueOnce(new Error("The disk is full."));
    await press(button("Save a backup"));
    expect(announced()).toContain("The disk is full.");
  });
});

describe("a backup file", () => {
  it("shows what it would change before anything is taken, and what differs stays unless chosen", async () => {
    const { check, take, ui } = data();
    await render(ui);
    await chooseFile(FILE);
    expect(check).toHaveBeenCalledExactlyOnceWith("the text");
    expect(page()).toContain("Follow-ups3 new, 5 the same, 2 differ");
    expect(page()).not.toContain("Last offers");
    expect(page()).not.toContain(" more");
    expect(page()).toContain("“Call” on #7In the file: “Ring” on #7The file’s was changed later.");
    expect(take).not.toHaveBeenCalled();
    await press(button("Take it in"));
    expect(take).toHaveBeenCalledExactlyOnceWith("the text", []);
  });

  it("replaces what the agent chose, one by one or all, and says what was done", async () => {
    const { take, ui } = data();
    await render(ui);
    await chooseFile(FILE);
    const second = document.querySelectorAll<HTMLElement>(".differences li")[1]!;
    await press(second.querySelector<HTMLInputElement>("input[value=true]")!);
    await press(button("Take it in"));
    expect(take).toHaveBeenLastCalledWith("the text", ["reminders b"]);
    expect(page()).toContain("Taken in: 3 added, 2 replaced. All else is as it was.");
    await chooseFile(FILE);
    await press(button("Take all of the file’s"));
    await press(button("Take it in"));
    expect(take).toHaveBeenLastCalledWith("the text", ["reminders a", "reminders b"]);
  });

  it("that is broken names its places, and another can be chosen", async () => {
    const problems = [{ path: "reminders[3].due", why: "expected number" }];
    await render(data({}, { check: vi.fn(async () => ({ problems, tables: [] })) }).ui);
    await chooseFile(FILE);
    expect(named("[role=alert]", "is broken").textContent).toContain("reminders[3].due expected number");
    await press(button("Choose another file"));
    expect(document.querySelector("input[type=file]")).not.toBeNull();
  });

  it("that would change nothing cannot be taken, and words say why", async () => {
    const same = { problems: [], tables: [{ name: "phrases", fresh: 0, same: 4, differing: [] }] };
    await render(data({}, { check: vi.fn(async () => same) }).ui);
    await chooseFile(FILE);
    expect((button("Take it in") as HTMLButtonElement).disabled).toBe(true);
    expect(page()).toContain("nothing would change");
  });

  it("that could not be taken leaves the choices as they were", async () => {
    const failing = vi.fn(async () => Promise.reject(new Error("There is no room left on this computer.")));
    await render(data({}, { take: failing }).ui);
    await chooseFile(FILE);
    await press(button("Take it in"));
    expect(announced()).toContain("no room left");
    expect(page()).toContain("2 differ");
  });

  it("that is larger than any backup is not read", async () => {
    const { check, ui } = data();
    await render(ui);
    const huge = new File([""], "film.mkv");
    Object.defineProperty(huge, "size", { value: 10 ** 10 });
    await chooseFile(huge);
    expect(announced()).toContain("film.mkv is larger than any backup of Amends.");
    expect(check).not.toHaveBeenCalled();
  });

  it("with hundreds of differences shows the first, and the rest on demand", async () => {
    const differing = Array.from({ length: 300 }, (_, at) => ({
      id: `uses ${at}`,
      label: `phrase ${at}`,
      newer: "unknown" as const,
    }));
    const tables = [{ name: "uses", fresh: 0, same: 0, differing }];
    await render(data({}, { check: vi.fn(async () => ({ problems: [], tables })) }).ui);
    await chooseFile(FILE);
    expect(document.querySelectorAll(".differences li").length).toBe(20);
    await press(button("280 more"));
    expect(document.querySelectorAll(".differences li").length).toBe(300);
  });
});

describe("a database that is in trouble", () => {
  it("without room says what to do, and what was kept can be saved", async () => {
    const { save, retry, ui } = data({ database: "full" });
    await render(ui);
    expect(named("[role=alert]", "no room left").textContent).toContain("Delete what you no longer need");
    await press(button("Save a backup"));
    await press(button("Look again"));
    expect([save, retry].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(page()).toContain("12 follow-ups");
  });

  it("of a newer Amends is left alone: no file comes in, nothing is erased", async () => {
    await render(data({ database: "newer", counts: {} }).ui);
    expect(page()).toContain("Update Amends, and all is here again");
    expect(document.querySelector("input[type=file]")).toBeNull();
    expect(page()).not.toContain("Erase everything");
  });

  it("broken, starts anew only after what can be read was saved", async () => {
    const { save, erase, ui } = data({ database: "broken", counts: {} });
    await render(ui);
    const anew = button("Start anew") as HTMLButtonElement;
    expect(anew.disabled).toBe(true);
    await press(button("Save what can be read"));
    expect(save).toHaveBeenCalledOnce();
    await press(anew);
    expect(erase).toHaveBeenCalledExactlyOnceWith("database");
  });

  it("broken, and nothing can be read: the agent can start anew all the same, and knows it", async () => {
    const save = vi.fn(async () => Promise.reject(new Error("The browser cannot read it.")));
    await render(data({ database: "broken", counts: {} }, { save }).ui);
    await press(button("Save what can be read"));
    expect(page()).toContain("Nothing could be read.");
    expect((button("Start anew") as HTMLButtonElement).disabled).toBe(false);
  });
});

describe("erasing everything", () => {
  it("takes two clicks, with the offer of a backup between them", async () => {
    const { save, erase, ui } = data();
    await render(ui);
    await press(button("Erase everything…"));
    expect(erase).not.toHaveBeenCalled();
    await press(button("Save a backup first"));
    expect(save).toHaveBeenCalledOnce();
    await press(button("Erase everything"));
    expect(erase).toHaveBeenCalledExactlyOnceWith();
    expect(announced()).toContain("as freshly installed");
    expect(document.activeElement?.textContent).toBe("Your data");
  });

  it("can be left", async () => {
    const { erase, ui } = data();
    await render(ui);
    await press(button("Erase everything…"));
    await press(button("Keep it"));
    expect(page()).toContain("Erase everything…");
    expect(erase).not.toHaveBeenCalled();
  });

  it("that failed says so, and can be tried again", async () => {
    await render(
      data({}, { erase: vi.fn(async () => Promise.reject(new Error("The browser is busy."))) }).ui,
    );
    await press(button("Erase everything…"));
    await press(button("Erase everything"));
    expect(announced()).toContain("The browser is busy.");
    expect(button("Erase everything")).toBeTruthy();
  });
});
