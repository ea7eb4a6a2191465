/**
 * The line between a helpdesk's page and our panel: the ticket and the draft go one way, intents the other.
 * A keystroke must neither wake nor need the background, so the two speak directly: over a MessagePort to
 * the dock, over a runtime port to the browser's own side panel.
 */
import { type Browser, browser } from "wxt/browser";
import { ask } from "./ask";

export interface Line<Out, In> {
  send(message: Out): void;
  /** One listener; what came before it is kept for it. */
  listen(listener: (message: In) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

export const PANEL_PORT = "amends-panel";

/** A MessagePort as a line. It has no news of the other side's end: docks go with their page. */
function portLine<Out, In>(port: MessagePort): Line<Out, In> {
  return {
    send: (message) => port.postMessage(message),
    listen: (listener) => {
      port.onmessage = ({ data }) => listener(data);
    },
    onClose: (listener) => port.addEventListener("close", listener),
    close: () => port.close(),
  };
}

export function runtimeLine<Out, In>(port: Browser.runtime.Port): Line<Out, In> {
  return {
    send: (message) => port.postMessage(message),
    listen: (listener) => port.onMessage.addListener((message: unknown) => listener(message as In)),
    onClose: (listener) => port.onDisconnect.addListener(() => listener()),
    close: () => port.disconnect(),
  };
}

/**
 * In the dock: asks our content script, by way of the background, to send a port into this frame. Any page
 * can post to its frames, so only a message with the secret counts, and only our own script has that.
 * @param kind whose line: the dock's own, or that of the panel beside the picker.
 */
export function callPage<Out, In>(kind: "dock.call" | "teach.call" = "dock.call"): Promise<Line<Out, In>> {
  const secret = crypto.randomUUID();
  return new Promise((resolve, reject) => {
    const listener = ({ data, ports }: MessageEvent) => {
      const port = ports[0];
      if (data !== secret || !port) return;
      window.removeEventListener("message", listener);
      resolve(portLine(port));
    };
    window.addEventListener("message", listener);
    ask({ kind, secret }).catch(reject);
  });
}

/** In the content script: answers the dock's call. The page cannot see what passes over the port. */
export function answerDock<Out, In>(frame: HTMLIFrameElement, secret: string): Line<Out, In> {
  const { port1, port2 } = new MessageChannel();
  // Chromium gives the frame another address per session (`use_dynamic_url`), yet this origin.
  const origin = import.meta.env.FIREFOX
    ? new URL(browser.runtime.getURL("/")).origin
    : `chrome-extension://${browser.runtime.id}`;
  frame.contentWindow?.postMessage(secret, origin, [port2]);
  return portLine(port1);
}
