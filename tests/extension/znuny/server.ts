/**
 * Starts a real Znuny from Debian's packages on a free port of this machine, with settings, caches and a
 * database of its own in a temporary folder. No mail leaves: its way of not sending any is switched on.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Alive, keepAlive, until } from "./alive.ts";
import { fill, startDatabase } from "./database.ts";
import { type Place, perl, settle } from "./home.ts";
import { provide } from "./packages.ts";
import type { Stored } from "./stored.ts";

export interface Znuny {
  /** Of its one page for agents; what is shown comes behind a `?`. */
  url: string;
  /** The ids of the tickets of `tickets.ts`, in their order. */
  ids: number[];
  /** What is stored of a ticket, oldest first. */
  stored(ticket: number): Promise<Stored[]>;
  stop(): Promise<void>;
}

/** @throws where Znuny is not there and cannot be installed; the message says why. */
export async function startZnuny(): Promise<Znuny> {
  const programs = provide();
  const folder = await mkdtemp(join(tmpdir(), "amends-znuny-"));
  const running: Alive[] = [];
  const stop = async () => {
    for (const program of running.toReversed()) await program.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const place = await settle(folder, programs);
    say("making its database and its tickets");
    running.push(await startDatabase(place));
    const ids: number[] = JSON.parse(await fill(place));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/otrs/index.pl`;
    running.push(await serve(place, port, url));
    say(`serving ${url}`);
    return { url, ids, stored: (ticket) => stored(place, ticket), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const say = (words: string) => process.stderr.write(`Znuny: ${words}\n`);

async function serve(place: Place, port: number, url: string): Promise<Alive> {
  const { home, user, environment } = place;
  const where = ["--host", "127.0.0.1", "--port", String(port), "--max-workers", "2"];
  const command = [
    "plackup",
    "-E",
    "deployment",
    "-s",
    "Starlet",
    ...where,
    join(home, "bin/cgi-bin/app.psgi"),
  ];
  const answers = () =>
    fetch(url, { signal: AbortSignal.timeout(20_000) }).then(
      async (response) => (await response.text()).includes('id="LoginButton"'),
      () => false,
    );
  return until(keepAlive(command, user, environment), answers);
}

const stored = async (place: Place, ticket: number): Promise<Stored[]> =>
  JSON.parse(await perl(place, "stored", ticket));

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, "127.0.0.1", listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (!address || typeof address === "string") throw new Error("no free port");
  return address.port;
}
