import type { Input } from "./types.ts";

/** The first chunk of an input, and the input with that chunk put back. */
export async function peek(input: Input): Promise<{ head: Uint8Array; whole: Input }> {
  const chunks = input.stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  const stream = (async function* () {
    if (first.done === true) return;
    yield first.value;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next())
      yield next.value;
  })();
  return {
    head: first.done === true ? new Uint8Array() : first.value,
    whole: { ...input, stream },
  };
}
