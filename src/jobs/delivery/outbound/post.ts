import { lookup } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { DeliveryFailure } from "../failure.ts";
import { isPublicAddress } from "./address.ts";

const TIMEOUT_MS = 15_000;
const GONE = 410;

export interface Post {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface OutboundRules {
  /** Addresses of this machine and its network are allowed, also without https. */
  privateNetwork: boolean;
  timeoutMs?: number;
}

/** Why a URL may not be called; null when it may, as far as its words tell. */
export function refusedUrl(text: string, { privateNetwork }: OutboundRules): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return "it is no http or https address";
  if (url.username !== "" || url.password !== "") return "it holds a user name or password";
  const host = hostOf(url);
  const local = host === "localhost" || host.endsWith(".localhost");
  if (url.protocol === "http:" && !local && !privateNetwork) return "it is not https";
  if (privateNetwork) return null;
  const inside = local || (isIP(host) !== 0 && !isPublicAddress(host));
  return inside ? "it is in the private network" : null;
}

/**
 * Posts once: no redirect is followed, the answer's body is not read, and where the network of the house
 * is closed the address is checked at the moment of connecting, so a name cannot be turned afterwards.
 * @throws DeliveryFailure
 */
export async function post({ url: text, headers, body }: Post, rules: OutboundRules) {
  const status = await exchange({ method: "POST", url: text, headers, body }, rules, (response) =>
    Promise.resolve(response.statusCode ?? 0),
  );
  if (status >= 200 && status < 300) return;
  const redirect = status >= 300 && status < 400 ? "; redirects are not followed" : "";
  throw new DeliveryFailure(`HTTP ${status}${redirect}`, status === GONE);
}

/** A request to the outside. */
export interface OutboundRequest {
  method?: string;
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/**
 * One request under the rules, and what is taken of its answer; the rest of it is not read.
 * @throws DeliveryFailure
 */
export async function exchange<T>(
  { method = "GET", url: text, headers = {}, body }: OutboundRequest,
  rules: OutboundRules,
  take: (response: IncomingMessage) => Promise<T>,
): Promise<T> {
  const refused = refusedUrl(text, rules);
  if (refused !== null) throw new DeliveryFailure(`the address is refused: ${refused}`, true);
  const url = new URL(text);
  const { privateNetwork, timeoutMs = TIMEOUT_MS } = rules;
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(asFailure(error));
    const sent = request(
      url,
      {
        method,
        headers: { ...headers, ...length },
        // A connection of its own: none that was made under other rules is used again.
        agent: false,
        signal: AbortSignal.timeout(timeoutMs),
        ...(privateNetwork ? {} : { lookup: publicLookup }),
      },
      (response) =>
        void take(response)
          .then(resolve, fail)
          .finally(() => response.destroy()),
    );
    sent.on("error", fail);
    sent.end(body);
  });
}

/** Resolves a name and refuses it when any of its addresses is not public. */
const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, "", 0);
    const inside = addresses.some(({ address }) => !isPublicAddress(address));
    const [first] = addresses;
    if (inside || first === undefined) {
      const reason = "the address is refused: it is in the private network";
      return callback(new DeliveryFailure(reason, true), "", 0);
    }
    return options.all === true
      ? callback(null, addresses)
      : callback(null, first.address, first.family);
  });
};

function asFailure(error: Error): DeliveryFailure {
  if (error instanceof DeliveryFailure) return error;
  if (error.name === "AbortError" || error.name === "TimeoutError")
    return new DeliveryFailure("no answer in time");
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  return new DeliveryFailure(`no connection (${code})`);
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
}
