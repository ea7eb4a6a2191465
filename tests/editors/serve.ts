/** Serves the editors' pages on this machine alone. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";
import { PAGES } from "./build.ts";

const CKEDITOR4 = resolve("node_modules/ckeditor4");
const { version } = JSON.parse(readFileSync(join(CKEDITOR4, "package.json"), "utf8"));

/** Why CKEditor 4 cannot be tested: from 4.23 on it runs only with a bought key. */
export const commercial = /^4\.(2[3-9]|[3-9]\d)/.test(version)
  ? `ckeditor4 ${version} needs a bought key; 4.22.1 is the last open one`
  : undefined;

const TYPES: Record<string, string> = { ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };

/** `dock` comes from another site than the page, as the product's dock does. */
const page = (name: string, port: number) => `<!doctype html><meta charset="utf-8"><title>${name}</title>
${name === "ckeditor5" ? '<link rel="stylesheet" href="/ckeditor5.css">' : ""}
<p>Reply to Ana</p><div id="reply"></div>
<iframe id="dock" src="http://localhost:${port}/dock" style="position: fixed; right: 0; top: 0; width: 300px; height: 90px"></iframe>
${name === "ckeditor4" ? '<script src="/ckeditor4/ckeditor.js"></script>' : ""}
<script type="module" src="/${name}.js"></script>`;

const DOCK = `<!doctype html><title>dock</title><button style="width: 280px; height: 60px">Insert</button>`;

export async function serve(): Promise<{ port: number; close(): void }> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url!, "http://127.0.0.1").pathname);
    const { port } = server.address() as AddressInfo;
    const send = (type: string, body: string | Buffer) =>
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
    if (path === "/dock") return send("text/html", DOCK);
    if (!extname(path)) return send("text/html", page(path.slice(1), port));
    const file = path.startsWith("/ckeditor4/")
      ? join(resolve(process.env.CK4 ?? "node_modules"), path)
      : join(PAGES, path);
    const body = await readFile(file).catch(() => undefined);
    if (!body) return response.writeHead(404).end();
    return send(TYPES[extname(path)] ?? "application/octet-stream", body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => void server.close() };
}
