import { LONGEST_RECORD } from "../bytes.ts";

/** A whole JSON value cut out of a file. */
export interface Piece {
  /** The key of the list it stands in; null for a value of its own or an element of a plain array. */
  key: string | null;
  /** Null when it was too long to keep. */
  text: string | null;
  line: number;
}

/** The text is not JSON from this line on. */
export class BrokenJson extends Error {
  readonly line: number;
  constructor(line: number) {
    super("not JSON");
    this.line = line;
  }
}

const [QUOTE, BACKSLASH, LINE_FEED] = [0x22, 0x5c, 0x0a];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d];
const [COMMA, COLON] = [0x2c, 0x3a];
/** Spaces, byte order mark and record separator: nothing between values. */
const BLANK = new Set([0x20, 0x09, 0x0d, LINE_FEED, 0x1e, 0xef, 0xbb, 0xbf]);
const STARTS = new Set(Buffer.from('{["-0123456789tfn'));

/**
 * Cuts a JSON file into records without holding it: the elements of a list at the top, the elements
 * of the named lists of an object at the top (a page of an API), or the objects themselves, however
 * many follow each other. An object that names its `id` before a list is a record, not a page.
 * @throws BrokenJson where the brackets no longer fit
 */
export async function* piecesOf(
  chunks: AsyncIterable<Uint8Array>,
  lists: ReadonlySet<string>,
): AsyncGenerator<Piece> {
  let inside: "roots" | "array" | "object" | "list" = "roots";
  let key: string | null = null;
  // Not narrowed here, because `finish` changes it.
  let awaited = "key" as "key" | "colon" | "value";
  let isRecord = false;
  let isPage = false;
  let rest: string[] = [];
  let restStart = 1;
  let restSize = 0;
  let line = 1;
  const value = openValue();

  /** Takes one finished value to where it belongs; returns what can be passed on. */
  const finish = (text: string | null, start: number): Piece | null => {
    if (inside === "array") return { key: null, text, line: start };
    if (inside === "list") return { key, text, line: start };
    if (awaited === "key") {
      key = text === null ? "" : keyOf(text, start);
      isRecord ||= key === "id";
      awaited = "colon";
      return null;
    }
    awaited = "key";
    if (opensList()) {
      isPage = true;
      return { key, text, line: start };
    }
    restSize += text === null ? LONGEST_RECORD : text.length;
    if (restSize < LONGEST_RECORD) rest.push(`${JSON.stringify(key)}:${text}`);
    return null;
  };

  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      if (value.open) {
        const end = value.take(chunk, at, line);
        line = value.line;
        at = end;
        if (value.open) break;
        const piece = finish(value.text(), value.start);
        if (piece !== null) yield piece;
        continue;
      }
      const byte = chunk[at] ?? 0;
      if (byte === LINE_FEED) line += 1;
      if (BLANK.has(byte) || (byte === COMMA && awaited !== "colon")) at += 1;
      else if (inside === "roots") {
        if (byte === OPEN_LIST) inside = "array";
        else if (byte === OPEN) {
          [inside, key, awaited, isRecord, isPage] = ["object", null, "key", false, false];
          [rest, restSize, restStart] = [[], 0, line];
        } else throw new BrokenJson(line);
        at += 1;
      } else if (byte === CLOSE_LIST && (inside === "array" || inside === "list")) {
        inside = inside === "array" ? "roots" : "object";
        awaited = "key";
        at += 1;
      } else if (inside === "object" && byte === CLOSE && awaited === "key") {
        const text = restSize < LONGEST_RECORD ? `{${rest.join(",")}}` : null;
        if (!isPage && rest.length > 0) yield { key: null, text, line: restStart };
        inside = "roots";
        at += 1;
      } else if (inside === "object" && awaited === "colon") {
        if (byte !== COLON) throw new BrokenJson(line);
        awaited = "value";
        at += 1;
      } else if (inside === "object" && awaited === "value" && byte === OPEN_LIST && opensList()) {
        [inside, isPage] = ["list", true];
        at += 1;
      } else if (
        STARTS.has(byte) &&
        !(inside === "object" && awaited === "key" && byte !== QUOTE)
      ) {
        value.begin(line);
      } else throw new BrokenJson(line);
    }
  }
  if (value.open || inside !== "roots") throw new BrokenJson(line);

  function opensList(): boolean {
    return !isRecord && key !== null && lists.has(key);
  }
}

function keyOf(text: string, line: number): string {
  try {
    return String(JSON.parse(text));
  } catch {
    throw new BrokenJson(line);
  }
}

/** Gathers the bytes of one value up to its end. */
function openValue() {
  let parts: Uint8Array[] = [];
  let size = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let first = 0;
  return {
    open: false,
    start: 1,
    line: 1,
    begin(line: number): void {
      [parts, size, depth, first] = [[], 0, 0, 0];
      [inString, escaped] = [false, false];
      this.open = true;
      this.start = line;
    },
    /** Reads on from `from`; returns where it stopped, and is no longer open when the value has ended. */
    take(chunk: Uint8Array, from: number, line: number): number {
      this.line = line;
      let at = from;
      for (; at < chunk.length && this.open; at += 1) {
        const byte = chunk[at] ?? 0;
        if (byte === LINE_FEED) this.line += 1;
        if (first === 0) first = byte;
        if (inString) {
          if (escaped) escaped = false;
          else if (byte === BACKSLASH) escaped = true;
          else if (byte === QUOTE) {
            inString = false;
            if (depth === 0) this.open = false;
          }
        } else if (byte === QUOTE) inString = true;
        else if (byte === OPEN || byte === OPEN_LIST) depth += 1;
        else if (byte === CLOSE || byte === CLOSE_LIST) {
          // The bracket that ends a number's surroundings is not the number's.
          if (depth === 0) {
            this.open = false;
            break;
          }
          depth -= 1;
          if (depth === 0) this.open = false;
        } else if (depth === 0 && (byte === COMMA || BLANK.has(byte))) {
          if (byte === LINE_FEED) this.line -= 1;
          this.open = false;
          break;
        }
      }
      size += at - from;
      if (size > LONGEST_RECORD) parts = [];
      else parts.push(chunk.subarray(from, at));
      return at;
    },
    text(): string | null {
      return size > LONGEST_RECORD ? null : Buffer.concat(parts).toString("utf8");
    },
  };
}
