import type { z } from "zod";
import { ConnectionTrouble } from "../../connect/trouble.ts";
import type { Access, Connector } from "../../connect/types.ts";
import { type COMMON_SETTINGS, CONNECTION_KINDS } from "../../model/connections.ts";
import type { StoredConnection } from "../../store/connections/types.ts";
import type { Vault } from "../delivery/vault.ts";
import { networkWith } from "./network.ts";
import { noSecrets, secretsOf } from "./secrets.ts";
import { type StoredTokens, storedTokens } from "./tokens.ts";

/** What every connector's settings have. */
type Common = { [K in keyof typeof COMMON_SETTINGS]: z.infer<(typeof COMMON_SETTINGS)[K]> };

interface Given {
  connector: Connector;
  vault: Vault;
  connections: StoredTokens["connections"];
  /** Staff as the workspace knows them. */
  staff: readonly string[];
  signal: AbortSignal;
}

/**
 * What a stored connection lets its connector reach.
 * @throws ConnectionTrouble when its secrets or settings cannot be read
 */
export function accessOf(
  connection: StoredConnection,
  { connector, vault, connections, staff, signal }: Given,
): Access<object, object> {
  const opened = secretsOf(vault, connection);
  if (opened === null) throw noSecrets();
  const read = connector.settings.safeParse(connection.settings);
  const known = connector.secrets.safeParse(opened);
  if (!read.success || !known.success)
    throw new ConnectionTrouble("its settings are of another version", {
      permanent: true,
      hint: "Enter them again.",
    });
  const made = access(read.data, known.data, { staff, signal });
  const grantOf = (secrets: object) =>
    connector.grant?.(read.data, connector.secrets.parse(secrets)) ?? null;
  if (grantOf(known.data) === null) return made;
  const name = CONNECTION_KINDS[connector.kind];
  const { network } = made;
  return {
    ...made,
    token: storedTokens({ connections, vault, connection, grantOf, network, name }),
  };
}

/** The same for settings that are not stored yet. */
export function access(
  settings: object,
  secrets: object,
  { staff, signal }: Pick<Given, "staff" | "signal">,
): Access<object, object> {
  const { staff: own, private_network } = settings as Common;
  return {
    settings,
    secrets,
    network: networkWith({ privateNetwork: private_network }),
    staff: [...staff, ...own],
    signal,
  };
}
