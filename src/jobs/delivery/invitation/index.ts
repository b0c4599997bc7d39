import { randomUUID } from "node:crypto";
import { INVITATION_DAYS, type InviteRequest, type NewInvitation } from "../../../model/people.ts";
import type { TakenMessage } from "../../../store/outbox/types.ts";
import type { Store } from "../../../store/types.ts";
import { DeliveryFailure } from "../failure.ts";
import type { House } from "../house.ts";
import { written } from "../letter.ts";
import { canAsk, hashOfLink } from "../question/index.ts";
import { send } from "../send.ts";
import type { Composed } from "../sender.ts";
import type { Vault } from "../vault.ts";

const DAY_MS = 86_400_000;

interface With {
  store: Pick<Store, "people" | "outbox" | "workspaces">;
  vault: Vault;
  now: string;
}

/** The secret in the link: only the holder of the key can make it, and it is made the same again for a retry. */
const tokenFor = (vault: Vault, workspace: string, id: string) =>
  vault.sign(JSON.stringify(["invitation", workspace, id]));
const pathFor = (vault: Vault, workspace: string, id: string) =>
  `/invitation?token=${tokenFor(vault, workspace, id)}`;

/** Invites somebody: by mail where the house can send it, and by a link to be copied in any case. */
export async function invite(
  house: House,
  { store, vault, now }: With,
  request: InviteRequest,
  by: string,
): Promise<NewInvitation> {
  const { workspace, address } = house;
  const { email, role, teams, leads } = request;
  const id = randomUUID();
  const expires_at = new Date(Date.parse(now) + INVITATION_DAYS * DAY_MS).toISOString();
  const view = { id, email, role, invited_by: by, invited_at: now, expires_at };
  const identities = [...new Set([email, ...request.identities.map((one) => one.toLowerCase())])];
  const tokenHash = hashOfLink(tokenFor(vault, workspace, id));
  await store.people.invite(workspace, { ...view, identities, teams, leads, tokenHash });
  const mailed = canAsk(house);
  if (mailed) {
    const about = { conversation: null, promise: null, survey: id, due: expires_at };
    const mail = { kind: "invitation", channel: "email", recipient: email } as const;
    await store.outbox.add(workspace, [{ bucket: 0, ...mail, ...about }], now);
  }
  const path = pathFor(vault, workspace, id);
  return { ...view, path, link: address === null ? null : `${address}${path}`, mailed };
}

/** The mail that carries an invitation; none when it was taken back or used meanwhile. */
export async function composeInvitation(
  message: TakenMessage,
  house: House,
  { store, vault, now }: With,
): Promise<Composed> {
  const { workspace, address, texts, config } = house;
  const open = await store.people.invitations(workspace, now);
  const invitation = open.find(({ id }) => id === message.survey);
  if (invitation === undefined) return { drop: "the invitation is none any more" };
  if (address === null)
    throw new DeliveryFailure("the address of this server is not set, so no link can be made");
  const name = (await store.workspaces()).find(({ id }) => id === workspace)?.name ?? workspace;
  const { title, body, label, because } = texts.invitation({ workspace: name });
  return send(message, house, {
    letter: () =>
      written({
        language: config.language,
        title,
        quote: null,
        lines: [body],
        link: { url: `${address}${pathFor(vault, workspace, invitation.id)}`, label },
        foot: because,
      }),
    slack: () => "",
    payload: () => ({}),
    now,
  });
}
