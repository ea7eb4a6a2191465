/**
 * Text Blaze: the JSON of "Export folder": folders with snippets, each with its shortcut and text or HTML.
 * Source: blaze.today, "Importing and exporting snippets" and "Commands".
 */
import type { Reply } from "../brought";
import { fieldsOf, listIn } from "../fields";
import { replyOf } from "../reply";
import { repliesIn, type Source } from "../source";

interface Placed {
  snippet: unknown;
  folders: string[];
}

const DEEPEST = 20;

export default {
  name: "Text Blaze snippets",
  syntax: "commands",
  fits(content) {
    if (content.kind !== "json" || Array.isArray(content.value)) return 0;
    const fields = fieldsOf(content.value);
    if (Array.isArray(fields?.value("folders"))) return 3;
    return Array.isArray(fields?.value("snippets")) ? 2 : 0;
  },
  read(content) {
    const placed = content.kind === "json" ? snippetsIn(content.value, []) : [];
    return repliesIn(
      placed.map(({ snippet }) => snippet),
      "Snippet",
      (fields, place, at): Reply[] => {
        const reply = replyOf(fields, place, "plain");
        return [{ ...reply, tags: [...reply.tags, ...placed[at]!.folders] }];
      },
    );
  },
} satisfies Source;

/** All snippets in order, those of folders in folders too. */
function snippetsIn(value: unknown, folders: string[]): Placed[] {
  const fields = fieldsOf(value);
  if (!fields || folders.length > DEEPEST) return [];
  const name = fields.words("name");
  const inside = name ? [...folders, name] : folders;
  return [
    ...(listIn(fields.value("snippets")) ?? []).map((snippet) => ({ snippet, folders: inside })),
    ...(listIn(fields.value("folders", "children")) ?? []).flatMap((folder) => snippetsIn(folder, inside)),
  ];
}
