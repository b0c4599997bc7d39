import { z } from "zod";
import { ConnectionTrouble } from "./trouble.ts";
import type { Answer, Network, OutgoingRequest } from "./types.ts";

/** How a token of OAuth 2 is asked for: with a refresh token, or as the program itself. */
export interface Grant {
  url: string;
  headers?: Readonly<Record<string, string>>;
  form: Readonly<Record<string, string>>;
}

/** A token, and until when it is used. */
export interface Token {
  value: string;
  /** Milliseconds since 1970. */
  until: number;
}

/** A token that was given; a new refresh token with it takes the place of the one that was used. */
export interface Granted extends Token {
  refresh_token?: string;
}

/** Gives the token in use; told which one was refused, another. */
export type TokenSource = (refused?: string) => Promise<string>;

const Given = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).nullish(),
  expires_in: z.coerce.number().positive().nullish(),
});
/** Unless it is told; most last an hour. */
const USUAL_SECONDS = 3600;
/** A token is renewed so long before it ends, but a short one is used for most of its time. */
const EARLY_SECONDS = 300;

/**
 * Asks for a token.
 * @throws ConnectionTrouble for good when it is refused
 */
export async function askForToken(
  { url, headers = {}, form }: Grant,
  send: (request: OutgoingRequest) => Promise<Answer>,
  { name, now }: { name: string; now: number },
): Promise<Granted> {
  const answer = await send({
    method: "POST",
    url,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      accept: "application/json",
      ...headers,
    },
    body: new URLSearchParams({ ...form }).toString(),
  });
  const { status } = answer;
  if (status === 429 || status >= 500)
    throw new ConnectionTrouble(`${name} gives no token at the moment (HTTP ${status})`);
  if (status >= 400)
    throw new ConnectionTrouble(`${name} refuses the key (HTTP ${status})`, {
      hint: "Allow access once more, and enter the new key or refresh token.",
      permanent: true,
    });
  const given = Given.safeParse(jsonOf(answer)).data;
  if (given === undefined) throw new ConnectionTrouble(`${name} gives no token`);
  const seconds = given.expires_in ?? USUAL_SECONDS;
  return {
    value: given.access_token,
    until: now + 1000 * Math.max(seconds / 2, seconds - EARLY_SECONDS),
    ...(given.refresh_token == null ? {} : { refresh_token: given.refresh_token }),
  };
}

function jsonOf({ body }: Answer): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}

/** Whether a token can be used: it has not ended, and is not the one that was refused. */
export const isUsable = ({ value, until }: Token, refused: string | undefined, now: number) =>
  value !== refused && until > now;

/** Keeps a token for as long as the work lasts. `granted` is told of each that is given. */
export function tokenForNow(
  grant: Grant,
  send: Network["request"],
  about: { name: string; now: () => number; granted?: (token: Granted) => void },
): TokenSource {
  let asked: Promise<Granted> | null = null;
  let used = grant;
  return async (refused) => {
    // Requests run beside each other: one of them asks, the others wait for what it gets.
    for (let seen: typeof asked | undefined; seen !== asked; ) {
      seen = asked;
      const last = await seen;
      if (last !== null && isUsable(last, refused, about.now())) return last.value;
    }
    const mine = askForToken(used, send, { name: about.name, now: about.now() });
    asked = mine;
    try {
      const given = await mine;
      if (given.refresh_token !== undefined)
        used = { ...used, form: { ...used.form, refresh_token: given.refresh_token } };
      about.granted?.(given);
      return given.value;
    } catch (error) {
      if (asked === mine) asked = null;
      throw error;
    }
  };
}
