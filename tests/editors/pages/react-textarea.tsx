import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { place } from "./page";

let held = "";
let changes = 0;
let put: (text: string) => void;

/** The value comes from the app's state alone: what the app does not hear of is thrown away. */
function Reply() {
  const [draft, setDraft] = useState("");
  held = draft;
  put = setDraft;
  const change = (text: string) => {
    changes++;
    setDraft(text);
  };
  return <textarea rows={8} cols={60} value={draft} onChange={(event) => change(event.target.value)} />;
}

const root = createRoot(place());
flushSync(() => root.render(<Reply />));

globalThis.editor = {
  set: (paragraphs) => flushSync(() => put(paragraphs.join("\n\n"))),
  text: () => held,
  changes: () => changes,
  redraw: () => flushSync(() => root.render(<Reply />)),
};
