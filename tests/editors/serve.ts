/** Serves the editors' pages on this machine alone. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";
import { PAGES } from "./build.ts";

const PACKAGES = resolve("node_modules");
const TYPES: Record<string, string> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** `dock` comes from another site than the page, as the product's dock does. */
const page = (name: string, port: number) => `<!doctype html><meta charset="utf-8"><title>${name}</title>
${name === "ckeditor5" ? '<link rel="stylesheet" href="/ckeditor5.css">' : ""}
<p>Reply to Ana</p><div id="reply"></div>
<iframe id="dock" src="http://localhost:${port}/dock" style="position: fixed; right: 0; top: 0; width: 300px; height: 90px"></iframe>
<script type="module" src="/${name}.js"></script>`;

const DOCK = `<!doctype html><title>dock</title><button style="width: 280px; height: 60px">Insert</button>`;

export async function serve(): Promise<{ port: number; close(): void }> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url!, "http://127.0.0.1").pathname);
    const { port } = server.address() as AddressInfo;
    const send = (type: string, body: string | Buffer) =>
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
    if (path === "/dock" || path === "/panel") return send("text/html", DOCK);
    if (!extname(path)) return send("text/html", page(path.slice(1), port));
    const body = await readFile(fileOf(path)).catch(() => undefined);
    if (!body) return response.writeHead(404).end();
    return send(TYPES[extname(path)] ?? "application/octet-stream", body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => void server.close() };
}

function fileOf(path: string): string {
  const [, ofPackage] = path.split(/^\/npm\//);
  if (!ofPackage) return join(PAGES, path);
  // CKEditor 4 after 4.22 needs a bought key; whoever has it tries theirs from the folder that CK4 names.
  if (ofPackage.startsWith("ckeditor4/") && process.env.CK4) return join(resolve(process.env.CK4), ofPackage);
  return join(PACKAGES, ofPackage);
}
