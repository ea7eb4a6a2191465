/** Every phrase there is: a pack is a file in `packs/`, and being there registers it. */
import type { Phrase } from "../model";

export const packs = import.meta.glob<Phrase[]>("./packs/*.ts", { eager: true, import: "default" });

export const phrases: Phrase[] = Object.values(packs).flat();
