import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { helpdeskOf } from "@/lib/helpdesks/all";
import { answerDock, PANEL_PORT, runtimeLine } from "@/lib/line";
import type { ToPage } from "@/lib/messages";
import { mountDock } from "@/lib/overlay/dock";
import { Session } from "@/lib/overlay/session";
import "./style.css";

export default defineContentScript({
  // The real list comes from the helpdesks' own files (wxt.config.ts).
  matches: ["https://*.zendesk.com/agent/*"],
  main(ctx) {
    const found = helpdeskOf(document);
    if (!found) return;
    const dock = mountDock(document, ctx.signal);
    const session = new Session(document, found.id, found.helpdesk, dock, ctx.signal);

    const onMessage = (message: ToPage): undefined => {
      if (message.kind === "call dock") session.join(answerDock(dock.frame, message.secret), "dock");
      if (message.kind === "toggle dock") dock.toggle();
      if (message.kind === "press") session.press(message.digit);
    };
    const onConnect = (port: Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0]) => {
      if (port.name === PANEL_PORT) session.join(runtimeLine(port), "panel");
    };
    browser.runtime.onMessage.addListener(onMessage as never);
    browser.runtime.onConnect.addListener(onConnect);
    ctx.onInvalidated(() => {
      browser.runtime.onMessage.removeListener(onMessage as never);
      browser.runtime.onConnect.removeListener(onConnect);
    });
  },
});
