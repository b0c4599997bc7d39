import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { DeliveryFailure } from "../failure.ts";
import { asFailure, type OutboundRules, publicLookup, refusedUrl, TIMEOUT_MS } from "./post.ts";

/** An answer of an API is a page of records; none needs more. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

interface Request {
  method?: string;
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * Asks once and reads the answer, whatever its status, under the rules of {@link post}.
 * @throws DeliveryFailure
 */
export async function requestOnce(request: Request, rules: OutboundRules): Promise<Answer> {
  const refused = refusedUrl(request.url, rules);
  if (refused !== null) throw new DeliveryFailure(`the address is refused: ${refused}`, true);
  const url = new URL(request.url);
  const { privateNetwork, timeoutMs = TIMEOUT_MS } = rules;
  const { method = "GET", headers = {}, body } = request;
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(asFailure(error));
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const sent = send(
      url,
      {
        method,
        headers: {
          ...headers,
          ...(body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) }),
        },
        // A connection of its own: none that was made under other rules is used again.
        agent: false,
        signal: AbortSignal.timeout(timeoutMs),
        ...(privateNetwork ? {} : { lookup: publicLookup }),
      },
      (response) => {
        const parts: Buffer[] = [];
        let size = 0;
        response.on("error", fail);
        response.on("data", (part: Buffer) => {
          size += part.byteLength;
          if (size > LARGEST_ANSWER) sent.destroy(new DeliveryFailure("the answer is too large"));
          else parts.push(part);
        });
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
            ),
            body: Buffer.concat(parts).toString(),
          }),
        );
      },
    );
    sent.on("error", fail);
    sent.end(body);
  });
}
