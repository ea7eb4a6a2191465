/**
 * Programs that live as long as this process does: a shell holds the other end of a pipe to it, and when that
 * closes, however this process ended, it ends the program.
 */
import { spawn } from "node:child_process";
import { setTimeout as after } from "node:timers/promises";

/** How long a program may take to answer for the first time, ms. */
const PATIENCE = 60_000;

export interface User {
  uid: number;
  gid: number;
}

export interface Alive {
  stop(): Promise<void>;
  /** The end of what the program complained of. */
  complaints(): string;
  hasEnded(): boolean;
}

const WATCH = `
exec 3<&0
"$@" </dev/null 3<&- &
program=$!
{ cat <&3 >/dev/null; kill "$program"; } &
wait "$program"
[ -z "$FOLDER" ] || rm -rf "$FOLDER"
`;

/** @param folder thrown away when the program has ended. */
export function keepAlive(command: string[], user: User, environment: NodeJS.ProcessEnv, folder = ""): Alive {
  const watch = spawn("sh", ["-c", WATCH, "sh", ...command], {
    env: { ...environment, FOLDER: folder },
    ...user,
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
  });
  let complaints = "";
  watch.stderr.setEncoding("utf8").on("data", (words: string) => {
    complaints = (complaints + words).slice(-4000);
  });
  const ended = new Promise<void>((done) => watch.once("close", () => done()));
  return {
    stop: async () => {
      watch.stdin.end();
      await ended;
    },
    complaints: () => complaints,
    hasEnded: () => watch.exitCode !== null,
  };
}

/** @throws where the program ends before it is ready, or takes too long. */
export async function until(program: Alive, ready: () => Promise<boolean>): Promise<Alive> {
  const deadline = Date.now() + PATIENCE;
  while (!(await ready())) {
    if (program.hasEnded() || Date.now() > deadline) {
      await program.stop();
      throw new Error(`Znuny did not start: ${program.complaints()}`);
    }
    await after(100);
  }
  return program;
}
