import type { IncomingMessage } from "node:http";
import { DeliveryFailure } from "../failure.ts";
import { exchange, type OutboundRequest, type OutboundRules } from "./post.ts";

/** An answer of an API is a page of records; none needs more. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * Asks once and reads the answer, whatever its status, under the rules of {@link post}.
 * @throws DeliveryFailure
 */
export const requestOnce = (request: OutboundRequest, rules: OutboundRules): Promise<Answer> =>
  exchange(request, rules, async (response) => ({
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: await wholeOf(response),
  }));

async function wholeOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > LARGEST_ANSWER) throw new DeliveryFailure("the answer is too large");
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}
