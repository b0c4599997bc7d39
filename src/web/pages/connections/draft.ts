import type { ConnectionTestRequest } from "../../../model/connections.ts";

/** A mailbox as it is typed. */
export interface MailboxDraft {
  name: string;
  host: string;
  port: string;
  security: "tls" | "starttls" | "none";
  user: string;
  /** How it is signed in to: with a password, or with what gets tokens of OAuth 2. */
  way: "password" | "oauth";
  password: string;
  client_id: string;
  client_secret: string;
  refresh_token: string;
  token_url: string;
  since: string;
  /** Null: those that the test says are taken without a choice. */
  folders: readonly string[] | null;
}

export const EMPTY_DRAFT: MailboxDraft = {
  name: "",
  host: "",
  port: "993",
  security: "tls",
  user: "",
  way: "password",
  password: "",
  client_id: "",
  client_secret: "",
  refresh_token: "",
  token_url: "",
  since: "",
  folders: null,
};

/** Servers of providers whose addresses tell them. */
const HOSTS: Readonly<Record<string, string>> = {
  "gmail.com": "imap.gmail.com",
  "googlemail.com": "imap.gmail.com",
  "outlook.com": "outlook.office365.com",
  "hotmail.com": "outlook.office365.com",
  "fastmail.com": "imap.fastmail.com",
  "icloud.com": "imap.mail.me.com",
  "me.com": "imap.mail.me.com",
};

/** The server that an address suggests; "" when it tells nothing. */
export function hostOf(address: string): string {
  return HOSTS[address.toLowerCase().split("@")[1] ?? ""] ?? "";
}

/** Whether enough was typed for a test. */
export function isComplete({ host, port, user, ...draft }: MailboxDraft): boolean {
  const { way, password, client_id, client_secret, refresh_token } = draft;
  const isIn =
    way === "password"
      ? password.trim() !== ""
      : client_id.trim() !== "" && `${client_secret}${refresh_token}`.trim() !== "";
  return isIn && [host, user].every((text) => text.trim() !== "") && /^\d{1,5}$/.test(port);
}

/** What a test, or the connection itself, is asked with. */
export function requestOf(draft: MailboxDraft): ConnectionTestRequest {
  const { host, port, security, user, since, folders, way, token_url } = draft;
  return {
    kind: "imap",
    settings: {
      host: host.trim(),
      port: Number(port),
      security,
      user: user.trim(),
      since: since === "" ? null : since,
      folders: folders === null ? null : [...folders],
      ...(way === "oauth" && token_url.trim() !== "" ? { token_url: token_url.trim() } : {}),
      private_network: security === "none",
    },
    secrets: way === "password" ? { password: draft.password } : oauthOf(draft),
  };
}

/** What gets tokens; what was left empty is left out. */
function oauthOf({ client_id, client_secret, refresh_token }: MailboxDraft) {
  const typed = { client_id, client_secret, refresh_token };
  return Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== ""));
}
