import { CONNECTORS } from "../../connect/index.ts";
import { ConnectionTrouble } from "../../connect/trouble.ts";
import type { Connector, Writer } from "../../connect/types.ts";
import type { ConnectionKind } from "../../model/connections.ts";
import type { StoredConnection } from "../../store/connections/types.ts";
import type { TakenMessage } from "../../store/outbox/types.ts";
import type { Store } from "../../store/types.ts";
import type { StoredWrite } from "../../store/write_back/types.ts";
import { accessOf } from "../connections/access.ts";
import { DeliveryFailure } from "../delivery/failure.ts";
import type { House } from "../delivery/house.ts";
import type { Composed } from "../delivery/sender.ts";
import type { Vault } from "../delivery/vault.ts";
import { assignTo, giveBack } from "./assignment.ts";
import { wordsFor } from "./words.ts";

/** A connection that was stopped is looked at again after so long. */
const STOPPED_MS = 600_000;
/** So long is waited for the one who is just writing what is to be taken back. */
const IN_HAND_MS = 30_000;
const LONGEST_WRITE_MS = 60_000;

export type Connectors = Readonly<Partial<Record<ConnectionKind, Connector>>>;

interface Parts {
  store: Store;
  vault: Vault;
  now: string;
  /** Take the place of the real ones in tests. */
  connectors?: Connectors | undefined;
}

/** Writes a note or tag into a help desk, or takes it back: the message of the outbox that carries it. */
export async function composeDeskWrite(
  { kind, survey: id }: TakenMessage,
  house: House,
  parts: Parts,
): Promise<Composed> {
  const { store, now } = parts;
  const { workspace } = house;
  const write = id == null ? null : await store.writeBack.read(workspace, id);
  const isUndo = kind === "desk_undo";
  if (write === null || write.state !== (isUndo ? "undoing" : "waiting"))
    return { drop: "there is nothing to write" };
  const connection = await store.connections.get(workspace, write.connection);
  if (connection === null || connection.secrets === null)
    return { drop: "the connection is no longer there" };
  if (connection.state === "paused" || connection.state === "error")
    return { wait: later(now, STOPPED_MS) };
  if (isUndo && write.in_hand) return { wait: later(now, IN_HAND_MS) };
  const next = await store.writeBack.next(workspace, connection.id, now);
  if (next !== null) return { wait: next };
  const writing = { ...parts, house, connection, write };
  if (isUndo) return { send: () => takeBack(writing), shows: `undo ${write.kind} ${write.about}` };
  if (write.kind === "tag") return { send: () => setTag(writing), shows: `#${write.about}` };
  if (write.kind === "assignment")
    return write.is_broken
      ? { send: () => assign(writing), shows: `→ ${write.about}` }
      : { drop: "the promise was kept, or is no longer there" };
  const words = await wordsFor(write, house, store, now);
  if ("moot" in words) return { drop: words.moot };
  if ("wait" in words) return words;
  return { send: () => leaveNote(writing, words.lines), shows: words.lines.join("\n") };
}

interface Writing extends Parts {
  house: House;
  connection: StoredConnection;
  write: StoredWrite;
}

async function leaveNote(writing: Writing, lines: readonly string[]): Promise<void> {
  const { write, house, store, now } = writing;
  const { id, at_desk } = write;
  const { id: note } = await within(writing, (writer) => writer.note(at_desk, { mark: id, lines }));
  await store.writeBack.settle(house.workspace, id, { state: "written", note }, now);
}

async function setTag(writing: Writing): Promise<void> {
  const { write, house, store, now } = writing;
  await within(writing, (writer) => writer.setTag(write.at_desk, write.about, true));
  await store.writeBack.settle(house.workspace, write.id, { state: "written", note: null }, now);
}

async function takeBack(writing: Writing): Promise<void> {
  const { write, house, store, now } = writing;
  const { id, at_desk, kind, about } = write;
  const state = await within(writing, async (writer) => {
    if (kind === "assignment") return giveBack(writer, write);
    if (kind !== "tag") {
      const isGone = await writer.removeNote(at_desk, id, house.texts.note.withdrawn);
      return isGone ? "undone" : "cannot_undo";
    }
    await writer.setTag(at_desk, about, false);
    return "undone";
  });
  await store.writeBack.settle(house.workspace, id, { state }, now);
}

/** Who had the conversation is kept before it is given to somebody else: afterwards nobody could tell. */
async function assign(writing: Writing): Promise<void> {
  const { write, house, store, now } = writing;
  const { workspace } = house;
  await within(writing, (writer) =>
    assignTo(writer, write, (former) => store.writeBack.keepFormer(workspace, write.id, former)),
  );
  await store.writeBack.settle(workspace, write.id, { state: "written", note: null }, now);
}

/** One change within the limits; told to wait, nothing more is written by this connection until then. */
async function within<T>(
  { store, vault, now, connectors = CONNECTORS, house, connection }: Writing,
  work: (writer: Writer) => Promise<T>,
): Promise<T> {
  const { workspace } = house;
  const connector = connectors[connection.kind];
  const signal = AbortSignal.timeout(LONGEST_WRITE_MS);
  try {
    const { connections } = store;
    const access =
      connector && accessOf(connection, { connector, vault, connections, staff: [], signal });
    const writer = access && connector.writer?.(access);
    if (writer === undefined)
      throw new ConnectionTrouble("nothing can be written there", { permanent: true });
    if (!(await store.writeBack.count(workspace, connection.id, now)))
      throw new ConnectionTrouble("as much as may be was written in this minute");
    return await work(writer);
  } catch (error) {
    if (!(error instanceof ConnectionTrouble)) throw error;
    if (error.retryAfterMs !== null)
      await store.writeBack.pause(workspace, connection.id, later(now, error.retryAfterMs));
    const reason = [error.message, error.hint].filter((part) => part !== null).join(". ");
    throw new DeliveryFailure(reason, error.permanent);
  }
}

const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString();
