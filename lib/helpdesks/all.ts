/** All helpdesks that Amends knows: the files of this folder, by their names. */
import type { Helpdesk } from "./helpdesk";

const files = import.meta.glob<Helpdesk>(["./*.ts", "!./all.ts", "!./helpdesk.ts"], {
  eager: true,
  import: "default",
});

export const helpdesks: Record<string, Helpdesk> = Object.fromEntries(
  Object.entries(files).map(([path, helpdesk]) => [path.slice("./".length, -".ts".length), helpdesk]),
);

/** Whether an address fits a match pattern of the browser (`https://*.example.com/agent/*`): any port does. */
export function fits(pattern: string, address: string): boolean {
  const { protocol, hostname, pathname, search } = new URL(address);
  const literal = pattern.replace(/[.?+^$|()[\]{}\\]/g, "\\$&");
  const shape = literal.replace("*\\.", "(?:[^/]+\\.)?").replace(/\*/g, ".*");
  return new RegExp(`^${shape}$`).test(`${protocol}//${hostname}${pathname}${search}`);
}

/** The helpdesk of a page: by its address where it is hosted, else by the marks of the product. */
export function helpdeskOf(page: Document): { id: string; helpdesk: Helpdesk } | undefined {
  const known = Object.entries(helpdesks).map(([id, helpdesk]) => ({ id, helpdesk }));
  return (
    known.find(({ helpdesk }) => helpdesk.addresses.match.some((pattern) => fits(pattern, page.URL))) ??
    known.find(({ helpdesk }) => helpdesk.recognises(page))
  );
}
