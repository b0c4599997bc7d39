import { existsSync } from "node:fs";
import { installPackage } from "./apt.mjs";

const BINARY = "/usr/sbin/dovecot";

/** A real IMAP server for the tests of mailboxes, which start it themselves; elsewhere they say that they are skipped. */
export function ensureDovecot() {
  if (!existsSync(BINARY)) installPackage("dovecot-imapd", "the tests of mailboxes");
  if (!existsSync(BINARY))
    console.log("No dovecot found: the tests with a real IMAP server are skipped.");
}
