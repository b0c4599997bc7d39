import { ConnectionTrouble } from "../trouble.ts";
import type { Writer } from "../types.ts";
import type { Detail } from "./api.ts";
import type { Client } from "./client.ts";
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
  /** Takes a note back; null where the desk's API has no way. */
  removeNote: ((ask: Ask, id: string, note: string, settings: Settings) => Promise<void>) | null;
  /** Sets or takes off a tag; one that is (or is not) there stays so. */
  setTag: (ask: Ask, id: string, tag: string, on: boolean, settings: Settings) => Promise<void>;
}

/** Writes into the conversations of a desk. */
export function writerOf<Settings>(
  client: Client,
  { format, notes, note, removeNote, setTag }: DeskWrites<Settings>,
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
    async removeNote(conversation, mark) {
      const found = await kept(conversation, mark);
      if (found == null) return true;
      if (removeNote === null || found.id === null) return false;
      await removeNote(client, conversation, found.id, settings);
      return true;
    },
    setTag: (conversation, tag, on) => setTag(client, conversation, tag, on, settings),
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
