import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serveDemo } from "../../scripts/demo/serve";

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks for the path exactly as it is given: `fetch` would tidy the dots away before they leave. */
function ask(served: Served, path: string, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(served.url);
  return new Promise((done, fail) => {
    const asked = request({ hostname, port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        body += part;
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on("error", fail);
    asked.end();
  });
}

describe("the demo's server", () => {
  const place = mkdtempSync(join(tmpdir(), "amends-demo-"));
  const folder = join(place, "demo");
  let served: Served;

  beforeAll(async () => {
    mkdirSync(join(folder, "assets"), { recursive: true });
    writeFileSync(join(folder, "index.html"), "the desk");
    writeFileSync(join(folder, "assets", "main.js"), "the script");
    writeFileSync(join(place, "secret.txt"), "a secret");
    served = await serveDemo({ folder });
  });
  afterAll(async () => {
    await served.close();
    rmSync(place, { recursive: true });
  });

  it("takes a free port of this machine and says its address", () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/amends-demo\/$/);
  });

  it.each(["", "tickets/1012", "tickets/1012/", "tickets/1012?from=mail", "index.html"])(
    "answers /amends-demo/%s with the page",
    async (path) => {
      expect(await ask(served, `/amends-demo/${path}`)).toMatchObject({
        status: 200,
        body: "the desk",
        headers: { "content-type": "text/html; charset=utf-8" },
      });
    },
  );

  it("serves the page's files with their types", async () => {
    expect(await ask(served, "/amends-demo/assets/main.js")).toMatchObject({
      status: 200,
      body: "the script",
      headers: { "content-type": "text/javascript; charset=utf-8", "x-content-type-options": "nosniff" },
    });
  });

  it("lets the page load nothing but its own files, and nothing written into it", async () => {
    const { headers } = await ask(served, "/amends-demo/");
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers["content-security-policy"]).not.toContain("unsafe");
  });

  it.each([
    "/",
    "/secret.txt",
    "/amends-demo",
    "/amends-demo/secret.txt",
    "/amends-demo/assets/none.js",
    "/amends-demo/../secret.txt",
    "/amends-demo/../../secret.txt",
    "/amends-demo/tickets/../../secret.txt",
    "/amends-demo/%2e%2e/secret.txt",
    "/amends-demo/..%2fsecret.txt",
    "/amends-demo/..\\secret.txt",
    "/amends-demo/assets/%00",
    "//amends-demo/",
  ])("has nothing at %s", async (path) => {
    expect(await ask(served, path)).toMatchObject({ status: 404, body: "Not found\n" });
  });

  it("answers HEAD without a body, and no method that would change something", async () => {
    expect(await ask(served, "/amends-demo/", "HEAD")).toMatchObject({ status: 200, body: "" });
    expect(await ask(served, "/amends-demo/", "POST")).toMatchObject({ status: 405 });
  });

  it("is gone when it is closed", async () => {
    const another = await serveDemo({ folder });
    await another.close();
    await expect(ask(another, "/amends-demo/")).rejects.toThrow("ECONNREFUSED");
  });

  it("says so where the demo has not been built", async () => {
    await expect(serveDemo({ folder: join(place, "nowhere") })).rejects.toThrow("npm run build:demo");
  });
});
