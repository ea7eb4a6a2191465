// @vitest-environment jsdom
/** What a page still shows of another ticket, or no longer of this one, makes it unread and never a wrong ticket. */
import { expect, it } from "vitest";
import { readerOf, reading, saved, show, sourceOf } from "./saved";

it.each([
  [
    "kayako",
    "first-contact",
    "the requester of another case",
    ">Marta Kowalska</div>",
    ">Jo Hill</div>",
    "role",
  ],
  ["kayako", "first-contact", "the number of another case", "#4711", "#4655", "id"],
  ["crisp", "run", "no author at the end of a run", "Tom&shy;ás Vale", "", "author"],
  ["crisp", "run", "words of neither side", "content-event", "content-message-bubble__content", "messages"],
  ["crisp", "run", "no profile", "c-conversation-profile__name", "c-conversation-profile__wait", "customer"],
  ["jira", "board", "the request before this one", ">HELP-1042</span>", ">HELP-1041</span>", "id"],
  ["zoho-desk", "reply", "a second number in the ticket", "caseSubjectText", "caseNum", "id"],
])("%s %s with %s (%s, %s) lacks its %s", async (helpdesk, name, _, shown, instead, missing) => {
  const one = saved.find((each) => each.helpdesk === helpdesk && each.page === name)!;
  const html = await sourceOf(one);
  expect(html).toContain(shown);
  show(html.replaceAll(shown, instead), one.expected.address);
  expect(reading(readerOf(helpdesk)).missing).toEqual([missing]);
});
