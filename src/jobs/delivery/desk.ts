import { AmendsError } from "../../model/errors.ts";
import {
  DEFAULT_LEADS,
  ReminderSettings,
  type ReminderRequest,
  type ReminderView,
  SECRETS,
  type SecretName,
  type SecretView,
} from "../../model/reminders.ts";
import { isZone } from "../../calendar/zone.ts";
import type { Outbox } from "../../store/outbox/types.ts";
import { refusedSmtp } from "./channels/email.ts";
import { refusedSecret } from "./channels/webhook.ts";
import { aboutSecret } from "./house.ts";
import { refusedUrl } from "./outbound/post.ts";
import type { Vault } from "./vault.ts";

/** What a house may see of its settings: of secrets, only whether they are there. */
export async function viewSettings(
  outbox: Pick<Outbox, "settings">,
  vault: Vault,
  workspace: string,
): Promise<ReminderView> {
  const { settings, secrets } = await outbox.settings(workspace);
  const shown = SECRETS.map((name) => {
    const sealed = secrets[name];
    const opened = sealed === undefined ? null : vault.open(sealed, aboutSecret(workspace, name));
    return [name, secretView(sealed, opened)] as const;
  });
  return {
    ...settings,
    secrets: Object.fromEntries(shown) as Record<SecretName, SecretView>,
    default_leads: DEFAULT_LEADS,
  };
}

function secretView(sealed: string | undefined, opened: string | null): SecretView {
  const host = opened !== null && URL.canParse(opened) ? new URL(opened).hostname : "";
  return {
    set: sealed !== undefined,
    host: host === "" ? null : host,
    readable: sealed === undefined || opened !== null,
  };
}

/**
 * Stores settings; secrets that are not named stay as they are.
 * @throws AmendsError `invalid_config` naming the field; never the value
 */
export async function saveSettings(
  outbox: Pick<Outbox, "settings" | "saveSettings">,
  vault: Vault,
  workspace: string,
  { secrets: changed, ...given }: ReminderRequest,
  now: string,
): Promise<void> {
  const settings = ReminderSettings.parse(given);
  const { zone } = settings.morning;
  if (zone !== null && !isZone(zone))
    throw wrong("morning.zone", "is not a time zone such as Asia/Manila");
  const { secrets: before } = await outbox.settings(workspace);
  const secrets = { ...before };
  for (const name of SECRETS) {
    const value = changed[name];
    if (value === null) delete secrets[name];
    if (value === undefined || value === null) continue;
    const refused = REFUSED[name](value, settings);
    if (refused !== null) throw wrong(`secrets.${name}`, `cannot be used: ${refused}`);
    secrets[name] = vault.seal(value, aboutSecret(workspace, name));
  }
  await outbox.saveSettings(workspace, settings, secrets, now);
}

const hook = (url: string, { private_network }: ReminderSettings) =>
  refusedUrl(url, { privateNetwork: private_network });

const REFUSED: Readonly<
  Record<SecretName, (value: string, settings: ReminderSettings) => string | null>
> = {
  smtp_url: refusedSmtp,
  webhook_url: hook,
  slack_url: hook,
  webhook_secret: refusedSecret,
};

const wrong = (field: string, message: string) =>
  new AmendsError("invalid_config", `${field} ${message}.`, {
    place: { field },
    hint: "See docs/reminders.md.",
  });
