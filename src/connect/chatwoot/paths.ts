import { z } from "zod";
import { COMMON_SETTINGS } from "../../model/connections.ts";
import type { Detail } from "../desk/api.ts";
import { at, fieldsOf, listOf } from "../desk/fields.ts";
import { DeskAddress } from "../desk/secrets.ts";

export const Settings = z.object({
  ...COMMON_SETTINGS,
  url: DeskAddress,
  account_id: z.number().int().positive().describe("The number in the address, /app/accounts/1"),
});
export type Settings = z.infer<typeof Settings>;

/** As many messages as Chatwoot gives at once. */
const MESSAGES = 20;

export const conversationPath = ({ account_id }: Settings, id: string) =>
  `/api/v1/accounts/${account_id}/conversations/${id}`;

/** Messages come twenty at a time, the latest first. */
export function messages(settings: Settings): Detail {
  const path = (id: string) => `${conversationPath(settings, id)}/messages`;
  return {
    of: (id) => ({ path: path(id) }),
    read(body, id) {
      const found = listOf(at(body, "payload"));
      const oldest = Math.min(...found.map((one) => Number(at(one, "id"))));
      return {
        records: found.map((one) => ({ ...fieldsOf(one), conversation_id: id })),
        next: found.length < MESSAGES ? null : { path: `${path(id)}?before=${oldest}` },
      };
    },
  };
}
