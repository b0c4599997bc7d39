import { randomUUID } from "node:crypto";
import type { AuditLinkRequest, NewAuditLink } from "../../../model/audits.ts";
import type { Store } from "../../../store/types.ts";
import type { House } from "../house.ts";
import { hashOfLink } from "../question/index.ts";
import type { Vault } from "../vault.ts";

const DAY_MS = 86_400_000;

/**
 * A link by which a mystery shopper fills this audit, and nothing else, until it is sent off or its days
 * are over. The one before opens nothing any more.
 * @throws AmendsError `not_found`, `conflict` for an audit that is finished
 */
export async function visitLink(
  { workspace, address, config }: House,
  { store, vault, now }: { store: Pick<Store, "audits">; vault: Vault; now: string },
  audit: string,
  { days, language = config.language }: AuditLinkRequest,
): Promise<NewAuditLink> {
  await store.audits.one(workspace, audit);
  // No two links are alike, so one that was taken back stays so.
  const token = vault.sign(JSON.stringify(["visit", workspace, audit, now, randomUUID()]));
  const expires_at = new Date(Date.parse(now) + days * DAY_MS).toISOString();
  const tokenHash = hashOfLink(token);
  await store.audits.setLink(workspace, audit, { tokenHash, language, expires_at });
  const path = `/v/${token}`;
  return { path, link: address === null ? null : `${address}${path}`, expires_at };
}
