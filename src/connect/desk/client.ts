import { setTimeout as sleep } from "node:timers/promises";
import { ConnectionTrouble } from "../trouble.ts";
import { tokenForNow } from "../oauth.ts";
import type { Access, Answer, OutgoingRequest } from "../types.ts";
import type { Account, ApiRequest } from "./api.ts";
import { jittered } from "../../model/jitter.ts";
import { SOURCE_KINDS, type SourceKind } from "../../model/source_kinds.ts";

const TRIES = 6;
const LONGEST_PAUSE_MS = 30_000;
/** Told to wait longer than this, the connection is given back and taken up again later. */
const LONGEST_WAIT_MS = 60_000;

/** Time and chance, which a test sets. */
export interface Pace {
  now: () => number;
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  random: () => number;
}

const REAL_PACE: Pace = {
  now: Date.now,
  pause: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, { signal }).catch(() => {});
  },
  random: Math.random,
};

/** Asks the API of a help desk for JSON. */
export interface Client {
  /**
   * The answer's body; null when there is no such thing (any more).
   * @throws ConnectionTrouble
   */
  get(request: ApiRequest): Promise<unknown>;
  /** {@link Client.get}, but null also where the key or the plan does not allow it. */
  tryGet(request: ApiRequest): Promise<unknown>;
  /**
   * Changes something, and tries it once: whether it was done although the answer was lost, only who asks
   * can find out. Null when there is no such thing (any more).
   * @throws ConnectionTrouble
   */
  change(request: ApiRequest): Promise<Changed | null>;
}

/** The answer to a change. */
export interface Changed {
  /** Null where there is none. */
  body: unknown;
  header: (name: string) => string | undefined;
}

/** A client that waits as long as it is told to, and tries again what may pass. */
export function openClient(
  kind: SourceKind,
  account: Account,
  { network, signal, token }: Pick<Access<object, object>, "network" | "signal" | "token">,
  pace: Pace = REAL_PACE,
): Client {
  const desk = SOURCE_KINDS[kind];
  const tokenOf =
    account.grant === undefined
      ? null
      : (token ?? tokenForNow(account.grant, (one) => send(one), { name: desk, now: pace.now }));
  /** Requests run beside each other; told to one of them, all wait. */
  let notBefore = 0;

  async function send(request: OutgoingRequest, most = TRIES): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      const wait = notBefore - pace.now();
      if (wait > 0) await pace.pause(wait, signal);
      if (signal.aborted)
        throw new ConnectionTrouble(`${desk} takes too long, or was not waited for`);
      const answer = await attempt(request);
      if (!(answer instanceof Error) && answer.status !== 429 && answer.status < 500) return answer;
      const told = answer instanceof Error ? answer.retryAfterMs : toldWait(answer, pace.now());
      const trouble = answer instanceof Error ? answer : refusal(answer, told);
      if (trouble.permanent || tries >= most || (told ?? 0) > LONGEST_WAIT_MS) throw trouble;
      const longest = Math.min(LONGEST_PAUSE_MS, 500 * 2 ** tries);
      notBefore = Math.max(notBefore, pace.now() + (told ?? jittered(longest, pace.random())));
    }
  }

  async function attempt(request: OutgoingRequest): Promise<Answer | ConnectionTrouble> {
    try {
      return await network.request(request);
    } catch (error) {
      if (error instanceof ConnectionTrouble) return error;
      throw error;
    }
  }

  function refusal({ status }: Answer, told: number | null): ConnectionTrouble {
    const wait = told === null ? {} : { retryAfterMs: told };
    return status === 429
      ? new ConnectionTrouble(`${desk} asks to wait: too many requests (HTTP 429)`, wait)
      : new ConnectionTrouble(`${desk} does not work at the moment (HTTP ${status})`, wait);
  }

  function refused(status: number): ConnectionTrouble {
    return new ConnectionTrouble(`${desk} refuses the key (HTTP ${status})`, {
      hint: "Make a new key, with read access to conversations, and enter it again.",
      permanent: true,
    });
  }

  function json({ body }: Answer): unknown {
    try {
      return JSON.parse(body) as unknown;
    } catch {
      throw new ConnectionTrouble(`${desk} answers with something that is no JSON`, {
        hint: "Check the address of the account.",
      });
    }
  }

  async function ask(
    { method = "GET", path, body }: ApiRequest,
    { most = TRIES, refusedToken }: { most?: number; refusedToken?: string | undefined } = {},
  ): Promise<Answer> {
    const bearer = await tokenOf?.(refusedToken);
    const sent: OutgoingRequest = {
      method,
      url: `${account.base}${pathOf(path)}`,
      headers: {
        accept: "application/json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...account.headers,
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const answer = await send(sent, most);
    if (answer.status !== 401 || bearer === undefined || refusedToken !== undefined) return answer;
    return ask({ method, path, body }, { most, refusedToken: bearer });
  }

  async function get(request: ApiRequest, optional: boolean): Promise<unknown> {
    const answer = await ask(request);
    const { status } = answer;
    if (status === 404 || status === 410) return null;
    if (status === 403 && optional) return null;
    if (status === 401 || status === 403) throw refused(status);
    if (status >= 300)
      throw new ConnectionTrouble(`${desk} does not take a request of ours (HTTP ${status})`);
    return json(answer);
  }

  async function change(request: ApiRequest): Promise<Changed | null> {
    const answer = await ask(request, { most: 1 });
    const { status, headers: given, body } = answer;
    if (status === 404 || status === 410) return null;
    if (status === 401 || status === 403)
      throw new ConnectionTrouble(`${desk} does not let this key write (HTTP ${status})`, {
        hint: "Give the key the right to write notes and tags.",
        permanent: true,
      });
    if (status >= 300)
      throw new ConnectionTrouble(`${desk} does not take it (HTTP ${status})`, { permanent: true });
    return { body: body.trim() === "" ? null : json(answer), header: (name) => given[name] };
  }

  return {
    get: (request) => get(request, false),
    tryGet: (request) => get(request, true),
    change,
  };
}

/** The path and query of an address: whatever host an answer names, only the account's own is asked. */
function pathOf(path: string): string {
  if (path.startsWith("/")) return path;
  const url = URL.canParse(path) ? new URL(path) : null;
  if (url === null) throw new ConnectionTrouble("the address of the next page is none");
  return `${url.pathname}${url.search}`;
}

/** How long an answer tells to wait: seconds, a date, or (Intercom) when its limit begins anew. */
function toldWait({ headers }: Answer, now: number): number | null {
  const told = headers["retry-after"] ?? "";
  if (/^\d{1,6}(?:\.\d{1,3})?$/.test(told)) return Number(told) * 1000;
  const date = Date.parse(told);
  if (Number.isFinite(date)) return Math.max(0, date - now);
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN) * 1000;
  return reset > now && reset - now < 3_600_000 ? reset - now : null;
}
