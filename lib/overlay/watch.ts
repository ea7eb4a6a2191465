/**
 * Notices that the page has changed, without polling: one observer, the browser's own navigation events,
 * and a pause that keeps our share of the page's time small whatever else goes on in it.
 */

export interface Watcher {
  /** At once, before the next paint: cheap, called at every batch of changes. */
  glance(): void;
  /** When the page has settled: reads. */
  look(): void;
}

/** What helpdesks mark the open ticket, its reply mode and its messages with; styles change all the time. */
const MARKS = [
  ...["aria-current", "aria-selected", "aria-hidden", "contenteditable", "hidden"],
  ...["data-channel", "data-entity-is-selected", "data-is-active", "data-mode", "data-selected"],
];

/** After a change, ms: lets a burst of changes end, and is not felt. */
const SETTLE = 30;
/** Looking may take at most one part in so many of the time. */
const SHARE = 50;

export interface Watch {
  /** Looks as soon as the page lets us: the ticket has changed. */
  soon(): void;
  /** Looks once more after so long, ms, whatever happens in between. */
  later(ms: number): void;
}

/** @param marks what else this helpdesk says it with. */
export function watch(page: Document, watcher: Watcher, marks: string[], signal: AbortSignal): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = SETTLE;

  const look = () => {
    timer = undefined;
    const start = performance.now();
    watcher.look();
    pause = Math.max(SETTLE, (performance.now() - start) * SHARE);
  };
  const changed = () => {
    watcher.glance();
    timer ??= setTimeout(look, pause);
  };

  const observer = new MutationObserver(changed);
  observer.observe(page.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...MARKS, ...marks],
  });
  // What comes into a frame is seen by no observer of its page.
  const loaded = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement) changed();
  };
  page.addEventListener("load", loaded, { signal, capture: true, passive: true });
  // A reply's mode can be a select, whose value no observer sees.
  page.addEventListener("change", changed, { signal, capture: true, passive: true });
  const view = page.defaultView;
  // A page's pushState is seen by no event but this one.
  const { navigation } = (view ?? {}) as { navigation?: EventTarget };
  navigation?.addEventListener("currententrychange", changed, { signal });
  view?.addEventListener("popstate", changed, { signal });
  view?.addEventListener("hashchange", changed, { signal });
  // Restored from the back-forward cache: anything may be new.
  view?.addEventListener("pageshow", changed, { signal });
  const late = new Set<ReturnType<typeof setTimeout>>();
  signal.addEventListener("abort", () => {
    observer.disconnect();
    for (const one of [timer, ...late]) clearTimeout(one);
  });
  changed();

  return {
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(look, 0);
    },
    later: (ms) => {
      const one = setTimeout(() => {
        late.delete(one);
        changed();
      }, ms);
      late.add(one);
    },
  };
}
