import type { ConversationInput, Role } from "../../model/conversation.ts";
import { stableId } from "../../model/ids.ts";
import { known } from "../json/fields.ts";
import type { SourceKind } from "../../model/source_kinds.ts";
import type { SourceOptions } from "../types.ts";

/** What one speaker said in one go. */
export interface Turn {
  /** Name or number of the speaker; null when nobody knows. */
  speaker: string | null;
  /** Told by the transcript itself. */
  role?: Role | undefined;
  text: string;
  /** Seconds from the start of the recording. */
  start?: number | undefined;
  end?: number | undefined;
  redacted?: boolean | undefined;
}

interface Call {
  kind: SourceKind;
  turns: readonly Turn[];
  /** Id of the call where the file has one; otherwise it is made of what was said. */
  id?: string | undefined;
  locale?: string | undefined;
  /** What the file knows of the call as a whole; passed through. */
  about?: Readonly<Record<string, unknown>>;
}

const STAFF =
  /\b(?:agent|advisor|adviser|support|rep|representative|operator|staff|asesora?|agente)\b/i;
const CUSTOMER = /\b(?:customer|caller|client|clienta|user|cliente)\b/i;

/**
 * The conversation of a recorded call. Who serves is told by the transcript, by --staff, or by the
 * speaker's name ("Agent"); otherwise who speaks first is read as staff, because calls are answered
 * with a greeting, and a note says so. A transcript has no clock: messages have seconds, not times.
 */
export function callConversation(
  { kind, turns, id, locale, about }: Call,
  options: SourceOptions,
): ConversationInput | null {
  const spoken = joined(turns.filter(({ text }) => text.trim() !== ""));
  if (spoken.length === 0) return null;
  const roleOf = rolesOf(spoken, options);
  const messages = spoken.map((turn) => ({
    author: { role: roleOf(turn), ...known({ id: turn.speaker, name: turn.speaker }) },
    text: turn.text,
    ...(turn.redacted === true ? { redacted: true } : {}),
    ...(turn.start === undefined ? {} : { meta: known({ start: turn.start, end: turn.end }) }),
  }));
  return {
    id: id ?? stableId("call", ...spoken.flatMap(({ speaker, text }) => [speaker ?? "", text])),
    source: { kind },
    channel: "phone",
    ...known({ locale, call: about }),
    messages,
    events: [],
  };
}

/** Pieces of one speaker that follow each other are one turn. */
function joined(turns: readonly Turn[]): Turn[] {
  const all: Turn[] = [];
  for (const turn of turns) {
    const before = all.at(-1);
    if (before !== undefined && before.speaker === turn.speaker && before.role === turn.role) {
      before.text = `${before.text} ${turn.text.trim()}`;
      before.end = turn.end;
      before.redacted = before.redacted === true || turn.redacted === true;
    } else all.push({ ...turn, text: turn.text.trim() });
  }
  return all;
}

function rolesOf(turns: readonly Turn[], { staff, note }: SourceOptions): (turn: Turn) => Role {
  if (turns.every(({ role }) => role !== undefined)) return ({ role }) => role ?? "system";
  if (turns.every(({ speaker }) => speaker === null)) {
    note("no speakers in this transcript: nothing in it is attributed to staff or customer");
    return () => "system";
  }
  const told = new Set(staff.map((one) => one.toLowerCase()));
  const named = (speaker: string): Role | null => {
    if (told.has(speaker.toLowerCase()) || STAFF.test(speaker)) return "agent";
    return CUSTOMER.test(speaker) || told.size > 0 ? "customer" : null;
  };
  const speakers = [...new Set(turns.flatMap(({ speaker }) => speaker ?? []))];
  const roles = new Map(speakers.map((speaker) => [speaker, named(speaker)]));
  const unknown = speakers.filter((speaker) => roles.get(speaker) === null);
  const first = speakers[0] ?? "";
  const known = [...roles.values()];
  for (const speaker of unknown) {
    const served = known.includes("agent") || (!known.includes("customer") && speaker !== first);
    roles.set(speaker, served ? "customer" : "agent");
  }
  if (unknown.length > 0 && !known.some((role) => role !== null))
    note(
      `who speaks first (${first}) is read as staff, others as customers. Tell staff with --staff.`,
    );
  return ({ speaker, role }) => role ?? roles.get(speaker ?? "") ?? "system";
}
