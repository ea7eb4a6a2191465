/** Which names in a page are somebody's words, and which a machine made up and will make up anew. */

/** `css-1x2y3z`, `sc-bdVaJa`, `jsx-2871293847`, `_3fK9a`, `a1B2c3D4`: made by a build. */
const MADE =
  /^(?:css|sc|jsx|svelte|emotion|makeStyles|jss|ng|tw|v|data-v|ember|react)-?\w{0,12}\d|^sc-\w{4,12}$/;

/** States of the moment: they come and go while the thing stays what it is. */
const PASSING =
  /^(?:is-|has-)?(?:active|selected|hover(?:ed)?|focus(?:ed|-visible|-within)?|open(?:ed)?|closed|expanded|collapsed|loading|loaded|new|unread|read|first|last|odd|even|visible|hidden|show|fade|in-view|enter|animate\w{0,20})$/i;

export function isStable(name: string): boolean {
  if (name.length < 2 || name.length > 60 || MADE.test(name) || PASSING.test(name)) return false;
  // Utility classes say how it looks: `mt-4`, `sm:flex`, `w-1/2`, `text-[13px]`.
  if (/[:/[\]()%.]/.test(name) || /^-?[a-z]{1,3}-\d/.test(name)) return false;
  return !name.split(/[-_]{1,4}/).some(isScramble);
}

/** A part of a name that nobody would say aloud: `3fK9a`, `bdVaJa`, `x1y2z3`. */
function isScramble(part: string): boolean {
  if (part.length < 3) return false;
  const digits = part.replace(/\D/g, "").length;
  if (digits > 0 && digits < part.length && !/^[a-z]{3,30}\d{1,2}$/i.test(part)) return true;
  if (digits === part.length) return part.length > 3;
  const vowels = part.replace(/[^aeiouy]/gi, "").length;
  // Ordinary camelCase has long parts; a scramble changes case every other letter.
  const turns = (part.match(/[a-z][A-Z]/g) ?? []).length;
  return (part.length >= 5 && turns >= part.length / 4) || (part.length >= 5 && vowels === 0);
}

/** `Message_inbound__x8Kq2`: the part of a CSS module's name that stays over builds. */
export function lastingStart(name: string): string | undefined {
  const cut = Math.max(name.lastIndexOf("__"), name.lastIndexOf("--"));
  const start = name.slice(0, cut + 2);
  return cut >= 4 && isScramble(name.slice(cut + 2)) && isStable(start.slice(0, -2)) ? start : undefined;
}

/** A value that means a kind (`customer`, `message-body`), not one thing of it (`msg-4711`). */
export const isKind = (value: string): boolean =>
  /^[A-Za-z][\w-]{1,40}$/.test(value) && !/\d{2}/.test(value) && !value.split(/[-_]/).some(isScramble);

/** Of attributes that count or style, and not say what a thing is. */
const NOISE =
  /^(?:class|style|id|href|src|srcset|alt|title|value|tabindex|dir|lang|width|height|datetime|aria-label|aria-describedby|aria-labelledby|aria-posinset|aria-setsize|aria-hidden|aria-expanded|aria-selected|aria-live|aria-atomic|aria-busy|data-(?:index|key|pos\w{0,10}|order|row|reactid|v-\w{4,12}|state|known-size|item-index))$/;
export const isNoise = (attribute: string): boolean =>
  NOISE.test(attribute) || /^(?:on|_ng|ng-)/.test(attribute) || !/^[a-z][\w-]{0,60}$/.test(attribute);

/** Whether a selector holds a part of somebody's name: it would fit this ticket alone, and say who it is of. */
export function isPersonal(names: string[]): (selector: string) => boolean {
  const parts = names.flatMap((name) => name.toLowerCase().match(/\p{L}{3,40}/gu) ?? []);
  return (selector) => {
    const values = [...selector.toLowerCase().matchAll(/="([^"]{0,200})"/g)].map(([, value]) => value ?? "");
    return values.some((value) => parts.some((part) => value.split(/[^\p{L}]/u).includes(part)));
  };
}
