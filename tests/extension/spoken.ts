/** A surface as a screen reader goes through it: Chromium's own accessibility tree, a plain sentence for each stop. */
import type { Protocol } from "puppeteer-core";
import { type Surface, sessionOf } from "./audit";

type Node = Protocol.Accessibility.AXNode;

/** These are said with their name, and what is in them is in the name. */
const WHOLE = new Set([
  "button",
  "link",
  "textbox",
  "searchbox",
  "radio",
  "checkbox",
  "switch",
  "heading",
  "img",
  "DisclosureTriangle",
]);
/** These are said when one comes into them. */
const AROUND = new Set([
  "main",
  "region",
  "list",
  "group",
  "radiogroup",
  "dialog",
  "navigation",
  "form",
  "status",
  "table",
]);
const CALLED: Record<string, string> = {
  DisclosureTriangle: "disclosure",
  status: "live region",
  radiogroup: "group",
};
const STATES: Record<string, (value: unknown) => string> = {
  checked: (value) => (value === "true" ? "chosen" : "not chosen"),
  pressed: (value) => (value === "true" ? "pressed" : "not pressed"),
  expanded: (value) => (value ? "open" : "closed"),
  disabled: (value) => (value ? "not available" : ""),
};

/** @returns "button: Insert: I’m sorry…", in reading order. */
export async function spoken(surface: Surface): Promise<string[]> {
  const { nodes } = await sessionOf(surface).send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said: string[] = [];
  const walk = (node: Node | undefined) => {
    if (!node) return;
    const role = String(node.role?.value);
    const name = String(node.name?.value ?? "")
      .replace(/\s+/g, " ")
      .trim();
    const whole = WHOLE.has(role);
    if (!node.ignored) {
      if (whole) said.push([`${CALLED[role] ?? role}: ${name}`, ...states(node)].join(", "));
      else if (AROUND.has(role) && (name || role === "status"))
        said.push(`— ${CALLED[role] ?? role}${name && `: ${name}`}`);
      else if (role === "StaticText" && name) said.push(name);
    }
    if (!whole || node.ignored) for (const id of node.childIds ?? []) walk(byId.get(id));
  };
  walk(nodes[0]);
  return said;
}

const states = ({ properties = [] }: Node): string[] =>
  properties.map(({ name, value }) => STATES[name]?.(value.value) ?? "").filter(Boolean);
