/** What WCAG 2.2 AA asks of a surface, looked for in the real browser: of a page of ours, or of the dock's frame. */
import axe from "axe-core";
import type { CDPSession, Frame, Page } from "puppeteer-core";

export type Surface = Page | Frame;

/** Everything that a person's system may ask for; each is looked at by itself. */
export const LOOKS = {
  light: { "prefers-color-scheme": "light" },
  dark: { "prefers-color-scheme": "dark" },
  "high contrast": { "prefers-color-scheme": "dark", "forced-colors": "active" },
  "less motion": { "prefers-color-scheme": "light", "prefers-reduced-motion": "reduce" },
} as const;
export type Look = keyof typeof LOOKS;

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** px, by WCAG 2.5.8. */
const TARGET = 24;

/** Makes the surface's system ask for a look; the dock's frame has a process of its own, and is told by itself. */
export async function wear(surface: Surface, look: Look, media = ""): Promise<void> {
  const features = Object.entries({
    "forced-colors": "none",
    "prefers-reduced-motion": "no-preference",
    ...LOOKS[look],
  });
  await sessionOf(surface).send("Emulation.setEmulatedMedia", {
    media,
    features: features.map(([name, value]) => ({ name, value })),
  });
  // Colours that are on their way are nobody's.
  await surface.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().iterations === 1)
        .map(({ finished }) => finished.catch(() => {})),
    ),
  );
}

/** The driver's types keep it to themselves. */
export const sessionOf = (surface: Surface): CDPSession => {
  const frame = "mainFrame" in surface ? surface.mainFrame() : surface;
  return (frame as unknown as { client: CDPSession }).client;
};

/** @returns what axe complains of, one line each: the rule, where, why. */
export async function violations(surface: Surface): Promise<string[]> {
  if (!(await surface.evaluate(() => "axe" in window))) await surface.evaluate(axe.source);
  return surface.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, {
      runOnly: { type: "tag", values: tags },
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations"],
      iframes: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.replace(/\s+/g, " ")}`,
      ),
    );
  }, TAGS);
}

/**
 * @returns what can be pressed and is lower or narrower than a finger needs; but for what WCAG leaves out: words in
 * a sentence, a chart's bars, which its table has as well, and boxes with room around them, which axe measures.
 */
export const smallTargets = (surface: Surface): Promise<string[]> =>
  surface.evaluate((least) => {
    const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary");
    return [...all].flatMap((one) => {
      const target = one.closest("label") ?? one;
      const { width, height } = target.getBoundingClientRect();
      const seen = one.checkVisibility({ visibilityProperty: true }) && !one.closest(".unseen");
      const inline = getComputedStyle(target).display === "inline" && target.closest("p, li") !== null;
      const excepted = inline || one.closest("svg") || one.matches("[type=checkbox]:not(.switch)");
      if (!seen || excepted || (width >= least && height >= least)) return [];
      return `${one.outerHTML.slice(0, 120)}: ${width} × ${height}`;
    });
  }, TARGET);

/** @returns what makes the surface scroll sideways; empty where it does not. */
export const stickingOut = (surface: Surface): Promise<string[]> =>
  surface.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll("body *")].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...out.slice(0, 5).map((one) => one.outerHTML.slice(0, 150))];
  });

/** @returns what moves although the system asks for less motion. */
export const moving = (surface: Surface): Promise<string[]> =>
  surface.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return (
          animationName !== "none" ||
          transitionDuration.split(", ").some((time) => Number.parseFloat(time) > 0)
        );
      })
      .map((one) => one.outerHTML.slice(0, 100)),
  );

/** What has the keyboard now, and what is wrong with how that shows; "" where all is well. */
export const focusTrouble = (surface: Surface): Promise<{ on: string; trouble: string }> =>
  surface.evaluate(() => {
    const focused = document.activeElement as HTMLElement | null;
    if (!focused || focused === document.body) return { on: "", trouble: "nothing has the focus" };
    const on = focused.outerHTML.slice(0, 120);
    // Of a row of radio buttons the words show it, of a list the row.
    const active = document.getElementById(focused.getAttribute("aria-activedescendant") ?? "");
    const around = [focused, active, focused.nextElementSibling, focused.closest("label")];
    const shown = around.filter((one) => one !== null);
    const marked = shown.some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
    });
    const { left, top, width, height } = focused.getBoundingClientRect();
    const middle = [left + width / 2, top + Math.min(height, innerHeight - top) / 2] as const;
    const over = document.elementFromPoint(...middle);
    const related =
      over && (focused.contains(over) || over.contains(focused) || over.closest("label")?.contains(focused));
    if (!marked) return { on, trouble: "its focus is not shown" };
    return { on, trouble: related ? "" : `hidden behind ${over?.outerHTML.slice(0, 100)} at ${middle}` };
  });

/** Goes through the surface by Tab, once around or `most` stops; @returns every stop's trouble. */
export async function tabThrough(page: Page, surface: Surface, most = 60): Promise<string[]> {
  const troubles: string[] = [];
  const been = new Set<string>();
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press("Tab");
    if (!(await surface.evaluate(() => document.hasFocus() && document.activeElement !== document.body)))
      break;
    const { on, trouble } = await focusTrouble(surface);
    const place = await surface.evaluate(() => {
      const marked = document.activeElement!;
      const first = !marked.hasAttribute("data-been");
      marked.setAttribute("data-been", "");
      return first;
    });
    if (!place) break;
    been.add(on);
    if (trouble) troubles.push(`${on}: ${trouble}`);
  }
  return been.size ? troubles : ["no stop at all"];
}
