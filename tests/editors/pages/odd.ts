/** Editables that make it hard; each is called by its id. */
import { place, shown } from "./page";

place().innerHTML = `
  <div id="divs" contenteditable="true"></div>
  <div id="placeholder" class="cke_editable placeholder" contenteditable="true">Type your message here</div>
  <div id="deaf" contenteditable="true"></div>
  <div id="shouts" contenteditable="true"></div>
  <div id="rerenders" contenteditable="true"></div>
  <div id="forgets" contenteditable="true"></div>
  <div id="trims" contenteditable="true"></div>
  <div id="one" contenteditable="true"></div>
  <div id="other" contenteditable="true"></div>
  <div id="late"></div>
  <textarea id="short" maxlength="20"></textarea>
  <textarea id="locked" readonly></textarea>
  <input id="line" type="text">
  <div id="shadow"></div>
  <iframe id="frame" srcdoc="<body contenteditable></body>" width="300" height="60"></iframe>
  <iframe id="outer" srcdoc="<iframe srcdoc='<body contenteditable></body>'></iframe>" width="340" height="200"></iframe>`;

const byId = (id: string) => document.getElementById(id)!;

/** Request Tracker's CKEditor 4 holds its placeholder as text until it is entered. */
byId("placeholder").addEventListener("focus", ({ currentTarget }) => {
  const box = currentTarget as HTMLElement;
  if (!box.classList.contains("placeholder")) return;
  box.classList.remove("placeholder");
  box.innerHTML = "<p><br></p>";
});

/** Takes everything and keeps nothing but what its own model holds, which only `set` changes. */
for (const type of ["paste", "beforeinput"])
  byId("deaf").addEventListener(type, (event) => event.preventDefault());
byId("deaf").addEventListener("input", () => globalThis.editor!.set(model));
let model: string[] = [];

/** Takes a paste, but not as it was given. */
byId("shouts").addEventListener("paste", (event) => {
  event.preventDefault();
  document.execCommand("insertText", false, event.clipboardData!.getData("text/plain").toUpperCase());
});

/** Puts its own state over what was typed, a little later: an app that never heard of it. */
byId("forgets").addEventListener("input", () => setTimeout(() => globalThis.editor!.set(model), 60));

/** Takes a paste and trims it, as many do. */
byId("trims").addEventListener("paste", (event) => {
  event.preventDefault();
  document.execCommand(
    "insertText",
    false,
    event.clipboardData!.getData("text/plain").replace(/^ +| +$/g, ""),
  );
});

/** Is an editor only once it is clicked at. */
byId("late").addEventListener("click", ({ currentTarget }) => {
  (currentTarget as HTMLElement).contentEditable = "true";
  (currentTarget as HTMLElement).focus();
});
byId("late").textContent = "Reply";

/** Makes all its nodes anew when it is left, as frameworks do. */
byId("rerenders").addEventListener("blur", ({ currentTarget }) => {
  const box = currentTarget as HTMLElement;
  box.replaceChildren(...[...box.childNodes].map((child) => child.cloneNode(true)));
});

const inShadow = document.createElement("div");
inShadow.contentEditable = "true";
byId("shadow").attachShadow({ mode: "open" }).append(inShadow);

const frame = byId("frame") as HTMLIFrameElement;
const outer = byId("outer") as HTMLIFrameElement;
const loaded = (box: HTMLIFrameElement) =>
  new Promise((done) => box.addEventListener("load", done, { once: true }));
await Promise.all([frame, outer].map(loaded));
const inner = outer.contentDocument!.querySelector("iframe")!;

function editable(): HTMLElement {
  const id = location.hash.slice(1);
  if (id === "shadow") return inShadow;
  if (id === "outer") return inner.contentDocument!.body;
  return id === "frame" ? frame.contentDocument!.body : byId(id);
}

let changes = 0;
document.addEventListener("input", () => changes++);

globalThis.editor = {
  set: (paragraphs) => {
    const box = editable();
    model = paragraphs;
    if ("value" in box) box.value = paragraphs.join("\n");
    else
      box.replaceChildren(
        ...paragraphs.map((text) => {
          const line = document.createElement("div");
          line.textContent = text;
          return line;
        }),
      );
  },
  text: () => {
    const box = editable();
    return "value" in box ? String(box.value) : shown(box);
  },
  changes: () => changes,
};
