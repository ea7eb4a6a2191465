/** What an address says: whether it fits a helpdesk, and which ticket's it is. */
import type { Address } from "../recipe";

/** Whether an address fits a match pattern of the browser (`https://*.example.com/agent/*`): any port does. */
export function fits(pattern: string, address: string): boolean {
  const { protocol, hostname, pathname, search } = new URL(address);
  const literal = pattern.replace(/[.?+^$|()[\]{}\\]/g, "\\$&");
  const shape = literal.replace("*\\.", "(?:[^/]+\\.)?").replace(/\*/g, ".*");
  return new RegExp(`^${shape}$`).test(`${protocol}//${hostname}${pathname}${search}`);
}

/** Ids are plain enough to stand in a selector's quotes. */
const KINDS: Record<string, RegExp> = {
  number: /^\d{1,40}$/,
  key: /^[A-Za-z]\w{0,40}-\d{1,20}$/,
  id: /^[\w.~:@%+=-]{1,200}$/,
};

/** Asked at every change of the page, and nearly always the same. */
let last: URL | undefined;

/** The id that an address of this kind holds; undefined for another kind of address. */
export function idIn(address: Address, url: string): string | undefined {
  if (last?.href !== url) last = new URL(url);
  const { pathname, search, hash } = last;
  const parameters = new URLSearchParams(search.replaceAll(";", "&"));
  const said = [
    address.path === undefined ? "" : along(parts(address.path), parts(pathname)),
    address.hash === undefined ? "" : along(parts(address.hash), parts(hash.replace(/^#!?/, ""))),
    ...Object.entries(address.query ?? {}).map(([name, shape]) => part(shape, parameters.get(name) ?? "")),
  ];
  return said.includes(undefined) ? undefined : said.find(Boolean);
}

const parts = (path: string) => path.split("/").filter(Boolean).slice(0, 40);

/** The id in the parts of a path; empty where they fit and hold none. */
function along(shapes: string[], path: string[]): string | undefined {
  const [shape, ...rest] = shapes;
  if (shape === undefined) return path.length ? undefined : "";
  if (shape === "**") {
    for (let skip = 0; skip <= path.length; skip++) {
      const said = along(rest, path.slice(skip));
      if (said !== undefined) return said;
    }
    return undefined;
  }
  const own = path.length ? part(shape, path[0]!) : undefined;
  const others = own === undefined ? undefined : along(rest, path.slice(1));
  return others === undefined ? undefined : own || others;
}

function part(shape: string, said: string): string | undefined {
  const [before = "", kind] = shape.split(":");
  if (kind === undefined) return shape === said || (shape === "*" && said) ? "" : undefined;
  const value = said.slice(before.length);
  return said.startsWith(before) && KINDS[kind]?.test(value) ? value : undefined;
}
