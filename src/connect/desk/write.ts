import { ConnectionTrouble } from "../trouble.ts";
import type { Writer } from "../types.ts";
import type { AssigneeKind, NoteRemoval } from "../../model/write_back.ts";
import type { ApiRequest, Detail } from "./api.ts";
import type { Client } from "./client.ts";
import { idOf } from "./fields.ts";
import { noteIn, type NoteFormat } from "./note.ts";
import { allPages } from "./pages.ts";

/** A note as the desk keeps it. */
export interface KeptNote {
  id: string | null;
  text: string;
}

/** What writing asks of the client. */
export type Ask = Pick<Client, "get" | "change">;

/** How notes and tags get into a desk: one file each, of this shape. */
export interface DeskWrites<Settings> {
  format: NoteFormat;
  /** Where notes are found again; its records are {@link KeptNote}. */
  notes: (settings: Settings) => Detail;
  /** Writes a note. Its id may be missing from the answer. */
  note: (ask: Ask, id: string, text: string, settings: Settings) => Promise<KeptNote["id"]>;
  /** What becomes of a note that is taken back. */
  removal: NoteRemoval;
  /** Takes a note back; `instead` stands in its place where something must. */
  removeNote: (ask: Ask, id: string, note: FoundNote, settings: Settings) => Promise<void>;
  /** Sets or takes off a tag; one that is (or is not) there stays so. */
  setTag: (ask: Ask, id: string, tag: string, on: boolean, settings: Settings) => Promise<void>;
  assignment: Assignment<Settings>;
}

/** Who has a conversation: how the desk tells it, and how it is told. */
export interface Assignment<Settings> {
  kinds: readonly AssigneeKind[];
  /** The record that tells it. */
  of: (id: string, settings: Settings) => ApiRequest;
  /** Who it is by that record, an id as it came; nobody: nothing, 0 or an empty text. */
  read: (body: unknown, kind: AssigneeKind) => unknown;
  set: (
    ask: Ask,
    id: string,
    whom: { kind: AssigneeKind; to: string | null },
    settings: Settings,
  ) => Promise<void>;
}

/** A note that is to be taken back. */
export interface FoundNote {
  id: string;
  /** As the desk gives it. */
  text: string;
  instead: string;
}

/** Writes into the conversations of a desk. */
export function writerOf<Settings>(
  client: Client,
  { format, notes, note, removeNote, setTag, assignment }: DeskWrites<Settings>,
  settings: Settings,
): Writer {
  /** What is not there takes no note. */
  const strict: Ask = {
    get: (request) => client.get(request),
    async change(request) {
      const answer = await client.change(request);
      if (answer === null) throw gone();
      return answer;
    },
  };
  /** Our note with this mark; undefined: none; null: the conversation is gone. */
  async function kept(conversation: string, mark: string): Promise<KeptNote | null | undefined> {
    const all = await allPages(client, notes(settings), conversation);
    return all === null
      ? null
      : (all as readonly KeptNote[]).find(({ text }) => text.includes(mark));
  }
  return {
    async note(conversation, words) {
      const before = await kept(conversation, words.mark);
      if (before === null) throw gone();
      if (before !== undefined) return { id: before.id };
      const id = await note(strict, conversation, noteIn(format, words), settings);
      return { id };
    },
    async removeNote(conversation, mark, instead) {
      const found = await kept(conversation, mark);
      if (found == null) return true;
      if (found.id === null) return false;
      await removeNote(client, conversation, { ...found, id: found.id, instead }, settings);
      return true;
    },
    setTag: (conversation, tag, on) => setTag(client, conversation, tag, on, settings),
    async assignee(conversation, kind) {
      const body = await client.get(assignment.of(conversation, settings));
      if (body === null) throw gone();
      const id = idOf(assignment.read(body, kind));
      return id === "0" ? null : id;
    },
    assign: (conversation, kind, to) =>
      assignment.set(strict, conversation, { kind, to }, settings),
  };
}

const gone = () =>
  new ConnectionTrouble("the conversation is no longer there", { permanent: true });

/** All tags of a conversation with one set or taken off, for a desk that takes them as a whole; null: as they are. */
export function tagsAfter(before: readonly unknown[], tag: string, on: boolean): string[] | null {
  const tags = before.filter((one) => typeof one === "string");
  if (tags.includes(tag) === on) return null;
  return on ? [...tags, tag] : tags.filter((one) => one !== tag);
}
