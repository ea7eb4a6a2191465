import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ADDRESS, LINK, PHONE, withoutLinks } from "../../lib/acts/links";
import { agentMessage } from "../../lib/acts/message";

const marked = (text: string) => withoutLinks(agentMessage(text)).plain;

describe("a message without its links", () => {
  test("has a mark for each character of a link, an address and a number", () => {
    expect(marked("See https://example.com/help?a=1 now")).toBe(`see ${LINK.repeat(28)} now`);
    expect(marked("mail care@example.com.")).toBe(`mail ${ADDRESS.repeat(16)}.`);
    expect(marked("call 0800 111 222!")).toBe(`call ${PHONE.repeat(12)}!`);
  });

  test("keeps prices, handles and order numbers as they are", () => {
    expect(marked("@anna_b it was $24.50 for #10267422")).toBe("@anna_b it was $24.50 for #10267422");
  });

  test("is as long as the message, whatever the message is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(marked(text)).toHaveLength(text.length);
      }),
    );
  });
});
