/** Comes into a page only when an agent wants to teach Amends how it is read; goes when they are done. */
import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { answerDock, type Line } from "@/lib/line";
import type { ToPage } from "@/lib/messages";
import type { Teaching, TeachingWish } from "@/lib/model";
import { drawOutline } from "@/lib/teach/outline";
import { Teacher } from "@/lib/teach/teacher";

/** The lesson that is on in this page, for the next one to end. */
const LESSON = Symbol.for("amends-lesson");

export default defineUnlistedScript(() => {
  const here = globalThis as { [LESSON]?: AbortController };
  here[LESSON]?.abort();
  const lesson = new AbortController();
  here[LESSON] = lesson;
  const { signal } = lesson;
  const outline = drawOutline(document, signal);
  let line: Line<Teaching, TeachingWish> | undefined;
  const teacher = new Teacher(document, outline, (teaching) => line?.send(teaching), lesson);

  const onMessage = (message: ToPage): undefined => {
    if (message.kind !== "call teacher") return;
    line = answerDock<Teaching, TeachingWish>(outline.frame, message.secret);
    line.listen((wish) => teacher.obey(wish));
    teacher.tell();
  };
  browser.runtime.onMessage.addListener(onMessage as never);
  signal.addEventListener("abort", () => {
    browser.runtime.onMessage.removeListener(onMessage as never);
    line?.close();
  });
});
