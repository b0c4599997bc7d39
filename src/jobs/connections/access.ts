import type { z } from "zod";
import { ConnectionTrouble } from "../../connect/trouble.ts";
import type { Access, Connector } from "../../connect/types.ts";
import type { COMMON_SETTINGS } from "../../model/connections.ts";
import type { StoredConnection } from "../../store/connections/types.ts";
import type { Vault } from "../delivery/vault.ts";
import { networkWith } from "./network.ts";

/** What every connector's settings have. */
type Common = { [K in keyof typeof COMMON_SETTINGS]: z.infer<(typeof COMMON_SETTINGS)[K]> };

/** What secrets are sealed for: those of another connection give no access here. */
export const aboutConnection = (workspace: string, id: string) => `${workspace}/connection/${id}`;

interface Given {
  connector: Connector;
  vault: Vault;
  /** Staff as the workspace knows them. */
  staff: readonly string[];
  signal: AbortSignal;
}

/** The secrets of a connection; null when there are none that this key opens. */
export function secretsOf(
  vault: Vault,
  { workspace, id, secrets }: Pick<StoredConnection, "workspace" | "id" | "secrets">,
): object | null {
  const opened = secrets === null ? null : vault.open(secrets, aboutConnection(workspace, id));
  return opened === null ? null : (JSON.parse(opened) as object);
}

export const noSecrets = () =>
  new ConnectionTrouble("its password was stored with another key, or is not there", {
    hint: "Enter it again, or give all servers the same AMENDS_SECRET_KEY.",
  });

/**
 * What a stored connection lets its connector reach.
 * @throws ConnectionTrouble when its secrets or settings cannot be read
 */
export function accessOf(
  connection: StoredConnection,
  { connector, vault, staff, signal }: Given,
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
  return access(read.data, known.data, { staff, signal });
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
