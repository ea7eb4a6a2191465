/**
 * Phrases from elsewhere on their way in: read, looked at by the coach, brought in all or none, and taken back.
 * What reads files is fetched when the first one comes.
 */
import { useMemo } from "react";
import { ask } from "@/lib/ask";
import type { Brought } from "@/lib/imports/brought";
import type { Coached } from "@/lib/imports/coached";
import type { OwnPhrase } from "@/lib/model";
import type { ImportPreview, Imports, Offer } from "../desk/imports/props";

/** So many are looked at before the page may draw again. */
const AT_ONCE = 50;

export function useImports(own: OwnPhrase[]): Imports {
  return useMemo(
    () => ({
      async preview(file) {
        const { readImport, LARGEST } = await import("@/lib/imports/read");
        if (typeof file === "string") return previewOf(readImport(file), own);
        // What is too large is not fetched whole; the reader says so.
        const bytes = await file.slice(0, LARGEST + 1).arrayBuffer();
        return previewOf(readImport(new Uint8Array(bytes)), own);
      },
      async bring(lines) {
        const { phrasesFrom } = await import("@/lib/imports/bring");
        const ids = lines.map(() => crypto.randomUUID());
        const phrases = phrasesFrom(lines, own, ids, Date.now());
        await ask({ kind: "phrases.bring", phrases });
        return phrases;
      },
      takeBack: (phrases) => ask({ kind: "phrases.takeBack", phrases }),
    }),
    [own],
  );
}

async function previewOf({ source, lines, left }: Brought, own: OwnPhrase[]): Promise<ImportPreview> {
  const { coached, habitsOf } = await import("@/lib/imports/coached");
  const { duplicates } = await import("@/lib/imports/bring");
  const same = duplicates(lines, own);
  const views: Coached[] = [];
  for (const [at, { text }] of lines.entries()) {
    views.push(coached(text));
    if (at % AT_ONCE === AT_ONCE - 1) await new Promise((drawn) => setTimeout(drawn));
  }
  const offers = lines.map((line, at): Offer => {
    const { findings, better } = views[at]!;
    const says = findings.map(({ why, start, end }) => `“${line.text.slice(start, end)}”: ${why}`);
    return { ...line, says, ...(same[at] && { same: same[at] }), ...(better !== undefined && { better }) };
  });
  const habits = habitsOf(lines.map(({ text }, at) => ({ text, findings: views[at]!.findings })));
  return { source, offers, habits, left };
}
