import { createHash } from "node:crypto";
import { tokenForNow } from "../../connect/oauth.ts";
import { ConnectionTrouble } from "../../connect/trouble.ts";
import type { Connector, Tested } from "../../connect/types.ts";
import { CONNECTION_KINDS, type ConnectionTest } from "../../model/connections.ts";
import { AmendsError } from "../../model/errors.ts";
import type { StoredConnection } from "../../store/connections/types.ts";
import type { Store } from "../../store/types.ts";
import type { Vault } from "../delivery/vault.ts";
import { access, accessOf } from "./access.ts";

const LONGEST_TEST_MS = 60_000;
const MOST_RENEWED = 20;

/** What a test found, and the secrets as they are after it, with the token that they got. */
interface Proved {
  tested: ConnectionTest;
  secrets: object;
}

/** Tries connections at the other side. @throws AmendsError `invalid_config` with what is wrong and what to do */
export interface Proofs {
  /** With secrets as they were typed. */
  typed(
    workspace: string,
    connector: Connector,
    settings: object,
    secrets: object,
  ): Promise<Proved>;
  /** With the secrets that are stored. */
  stored(connector: Connector, connection: StoredConnection): Promise<ConnectionTest>;
}

export function proofsWith(store: Pick<Store, "config" | "connections">, vault: Vault): Proofs {
  const renewed = renewedSecrets();
  const givenIn = async (workspace: string) => ({
    staff: (await store.config(workspace)).staff,
    signal: AbortSignal.timeout(LONGEST_TEST_MS),
  });
  return {
    async typed(workspace, connector, settings, typed) {
      const given = await givenIn(workspace);
      const secrets = renewed.of(typed);
      return tried(async () => {
        const own = access(settings, secrets, given);
        const grant = connector.grant?.(settings, secrets) ?? null;
        if (grant === null) return { tested: asTest(await connector.test(own)), secrets };
        let after = secrets;
        const token = tokenForNow(grant, (request) => own.network.request(request), {
          name: CONNECTION_KINDS[connector.kind],
          now: Date.now,
          granted({ refresh_token, ...kept }) {
            const next = refresh_token === undefined ? after : { ...after, refresh_token };
            renewed.keep(typed, next);
            after = { ...next, token: kept };
          },
        });
        return { tested: asTest(await connector.test({ ...own, token })), secrets: after };
      });
    },
    async stored(connector, connection) {
      const given = await givenIn(connection.workspace);
      const { connections } = store;
      return tried(async () =>
        asTest(
          await connector.test(accessOf(connection, { ...given, connector, vault, connections })),
        ),
      );
    },
  };
}

/**
 * Secrets as a test left them: a refresh token may work once, and whoever typed it stores it after the test. In
 * memory, and the latest few.
 */
function renewedSecrets() {
  const after = new Map<string, object>();
  const keyOf = (typed: object) =>
    createHash("sha256").update(JSON.stringify(typed)).digest("base64");
  return {
    of: (typed: object): object => after.get(keyOf(typed)) ?? typed,
    keep(typed: object, secrets: object): void {
      after.set(keyOf(typed), secrets);
      const [first] = after.keys();
      if (after.size > MOST_RENEWED && first !== undefined) after.delete(first);
    },
  };
}

/** What a connector says of its failure, as the one who asked is told it. */
async function tried<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ConnectionTrouble)) throw error;
    const options = error.hint === null ? {} : { hint: error.hint };
    throw new AmendsError("invalid_config", error.message, options);
  }
}

const asTest = ({ account, choices }: Tested): ConnectionTest => ({
  account,
  choices: [...choices],
});
