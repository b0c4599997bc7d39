import { AmendsError } from "../model/errors.ts";
import { csv } from "./csv/index.ts";
import { eml } from "./eml/index.ts";
import { mbox } from "./mbox/index.ts";
import { ndjson } from "./ndjson/index.ts";
import type { Source } from "./types.ts";

/** Every kind of input; the first that recognises a file reads it. */
export const SOURCES: readonly Source[] = [ndjson, mbox, csv, eml];

/** The source of a told kind, or the one that recognises name and first bytes. */
export function sourceFor(name: string, head: Uint8Array, kind?: string): Source {
  const known = SOURCES.map((source) => source.kind).join(", ");
  if (kind !== undefined && kind !== "" && kind !== "auto") {
    const told = SOURCES.find((source) => source.kind === kind);
    if (told === undefined)
      throw new AmendsError("usage", `unknown kind of source "${kind}"`, {
        hint: `Known: ${known}.`,
      });
    return told;
  }
  const found = SOURCES.find((source) => source.recognises(name, head));
  if (found === undefined) {
    throw new AmendsError("usage", "this file is of no kind that can be read", {
      place: { file: name },
      hint: `Name its kind with --from: ${known}.`,
    });
  }
  return found;
}
