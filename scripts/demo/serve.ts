/**
 * Serves the built demo helpdesk on this machine alone. Run by itself it says where:
 * `node scripts/demo/serve.ts [port]`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative, resolve, sep } from "node:path";

const BASE = "/amends-demo/";
const TICKET = /^\/amends-demo\/tickets\/[^/]+\/?$/;

/** As strict as the strictest helpdesks: what works here works there. */
const POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join("; ");

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

export interface ServeOptions {
  /** 0, the default, takes a free one. */
  port?: number;
  /** Folder of the built demo. */
  folder?: string;
}

export interface Served {
  /** Address of the inbox, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** @throws where the demo has not been built, or the port is taken. */
export async function serveDemo(options: ServeOptions = {}): Promise<Served> {
  const folder = options.folder ?? resolve(import.meta.dirname, "../../.output/demo");
  const server = createServer(answer(filesOf(folder)));
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(options.port ?? 0, "127.0.0.1", done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${BASE}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The folder's files by their address. What is not in this list cannot be asked for, whatever the path says. */
function filesOf(folder: string): Map<string, { path: string; type: string }> {
  if (!existsSync(folder)) throw new Error(`No demo in ${folder}: build it with npm run build:demo`);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const type = TYPES[extname(entry.name)] ?? "application/octet-stream";
        return [BASE + relative(folder, path).split(sep).join("/"), { path, type }];
      }),
  );
}

const answer =
  (files: ReturnType<typeof filesOf>): RequestListener =>
  (request, response) => {
    const [address = "/"] = (request.url ?? "/").split("?");
    const isPage = address === BASE || TICKET.test(address);
    const file = files.get(isPage ? `${BASE}index.html` : address);
    const known = request.method === "GET" || request.method === "HEAD";
    if (!file || !known) {
      response.writeHead(known ? 404 : 405, { "content-type": "text/plain; charset=utf-8" });
      response.end(known ? "Not found\n" : "Only GET and HEAD\n");
      return;
    }
    response.writeHead(200, {
      "content-type": file.type,
      "content-security-policy": POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
    response.end(request.method === "HEAD" ? undefined : readFileSync(file.path));
  };

if (import.meta.main) {
  const { url } = await serveDemo({ port: Number(process.argv[2] ?? 4712) });
  console.log(`The demo helpdesk is at ${url}`);
}
