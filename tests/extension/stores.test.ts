/** What the stores ask for: Mozilla's own linter over the built extension, and the policy that both browsers hold it to. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { built } from "../../scripts/browsers";

interface Complaint {
  code: string;
  file?: string;
  message: string;
}

/** Why each warning that there is may stand. */
const EXPLAINED: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT:
    "React’s own: it is how `dangerouslySetInnerHTML` would be drawn, which no file of ours has (tests/conventions).",
};

const lint = (folder: string): Promise<Record<"errors" | "warnings" | "notices", Complaint[]>> =>
  new Promise((done, failed) => {
    const linter = join("node_modules", "addons-linter", "bin", "addons-linter");
    // It ends with 1 where there is an error: what it says is what counts.
    execFile(
      process.execPath,
      [linter, folder, "--output", "json", "--boring"],
      { maxBuffer: 1e8 },
      (_, out, said) => {
        if (out.startsWith("{")) done(JSON.parse(out));
        else failed(new Error(said || "the linter said nothing"));
      },
    );
  });

test("Mozilla’s linter finds no error, and each warning is explained", { timeout: 120_000 }, async () => {
  const { errors, warnings, notices } = await lint(built("firefox"));
  expect(errors).toEqual([]);
  expect([...warnings, ...notices].filter(({ code }) => !(code in EXPLAINED))).toEqual([]);
  const found = new Set(warnings.map(({ code }) => code));
  expect(
    Object.keys(EXPLAINED).filter((code) => !found.has(code)),
    "explained, but gone",
  ).toEqual([]);
});

describe.each(["chromium", "firefox"] as const)("the package for %s", (kind) => {
  const manifest = JSON.parse(readFileSync(join(built(kind), "manifest.json"), "utf8"));

  test("runs nothing but its own files", () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    });
  });

  test("lets no page and no other extension speak to it", () => {
    expect(manifest.externally_connectable).toBeUndefined();
    const open = manifest.web_accessible_resources.flatMap(
      ({ resources }: { resources: string[] }) => resources,
    );
    expect(open.sort()).toEqual(["sidepanel.html", "teach.html"]);
  });
});
