/**
 * Fewer and larger files: each is packed by itself and costs a place in the zip's directory, so a hundred small
 * ones weigh more than the same code in thirty. No page loads more than it did: what only the panel uses is one
 * file, and what several pages use stays apart by who uses it.
 */
import type { Plugin, Rolldown } from "vite";

const PANEL = /\/entrypoints\/sidepanel\//;

export function fewChunks(): Plugin {
  let panelOnly = new Set<string>();
  return {
    name: "few-chunks",
    apply: "build",
    buildEnd() {
      const entries = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
      const ofPanel = entries.filter((id) => PANEL.test(id));
      const others = reached(
        entries.filter((id) => !PANEL.test(id)),
        this,
        "later too",
      );
      // Not what mounts it: that runs where it is loaded, and the desk's sections load this file too.
      panelOnly = new Set([...reached(ofPanel, this)].filter((id) => !others.has(id) && !PANEL.test(id)));
    },
    outputOptions(options) {
      // The scripts of other sites' pages are one file each anyway.
      if (options.format === "iife") return undefined;
      const panel = {
        name: (id: string) => (panelOnly.has(id) ? "panel" : null),
        priority: 3,
        // What it shares with the popup must not come along.
        includeDependenciesRecursively: false,
      };
      const pages = { name: "pages", tags: ["$initial" as const], priority: 2, entriesAware: true };
      // Never put together: what one section brings along, the phrases or the engine, would come with all.
      const later = { name: "later", entriesAware: true };
      return { ...options, chunkFileNames: fileName, codeSplitting: { groups: [panel, pages, later] } };
    },
  };
}

/** A group's part is named after all that use it; in so many files that weighs more than it tells. */
function fileName({ name }: Rolldown.PreRenderedChunk): string {
  return `chunks/${name.split("~")[0]}-[hash].js`;
}

/** All modules that come with these at once, or also what they load later. */
function reached(from: string[], context: Rolldown.PluginContext, when?: "later too"): Set<string> {
  const found = new Set(from);
  for (const id of found) {
    const { importedIds = [], dynamicallyImportedIds = [] } = context.getModuleInfo(id) ?? {};
    for (const next of [...importedIds, ...(when ? dynamicallyImportedIds : [])]) found.add(next);
  }
  return found;
}
