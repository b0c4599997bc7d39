import type { Conversation, ConversationInput } from "./conversation.ts";
import { canonicalJson, stableId } from "./ids.ts";
import { isMailId } from "./mail_ids.ts";

/** Whose a conversation is: its source, and the id by which the source knows it. */
export type Origin = Pick<Conversation, "id" | "source">;
type Source = NonNullable<Conversation["source"]>;

/** Formats that hold conversations of anything: among them the kind does not tell whose a conversation is. */
const FORMATS: ReadonlySet<string> = new Set(["ndjson", "csv", "xlsx", "parquet"]);
const OWN_FORMAT = "ndjson";

/** The id by which a conversation's source knows it, whatever the id under which it is stored. */
export function ownIdOf({ id, source }: Pick<ConversationInput, "id" | "source">): string {
  const own = source?.["id"];
  return typeof own === "string" && own !== "" ? own : id;
}

/** Where in a kind of source: site and account, as far as they are known. */
const partsOf = (source: Source | undefined) => [source?.site, source?.account];
const kindOf = ({ source }: Origin) => source?.kind ?? OWN_FORMAT;
const familyOf = (one: Origin) => (FORMATS.has(kindOf(one)) ? "" : kindOf(one));

const isOfOneKind = (one: Origin, other: Origin) =>
  familyOf(one) === familyOf(other) && ownIdOf(one) === ownIdOf(other);

/** One and the same source, as far as both know it. */
const isAlike = (one: Origin, other: Origin) =>
  partsOf(one.source).every((part, i) => part === partsOf(other.source)[i]);

/** Nothing that is known of both differs. */
export const mayBeSame = (one: Origin, other: Origin): boolean =>
  isOfOneKind(one, other) &&
  partsOf(one.source).every((part, i) => {
    const its = partsOf(other.source)[i];
    return part === undefined || its === undefined || part === its;
  });

/**
 * The ids under which a conversation may be stored, the one to be preferred first. Its source's own id, unless
 * another source has it; a mail's id is the same everywhere, and the only one.
 */
export function idsFor(one: Origin): string[] {
  if (isMailId(one.id)) return [one.id];
  const own = ownIdOf(one);
  const kind = familyOf(one) || OWN_FORMAT;
  const where = partsOf(one.source).filter((part) => part !== undefined);
  return [
    ...new Set([
      one.id,
      own,
      `${kind}:${own}`,
      [kind, ...(where.length === 0 ? ["unknown"] : where), own].join(":"),
      stableId("c", kind, ...where, own),
    ]),
  ];
}

/** What two conversations' contents say of whether they are one. */
export type Evidence = "same" | "other" | "none";

/**
 * Under which of its ids a conversation is stored, or is to be: where it is already, by what is known of its
 * source; else the first that is free. A source that tells less than another (a file seldom knows its account)
 * is the only one of its kind that may be it, unless the contents say otherwise; of several, the one whose
 * contents are the same. Null: every id is another's.
 */
export function placeFor(
  one: Origin,
  stored: (id: string) => Origin | undefined,
  evidence: (id: string) => Evidence,
): string | null {
  if (isMailId(one.id)) return one.id;
  const ids = idsFor(one);
  const ofKind = kinOf(one, ids, stored);
  const alike = ofKind.find(({ origin }) => isAlike(one, origin));
  if (alike !== undefined) return alike.id;
  const may = ofKind.filter(({ origin }) => mayBeSame(one, origin));
  const [only] = may;
  if (only !== undefined && ofKind.length === 1 && evidence(only.id) !== "other") return only.id;
  const same = may.filter(({ id }) => evidence(id) === "same");
  if (same.length === 1 && same[0] !== undefined) return same[0].id;
  return ids.find((id) => stored(id) === undefined) ?? null;
}

/** Stored conversations of which only their contents tell whether one is the same. */
export function doubtsOf(one: Origin, stored: (id: string) => Origin | undefined): string[] {
  if (isMailId(one.id)) return [];
  const ofKind = kinOf(one, idsFor(one), stored);
  if (ofKind.some(({ origin }) => isAlike(one, origin))) return [];
  return ofKind.flatMap(({ id, origin }) => (mayBeSame(one, origin) ? [id] : []));
}

function kinOf(one: Origin, ids: readonly string[], stored: (id: string) => Origin | undefined) {
  return ids.flatMap((id) => {
    const origin = stored(id);
    return origin !== undefined && isOfOneKind(one, origin) ? [{ id, origin }] : [];
  });
}

/** Shared messages say that two are one; other customers and nothing shared, that they are not. */
export function evidenceOf(one: Conversation, other: Conversation): Evidence {
  const keyOf = ({ id, at }: Conversation["messages"][number]) => `${id} ${at ?? ""}`;
  const messages = new Set(one.messages.map(keyOf));
  if (other.messages.some((message) => messages.has(keyOf(message)))) return "same";
  const [a, b] = [one.customer, other.customer];
  if (a === undefined || b === undefined || a.id === b.id) return "none";
  return a.email !== undefined && a.email === b.email ? "none" : "other";
}

/** A conversation under the id at which it is stored, with all that is known of its source. */
export function settled(
  conversation: Conversation,
  id: string,
  stored: Origin | undefined,
): Conversation {
  const own = ownIdOf(conversation);
  const { id: _own, ...known } = {
    ...(stored?.source?.kind === conversation.source?.kind ? stored?.source : {}),
    ...conversation.source,
  };
  if (id === own)
    return conversation.source === undefined
      ? { ...conversation, id }
      : { ...conversation, id, source: { ...known, kind: conversation.source.kind } };
  return { ...conversation, id, source: { ...known, kind: kindOf(conversation), id: own } };
}

/** The same text for the same source. */
export const originKey = ({ id, source }: Origin): string => canonicalJson([id, source ?? null]);
