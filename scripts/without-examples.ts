/**
 * Signals, acts and rules carry their examples beside them, for readers and tests; what ships does not need them,
 * but for the one that shows the agent what a rule of the coach means. Empties the lists in `examples` of a
 * default export down to that, wherever Vite builds.
 */
import type { ESTree, Plugin } from "vite";

const WITH_EXAMPLES = /\/lib\/(?:reading\/signals|acts\/kinds|coach\/rules)\/[^/]+\.ts$/;
const SHOWN = /\/lib\/coach\/rules\//;

export function withoutExamples(): Plugin {
  return {
    name: "without-examples",
    apply: "build",
    enforce: "post",
    transform(code, id) {
      const path = id.replaceAll("\\", "/");
      if (!WITH_EXAMPLES.test(path)) return undefined;
      for (const statement of this.parse(code).body) {
        if (statement.type !== "ExportDefaultDeclaration") continue;
        const examples = partOf(statement.declaration, "examples");
        if (examples?.type !== "ObjectExpression") continue;
        const lists = examples.properties.map((list) => {
          if (list.type !== "Property" || list.key.type !== "Identifier") return "";
          const first = SHOWN.test(path) && list.key.name === "flagged" ? firstOf(list.value) : undefined;
          return `${list.key.name}: [${first ? code.slice(first.start, first.end) : ""}]`;
        });
        const { start, end } = examples;
        return { code: `${code.slice(0, start)}{ ${lists.join(", ")} }${code.slice(end)}`, map: null };
      }
      return undefined;
    },
  };
}

type Node = ESTree.ExportDefaultDeclarationKind;

function partOf(node: Node | undefined, name: string): ESTree.Expression | undefined {
  if (node?.type !== "ObjectExpression") return undefined;
  for (const property of node.properties) {
    if (property.type !== "Property" || property.key.type !== "Identifier") continue;
    if (property.key.name === name) return property.value;
  }
  return undefined;
}

function firstOf(node: ESTree.Expression | undefined) {
  return node?.type === "ArrayExpression" ? node.elements[0] : undefined;
}
