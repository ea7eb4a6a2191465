/** One ticket's pane: its feed, its own CKEditor 5, its channel, and what was sent from it. */
import {
  AutoLink,
  BlockQuote,
  Bold,
  DecoupledEditor,
  Essentials,
  Italic,
  Link,
  List,
  Paragraph,
} from "ckeditor5";
import { article, workspace } from "./elements";
import { AGENT, type Comment, type Ticket } from "./tickets";

export interface Pane {
  element: HTMLElement;
  editor: DecoupledEditor;
  /** What was sent, as the editor's HTML, one entry a reply. */
  sent: string[];
  /** Tears the comments out and makes them anew, as the workspace does on a switch. */
  rebuild(): void;
}

export async function openPane(ticket: Ticket): Promise<Pane> {
  const element = workspace(ticket);
  const find = (hook: string) => element.querySelector<HTMLElement>(hook)!;
  const comments = [...ticket.comments];
  const log = find('[data-test-id="omni-log-container"]');
  const rebuild = () => log.replaceChildren(...comments.map(article));
  rebuild();

  document.getElementById("main_panes")!.append(element);
  const editor = await DecoupledEditor.create({
    root: { element: find('[data-model="editor"]') },
    licenseKey: "GPL",
    plugins: [Essentials, Paragraph, Bold, Italic, Link, AutoLink, List, BlockQuote],
  });
  editor.editing.view.change((writer) => {
    writer.setAttribute(
      "data-test-id",
      "omnicomposer-rich-text-ckeditor",
      editor.editing.view.document.getRoot()!,
    );
  });

  const pane: Pane = { element, editor, sent: [], rebuild };
  const switcher = find('[data-test-id="omnichannel-channel-switcher-button"]');
  const menu = find('[role="menu"]');
  switcher.addEventListener("click", () => menu.toggleAttribute("hidden"));
  menu.addEventListener("click", ({ target }) => {
    const item = target as HTMLElement;
    switcher.setAttribute("data-channel", item.dataset.value!);
    switcher.textContent = item.textContent;
    menu.toggleAttribute("hidden", true);
  });

  const submit = () => {
    const html = editor.getData();
    if (!html) return;
    pane.sent.push(html);
    editor.setData("");
    const note = switcher.getAttribute("data-channel") === "internal";
    const last = comments.findLast((comment) => comment.sender);
    comments.push({
      side: note ? "internal" : "agent",
      ...(last?.sender === AGENT ? {} : { sender: AGENT }),
      origin: "WebInteraction",
      at: new Date().toISOString(),
      text: paragraphsOf(html),
    });
    log.append(article(comments.at(-1)!));
  };
  find('[data-test-id="submit_button-button"]').addEventListener("click", submit);
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
  });
  return pane;
}

/** The sent HTML as a comment's paragraphs. */
function paragraphsOf(html: string): Comment["text"] {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  for (const end of body.querySelectorAll("br")) end.replaceWith("\n");
  return [...body.querySelectorAll("p, li")].map((part) => part.textContent!.replaceAll("\u00A0", " "));
}
