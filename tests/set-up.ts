/**
 * Before the tests that need a browser: installs what may be installed, builds what is tested. What the
 * machine cannot have is left to each test to skip, with its reason.
 */
import { canInstall, find, install, type Kind } from "../scripts/browsers.ts";
import { buildDemo, buildExtension } from "../scripts/build.ts";

const PACKAGES: Record<Kind, string> = { chromium: "chromium", firefox: "firefox-esr" };

export default function setUp(): void {
  const missing = (["chromium", "firefox"] as const).filter((kind) => !find(kind));
  if (missing.length && canInstall()) {
    const packages = missing.map((kind) => PACKAGES[kind]);
    console.log(`Set-up: installing ${packages.join(" and ")} from Debian…`);
    install(packages);
  }
  console.log("Set-up: building the extension for Chrome and Firefox, and the demo helpdesk…");
  buildExtension("chromium");
  buildExtension("firefox");
  buildDemo();
}
