import { createReadStream } from "node:fs";
import { type IncomingMessage, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { AwsV4Signer } from "aws4fetch";
import { AmendsError, type ErrorCode } from "../../model/errors.ts";
import { jittered } from "../../model/jitter.ts";
import type { S3Settings } from "./s3_settings.ts";

export interface S3Request {
  method: "GET" | "PUT" | "DELETE";
  bucket: string;
  /** Empty for the bucket itself. */
  key: string;
  query?: Readonly<Record<string, string>>;
  /** A file to send, with its size and the SHA-256 of its content in hexadecimal. */
  body?: { path: string; size: number; sha256: string };
}

const TRIES = 6;
const FIRST_WAIT_MS = 200;
/** Neither a byte nor an answer for so long: the connection is given up. */
const SILENCE_MS = 60_000;

const CODES: Readonly<Record<number, ErrorCode>> = {
  301: "usage",
  400: "usage",
  401: "unauthenticated",
  403: "forbidden",
  404: "not_found",
};

/**
 * Makes a request, with what is done with its answer, again as long as that can help: the store is busy
 * or failing, or the connection breaks, also in the middle. Signed (version 4), addressed by path.
 * @throws AmendsError with the code of the store
 */
export async function s3<T>(
  settings: S3Settings,
  asked: S3Request,
  take: (answer: IncomingMessage) => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      const answer = await send(settings, asked);
      if ((answer.statusCode ?? 500) >= 300) throw await refusal(answer, settings, asked);
      try {
        return await take(answer);
      } finally {
        answer.destroy();
      }
    } catch (error) {
      if (error instanceof AmendsError && error.code !== "busy") throw error;
      if (tried === TRIES) throw away(error, settings);
      await sleep(jittered(FIRST_WAIT_MS * 2 ** tried, Math.random()));
    }
  }
}

async function send(settings: S3Settings, asked: S3Request): Promise<IncomingMessage> {
  const { method, body } = asked;
  const { url, headers } = await new AwsV4Signer({
    ...credentials(settings),
    method,
    url: urlOf(settings, asked),
    headers: body === undefined ? {} : { "x-amz-content-sha256": body.sha256 },
    service: "s3",
    region: settings.region,
  }).sign();
  const length: Record<string, string> =
    body === undefined ? {} : { "content-length": String(body.size) };
  return new Promise((resolve, reject) => {
    const ask = url.protocol === "https:" ? overHttps : overHttp;
    const request = ask(url, { method, headers: { ...Object.fromEntries(headers), ...length } });
    request.setTimeout(SILENCE_MS, () => request.destroy(new Error("no answer")));
    request.on("response", resolve).on("error", reject);
    if (body === undefined) request.end();
    else createReadStream(body.path).on("error", reject).pipe(request);
  });
}

function credentials({ accessKeyId, secretAccessKey, sessionToken }: S3Settings) {
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}

function urlOf({ endpoint }: S3Settings, { bucket, key, query = {} }: S3Request): string {
  const path = [bucket, ...key.split("/")].map(encodeURIComponent).join("/");
  const search = new URLSearchParams(query).toString().replaceAll("+", "%20");
  return `${endpoint.replace(/\/$/, "")}/${path}${search === "" ? "" : `?${search}`}`;
}

/** What the store says, by its own code; its other words may name keys. */
async function refusal(
  answer: IncomingMessage,
  { endpoint }: S3Settings,
  { bucket, key }: S3Request,
): Promise<AmendsError> {
  const status = answer.statusCode ?? 0;
  const said = /<Code>(\w{1,80})<\/Code>/.exec(await text(answer))?.[1] ?? `status ${status}`;
  const code = status === 429 || status >= 500 ? "busy" : (CODES[status] ?? "invalid_input");
  return new AmendsError(code, `the S3 store says ${said}`, {
    place: { file: `s3://${bucket}/${key}` },
    hint: `It was asked at ${endpoint}: AWS_ENDPOINT_URL, AWS_REGION and the keys decide where and as whom.`,
  });
}

function away(error: unknown, { endpoint }: S3Settings): AmendsError {
  if (error instanceof AmendsError) return error;
  return new AmendsError("busy", `the S3 store at ${endpoint} cannot be reached`, { cause: error });
}
