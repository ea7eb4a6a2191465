/** A page to render into, and what a person does there. Every act waits until React has nothing left to do. */
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach } from "vitest";

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

let open: Root | undefined;

afterEach(async () => {
  await act(async () => open?.unmount());
  open = undefined;
  document.body.replaceChildren();
});

export async function render(ui: ReactNode): Promise<HTMLElement> {
  const place = document.body.firstElementChild ?? document.body.appendChild(document.createElement("div"));
  open ??= createRoot(place);
  await act(async () => open!.render(ui));
  return place as HTMLElement;
}

/** The element of these that is named so to a screen reader, or reads so; throws where there is none. */
export function named<T extends HTMLElement>(selector: string, name: string): T {
  const all = [...document.querySelectorAll<T>(selector)];
  const found = all.find((element) =>
    (element.getAttribute("aria-label") ?? element.textContent)?.includes(name),
  );
  if (!found)
    throw new Error(`No ${selector} named ${name} among: ${all.map((one) => one.outerHTML).join("\n")}`);
  return found;
}

export const button = (name: string) => named<HTMLButtonElement>("button", name);

export async function press(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

export async function key(target: Element, init: KeyboardEventInit): Promise<void> {
  await act(async () => {
    target.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
  });
}

/** Writes as a person does: React hears of it only when the browser's own setter was used. */
export async function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(kind.prototype, "value")!.set!.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

export async function choose(field: HTMLSelectElement, value: string): Promise<void> {
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** All that live regions say. */
export function announced(): string {
  return [...document.querySelectorAll("[role=status]")]
    .map((region) => region.textContent)
    .join(" ")
    .trim();
}
