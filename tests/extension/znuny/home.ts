/** A folder of Znuny's own on this machine: its code by links, with settings, caches and a database of its own. */
import { execFile } from "node:child_process";
import { chown, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { User } from "./alive.ts";
import { PRODUCT } from "./packages.ts";

/** Of the database and of its one user. */
export const NAME = "znuny";

/** Where things stand, who runs them. */
export interface Place {
  folder: string;
  /** What Znuny takes for its folder. */
  home: string;
  database: string;
  /** PostgreSQL's programs. */
  programs: string;
  user: User;
  environment: NodeJS.ProcessEnv;
}

const run = promisify(execFile);

/** @param programs PostgreSQL's. */
export async function settle(folder: string, programs: string): Promise<Place> {
  const [uid, gid] = await Promise.all(
    ["-u", "-g"].map(async (kind) => Number((await run("id", [kind, "otrs"])).stdout)),
  );
  const user = { uid: uid!, gid: gid! };
  await chown(folder, user.uid, user.gid);
  const home = join(folder, "home");
  const environment = { PATH: process.env.PATH, LANG: "C.UTF-8", ZNUNY: home };
  const place = { folder, home, database: join(folder, "database"), programs, user, environment };
  // Programs look for the rest beside themselves: they are copied, all else are links.
  const lines = [
    `mkdir -p '${home}/var/httpd' && cd '${home}'`,
    "mkdir var/tmp var/log var/spool var/article var/sessions",
    `cp -rL ${PRODUCT}/bin .`,
    `cp -rs ${PRODUCT}/Kernel ${PRODUCT}/scripts ${PRODUCT}/RELEASE .`,
    `cp -rLs ${PRODUCT}/var/httpd/htdocs var/httpd`,
    // Here the settings are written that it works out for itself.
    "rm Kernel/Config.pm Kernel/Config/Files && mkdir Kernel/Config/Files",
    `cp -rLs ${PRODUCT}/Kernel/Config/Files/XML Kernel/Config/Files`,
  ];
  await as(place, "sh", ["-c", lines.join(" && ")]);
  await writeFile(join(home, "Kernel/Config.pm"), configuration(place));
  return place;
}

const configuration = ({ home, folder }: Place) => `package Kernel::Config;
use strict;
use warnings;
use utf8;
sub Load {
    my $Self = shift;
    $Self->{Database} = '${NAME}';
    $Self->{DatabaseUser} = '${NAME}';
    $Self->{DatabasePw} = '';
    $Self->{DatabaseDSN} = 'DBI:Pg:dbname=${NAME};host=${folder}';
    $Self->{Home} = '${home}';
    $Self->{SecureMode} = 1;
    $Self->{SendmailModule} = 'Kernel::System::Email::DoNotSendEmail';
    # Its cookie would be for https alone.
    $Self->{HttpType} = 'http';
    $Self->{CheckMXRecord} = 0;
    return 1;
}
use Kernel::Config::Defaults;
use parent qw(Kernel::Config::Defaults);
1;
`;

/** Runs a program to its end, as Znuny's own user. @returns what it printed. */
export async function as({ user, environment }: Place, program: string, options: string[], input?: string) {
  const running = run(program, options, { ...user, env: environment, cwd: "/", maxBuffer: 1e8 });
  running.child.stdin?.end(input);
  return (await running).stdout;
}

/** A script of this folder, which gets and prints JSON; read here, since the folder may not be Znuny's user's to see. */
export async function perl(place: Place, script: string, input: unknown): Promise<string> {
  const code = await readFile(join(import.meta.dirname, `${script}.pl`), "utf8");
  return as(place, "perl", ["-e", code], JSON.stringify(input));
}
