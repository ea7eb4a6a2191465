/** Formatting buttons for whichever editor is there now. */
import type { ChainedCommands, Editor } from "@tiptap/core";
import { el, icon } from "./view/element.ts";

interface Tool {
  /** Tiptap's name of the mark or node. */
  name: string;
  label: string;
  face(): Node;
  toggle(chain: ChainedCommands): ChainedCommands;
}

const TOOLS: Tool[] = [
  { name: "bold", label: "Bold", face: () => el("b", {}, "B"), toggle: (chain) => chain.toggleBold() },
  { name: "italic", label: "Italic", face: () => el("i", {}, "I"), toggle: (chain) => chain.toggleItalic() },
  {
    name: "bulletList",
    label: "Bulleted list",
    face: () => icon("bullets"),
    toggle: (chain) => chain.toggleBulletList(),
  },
  {
    name: "orderedList",
    label: "Numbered list",
    face: () => icon("numbers"),
    toggle: (chain) => chain.toggleOrderedList(),
  },
];

export interface Toolbar {
  element: HTMLElement;
  /** Shows which of the tools are on at the caret. */
  refresh(): void;
}

export function toolbar(editor: () => Editor | undefined): Toolbar {
  const buttons = TOOLS.map((tool) => {
    const button = el("button", { type: "button", title: tool.label, "aria-label": tool.label }, tool.face());
    button.addEventListener("click", () => {
      const chain = editor()?.chain().focus();
      if (chain) tool.toggle(chain).run();
    });
    return button;
  });
  return {
    element: el("div", { class: "tools", role: "toolbar", "aria-label": "Formatting" }, ...buttons),
    refresh() {
      for (const [index, button] of buttons.entries())
        button.setAttribute("aria-pressed", String(editor()?.isActive(TOOLS[index]!.name) ?? false));
    },
  };
}
