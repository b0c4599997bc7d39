import { createReadStream } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { TEMPLATE_FROM } from "../model/context.ts";
import { AmendsError } from "../model/errors.ts";
import { contentHash } from "../model/ids.ts";
import { Frequent } from "../review/frequent.ts";
import { openObject, openObjects } from "./objects/index.ts";

const SCHEMA = "amends.templates/v1";

/** The first line of an index; after it a line `[fingerprint, count, room]` for each reply. */
const Head = z.object({
  schema: z.literal(SCHEMA),
  conversations: z.number().int().nonnegative(),
  most: z.number().int().positive(),
  total: z.number().int().nonnegative(),
  forgotten: z.number().int().nonnegative(),
});
const Line = z.tuple([z.string(), z.number().int().positive(), z.number().int().positive()]);

/** Which replies are sent in how many conversations, of an archive or a part of one. */
export interface TemplateIndexFile {
  conversations: number;
  frequent: Frequent;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The indexes of several places, one after the other; a place that ends with "/" stands for all in it. */
export async function* readTemplateIndexes(
  places: readonly string[],
  env: Env,
): AsyncGenerator<TemplateIndexFile> {
  for (const place of places) {
    if (!place.endsWith("/")) yield await readTemplateIndex(place, env);
    else
      for await (const { name } of openObjects(place, env).list())
        yield await readTemplateIndex(`${place}${name}`, env);
  }
}

/** Reads an index, from a file or an S3 store. @throws AmendsError `invalid_input` with the line */
export async function readTemplateIndex(place: string, env: Env): Promise<TemplateIndexFile> {
  const { objects, name } = openObject(place, env);
  const file = await objects.fetch(name);
  try {
    return await parsed(file.path, place);
  } finally {
    await file.release();
  }
}

async function parsed(path: string, place: string): Promise<TemplateIndexFile> {
  let head: z.infer<typeof Head> | null = null;
  const held: z.infer<typeof Line>[] = [];
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path) })) {
    line += 1;
    try {
      const value: unknown = JSON.parse(text);
      if (head === null) head = Head.parse(value);
      else held.push(Line.parse(value));
    } catch (cause) {
      throw new AmendsError("invalid_input", "this is no index of templates", {
        place: { file: place, line },
        hint: "amends archive templates makes one.",
        cause,
      });
    }
  }
  if (head === null)
    throw new AmendsError("invalid_input", "this index of templates is empty", {
      place: { file: place },
    });
  return { conversations: head.conversations, frequent: Frequent.of({ ...head, held }) };
}

/** The index as lines of text, the same for the same content. */
export function* templateIndexLines({
  conversations,
  frequent,
}: TemplateIndexFile): Generator<string> {
  const { held, ...counted } = frequent.state();
  yield `${JSON.stringify({ schema: SCHEMA, conversations, ...counted })}\n`;
  for (const one of held) yield `${JSON.stringify(one)}\n`;
}

/** Writes an index whole, to a file or an S3 store. */
export async function writeTemplateIndex(
  place: string,
  index: TemplateIndexFile,
  env: Env,
): Promise<void> {
  const { objects, name } = openObject(place, env);
  const folder = await objects.scratch();
  try {
    const path = join(folder, "index");
    await writeFile(path, templateIndexLines(index));
    await objects.put(name, path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Replies that count as templates, with the number of conversations. */
export function templatesIn({ frequent }: TemplateIndexFile): ReadonlyMap<string, number> {
  return new Map([...frequent.entries()].filter(([, count]) => count >= TEMPLATE_FROM));
}

/** Hash of which replies are templates: all that reviews depend on. */
export function templatesHash(templates: ReadonlyMap<string, number>): string {
  return contentHash([...templates.keys()].toSorted());
}
