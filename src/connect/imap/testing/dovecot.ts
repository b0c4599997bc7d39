import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ImapFlow } from "imapflow";

const BINARY = "/usr/sbin/dovecot";
const PASSWORD = "open-sesame";
/** Dovecot reads mail as another user than root ("nobody"). */
const UNPRIVILEGED = 65_534;
const TRIES = 600;

/** Why there is no real server for the tests here; null when there is one. */
export const NO_DOVECOT =
  process.getuid?.() !== 0
    ? "dovecot is started by root only"
    : existsSync(BINARY)
      ? null
      : "dovecot-imapd is not installed";

export interface Dovecot {
  /** Plain, and STARTTLS. */
  port: number;
  tlsPort: number;
  password: string;
  /** Its certificate, for localhost, signed by itself. */
  certificate: string;
  /** A connection that may write: what a mail server or a colleague's program does. */
  asOwner<T>(user: string, work: (client: ImapFlow) => Promise<T>): Promise<T>;
  /** Delivers mails to a folder, which is made when it is not there. */
  deliver(user: string, folder: string, mails: readonly string[], at?: Date): Promise<void>;
  /** What the server noted; commands it did not understand, for example. */
  log(): string;
  stop(): void;
}

/**
 * Debian's dovecot with a configuration, folders and ports of its own. Every user name has the same password; told
 * where to ask about tokens of OAuth 2, it takes these too.
 */
export async function startDovecot(introspect?: string): Promise<Dovecot> {
  const home = mkdtempSync(join(tmpdir(), "amends-dovecot-"));
  chmodSync(home, 0o755);
  const mail = join(home, "mail");
  mkdirSync(mail);
  chownSync(mail, UNPRIVILEGED, UNPRIVILEGED);
  const [port, tlsPort] = [await freePort(), await freePort()];
  execFileSync(
    "openssl",
    [
      "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost",
      `-addext subjectAltName=DNS:localhost -keyout ${home}/key.pem -out ${home}/cert.pem`,
    ]
      .join(" ")
      .split(" "),
    { stdio: "ignore" },
  );
  const tokens = introspect === undefined ? "" : tokenConfiguration(home, introspect);
  writeFileSync(join(home, "dovecot.conf"), configuration(home, port, tlsPort) + tokens);
  const server = spawn(BINARY, ["-F", "-c", join(home, "dovecot.conf")], { stdio: "ignore" });
  const log = () => (existsSync(join(home, "log")) ? readFileSync(join(home, "log"), "utf8") : "");
  await ready(server, port, log);

  async function asOwner<T>(user: string, work: (client: ImapFlow) => Promise<T>): Promise<T> {
    const auth = { user, pass: PASSWORD };
    const client = new ImapFlow({
      host: "127.0.0.1",
      port,
      secure: false,
      doSTARTTLS: false,
      auth,
      logger: false,
    });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.logout();
    }
  }

  return {
    port,
    tlsPort,
    password: PASSWORD,
    certificate: readFileSync(join(home, "cert.pem"), "utf8"),
    asOwner,
    deliver: (user, folder, mails, at) =>
      asOwner(user, async (client) => {
        await client.mailboxCreate(folder).catch(() => {});
        for (const text of mails)
          await client.append(folder, text.replaceAll("\n", "\r\n"), [], at);
      }),
    log,
    stop() {
      server.kill("SIGTERM");
      rmSync(home, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

/** What lets people in by a token, beside their password. */
function tokenConfiguration(home: string, introspect: string): string {
  const settings = `introspection_mode = get
introspection_url = ${introspect}
username_attribute = email
active_attribute = active
active_value = true
`;
  writeFileSync(join(home, "oauth2.conf"), settings);
  return `
auth_mechanisms = plain xoauth2 oauthbearer
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${home}/oauth2.conf
}
`;
}

const configuration = (home: string, port: number, tlsPort: number) => `
base_dir = ${home}/run
state_dir = ${home}/state
log_path = ${home}/log
protocols = imap
listen = 127.0.0.1
disable_plaintext_auth = no
auth_failure_delay = 0
first_valid_uid = 1
mail_location = maildir:${home}/mail/%u
mail_max_userip_connections = 200
ssl = yes
ssl_cert = <${home}/cert.pem
ssl_key = <${home}/key.pem
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${UNPRIVILEGED} gid=${UNPRIVILEGED} home=${home}/mail/%u
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Trash {
    auto = subscribe
    special_use = \\Trash
  }
}
`;

async function ready(server: ChildProcess, port: number, log: () => string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (server.exitCode !== null) break;
    const client = new ImapFlow({
      host: "127.0.0.1",
      port,
      secure: false,
      doSTARTTLS: false,
      verifyOnly: true,
      auth: { user: "probe", pass: PASSWORD },
      logger: false,
    });
    client.on("error", () => {});
    const up = await client.connect().then(
      () => true,
      () => false,
    );
    client.close();
    if (up) return;
    await sleep(100);
  }
  throw new Error(`dovecot did not start: ${log()}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
