/** A real Tiptap editor, as helpdesks build theirs. */
import { Editor, type JSONContent } from "@tiptap/core";
import type { Node as Written } from "@tiptap/pm/model";
import StarterKit from "@tiptap/starter-kit";

export interface EditorOptions {
  host: HTMLElement;
  label: string;
  placeholder: string;
  content: JSONContent | undefined;
  send(): void;
}

export function makeEditor({ host, label, placeholder, content, send }: EditorOptions): Editor {
  return new Editor({
    element: host,
    extensions: [
      // Only what a reply needs, and nothing that would write a style of its own into the page.
      StarterKit.configure({
        codeBlock: false,
        dropcursor: false,
        gapcursor: false,
        heading: false,
        horizontalRule: false,
        link: { openOnClick: false },
      }),
    ],
    injectCSS: false,
    content: content ?? "",
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        "data-placeholder": placeholder,
      },
      handleKeyDown: (_view, event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return false;
        send();
        return true;
      },
    },
  });
}

export const isBlank = (content: Written) => content.textContent.trim() === "";
