import type { Connector } from "../types.ts";
import { follow } from "./follow.ts";
import { listFolders } from "./folders.ts";
import { grantOf } from "./grant.ts";
import { pull } from "./pull.ts";
import { inMailboxOnce } from "./session.ts";
import { ImapSecrets, ImapSettings } from "./settings.ts";

/** A mailbox by IMAP, read only: history of several folders, then what arrives. */
export const imap: Connector<ImapSettings, ImapSecrets> = {
  kind: "imap",
  settings: ImapSettings,
  secrets: ImapSecrets,
  pollSeconds: 60,
  grant: grantOf,
  async test(access) {
    const folders = (await inMailboxOnce(access, listFolders)) ?? [];
    return {
      account: access.settings.user,
      choices: folders.map(({ path, messages, usual }) => ({
        id: path,
        name: path,
        messages,
        chosen: usual,
      })),
    };
  },
  pull,
  follow,
};
