/**
 * Signals and rules carry their examples beside them, for readers and tests; what ships does not need them.
 * Leaves `examples` of a default export empty, wherever Vite builds.
 */
import type { Plugin } from "vite";

const WITH_EXAMPLES = /\/lib\/(?:reading\/signals|coach\/rules)\/[^/]+\.ts$/;
const EMPTY = "{ flagged: [], fine: [] }";

export function withoutExamples(): Plugin {
  return {
    name: "without-examples",
    apply: "build",
    enforce: "post",
    transform(code, id) {
      if (!WITH_EXAMPLES.test(id.replaceAll("\\", "/"))) return undefined;
      for (const statement of this.parse(code).body) {
        if (statement.type !== "ExportDefaultDeclaration") continue;
        if (statement.declaration.type !== "ObjectExpression") continue;
        for (const property of statement.declaration.properties) {
          if (property.type !== "Property" || property.key.type !== "Identifier") continue;
          if (property.key.name !== "examples") continue;
          const { start, end } = property.value;
          return { code: code.slice(0, start) + EMPTY + code.slice(end), map: null };
        }
      }
      return undefined;
    },
  };
}
