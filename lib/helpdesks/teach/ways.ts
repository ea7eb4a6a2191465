/** Ways to find an element again that is the only one of its kind in the page. */
import { all } from "../walk/look";
import { chosen, hooksOf, pathFrom, plainPath } from "./hooks";

export function ways(element: Element): string[] {
  const root = element.ownerDocument.documentElement;
  const only = (selector: string) => {
    const found = all(root, selector);
    return found.length === 1 && found[0] === element;
  };
  const path = anchored(element);
  return chosen([...hooksOf(element), ...pairs(element), plainPath(path), path], only);
}

/** Its mark within that of what is around it: `.thread > .list`. */
function pairs(element: Element): string[] {
  const outer = element.parentElement;
  const own = [...hooksOf(element), element.tagName.toLowerCase()];
  return outer
    ? hooksOf(outer)
        .slice(0, 4)
        .flatMap((around) => own.slice(0, 5).map((hook) => `${around} > ${hook}`))
    : [];
}

/** By tags, from the nearest landmark around it. */
export function anchored(element: Element): string | undefined {
  const landmark = element.parentElement?.closest("main, [role='main'], form, body");
  if (!landmark) return undefined;
  const start = landmark.matches("[role='main']") ? "[role='main']" : landmark.tagName.toLowerCase();
  return pathFrom(landmark, element, start);
}
