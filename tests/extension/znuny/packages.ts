/**
 * Puts Znuny from Debian's packages on this machine. They are in the component `non-free`, newer ones in the
 * backports, which a machine has seldom switched on: apt is shown a list of sources of its own for this one
 * time, and the machine's own list stays as it is.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canInstall } from "../../../scripts/browsers.ts";

/** Where the package puts the product. */
export const PRODUCT = "/usr/share/otrs";
const POSTGRES = "/usr/lib/postgresql";
/** The server that the package is made for is not needed: a small one runs it. */
const BESIDE = ["postgresql", "starlet", "libdbd-pg-perl", "dbconfig-no-thanks"];
const KEYS = "/usr/share/keyrings/debian-archive-keyring.gpg";
/** Asked by every package that would start a service. */
const POLICY = "/usr/sbin/policy-rc.d";

const STARLET = "/usr/share/perl5/Plack/Handler/Starlet.pm";
const there = () =>
  existsSync(`${PRODUCT}/bin/cgi-bin/app.psgi`) && existsSync(POSTGRES) && existsSync(STARLET);

/** @returns the folder of PostgreSQL's programs. @throws where Znuny cannot be had; the message says why. */
export function provide(): string {
  // Its files are its own user's, and PostgreSQL refuses to run as root: the test must change users.
  if (process.getuid?.() !== 0) throw new Error("Znuny's live test needs root");
  if (!there()) fetchIt(release());
  const newest = readdirSync(POSTGRES).toSorted((one, other) => Number(other) - Number(one))[0];
  return join(POSTGRES, newest!, "bin");
}

/** The name of this machine's Debian release: `bookworm`. */
function release(): string {
  const about = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  const name = /^VERSION_CODENAME=(\w+)$/m.exec(about)?.[1];
  if (!canInstall() || !name || !/^ID=debian$/m.test(about))
    throw new Error("Znuny is not on this machine, and it comes from Debian's packages only");
  return name;
}

function fetchIt(codename: string): void {
  process.stderr.write("Znuny: installing it from Debian's packages (half a minute)\n");
  const folder = mkdtempSync(join(tmpdir(), "amends-znuny-sources-"));
  // A package that starts a server must not do so on the machine of a developer.
  const quiet = !existsSync(POLICY);
  try {
    writeFileSync(join(folder, "debian.list"), sourcesOf(codename));
    if (quiet) writeFileSync(POLICY, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
    const sources = ["SourceList=/dev/null", `SourceParts=${folder}`].flatMap((way) => [
      "-o",
      `Dir::Etc::${way}`,
    ]);
    // What apt knows of the machine's other sources is kept.
    apt(...sources, "-o", "APT::Get::List-Cleanup=0", "update");
    try {
      install(sources, `otrs2/${codename}-backports`);
    } catch {
      install(sources, "otrs2");
    }
  } catch (error) {
    throw new Error(`Znuny cannot be installed here: ${(error as Error).message.slice(0, 600)}`);
  } finally {
    rmSync(folder, { recursive: true });
    if (quiet) rmSync(POLICY, { force: true });
  }
}

/** In full: apt refuses a source that stands in two lists with another key each. */
const sourcesOf = (codename: string) =>
  [
    ["debian", codename],
    ["debian", `${codename}-updates`],
    ["debian", `${codename}-backports`],
    ["debian-security", `${codename}-security`],
  ]
    .map(
      ([archive, suite]) =>
        `deb [signed-by=${KEYS}] http://deb.debian.org/${archive} ${suite} main contrib non-free\n`,
    )
    .join("");

const install = (sources: string[], product: string) =>
  apt(...sources, "install", "-y", "--no-install-recommends", product, ...BESIDE);

function apt(...args: string[]): void {
  execFileSync("apt-get", ["-o", "DPkg::Lock::Timeout=600", "-o", "Acquire::Retries=3", "-qq", ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "pipe"],
  });
}
