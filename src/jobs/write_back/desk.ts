import { CONNECTORS } from "../../connect/index.ts";
import { AmendsError } from "../../model/errors.ts";
import {
  type DeskWriteView,
  isOn,
  type WriteBackSettings,
  type WriteBackView,
} from "../../model/write_back.ts";
import type { StoredConnection } from "../../store/connections/types.ts";
import type { Store } from "../../store/types.ts";
import type { Connectors } from "./compose.ts";

const MOST_SHOWN = 200;

/** What people do about notes and tags in their help desk. */
export interface WriteBackDesk {
  /** @throws AmendsError `not_found` */
  view(workspace: string, connection: string): Promise<WriteBackView>;
  /** @throws AmendsError `not_found`, `conflict` where nothing can be written */
  save(workspace: string, connection: string, settings: WriteBackSettings): Promise<WriteBackView>;
  /** The latest two hundred of a connection. */
  writes(workspace: string, connection: string): Promise<DeskWriteView[]>;
  /**
   * Takes one back, or all of a connection; returns how many will be.
   * @throws AmendsError `not_found`, `conflict`
   */
  undo(workspace: string, connection: string, write: string | null, by: string): Promise<number>;
}

interface DeskParts {
  now: () => string;
  connectors?: Connectors;
}

export function writeBackDesk(
  store: Pick<Store, "connections" | "writeBack">,
  { now, connectors = CONNECTORS }: DeskParts,
): WriteBackDesk {
  const { writeBack } = store;
  async function stored(workspace: string, id: string): Promise<StoredConnection> {
    const found = await store.connections.get(workspace, id);
    if (found === null) throw new AmendsError("not_found", "There is no such connection.");
    return found;
  }
  async function view(workspace: string, id: string): Promise<WriteBackView> {
    const { kind } = await stored(workspace, id);
    const writes = connectors[kind]?.writes;
    return {
      ...(await writeBack.settings(workspace, id)),
      can_write: writes !== undefined,
      removal: writes?.removal ?? null,
      can_assign: [...(writes?.assigns ?? [])],
    };
  }
  return {
    view,
    async save(workspace, id, settings) {
      const { can_write, can_assign } = await view(workspace, id);
      if (isOn(settings) && !can_write)
        throw new AmendsError("conflict", "Nothing can be written to this kind of connection.");
      const assigned = settings.assign?.split(":")[0];
      if (assigned !== undefined && !can_assign.some((kind) => kind === assigned))
        throw new AmendsError(
          "conflict",
          `This help desk assigns no conversation to a ${assigned}.`,
        );
      await writeBack.saveSettings(workspace, id, settings, now());
      return view(workspace, id);
    },
    async writes(workspace, id) {
      await stored(workspace, id);
      return writeBack.list(workspace, { connection: id, limit: MOST_SHOWN });
    },
    async undo(workspace, id, write, by) {
      await stored(workspace, id);
      const undone = await writeBack.undo(workspace, { connection: id, write }, by, now());
      if (undone === 0 && write !== null)
        throw new AmendsError("conflict", "There is nothing to undo.", {
          hint: "Only what was written or waits can be taken back.",
        });
      return undone;
    },
  };
}
