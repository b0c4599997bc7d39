import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/**
 * The requests of the S3 protocol that are used, after its public description: signatures of version 4
 * computed anew, content hashes, ETags, listing by pages. It takes nothing that S3 would refuse there.
 */
const [KEY, SECRET, REGION] = ["KEY", "a secret/key+", "eu-central-1"];
const PAGE = 1000;

interface Answer {
  status: number;
  body?: string | Buffer;
  headers?: Record<string, string>;
}

/** Starts such a server with one bucket, and tells how to reach it. */
export async function startS3(bucket: string) {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const answered = answer(request, bucket, objects);
    void answered.then(({ status, body = "", headers = {} }) =>
      response.writeHead(status, headers).end(body),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: KEY,
      AWS_SECRET_ACCESS_KEY: SECRET,
    },
    objects,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function answer(
  request: IncomingMessage,
  bucket: string,
  objects: Map<string, Buffer>,
): Promise<Answer> {
  const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
  const content = await buffer(request);
  if (!isSigned(request, url, content)) return refusal(403, "SignatureDoesNotMatch");
  const [, asked = "", ...rest] = url.pathname.split("/");
  const key = rest.map(decodeURIComponent).join("/");
  if (asked !== bucket) return refusal(404, "NoSuchBucket");
  if (key === "") return { status: 200, body: listing(url.searchParams, objects) };
  if (request.method === "PUT") {
    if (request.headers["content-length"] === undefined)
      return refusal(411, "MissingContentLength");
    objects.set(key, content);
    return { status: 200 };
  }
  if (request.method === "DELETE") {
    objects.delete(key);
    return { status: 204 };
  }
  const found = objects.get(key);
  if (found === undefined) return refusal(404, "NoSuchKey");
  return { status: 200, body: found, headers: { etag: etagOf(found) } };
}

const refusal = (status: number, code: string): Answer => ({
  status,
  body: `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`,
});
const etagOf = (content: Buffer) => `"${createHash("md5").update(content).digest("hex")}"`;

function listing(asked: URLSearchParams, objects: ReadonlyMap<string, Buffer>): string {
  const prefix = asked.get("prefix") ?? "";
  const after = Buffer.from(asked.get("continuation-token") ?? "", "base64").toString();
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
  const page = keys.slice(0, PAGE);
  const contents = page.map((key) => {
    const content = objects.get(key) ?? Buffer.alloc(0);
    const etag = etagOf(content).replaceAll('"', "&quot;");
    const name = encodeURIComponent(key).replaceAll("%2F", "/").replaceAll("%20", "+");
    return `<Contents><Key>${name}</Key><ETag>${etag}</ETag><Size>${content.length}</Size></Contents>`;
  });
  const token = Buffer.from(page.at(-1) ?? "").toString("base64");
  const next = keys.length > PAGE ? `<NextContinuationToken>${token}</NextContinuationToken>` : "";
  return `<?xml version="1.0"?><ListBucketResult><EncodingType>url</EncodingType>${next}${contents.join("")}</ListBucketResult>`;
}

const sha256 = (content: string | Buffer) => createHash("sha256").update(content).digest("hex");
const hmac = (key: string | Buffer, text: string) =>
  createHmac("sha256", key).update(text).digest();
const rfc3986 = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Signature version 4, from the request as it arrived. */
function isSigned({ method, headers }: IncomingMessage, url: URL, content: Buffer): boolean {
  const sent = String(headers["x-amz-content-sha256"]);
  if (sent !== "UNSIGNED-PAYLOAD" && sent !== sha256(content)) return false;
  const given = /Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)/.exec(
    headers.authorization ?? "",
  );
  const [, credential = "", signed = "", signature = ""] = given ?? [];
  const at = String(headers["x-amz-date"]);
  const scope = `${at.slice(0, 8)}/${REGION}/s3/aws4_request`;
  if (credential !== `${KEY}/${scope}`) return false;
  const path = url.pathname
    .split("/")
    .map((part) => rfc3986(decodeURIComponent(part)))
    .join("/");
  const query = [...url.searchParams]
    .map(([name, value]) => `${rfc3986(name)}=${rfc3986(value)}`)
    .sort()
    .join("&");
  const lines = signed.split(";").map((name) => `${name}:${String(headers[name])}\n`);
  const canonical = [method, path, query, lines.join(""), signed, sent].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", at, scope, sha256(canonical)].join("\n");
  const key = ["s3", "aws4_request"].reduce<Buffer>(
    hmac,
    hmac(hmac(`AWS4${SECRET}`, at.slice(0, 8)), REGION),
  );
  return hmac(key, toSign).toString("hex") === signature;
}
