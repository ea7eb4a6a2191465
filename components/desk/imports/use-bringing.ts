/** Where bringing phrases in stands, and the steps from there. Each says what went wrong, and loses nothing. */
import { useState } from "react";
import type { OwnPhrase } from "@/lib/model";
import { count } from "../../panel/words";
import type { ImportPreview, Imports } from "./props";

export type Step =
  | { at: "choose" }
  | { at: "busy"; what: string }
  | { at: "preview"; name: string; preview: ImportPreview }
  | { at: "done"; words: string; brought: OwnPhrase[] };

export interface Trouble {
  place?: string | undefined;
  why: string;
}

export function useBringing(imports: Imports) {
  const [step, setStep] = useState<Step>({ at: "choose" });
  const [trouble, setTrouble] = useState<Trouble>();

  /** Back to `before` where it does not succeed. */
  const attempt = async (what: string, before: Step, act: () => Promise<Step>) => {
    setTrouble(undefined);
    setStep({ at: "busy", what });
    try {
      setStep(await act());
    } catch (error) {
      const { place, message } = error as Error & { place?: string };
      setTrouble({ place, why: message });
      setStep(before);
    }
  };

  const look = (file: File | string) => {
    const name = typeof file === "string" ? "What you pasted" : file.name;
    return attempt(`Reading ${name}…`, { at: "choose" }, async () => {
      return { at: "preview", name, preview: await imports.preview(file) };
    });
  };
  const bring = (lines: { text: string; tags: string[] }[]) =>
    attempt("Bringing them in…", step, async () => {
      const brought = await imports.bring(lines);
      return { at: "done", brought, words: `${count(brought.length, "phrase")} came in, behind yours.` };
    });
  const undo = (brought: OwnPhrase[]) =>
    attempt("Taking them back…", step, async () => {
      const staying = await imports.takeBack(brought);
      const words = staying
        ? `Taken back, but for ${count(staying, "phrase")} that you have changed since.`
        : "Taken back: your phrases are as they were before.";
      return { at: "done", brought: [], words };
    });
  return { step, trouble, look, bring, undo, leave: () => setStep({ at: "choose" }) };
}
