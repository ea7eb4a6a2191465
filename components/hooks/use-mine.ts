/**
 * The agent's own phrases and what they do with all of them, live over every panel and the desk. A change
 * shows at once; it rejects where the background did not keep it, and then what holds is shown again.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ask, hearChanges } from "@/lib/ask";
import type { Mine, OwnPhrase, PhraseUse, UseChange } from "@/lib/model";

export interface MinePhrases {
  /** Undefined until the background has said it. */
  mine: Mine | undefined;
  /** The background did not say what it has: `mine` is what it last said, if anything. */
  lost: boolean;
  save(phrase: OwnPhrase): Promise<void>;
  remove(id: string): Promise<void>;
  use(phrase: string, change: UseChange): Promise<void>;
  /** Asks once more. */
  retry(): void;
}

type Change = (mine: Mine) => Mine;

const NOTHING: Mine = { own: [], uses: [] };

export function useMine(): MinePhrases {
  const [kept, setKept] = useState<Mine>();
  /** On their way to the background, oldest first. */
  const [hoped, setHoped] = useState<Change[]>([]);
  const [lost, setLost] = useState(false);
  /** Questions so far, and the one whose answer is shown: an older answer that comes later is of no use. */
  const turns = useRef({ asked: 0, shown: 0 });

  const load = useCallback(async () => {
    const turn = ++turns.current.asked;
    const settle = (said?: Mine) => {
      if (turn < turns.current.shown) return;
      turns.current.shown = turn;
      if (said) setKept(said);
      setLost(!said);
    };
    await ask({ kind: "phrases.mine" }).then(settle, () => settle());
  }, []);
  useEffect(() => {
    void load();
    return hearChanges(() => void load());
  }, [load]);

  const hope = useCallback(
    async (change: Change, asked: Promise<void>) => {
      setHoped((all) => [...all, change]);
      try {
        await asked;
      } finally {
        // What holds now is there before the hope goes, so that nothing flickers back.
        await load();
        setHoped((all) => all.filter((other) => other !== change));
      }
    },
    [load],
  );
  const changes = useMemo(
    () => ({
      save: (phrase: OwnPhrase) => hope(saving(phrase), ask({ kind: "phrases.save", phrase })),
      remove: (id: string) => hope(removing(id), ask({ kind: "phrases.delete", id })),
      use: (phrase: string, change: UseChange) =>
        hope(using(phrase, change), ask({ kind: "phrases.use", phrase, change })),
    }),
    [hope],
  );
  const mine = useMemo(
    () => (kept || hoped.length ? hoped.reduce((now, change) => change(now), kept ?? NOTHING) : undefined),
    [kept, hoped],
  );
  return { mine, lost, ...changes, retry: () => void load() };
}

const saving =
  (phrase: OwnPhrase): Change =>
  ({ own, uses }) => ({
    own: [...own.filter(({ id }) => id !== phrase.id), phrase].sort((a, b) => a.order - b.order),
    uses,
  });

const removing =
  (gone: string): Change =>
  ({ own, uses }) => ({ own: own.filter(({ id }) => id !== gone), uses });

/** A count is worth no hope: only what the agent sees of it. */
const using =
  (phrase: string, { starred, hidden }: UseChange): Change =>
  ({ own, uses }) => {
    const before = uses.find((use) => use.phrase === phrase);
    const after: PhraseUse = { phrase, count: 0, last: 0, starred: false, hidden: false, ...before };
    if (starred !== undefined) after.starred = starred;
    if (hidden !== undefined) after.hidden = hidden;
    return { own, uses: [...uses.filter((use) => use !== before), after] };
  };
