/**
 * Control characters, escape sequences' first byte, and the marks that reverse the reading direction:
 * conversation text is hostile and must not move a terminal's cursor or hide itself.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text that a terminal can only print, on one line. */
export function plain(text: string, most = 300): string {
  const line = text.replace(/\s+/g, " ").replace(UNSAFE, "\ufffd").trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}

/** The same for text whose lines and spaces matter. */
export function printable(text: string): string {
  return text.replaceAll(/[^\n]+/g, (line) => line.replaceAll("\t", " ").replace(UNSAFE, "\ufffd"));
}
