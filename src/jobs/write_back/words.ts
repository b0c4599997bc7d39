import type { Store } from "../../store/types.ts";
import type { StoredWrite } from "../../store/write_back/types.ts";
import type { House } from "../delivery/house.ts";
import { linkInto, mootBecause, wordsOf } from "../delivery/reminder.ts";

/** What a note says now; why there is nothing to say; or until when it waits. */
export type Words = { lines: string[] } | { moot: string } | { wait: string };

type Knows = Pick<Store, "conversation" | "verdicts" | "outbox">;

/** The words of a note as things stand when its turn comes. */
export function wordsFor(
  write: StoredWrite,
  house: House,
  store: Knows,
  now: string,
): Promise<Words> {
  return write.kind === "finding"
    ? ofFinding(write, house, store)
    : ofPromise(write, house, store, now);
}

async function ofFinding(
  { conversation, about }: StoredWrite,
  house: House,
  store: Knows,
): Promise<Words> {
  const { workspace, texts } = house;
  const found = await store.conversation(workspace, conversation);
  const finding = found?.review.findings.find(({ id }) => id === about);
  if (finding === undefined || !finding.counted) return { moot: "the finding is no longer there" };
  const verdicts = await store.verdicts(workspace, conversation);
  if (verdicts.some((one) => one.finding === about && one.verdict === "wrong"))
    return { moot: "the finding was judged wrong" };
  const { note } = texts;
  const link = linkInto(house, conversation, { finding: about });
  return {
    lines: [
      `${note.found}: ${finding.explanation}`,
      ...(finding.quote === "" ? [] : [`“${finding.quote}”`]),
      `${note.instead}: ${finding.remedy}`,
      ...(link === null ? [] : [`${note.disagree}: ${link}`]),
    ],
  };
}

async function ofPromise(
  write: StoredWrite,
  house: House,
  store: Knows,
  now: string,
): Promise<Words> {
  const { conversation, about } = write;
  const found = await store.outbox.promise(house.workspace, conversation, about);
  const moot = mootBecause(write, found, now);
  if (moot !== null || found === null) return { moot: moot ?? "the promise is no longer there" };
  if (found.snoozed_until !== null && found.snoozed_until > now)
    return { wait: found.snoozed_until };
  const { title, advice } = wordsOf(write, found, house);
  const link = linkInto(house, conversation, { promise: about });
  return {
    lines: [
      title,
      `“${found.row.quote}”`,
      advice,
      ...(link === null ? [] : [`${house.texts.open}: ${link}`]),
    ],
  };
}
