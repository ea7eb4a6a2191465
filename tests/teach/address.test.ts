import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idInAddress } from "@/lib/helpdesks/teach/address";
import { isStable, lastingStart } from "@/lib/helpdesks/teach/names";
import { idIn } from "@/lib/helpdesks/walk/address";

const address = (path: string) => `https://desk.example.com${path}`;

describe("the ticket's id in an address", () => {
  test.each([
    ["/app/7/tickets/48127?tab=all", undefined, "48127"],
    ["/a/12/x/34", "12", "12"],
    ["/browse/SUP-42", undefined, "SUP-42"],
    ["/#/conversations/99", undefined, "99"],
    ["/ticket.do?action=show&id=5", undefined, "5"],
    ["/inbox/conv_8f3a91", undefined, "conv_8f3a91"],
    ["/workspace", undefined, undefined],
    ["/ticket.do?page=5", undefined, undefined],
  ])("%s, with %s said on the page, is %s", (path, number, id) => {
    expect(idInAddress(address(path), number)?.id).toBe(id);
  });

  test("is found again in the address of any other ticket", () => {
    const { source } = idInAddress(address("/app/7/tickets/48127"), undefined)!;
    const kind = "address" in source && Array.isArray(source.address) ? source.address[0]! : {};
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (team, id) => {
        expect(idIn(kind, address(`/app/${team}/tickets/${id}/notes`))).toBe(String(id));
      }),
    );
    expect(idIn(kind, address("/app/7/reports/48127"))).toBeUndefined();
  });
});

describe("a class name", () => {
  test.each(["message", "message-body", "ticket__reply", "fromCustomer", "chat-line-left", "msg2"])(
    "%s lasts",
    (name) => {
      expect(isStable(name)).toBe(true);
    },
  );

  test.each([
    "css-1x2y3z",
    "sc-bdVaJa",
    "_3fK9a",
    "jsx-2871293847",
    "kLpQwe",
    "is-active",
    "mt-4",
    "sm:flex",
    "x83742z",
  ])("%s is made up anew by the next build, or by the next click", (name) => {
    expect(isStable(name)).toBe(false);
  });

  test("of a module lasts up to its hash", () => {
    expect(lastingStart("Message_inbound__x8Kq2")).toBe("Message_inbound__");
    expect(lastingStart("ticket__reply")).toBeUndefined();
  });
});
