import { ConnectionTrouble } from "../../connect/trouble.ts";
import type { Writer } from "../../connect/types.ts";
import type { AssigneeKind } from "../../model/write_back.ts";
import type { StoredWrite } from "../../store/write_back/types.ts";

type Which = Pick<StoredWrite, "at_desk" | "about" | "former">;

/** "team:7" in its parts. */
function whomOf({ about }: Which): { kind: AssigneeKind; id: string } {
  const [kind, id = ""] = about.split(":");
  return { kind: kind === "team" ? "team" : "person", id };
}

/**
 * Assigns a conversation once. Who had it is noted first; found with somebody who is neither of the two, an
 * earlier try was overtaken by a person, whose choice stands.
 * @throws ConnectionTrouble
 */
export async function assignTo(
  writer: Writer,
  write: Which,
  keep: (former: string) => Promise<void>,
): Promise<void> {
  const { kind, id } = whomOf(write);
  const now = (await writer.assignee(write.at_desk, kind)) ?? "";
  const { former } = write;
  if (former === null) await keep(now);
  else if (now !== former && now !== id)
    throw new ConnectionTrouble("somebody has assigned the conversation meanwhile", {
      permanent: true,
    });
  if (now !== id) await writer.assign(write.at_desk, kind, id);
}

/** Gives a conversation back to who had it, unless somebody has assigned it anew since. */
export async function giveBack(writer: Writer, write: Which): Promise<"undone" | "overtaken"> {
  const { kind, id } = whomOf(write);
  const { former, at_desk } = write;
  const now = (await writer.assignee(at_desk, kind)) ?? "";
  // It was never given away, or is back already.
  if (former === null || now === former) return "undone";
  if (now !== id) return "overtaken";
  await writer.assign(at_desk, kind, former === "" ? null : former);
  return "undone";
}
