import { useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { linesOf, place, toHtml } from "./page";

let held = "";
let changes = 0;
let put: (html: string) => void;

/** What stands in it comes from the app's state alone: what the app does not hear of is thrown away. */
function Reply() {
  const [html, setHtml] = useState("");
  const box = useRef<HTMLDivElement>(null);
  held = html;
  put = setHtml;
  const change = () => {
    changes++;
    setHtml(box.current!.innerHTML);
  };
  useLayoutEffect(() => {
    if (box.current!.innerHTML !== html) box.current!.innerHTML = html;
  });
  return <div ref={box} contentEditable style={{ minHeight: "8em" }} onInput={change} />;
}

const root = createRoot(place());
flushSync(() => root.render(<Reply />));

globalThis.editor = {
  set: (paragraphs) => flushSync(() => put(toHtml(paragraphs))),
  text: () => linesOf(held),
  changes: () => changes,
  redraw: () => flushSync(() => root.render(<Reply />)),
};
