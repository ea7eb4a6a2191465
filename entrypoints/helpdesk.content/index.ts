import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { fits } from "@/lib/helpdesks/walk/address";
import { answerDock, PANEL_PORT, runtimeLine } from "@/lib/line";
import type { ToPage } from "@/lib/messages";
import { mountDock } from "@/lib/overlay/dock";
import { recognise } from "@/lib/overlay/recognise";
import { type PanelLine, Session } from "@/lib/overlay/session";
import "./style.css";

export default defineContentScript({
  // The real list comes from the helpdesks' own files (wxt.config.ts).
  matches: ["https://*.zendesk.com/agent/*"],
  main(ctx) {
    const unread = new AbortController();
    const signal = AbortSignal.any([ctx.signal, unread.signal]);
    // A known address has its dock while its reader is still on the way; an own domain once it is recognised.
    const matches = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []);
    let dock = matches?.some((match) => fits(match, location.href)) ? mountDock(document, signal) : undefined;
    const session = recognise(document, signal)
      .then((helpdesk) => {
        dock ??= mountDock(document, signal);
        return new Session(document, helpdesk, dock, signal);
      })
      .catch(() => {
        // A dock that can read nothing is of no use.
        unread.abort();
        return undefined;
      });
    const join = (line: PanelLine, home: "dock" | "panel") => void session.then((it) => it?.join(line, home));

    const onMessage = (message: ToPage): undefined => {
      if (message.kind === "call dock" && dock) join(answerDock(dock.frame, message.secret), "dock");
      if (message.kind === "toggle dock") dock?.toggle();
      if (message.kind === "press") void session.then((it) => it?.press(message.digit));
    };
    const onConnect = (port: Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0]) => {
      if (port.name === PANEL_PORT) join(runtimeLine(port), "panel");
    };
    browser.runtime.onMessage.addListener(onMessage as never);
    browser.runtime.onConnect.addListener(onConnect);
    ctx.onInvalidated(() => {
      browser.runtime.onMessage.removeListener(onMessage as never);
      browser.runtime.onConnect.removeListener(onConnect);
    });
  },
});
