/** Builds the live model of Zendesk and serves it on this machine, as `https://acme.zendesk.com` would. */
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { certificate } from "./certificate.ts";

/** Let Chromium find it: `--host-resolver-rules=MAP acme.zendesk.com 127.0.0.1:PORT --ignore-certificate-errors`. */
export const HOST = "acme.zendesk.com";

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
};

/** As strict as a page with an editor can be: an overlay must need nothing of the page's leave. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self' https://*.apps.zdusercontent.com",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
].join("; ");

export async function serveZendesk(): Promise<{ port: number; close(): Promise<void> }> {
  const folder = fileURLToPath(new URL("../../../.output/pages/zendesk", import.meta.url));
  await build({
    root: fileURLToPath(new URL("live", import.meta.url)),
    configFile: false,
    logLevel: "error",
    // The editor alone is larger than what Vite warns of.
    build: { outDir: folder, emptyOutDir: true, target: "esnext", chunkSizeWarningLimit: 4_000 },
  });
  const server = createServer(certificate(HOST), (request, response) => {
    const { pathname } = new URL(request.url ?? "/", `https://${HOST}`);
    const wanted = resolve(folder, `.${pathname}`);
    // Every address of the workspace is the same page; nothing outside the folder is served.
    const file = wanted.startsWith(folder + sep) && extname(wanted) ? wanted : resolve(folder, "index.html");
    try {
      const body = readFileSync(file);
      response.writeHead(200, {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        "content-security-policy": POLICY,
        "x-frame-options": "SAMEORIGIN",
        "x-content-type-options": "nosniff",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
