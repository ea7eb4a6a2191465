/**
 * Starts a real Request Tracker 5 from Debian's packages, with a database of its own in a temporary folder,
 * on a free port of this machine. No mail leaves: what it would send goes to a file in that folder.
 */
import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { promisify } from "node:util";
import { canInstall, install } from "../../../scripts/browsers.ts";
import { correspondence, type Stored } from "./stored.ts";
import { type Agent, agents, telephoned, tickets } from "./tickets.ts";

const PACKAGES = ["request-tracker5", "rt5-standalone", "rt5-db-sqlite"];
/** In place of a database assistant and of a mail server, which would ask questions and send mail. */
const QUIET = ["dbconfig-no-thanks", "msmtp-mta"];
const SERVER = "/usr/share/request-tracker5/libexec/rt-server";
const SET_UP = "/usr/sbin/rt-setup-database-5";
const ADMINISTRATOR = "root:password";
/** How long the server may take to answer for the first time, ms. */
const PATIENCE = 60_000;

export interface RequestTracker {
  /** Without a slash at the end. */
  url: string;
  /** Writes rich text. */
  agent: Agent;
  /** Writes plain text, and sees the newest message first. */
  plain: Agent;
  /** What is stored of a ticket, oldest first. */
  correspondence(ticket: number): Promise<Stored[]>;
  stop(): Promise<void>;
}

/** @throws where Request Tracker is not there and may not be installed; the message says what to install. */
export async function startRequestTracker(): Promise<RequestTracker> {
  await provide();
  const folder = await mkdtemp(join(tmpdir(), "amends-request-tracker-"));
  try {
    const port = await freePort();
    const environment = await configure(folder, port);
    await fill(folder, environment);
    const url = `http://127.0.0.1:${port}`;
    const stop = await serve(folder, environment, port, url);
    return {
      url,
      agent: agents.rich,
      plain: agents.plain,
      correspondence: (ticket) => correspondence(url, ticket, ADMINISTRATOR),
      stop,
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

const say = (words: string) => process.stderr.write(`Request Tracker: ${words}\n`);
const run = promisify(execFile);

async function provide(): Promise<void> {
  if (existsSync(SERVER) && existsSync(SET_UP) && (await haveSqlite())) return;
  if (!canInstall()) {
    throw new Error(
      `Request Tracker 5 is not on this machine. On Debian or Ubuntu: apt-get install --no-install-recommends ${[...PACKAGES, ...QUIET].join(" ")}`,
    );
  }
  say("installing it from Debian's packages (half a minute)");
  install([...PACKAGES, ...QUIET]);
}

const haveSqlite = () =>
  run("dpkg-query", ["--show", "--showformat=${db:Status-Status}", "rt5-db-sqlite"]).then(
    ({ stdout }) => stdout === "installed",
    () => false,
  );

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, "127.0.0.1", listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (!address || typeof address === "string") throw new Error("no free port");
  return address.port;
}

/** Writes the configuration, and gives the environment that makes Request Tracker use it and no other. */
async function configure(folder: string, port: number): Promise<NodeJS.ProcessEnv> {
  for (const part of ["pages", "sessions", "site.d", "var"]) await mkdir(join(folder, part));
  const file = join(folder, "RT_SiteConfig.pm");
  await writeFile(
    file,
    `Set($rtname, 'helpdesk.example');
Set($Organization, 'helpdesk.example');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($Timezone, 'UTC');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${folder}/tickets.sqlite');
Set($MailCommand, 'mbox');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'error');
$RT::MasonDataDir = '${folder}/pages';
$RT::MasonSessionDir = '${folder}/sessions';
$RT::VarPath = '${folder}/var';
1;
`,
  );
  return { ...process.env, RT_SITE_CONFIG: file, RT_SITE_CONFIG_DIR: join(folder, "site.d") };
}

async function fill(folder: string, environment: NodeJS.ProcessEnv): Promise<void> {
  say("making its database and its tickets");
  const password = join(folder, "administrator");
  await writeFile(password, ADMINISTRATOR.split(":")[1]!);
  const options = { env: environment };
  await run(SET_UP, ["--action", "init", "--skip-create", "--root-password-file", password], options);
  const seeding = run("perl", [join(import.meta.dirname, "seed.pl")], options);
  seeding.child.stdin?.end(JSON.stringify({ agents: Object.values(agents), tickets, telephoned }));
  await seeding;
}

/**
 * The server lives as long as the pipe to this process: a shell holds the other end, and when that closes,
 * however this process ended, it ends the server and throws the folder away.
 */
const WATCH = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
{ cat <&3 >/dev/null; kill "$server"; } &
wait "$server"
rm -rf "$FOLDER"
`;

async function serve(folder: string, environment: NodeJS.ProcessEnv, port: number, url: string) {
  const command = [SERVER, "--host", "127.0.0.1", "--port", String(port), "--max-workers", "2"];
  const watch = spawn("sh", ["-c", WATCH, "sh", ...command], {
    env: { ...environment, FOLDER: folder },
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
  });
  let complaints = "";
  watch.stderr.setEncoding("utf8").on("data", (words: string) => {
    complaints += words;
  });
  const ended = new Promise<void>((done) => watch.once("close", () => done()));
  const stop = async () => {
    watch.stdin.end();
    await ended;
  };
  const deadline = Date.now() + PATIENCE;
  while (!(await answers(url))) {
    if (watch.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`Request Tracker did not start: ${complaints.slice(-2000)}`);
    }
    await after(100);
  }
  say(`serving ${url}`);
  return stop;
}

const answers = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(10_000) }).then(
    async (response) => (await response.text()).includes('id="login"'),
    () => false,
  );
