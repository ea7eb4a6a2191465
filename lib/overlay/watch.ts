/**
 * Notices that the page has changed, without polling: one observer, the browser's own navigation events,
 * and a pause that keeps our share of the page's time small whatever else goes on in it.
 */

export interface Watcher {
  /** Before the next paint: cheap, called at every batch of changes, in a storm of them once a frame. */
  glance(): void;
  /** When the page has settled: reads. */
  look(): void;
  /** The part of the page that is the open ticket, where that is known: what changes beside it can wait. */
  part?(): Element | undefined;
}

/** What helpdesks mark the open ticket, its reply mode and its messages with; styles change all the time. */
const MARKS = [
  ...["aria-current", "aria-selected", "aria-hidden", "contenteditable", "hidden"],
  ...["data-channel", "data-entity-is-selected", "data-is-active", "data-mode", "data-selected"],
];

/** After a change, ms: lets a burst of changes end, and is not felt. */
const SETTLE = 30;
/** Looking may take at most one part in so many of the time: at the ticket's own changes, and at those beside it. */
const OWN = 100;
const BESIDE = 400;
/**
 * Glancing, the same: at once as long as that is cheap; in a storm of changes before the next frame is drawn, or
 * before a later one where glances are slow.
 */
const AT_ONCE = 200;
const IN_FRAMES = 100;

export interface Watch {
  /** Looks as soon as the page lets us: the ticket has changed. */
  soon(): void;
  /** Looks once more after so long, ms, whatever happens in between. */
  later(ms: number): void;
}

/** @param marks what else this helpdesk says it with. */
export function watch(page: Document, watcher: Watcher, marks: string[], signal: AbortSignal): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Of the look that is to come; a change that can wait longer changes nothing. */
  let share = Number.POSITIVE_INFINITY;
  let frame: number | undefined;
  const looks = spender();
  const glances = spender();

  const look = () => {
    timer = undefined;
    share = Number.POSITIVE_INFINITY;
    looks.spend(watcher.look);
  };
  const lookIn = (ms: number, by: number) => {
    clearTimeout(timer);
    share = by;
    timer = setTimeout(look, ms);
  };
  const glanceInFrame = () => {
    frame = glances.wait(IN_FRAMES) ? requestAnimationFrame(glanceInFrame) : undefined;
    if (frame === undefined) glances.spend(watcher.glance);
  };
  const changed = (by: number) => {
    if (frame === undefined) {
      if (glances.wait(AT_ONCE)) frame = requestAnimationFrame(glanceInFrame);
      else glances.spend(watcher.glance);
    }
    if (by < share) lookIn(Math.max(SETTLE, looks.wait(by)), by);
  };
  const changedItself = () => {
    glances.spend(watcher.glance);
    changed(OWN);
  };

  const observer = new MutationObserver((records) => {
    const part = watcher.part?.();
    const isBeside = part?.isConnected && records.every(({ target }) => !part.contains(target));
    changed(isBeside ? BESIDE : OWN);
  });
  observer.observe(page.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...MARKS, ...marks],
  });
  // What comes into a frame is seen by no observer of its page.
  const loaded = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement) changedItself();
  };
  page.addEventListener("load", loaded, { signal, capture: true, passive: true });
  // A reply's mode can be a select, whose value no observer sees.
  page.addEventListener("change", changedItself, { signal, capture: true, passive: true });
  const view = page.defaultView;
  // A page's pushState is seen by no event but this one.
  const { navigation } = (view ?? {}) as { navigation?: EventTarget };
  navigation?.addEventListener("currententrychange", changedItself, { signal });
  view?.addEventListener("popstate", changedItself, { signal });
  view?.addEventListener("hashchange", changedItself, { signal });
  // Restored from the back-forward cache: anything may be new.
  view?.addEventListener("pageshow", changedItself, { signal });
  const late = new Set<ReturnType<typeof setTimeout>>();
  signal.addEventListener("abort", () => {
    observer.disconnect();
    for (const one of [timer, ...late]) clearTimeout(one);
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  changedItself();

  return {
    soon: () => lookIn(0, 0),
    later: (ms) => {
      const one = setTimeout(() => {
        late.delete(one);
        changedItself();
      }, ms);
      late.add(one);
    },
  };
}

/** Keeps account of what one kind of work costs. Clocks are coarse in some browsers, so the mean is what counts. */
function spender() {
  let cost = 0;
  let ended = Number.NEGATIVE_INFINITY;
  return {
    spend(work: () => void): void {
      const start = performance.now();
      work();
      ended = performance.now();
      cost += (ended - start - cost) / (cost ? MEMORY : 1);
    },
    /** How long, ms, until it has taken no more than one part in `share` of the time. */
    wait: (share: number) => Math.max(0, ended + cost * share - performance.now()),
  };
}

/** A mean over about so many. */
const MEMORY = 4;
