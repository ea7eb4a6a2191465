// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { readerOf, reading, saved, show, sourceOf } from "./saved";

const chatwoot = readerOf("chatwoot");

describe("a long Chatwoot conversation", () => {
  beforeEach(async () => {
    const page = saved.find(({ helpdesk, page }) => helpdesk === "chatwoot" && page === "long")!;
    show(await sourceOf(page), "https://app.chatwoot.com/app/accounts/1/conversations/77");
  });
  const messages = () => [...document.querySelectorAll(".message-bubble-container")];

  it("of twenty messages may be a part: older ones come twenty at a time, and nothing says that there are any", () => {
    expect(messages()).toHaveLength(20);
    expect(reading(chatwoot)).toMatchObject({ partial: true });
  });

  it("of nineteen is all there", () => {
    messages()[0]!.remove();
    expect(reading(chatwoot)).toMatchObject({ partial: false });
  });

  it("is read while an answer is on its way and has no number yet", () => {
    messages().at(-1)!.setAttribute("data-message-id", "b1946ac9-2d5c-4e0f-8f3a-000000000001");
    expect(reading(chatwoot)).toMatchObject({ customer: { name: "Li Wei" } });
  });

  it("is none while the head line is still another one's, and has a plain text area for its answer", () => {
    expect(chatwoot.replyBox(document)?.element.tagName).toBe("TEXTAREA");
    const number = document.querySelector(".conversation--header--actions button")!;
    number.textContent = "#76";
    expect(chatwoot.open(document)).toBeUndefined();
    expect(chatwoot.replyBox(document)).toBeUndefined();
  });
});
