import { type Kysely, sql } from "kysely";
import type { Config } from "../../model/config.ts";
import type { Tables } from "../tables.ts";
import { takeTurn } from "../turn.ts";
import { oneOrder, orderPage, ordersOf } from "./page.ts";
import { orderRules } from "./rows.ts";
import type { Orders } from "./types.ts";
import { setOrderVerdict } from "./verdicts.ts";
import { compareStored, writeOrders } from "./write.ts";

/** The promised orders over an open database. */
export function ordersOver(
  db: Kysely<Tables>,
  configOf: (workspace: string) => Promise<Config>,
): Orders {
  return {
    async write(workspace, batch, now) {
      const config = await configOf(workspace);
      return db.transaction().execute(async (trx) => {
        await takeTurn(trx, workspace);
        return writeOrders(trx, workspace, batch, { now, config });
      });
    },
    page: (workspace, query) => orderPage(db, workspace, query),
    one: (workspace, number) => oneOrder(db, workspace, number),
    setVerdict: (workspace, request, by, at) => setOrderVerdict(db, workspace, request, by, at),
    of: (workspace, conversation) => ordersOf(db, workspace, conversation),
    async compareAgain(workspace, which, now, limit) {
      const context = { now, config: await configOf(workspace) };
      const wanted =
        which === "due"
          ? sql`next_change_at <= ${now}::timestamptz`
          : sql`rules <> ${orderRules(context)}`;
      return db.transaction().execute(async (trx) => {
        await takeTurn(trx, workspace);
        const { rows } = await sql<{ number: string }>`select number from promised_order
          where workspace_id = ${workspace} and ${wanted} order by number limit ${limit}`.execute(
          trx,
        );
        const numbers = rows.map(({ number }) => number);
        if (numbers.length > 0) await compareStored(trx, workspace, numbers, context);
        return numbers.length;
      });
    },
  };
}
