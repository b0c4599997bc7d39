import { CONNECTORS } from "../../connect/index.ts";
import type { ConversationAtDesk } from "../../model/api.ts";
import { DESK_KINDS } from "../../model/connections.ts";
import { idsFor, mayBeSame, type Origin } from "../../model/origin.ts";
import type { Store } from "../../store/types.ts";

/**
 * The stored conversation that a help desk knows by this id. Several desks may have the number: where it is not
 * sure whose is meant, none.
 */
export async function storedAtDesk(
  { connections, origins }: Pick<Store, "connections" | "origins">,
  workspace: string,
  own: string,
  { desk, site, account }: ConversationAtDesk,
): Promise<string | null> {
  const told = {
    ...(site === undefined ? {} : { site }),
    ...(account === undefined ? {} : { account }),
  };
  const kinds = desk === "any" ? [undefined, ...DESK_KINDS] : [desk];
  const meant = kinds.map(
    (kind): Origin =>
      kind === undefined ? { id: own, source: undefined } : { id: own, source: { kind, ...told } },
  );
  const connected = (await connections.list(workspace)).flatMap(({ kind, settings }): Origin[] => {
    const connector = CONNECTORS[kind];
    const known = connector?.settings.safeParse(settings);
    if (connector?.source === undefined || known?.success !== true) return [];
    return [{ id: own, source: { kind, ...connector.source(known.data) } }];
  });
  const stored = await origins(workspace, [...meant, ...connected].flatMap(idsFor));
  const found = [...stored.values()].filter((one) =>
    meant.some((origin) => mayBeSame(origin, one)),
  );
  const alike = found.filter(
    ({ source }) => source?.site === told.site && source?.account === told.account,
  );
  const [only, another] = alike.length === 1 ? alike : found;
  return only === undefined || another !== undefined ? null : only.id;
}
