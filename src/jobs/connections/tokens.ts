import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import {
  askForToken,
  type Grant,
  isUsable,
  type Token,
  type TokenSource,
} from "../../connect/oauth.ts";
import { ConnectionTrouble } from "../../connect/trouble.ts";
import type { Network } from "../../connect/types.ts";
import type { Connections, StoredConnection } from "../../store/connections/types.ts";
import type { Vault } from "../delivery/vault.ts";
import { noSecrets, seal, secretsOf } from "./secrets.ts";

/** A process that renews and is not heard of for so long has died. */
const LONGEST_RENEWAL_SECONDS = 60;
const LOOK_MS = 300;
const MOST_LOOKS = 300;

/** A token stands among the secrets of its connection. */
const WithToken = z.looseObject({
  token: z.object({ value: z.string(), until: z.number() }).optional(),
});

export interface StoredTokens {
  connections: Pick<Connections, "get" | "claimRenewal" | "endRenewal">;
  vault: Vault;
  connection: Pick<StoredConnection, "workspace" | "id">;
  /** How a token is asked for with the secrets as they are stored now. */
  grantOf: (secrets: object) => Grant | null;
  network: Network;
  /** Who gives it, in what people are told. */
  name: string;
}

/**
 * Tokens of a stored connection: each is kept, sealed, for all processes until it ends, and renewed by one of
 * them. A new refresh token is stored before the token that came with it is used.
 */
export function storedTokens(about: StoredTokens): TokenSource {
  const { connections, vault, connection } = about;
  const { workspace, id } = connection;
  let last: Token | null = null;

  async function look(refused: string | undefined): Promise<Token | null> {
    const stored = await connections.get(workspace, id);
    const secrets = stored === null ? null : secretsOf(vault, stored);
    if (stored === null || stored.secrets === null || secrets === null) throw noSecrets();
    const { token } = WithToken.parse(secrets);
    if (token !== undefined && isUsable(token, refused, Date.now())) return token;
    const before = stored.secrets;
    if (!(await connections.claimRenewal(workspace, id, before, LONGEST_RENEWAL_SECONDS)))
      return null;
    return renew(before, secrets);
  }

  async function renew(before: string, secrets: object): Promise<Token | null> {
    try {
      const grant = about.grantOf(secrets);
      if (grant === null) throw noSecrets();
      const send = about.network.request.bind(about.network);
      const { refresh_token, ...token } = await askForToken(grant, send, {
        name: about.name,
        now: Date.now(),
      });
      const after = {
        ...secrets,
        ...(refresh_token === undefined ? {} : { refresh_token }),
        token,
      };
      const isKept = await connections.endRenewal(workspace, id, {
        before,
        after: seal(vault, connection, after),
      });
      // Somebody entered other secrets meanwhile: those count.
      return isKept ? token : null;
    } catch (error) {
      await connections.endRenewal(workspace, id, { before, after: null });
      throw error;
    }
  }

  return async (refused) => {
    if (last !== null && isUsable(last, refused, Date.now())) return last.value;
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      last = await look(refused);
      if (last !== null) return last.value;
      await sleep(LOOK_MS);
    }
    throw new ConnectionTrouble("another process takes too long to renew the token");
  };
}
