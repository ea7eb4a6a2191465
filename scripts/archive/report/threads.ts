/**
 * Reading is most of the work, and each conversation is read by itself: so they are dealt out to as many threads
 * as the machine has cores. The threads run this same program, which is one file when it is built.
 */
import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import { caseOf } from "./case.ts";
import { type Conversation, timedTicket } from "./conversation.ts";
import { type Counted, count, nothingCounted } from "./counted.ts";
import { together } from "./together.ts";

/** A conversation, and the line of the archive that it stands in. */
export interface Dealt {
  line: number;
  /** As the archive has it; the conversation's own cannot go to a thread where it keeps its digits. */
  id: string;
  asked: Omit<Conversation, "id">;
}

/** A line that could not be read. */
export interface Problem {
  line: number;
  why: string;
}

type Answer = { kind: "counted"; problems: Problem[] } | { kind: "all"; counted: Counted };

/** More would want more memory than a team's machine may have to spare. */
const MOST = 4;
/** Batches that wait at a thread: enough that it never stands idle. */
const WAITING = 2;
/** Of a thread's memory: enough for the engine and the longest conversation, too little to let garbage lie about. */
const MEGABYTES = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

/** In a thread of its own. */
export function countInThread(): void {
  const counted = nothingCounted();
  parentPort?.on("message", (batch: Dealt[] | "all") => {
    const answer = (said: Answer) => parentPort?.postMessage(said);
    if (batch === "all") return answer({ kind: "all", counted });
    const problems = batch.flatMap(({ line, id, asked }) => {
      try {
        count(counted, caseOf(timedTicket(asked)), id, line);
        return [];
      } catch (error) {
        // One conversation must not end a long run; the page tells of it.
        return [{ line, why: `Amends failed on this line: ${(error as Error).message}` }];
      }
    });
    answer({ kind: "counted", problems });
  });
}

interface Thread {
  worker: Worker;
  waiting: number;
}

export class Threads {
  readonly #threads: Thread[];
  readonly #problem: (problem: Problem) => void;
  #failed: Error | undefined;
  /** Calls whoever waits for a thread to be free. */
  #freed = () => {};
  #counted: Counted[] = [];

  /** @param program the built file */
  constructor(program: URL, problem: (problem: Problem) => void) {
    this.#problem = problem;
    this.#threads = Array.from({ length: Math.min(MOST, availableParallelism()) }, () => {
      const worker = new Worker(program, { resourceLimits: MEGABYTES });
      const thread: Thread = { worker, waiting: 0 };
      worker.on("message", (answer: Answer) => this.#hear(thread, answer));
      worker.on("error", (error) => {
        this.#failed = error as Error;
        this.#freed();
      });
      return thread;
    });
  }

  /** Comes back when a thread has room for more. */
  async deal(batch: Dealt[]): Promise<void> {
    if (!batch.length) return;
    const thread = this.#threads.toSorted((a, b) => a.waiting - b.waiting)[0]!;
    thread.waiting += 1;
    thread.worker.postMessage(batch);
    await this.#until(() => this.#threads.some(({ waiting }) => waiting < WAITING));
  }

  /** When all that was dealt has been counted. */
  async all(): Promise<Counted> {
    for (const { worker } of this.#threads) worker.postMessage("all");
    await this.#until(() => this.#counted.length === this.#threads.length);
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
    return this.#counted.reduce(together);
  }

  #hear(thread: Thread, answer: Answer): void {
    if (answer.kind === "all") this.#counted.push(answer.counted);
    else {
      thread.waiting -= 1;
      answer.problems.forEach(this.#problem);
    }
    this.#freed();
  }

  async #until(is: () => boolean): Promise<void> {
    while (!is() && !this.#failed)
      await new Promise<void>((resolve) => {
        this.#freed = resolve;
      });
    if (this.#failed) throw this.#failed;
  }
}
