import type { ConversationInput } from "../../model/conversation.ts";
import { LONGEST_RECORD, linesOf, unpacked } from "../bytes.ts";
import type { Input, Source, SourceOptions } from "../types.ts";

const decoder = new TextDecoder();

/** The contract itself: one JSON conversation a line, plain or gzip. */
export const ndjson: Source = {
  kind: "ndjson",
  description: "amends.conversation/v1, one JSON object a line, plain or gzip",
  recognises: (name, head) => /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(name) || head[0] === 0x7b,
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  for await (const { number, bytes } of linesOf(unpacked(input, options))) {
    const place = { file: input.name, line: number };
    if (bytes === null) {
      options.bad({ place, reason: `the line is longer than ${LONGEST_RECORD} bytes` });
      continue;
    }
    const text = decoder.decode(bytes).trim();
    if (text === "") continue;
    options.line?.(number);
    try {
      yield JSON.parse(text) as ConversationInput;
    } catch (error) {
      const reason = error instanceof SyntaxError ? "not a JSON object on one line" : "unreadable";
      options.bad({ place, reason, hint: "Each line must be one complete JSON object." });
    }
  }
}
