/**
 * Where "annoyed", "angry" and "furious" begin, and where a feeling is there: set on examples that the weights
 * in question have not seen.
 */
import { FAILURES } from "../../lib/failures.ts";
import { FACTS, type Head, THREATS } from "../../lib/reading/model/heads.ts";
import type { Trained } from "../../lib/reading/model/trained.ts";
import { found as countsOf, f1, macroF1, mean, weightedKappa } from "../eval/metrics.ts";

/** A labelled message and what the heads say of it: of feelings nothing. */
export interface Scored {
  source: string;
  upset: number;
  /** The main one first. */
  failures: string[];
  logits: Partial<Record<Head, number>>;
  truth: Record<Head, boolean>;
}

/** Steps that are tried, in the model's own measure. */
const STEP = 0.05;
const MOST = 9;
/** Steps to each side that a feeling's threshold is judged by. */
const AROUND = 8;

/**
 * Annoyed: the best macro-F1 of calm against not. Angry and furious: the best weighted kappa of the four
 * levels. Each the mean over the sources, however large they are.
 */
export function temperatures(scored: Scored[]): [number, number, number] {
  const sources = [...new Set(scored.map(({ source }) => source))].map((source) =>
    scored.filter((one) => one.source === source),
  );
  const annoyed = best((at) =>
    mean(
      sources.map((set) =>
        macroF1(
          set.map(({ logits }) => logits.upset! >= at),
          set.map(({ upset }) => upset >= 1),
        ),
      ),
    ),
  );
  const kappa = (levels: number[]) =>
    mean(
      sources.map((set) =>
        weightedKappa(
          set.map(({ logits }) => levels.filter((level) => logits.upset! >= level).length),
          set.map(({ upset }) => upset),
        ),
      ),
    );
  let [angry, furious] = [annoyed * 2, annoyed * 4];
  for (let round = 0; round < 3; round += 1) {
    angry = best((at) => (at > annoyed && at < furious ? kappa([annoyed, at, furious]) : -1));
    furious = best((at) => (at > angry ? kappa([annoyed, angry, at]) : -1));
  }
  return [annoyed, angry, furious];
}

/** The step with the best value; above 0, since words that say nothing are calm. */
function best(value: (at: number) => number): number {
  let [found, most] = [STEP, Number.NEGATIVE_INFINITY];
  for (let step = 4; step * STEP <= MOST; step += 1) {
    const now = value(step * STEP);
    if (now > most) [found, most] = [step * STEP, now];
  }
  return found;
}

/** The logit from which on a feeling is there, by the best F1; a lucky step counts no more than its neighbours. */
export function there(logits: number[], truth: boolean[]): number {
  const steps = Array.from({ length: 9 / STEP }, (_, step) => step * STEP - 6);
  const values = steps.map((at) =>
    f1(
      logits.map((logit) => logit >= at),
      truth,
    ),
  );
  const around = steps.map((_, step) => mean(values.slice(Math.max(0, step - AROUND), step + AROUND + 1)));
  return steps[around.indexOf(Math.max(...around))]!;
}

/**
 * From which logit on a failure is told: the best mean of "the likeliest is one of those told", of the
 * micro-F1 over all, and of "nothing failed, and nothing is told". Whoever complains complains of something: there the likeliest needs less.
 */
export function failureLimits(scored: Scored[], annoyed: number): Trained["failures"] {
  let found = { any: 0, complaint: 0 };
  let most = -1;
  for (let any = -2; any <= 1; any += LOGIT)
    for (let complaint = -4; complaint <= any; complaint += LOGIT) {
      const told = scored.map((one) => toldOf(one, one.logits.upset! >= annoyed ? complaint : any, any));
      const named = scored.flatMap(({ failures }, at) =>
        failures.length ? [{ failures, told: told[at]! }] : [],
      );
      const main = mean(named.map((one) => (one.failures.includes(one.told[0] ?? "") ? 1 : 0)));
      const truth = scored.map(({ failures }) => failures);
      const silent = mean(
        scored.flatMap(({ failures }, at) => (failures.length ? [] : [told[at]!.length ? 0 : 1])),
      );
      const value = main + countsOf(told, truth).f1 + silent * SILENT;
      if (value > most) [found, most] = [{ any: tidy(any), complaint: tidy(complaint) }, value];
    }
  return found;
}

const LOGIT = 0.2;
/** To name a failure where none is told costs less than to miss one: the agent sees the words. */
const SILENT = 0.4;

function toldOf({ logits }: Scored, likeliest: number, others: number): string[] {
  return FAILURES.map((failure) => ({ failure, logit: logits[failure]! }))
    .sort((a, b) => b.logit - a.logit)
    .filter(({ logit }, at) => logit >= (at === 0 ? likeliest : others))
    .map(({ failure }) => failure);
}

/** Threats and the other facts: each is told from the logit on that gives the best F1. */
export function factLimits(scored: Scored[]): Partial<Record<Head, number>> {
  const limits = [...THREATS, ...FACTS].map((head) => {
    const logits = scored.map((one) => one.logits[head]!);
    const truth = scored.map((one) => one.truth[head]);
    return [head, there(logits, truth)] as const;
  });
  return Object.fromEntries(limits);
}

function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}
