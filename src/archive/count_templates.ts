import type { BadRecord } from "../model/errors.ts";
import { Frequent } from "../review/frequent.ts";
import { repliesOf, TemplateIndexBuilder } from "../review/templates.ts";
import type { ObjectStore } from "./objects/types.ts";
import { conversationsIn, segmentsOf, type Shard } from "./segments.ts";
import type { TemplateIndexFile } from "./template_index.ts";

interface Counting {
  shard: Shard;
  /** So many replies are surely held. */
  most: number;
  staff: readonly string[];
  bad: (record: BadRecord) => void;
  note: (text: string) => void;
}

/** The first pass over an archive or a shard of it: which replies are sent in how many conversations. */
export async function countTemplates(
  input: ObjectStore,
  { shard, most, ...reading }: Counting,
): Promise<TemplateIndexFile> {
  const builder = new TemplateIndexBuilder(new Frequent(most));
  let conversations = 0;
  for await (const { name, version } of segmentsOf(input, shard)) {
    const file = await input.fetch(name, version);
    try {
      for await (const conversation of conversationsIn(name, file.path, reading)) {
        builder.add(repliesOf(conversation));
        conversations += 1;
      }
    } finally {
      await file.release();
    }
  }
  return { conversations, frequent: builder.frequent };
}

/** Adds one index to another: equal to the index of both together up to what each says it has forgotten. */
export function mergedTemplates(
  { conversations, frequent }: TemplateIndexFile,
  other: TemplateIndexFile,
): TemplateIndexFile {
  frequent.merge(other.frequent);
  return { conversations: conversations + other.conversations, frequent };
}
