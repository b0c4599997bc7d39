import type { Config } from "../../model/config.ts";
import type { ReminderSettings, SecretName } from "../../model/reminders.ts";
import type { Store } from "../../store/types.ts";
import { DeliveryFailure } from "./failure.ts";
import { DELIVERY_TEXTS } from "./texts/index.ts";
import type { DeliveryTexts } from "./texts/types.ts";
import type { Vault } from "./vault.ts";

/** What sending for one workspace needs, read when a message's turn comes. */
export interface House {
  workspace: string;
  settings: ReminderSettings;
  config: Config;
  texts: DeliveryTexts;
  zone: string;
  /** Where people reach the server, without a slash at the end; null when it is not known. */
  address: string | null;
  /** A mail server is set up. */
  hasMail: boolean;
  /** @throws DeliveryFailure when it was sealed with a key that is lost */
  secret(name: SecretName): string | null;
}

/** What a secret is sealed for: another place gives it no meaning. */
export const aboutSecret = (workspace: string, name: SecretName) => `${workspace}/${name}`;

export async function houseOf(
  { store, vault, address }: { store: Store; vault: Vault; address: string | null },
  workspace: string,
): Promise<House> {
  const { settings, secrets } = await store.outbox.settings(workspace);
  const config = await store.config(workspace);
  return {
    workspace,
    settings,
    config,
    texts: DELIVERY_TEXTS[config.language],
    zone: (config.promise_calendar ?? config.calendar).zone,
    address: (settings.address ?? address)?.replace(/\/+$/, "") ?? null,
    hasMail: secrets.smtp_url !== undefined,
    secret(name) {
      const sealed = secrets[name];
      if (sealed === undefined) return null;
      const opened = vault.open(sealed, aboutSecret(workspace, name));
      if (opened !== null) return opened;
      throw new DeliveryFailure(
        `the stored ${name} was written with another key: enter it again in the settings`,
        true,
      );
    },
  };
}
