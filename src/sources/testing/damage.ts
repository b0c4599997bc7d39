/** One change of bytes. */
export interface ByteChange {
  at: number;
  way: "set" | "cut" | "double" | "insert" | "end";
  byte: number;
}

/** Bytes with some changed, taken out, doubled or put in, or the end cut off. */
export function damagedBytes(whole: Uint8Array, changes: readonly ByteChange[]): Buffer {
  let bytes = Buffer.from(whole);
  for (const { at, way, byte } of changes) {
    const place = at % Math.max(1, bytes.byteLength);
    const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
    if (way === "set") bytes[place] = byte;
    else if (way === "cut") bytes = Buffer.concat([before, after.subarray(1 + (byte % 40))]);
    else if (way === "double")
      bytes = Buffer.concat([before, after.subarray(0, 1 + byte * 8), after]);
    else if (way === "insert") bytes = Buffer.concat([before, Buffer.alloc(1 + byte, byte), after]);
    else bytes = Buffer.from(before);
  }
  return bytes;
}

/** Ways to write a text in another encoding than the one that is expected, or with marks it should not have. */
export const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "utf-16le": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "utf-16be": (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  "utf-16le without a mark": (text) => Buffer.from(text, "utf16le"),
  "latin-1": (text) => Buffer.from(text, "latin1"),
  "utf-8 with a mark": (text) => Buffer.from(`\ufeff${text}`),
  "utf-8 read as latin-1": (text) => Buffer.from(Buffer.from(text).toString("latin1")),
  "line ends of old Macs": (text) => Buffer.from(text.replaceAll("\n", "\r")),
  "line ends of Windows": (text) => Buffer.from(text.replaceAll("\n", "\r\n")),
};

/** One change of words in a text. */
export interface WordChange {
  at: number;
  by: number;
}

const YEARS = /\b(?:19|20)\d\d\b/g;
const NUMBERS = /\b\d+\b/g;
const REFERENCES = /<[^<>\s]{1,200}>/g;
const NUMBER_LIKE = ["0", "-1", "99999999999999999999", "1e400", "007"];

/** Years at the edge of time, numbers beyond all size, and references of mails that name each other at random. */
export function changedWords(text: string, changes: readonly WordChange[]): string {
  let changed = text;
  for (const { at, by } of changes) {
    const references = changed.match(REFERENCES) ?? [];
    changed = replaced(changed, YEARS, at, ["0001", "9999", "0000"][by % 3] ?? "");
    changed = replaced(changed, NUMBERS, at, NUMBER_LIKE[by % NUMBER_LIKE.length] ?? "");
    changed = replaced(changed, REFERENCES, at, references[by % references.length] ?? "");
  }
  return changed;
}

/** The one at this place among all that fit is replaced. */
function replaced(text: string, pattern: RegExp, at: number, by: string): string {
  const places = [...text.matchAll(pattern)];
  const one = places[at % places.length];
  if (one === undefined) return text;
  return text.slice(0, one.index) + by + text.slice(one.index + one[0].length);
}
