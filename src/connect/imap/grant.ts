import type { Grant } from "../oauth.ts";
import { ConnectionTrouble } from "../trouble.ts";
import type { ImapSecrets, ImapSettings } from "./settings.ts";

/** Where the large providers give tokens, and what a program that asks in its own name asks for. */
const PROVIDERS: readonly { hosts: RegExp; url: string; own?: string }[] = [
  { hosts: /(?:^|\.)(?:gmail|googlemail)\.com$/i, url: "https://oauth2.googleapis.com/token" },
  {
    hosts: /(?:^|\.)(?:office365|outlook)\.com$/i,
    url: "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    own: "https://outlook.office365.com/.default",
  },
];

/**
 * How tokens for a mailbox are asked for; null with a password or a fixed token.
 * @throws ConnectionTrouble when nobody knows where
 */
export function grantOf(
  { host, token_url, scope }: ImapSettings,
  { client_id, client_secret, refresh_token }: ImapSecrets,
): Grant | null {
  if (client_id === undefined) return null;
  const provider = PROVIDERS.find(({ hosts }) => hosts.test(host));
  const url = token_url ?? provider?.url;
  if (url === undefined)
    throw new ConnectionTrouble("it is not known where tokens for this server are given", {
      permanent: true,
      hint: "Set token_url, as the provider's documentation names it.",
    });
  const asked = scope ?? (refresh_token === undefined ? provider?.own : undefined);
  return {
    url,
    form: {
      ...(refresh_token === undefined
        ? { grant_type: "client_credentials" }
        : { grant_type: "refresh_token", refresh_token }),
      client_id,
      ...(client_secret === undefined ? {} : { client_secret }),
      ...(asked === undefined ? {} : { scope: asked }),
    },
  };
}
