/** Firefox: the extension is installed for good, as from its store; the browser's own scope does what no page may. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { FIREFOX_ID, type Started, start } from "../../../scripts/browsers";
import { until } from "../until";
import { openOwn } from "../worker";
import { BLANK, copyInto, nextVersion, pack } from "./build";
import type { Stage } from "./stage";

/** Not signed, and on at once; without a system's notification service Firefox shows notifications itself. */
const PREFERENCES = [
  ["xpinstall.signatures.required", false],
  ["extensions.autoDisableScopes", 0],
  ["alerts.useSystemBackend", false],
]
  .map(([name, value]) => `user_pref("${name}", ${value});\n`)
  .join("");

export async function stageFirefox(built: string): Promise<Stage> {
  const home = mkdtempSync(join(tmpdir(), "amends-chaos-"));
  const profile = join(home, "profile");
  const extension = copyInto(home, built);
  const packed = join(home, "amends.xpi");
  mkdirSync(profile);

  const preferences = join(profile, "prefs.js");
  writeFileSync(preferences, PREFERENCES);

  let started: Started;
  let page: Page;
  let inChrome: <T>(script: string) => Promise<T>;
  let desks: Page[] = [];

  const openBlank = async () => {
    page = await openOwn(started.browser, started.origin, BLANK);
  };
  const begin = async () => {
    started = await start({ kind: "firefox", headless: true, profile, extension: null });
    inChrome = await browserScope(started);
  };
  const install = () => {
    pack(extension, packed);
    return inChrome(INSTALL(packed));
  };
  const end = async (how: "kill" | "quit") => {
    const process = started.browser.process()!;
    const ended = new Promise((resolve) => process.once("exit", resolve));
    desks = [];
    if (how === "kill") process.kill("SIGKILL");
    else await started.browser.close();
    if (process.exitCode === null && process.signalCode === null) await ended;
    // After that puppeteer puts back what it had set aside.
    await until("the preferences", async () => !existsSync(`${preferences}.puppeteer`));
  };
  const offThenOn = async (work: () => Promise<unknown>) => {
    await page.close();
    for (const desk of desks.splice(0)) await desk.close();
    await work();
    await openBlank();
  };

  await begin();
  await install();
  await openBlank();
  return {
    kind: "firefox",
    get page() {
      return page;
    },
    killBackground: () => inChrome(KILL),
    restart: async (how, meanwhile) => {
      await end(how);
      await meanwhile?.();
      await begin();
      await until("the extension to be there", () => inChrome(RUNNING));
      await openBlank();
    },
    update: () =>
      offThenOn(() => {
        nextVersion(extension);
        return install();
      }),
    offAndOn: () => offThenOn(() => inChrome(OFF_AND_ON)),
    openDesk: async () => {
      desks.push(await openOwn(started.browser, started.origin, "desk.html"));
    },
    closeDesks: async () => {
      for (const desk of desks.splice(0)) await desk.close();
    },
    close: async () => {
      await end("quit");
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const POLICY = `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)})`;
const RUNNING = `return ${POLICY}?.extension?.hasStarted ?? Boolean(${POLICY}?.active);`;
const KILL = `
  const { extension } = ${POLICY};
  if (extension.backgroundState !== "stopped")
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`;
const ADDONS = `const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");`;
const OFF_AND_ON = `${ADDONS}
  const addon = await AddonManager.getAddonByID(${JSON.stringify(FIREFOX_ID)});
  await addon.disable();
  await addon.enable();`;
const INSTALL = (path: string) => `${ADDONS}
  const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
  file.initWithPath(${JSON.stringify(path)});
  const install = await AddonManager.getInstallForFile(file);
  await install.install();
  return install.state === AddonManager.STATE_INSTALLED;`;

interface Bidi {
  send(method: string, params: object): Promise<{ result: never }>;
}

/** Runs scripts with the browser's own rights. puppeteer has no name for that, and passes it on. */
async function browserScope({ browser }: Started): Promise<<T>(script: string) => Promise<T>> {
  const { connection } = browser as unknown as { connection: Bidi };
  const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const { contexts } = result as { contexts: { context: string }[] };
  return async (script) => {
    const { result: answer } = await connection.send("script.callFunction", {
      functionDeclaration: `async () => { ${script} }`,
      awaitPromise: true,
      target: { context: contexts[0]!.context },
      arguments: [],
    });
    const {
      type,
      result: value,
      exceptionDetails,
    } = answer as {
      type: string;
      result?: { value: never };
      exceptionDetails?: { text: string };
    };
    if (type === "exception") throw new Error(exceptionDetails?.text);
    return value?.value as never;
  };
}
