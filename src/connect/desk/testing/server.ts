import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ConnectionTrouble } from "../../trouble.ts";
import type { Network } from "../../types.ts";
import type { Talk } from "./world.ts";

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  header: (name: string) => string;
  body: string;
}

/** JSON of an answer, or a status. */
export type Answered = { json: unknown; headers?: Record<string, string> } | { status: number };

/** A help desk that exists for a test only. */
export interface FakeDesk {
  /** Settings and secrets with which it lets somebody in. */
  settings: object;
  secrets: object;
  answer: (asked: Asked, talks: readonly Talk[]) => Answered;
}

/** What goes wrong with the n-th request, before the desk sees it; "late": after, so that its answer is lost. */
export type Fault = "cut" | "late" | "limit" | "broken" | null;

type Taken = (asked: string, tell: () => void) => Promise<void>;

/** Serves a desk over HTTP on this machine. */
export async function serveDesk(desk: FakeDesk, talks: () => readonly Talk[]) {
  const asked: string[] = [];
  let faultOf: (request: number) => Fault = () => null;
  let taken: Taken = async () => {};
  let requests = 0;
  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const url = new URL(request.url ?? "/", "http://desk.invalid");
    asked.push(`${request.method} ${url.pathname}${url.search}`);
    const fault = faultOf((requests += 1));
    if (fault === "cut") request.socket.destroy();
    else if (fault === "limit") response.writeHead(429, { "retry-after": "7" }).end();
    else if (fault === "broken") response.writeHead(502).end("<html>");
    else {
      const answered = desk.answer(
        {
          method: request.method ?? "GET",
          path: url.pathname,
          query: url.searchParams,
          header: (name) => String(request.headers[name] ?? ""),
          body,
        },
        talks(),
      );
      const tell = () => {
        if (response.writableEnded) return;
        if (fault === "late") request.socket.destroy();
        else if ("status" in answered)
          response.writeHead(answered.status).end(answered.status === 204 ? undefined : "{}");
        else {
          response.writeHead(200, { "content-type": "application/json", ...answered.headers });
          response.end(JSON.stringify(answered.json));
        }
      };
      await taken(asked.at(-1) ?? "", tell);
      tell();
    }
  }
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    /** Counts requests from one again. */
    faults(of: (request: number) => Fault) {
      faultOf = of;
      requests = 0;
    },
    /** What happens when a request was done, before its answer leaves; it may let it leave earlier. */
    taken(work: Taken) {
      taken = work;
    },
    network: networkTo(port),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Whatever host is asked for, this machine answers. */
function networkTo(port: number): Network {
  return {
    async request({ method = "GET", url, headers = {}, body }) {
      const { pathname, search } = new URL(url);
      try {
        const answer = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
          method,
          headers,
          ...(body === undefined ? {} : { body }),
        });
        const { status } = answer;
        return { status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
      } catch {
        throw new ConnectionTrouble("no connection");
      }
    },
    resolve: (host) => Promise.reject(new ConnectionTrouble(`${host} is not looked up in tests`)),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
