/**
 * Finds the browsers of this machine and starts them with the built extension. `npm start` and the tests
 * use the same, so that what is shown is what is tested.
 */
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import puppeteer, { type Browser, type Frame, type Page } from "puppeteer-core";

export type Kind = "chromium" | "firefox";

/** The folder of the built extension. */
export const built = (kind: Kind) => resolve(".output", kind === "chromium" ? "chrome-mv3" : "firefox-mv3");

export const FIREFOX_ID = "amends@amends.example";
/** Firefox gives each profile a random extension address; a test must know it. */
export const FIREFOX_UUID = "11111111-1111-4111-8111-111111111111";

const PROGRAMS: Record<Kind, string[]> = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "brave-browser",
  ],
  firefox: ["firefox-esr", "firefox"],
};
const PLACES: Record<Kind, string[]> = {
  chromium: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
};

/** The path of an installed browser of this kind, or undefined. */
export function find(kind: Kind): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = PROGRAMS[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES[kind]].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether this machine is one where missing Debian packages may be installed. */
export const canInstall = () => existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;

/** Installs Debian packages; the output is shown only where it fails. */
export function install(packages: string[]): void {
  const apt = (...args: string[]) =>
    execFileSync("apt-get", ["-o", "DPkg::Lock::Timeout=600", "-o", "Acquire::Retries=3", "-qq", ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", "ignore", "pipe"],
    });
  apt("update");
  apt("install", "-y", "--no-install-recommends", ...packages);
}

export interface Started {
  browser: Browser;
  /** Address of the extension's own pages, without a slash at the end. */
  origin: string;
  profile: string;
  /** Closes the browser and, unless told to keep it, throws the profile away. */
  close(options?: { keep?: boolean }): Promise<void>;
}

export interface StartOptions {
  kind: Kind;
  headless: boolean;
  /** Folder of the extension; the built one unless told. `null` starts without. */
  extension?: string | null;
  /** A profile to come back to. */
  profile?: string;
  window?: { width: number; height: number };
  /** More arguments for the browser. */
  args?: string[];
}

export async function start(options: StartOptions): Promise<Started> {
  const executablePath = find(options.kind);
  if (!executablePath) throw new Error(`No ${options.kind} on this machine`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "amends-profile-"));
  const extension = options.extension === undefined ? built(options.kind) : options.extension;
  const begin = options.kind === "chromium" ? startChromium : startFirefox;
  const { browser, origin } = await begin(executablePath, profile, extension, options);
  return {
    browser,
    origin,
    profile,
    close: async ({ keep = false } = {}) => {
      await browser.close();
      if (!keep) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Begin = (
  executablePath: string,
  profile: string,
  extension: string | null,
  options: StartOptions,
) => Promise<{ browser: Browser; origin: string }>;

const startChromium: Begin = async (executablePath, profile, extension, { headless, window, args = [] }) => {
  blockThirdPartyCookies(profile);
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    userDataDir: profile,
    defaultViewport: headless ? (window ?? { width: 1440, height: 900 }) : null,
    ...(extension ? { enableExtensions: [extension] } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...args,
      ...(window ? [`--window-size=${window.width},${window.height}`] : []),
    ],
  });
  if (!extension) return { browser, origin: "" };
  const worker = await browser.waitForTarget((target) => target.type() === "service_worker", {
    timeout: 15_000,
  });
  return { browser, origin: `chrome-extension://${new URL(worker.url()).host}` };
};

/** The stricter of the browser's modes: with it the dock is denied any storage of its own. */
function blockThirdPartyCookies(profile: string): void {
  const preferences = join(profile, "Default", "Preferences");
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, "Default"), { recursive: true });
  writeFileSync(
    preferences,
    JSON.stringify({ profile: { block_third_party_cookies: true, cookie_controls_mode: 1 } }),
  );
}

const startFirefox: Begin = async (executablePath, profile, extension, { headless, window }) => {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? (window ?? { width: 1440, height: 900 }) : null,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    },
  });
  if (extension) await browser.installExtension(extension);
  return { browser, origin: `moz-extension://${FIREFOX_UUID}` };
};

/** The dock of a helpdesk's page: our panel's frame in a closed shadow root; undefined until it is there. */
export async function dockOf(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames().slice(1)) {
    // Firefox says about:blank of a frame that is an extension's.
    if (!/-extension:|^about:blank/.test(frame.url())) continue;
    // The teaching's panel is a frame of ours too, and may leave while it is asked.
    const isDock = () => location.protocol.endsWith("-extension:") && location.pathname === "/sidepanel.html";
    if (await frame.evaluate(isDock).catch(() => false)) return frame;
  }
  return undefined;
}
