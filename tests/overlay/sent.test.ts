import { describe, expect, test } from "vitest";
import type { Message } from "@/lib/model";
import { holds, verdict } from "@/lib/overlay/sent";

const draft = "Hello Ana,\n\nI will call you tomorrow at 10.\n\nNora";
const sending = { key: "k", text: draft, before: new Set(["1"]) };
const agent = (id: string, text: string): Message => ({ id, who: "agent", text });
const empty = { mode: "public", draft: "" } as const;

describe("a reply on its way", () => {
  test("is sent when a new agent's message holds its first and last lines", () => {
    expect(verdict(sending, [agent("2", `${draft}\n\n-- \nSupport`)], empty, true)).toBe("sent");
  });

  test("is not taken for sent by an older message, a customer's or an internal note", () => {
    const others: Message[] = [
      agent("1", draft),
      { id: "3", who: "customer", text: draft },
      { id: "4", who: "note", text: draft },
    ];
    expect(verdict(sending, others, empty, true)).toBe("waiting");
  });

  test("is probably sent when the reply box stays empty, and only then", () => {
    expect(verdict(sending, [], empty, true)).toBe("waiting");
    expect(verdict(sending, [], empty, false)).toBe("probably");
    expect(verdict(sending, [], { mode: "absent", draft: "" }, false)).toBe("probably");
    expect(verdict(sending, [], { mode: "public", draft }, false)).toBe("waiting");
  });

  test("is recognised through other white space, and an empty one never is", () => {
    expect(holds("Hello   Ana,\nI will call you tomorrow at 10. Nora", draft)).toBe(true);
    expect(holds("Hello Ana,", draft)).toBe(false);
    expect(holds("anything", " \n ")).toBe(false);
  });
});
