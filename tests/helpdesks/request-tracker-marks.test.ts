// @vitest-environment jsdom
import { expect, it } from "vitest";
import { expected, reading, show } from "../pages/request-tracker/saved";

/** What a ticket may lack without being wrong. */
const spared = (read: ReturnType<typeof reading>) => {
  if ("missing" in read) return read;
  const { agent, messages, ...rest } = read;
  return { ...rest, messages: messages.map(({ at, ...message }) => message) };
};

const all = () => [...document.querySelectorAll("body, body *")];
const distinct = (values: string[]) => [...new Set(values)];

/** Marks are taken from all of the page that have them, one mark at a time, and put back. */
function withoutEach(marks: string[], take: (element: Element, mark: string) => (() => void) | undefined) {
  expect(reading()).toEqual(expected("angry").ticket);
  const elements = all();
  const right = spared(reading());
  for (const mark of marks) {
    const putBack = elements.flatMap((element) => take(element, mark) ?? []);
    const read = spared(reading());
    if (!("missing" in read)) expect(read, `without ${mark}`).toEqual(right);
    else expect(read.missing, `without ${mark}`).not.toEqual([]);
    for (const undo of putBack) undo();
  }
  expect(reading()).toEqual(expected("angry").ticket);
}

it("without any one of its classes the page is read right, or not at all", () => {
  show("angry");
  const classes = distinct(all().flatMap((element) => [...element.classList]));
  expect(classes).toContain("message-stanza");
  withoutEach(classes, (element, name) => {
    if (!element.classList.contains(name)) return undefined;
    const whole = element.className;
    element.classList.remove(name);
    return () => {
      element.className = whole;
    };
  });
});

it("without any one of its ids, and of its attributes, neither", () => {
  show("angry");
  const drop = (element: Element, name: string) => {
    const value = element.getAttribute(name);
    if (value === null) return undefined;
    element.removeAttribute(name);
    return () => element.setAttribute(name, value);
  };
  const ids = distinct(all().flatMap((element) => element.id || []));
  expect(ids).toContain("comp-Ticket-Display");
  withoutEach(ids, (element, id) => (element.id === id ? drop(element, "id") : undefined));
  const attributes = distinct(all().flatMap((element) => element.getAttributeNames()));
  expect(attributes).toContain("data-user-id");
  withoutEach(attributes, drop);
});
