import type { ConnectionTestRequest } from "../../../model/connections.ts";

/** A mailbox as it is typed. */
export interface MailboxDraft {
  name: string;
  host: string;
  port: string;
  security: "tls" | "starttls" | "none";
  user: string;
  password: string;
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
  password: "",
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
export function isComplete({ host, port, user, password }: MailboxDraft): boolean {
  return [host, user, password].every((text) => text.trim() !== "") && /^\d{1,5}$/.test(port);
}

/** What a test, or the connection itself, is asked with. */
export function requestOf(draft: MailboxDraft): ConnectionTestRequest {
  const { host, port, security, user, since, folders, password } = draft;
  return {
    kind: "imap",
    settings: {
      host: host.trim(),
      port: Number(port),
      security,
      user: user.trim(),
      since: since === "" ? null : since,
      folders: folders === null ? null : [...folders],
      private_network: security === "none",
    },
    secrets: { password },
  };
}
