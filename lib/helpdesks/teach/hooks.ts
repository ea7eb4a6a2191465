/** By what an element can be found again, the lasting before the passing. */
import { isKind, isNoise, isStable, lastingStart } from "./names";

/** Tags that say what they are for; `div` and `span` say nothing. */
const TELLING =
  /^(?:ARTICLE|LI|TIME|MAIN|H[1-6]|ADDRESS|HEADER|FOOTER|SECTION|BLOCKQUOTE|STRONG|B|CITE|OL|UL|TR|DT|DD|TBODY|TABLE|TEXTAREA|IFRAME|ADDRESS)$|-/;

/** Own marks of an element, best first: attributes, its id, its tag, the names of its classes. */
export function hooksOf(element: Element): string[] {
  const tag = element.tagName.toLowerCase();
  const attributes = [...element.attributes].filter(({ name }) => !isNoise(name));
  const said = attributes
    .filter(({ value }) => isKind(value))
    .map(({ name, value }) => `[${name}="${value}"]`);
  // That there is one at all also marks a kind: `[data-message-id]`.
  const present = attributes.filter(({ name }) => name.startsWith("data-")).map(({ name }) => `[${name}]`);
  const classes = [...element.classList];
  return [
    ...new Set([
      ...said,
      ...present,
      ...idHooks(element.id),
      ...(TELLING.test(element.tagName) ? [tag] : []),
      ...classes.filter(isStable).map((name) => `.${CSS.escape(name)}`),
      ...classes.flatMap((name) => lastingStart(name) ?? []).map((start) => `[class*="${start}"]`),
      ...classes
        .filter((name) => !isStable(name) && !lastingStart(name))
        .map((name) => `.${CSS.escape(name)}`),
    ]),
  ];
}

function idHooks(id: string): string[] {
  if (isKind(id)) return [`#${id}`];
  const start = /^[A-Za-z][A-Za-z_-]{2,40}(?=\d)/.exec(id)?.[0];
  return start ? [`[id^="${start}"]`] : [];
}

/** Whether only the build that made this name knows it. */
export const isMade = (hook: string): boolean =>
  hook.startsWith(".") && !isStable(hook.slice(1).replaceAll("\\", ""));

/** Marks that all of them have. */
export function sharedHooks(elements: Element[]): string[] {
  const [first, ...others] = elements;
  const own = first ? hooksOf(first) : [];
  return own.filter((hook) => others.every((other) => other.matches(hook)));
}

/** The way from one element down to another, by tags; the place among its like only where it must be. */
export function pathFrom(root: Element, element: Element, start = ":scope"): string | undefined {
  const steps: string[] = [];
  for (let part: Element = element; part !== root; part = part.parentElement) {
    if (!part.parentElement) return undefined;
    const tag = part.tagName.toLowerCase();
    const like = [...part.parentElement.children].filter(({ tagName }) => tagName === part.tagName);
    steps.unshift(like.length > 1 ? `${tag}:nth-of-type(${like.indexOf(part) + 1})` : tag);
  }
  return [start, ...steps].join(" > ");
}

/** The same without places among their like: `:scope > header > b`. */
export const plainPath = (path: string | undefined): string | undefined =>
  path?.replace(/:nth-of-type\(\d{1,5}\)/g, "");

/** Characters of a selector; several of them must fit into one of a recipe. */
const LONGEST = 240;

/**
 * Several ways to the same, each of which alone would do: the first few that pass, so that one can fail.
 * @param finds whether a selector finds just what is meant.
 */
export function chosen(
  candidates: (string | undefined)[],
  finds: (selector: string) => boolean,
  most = 4,
): string[] {
  const good = [...new Set(candidates)].filter(
    (selector): selector is string => selector !== undefined && selector.length <= LONGEST && finds(selector),
  );
  return [...good.filter((hook) => !isMade(hook)), ...good.filter(isMade).slice(0, 1)].slice(0, most);
}

/** One selector for several ways. */
export const anyOf = (selectors: string[]): string => selectors.join(", ");
