import { ConnectionTrouble } from "../../connect/trouble.ts";
import type { StoredConnection } from "../../store/connections/types.ts";
import type { Vault } from "../delivery/vault.ts";

type Which = Pick<StoredConnection, "workspace" | "id">;

/** What secrets are sealed for: those of another connection give no access here. */
export const aboutConnection = (workspace: string, id: string) => `${workspace}/connection/${id}`;

/** Secrets as they are stored. */
export const seal = (vault: Vault, { workspace, id }: Which, secrets: object): string =>
  vault.seal(JSON.stringify(secrets), aboutConnection(workspace, id));

/** The secrets of a connection; null when there are none that this key opens. */
export function secretsOf(
  vault: Vault,
  { workspace, id, secrets }: Which & Pick<StoredConnection, "secrets">,
): object | null {
  const opened = secrets === null ? null : vault.open(secrets, aboutConnection(workspace, id));
  return opened === null ? null : (JSON.parse(opened) as object);
}

export const noSecrets = () =>
  new ConnectionTrouble("its password was stored with another key, or is not there", {
    hint: "Enter it again, or give all servers the same AMENDS_SECRET_KEY.",
  });
