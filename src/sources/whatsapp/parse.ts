/** A message of a chat as it stands in the export, its date still as it was written. */
export interface Line {
  line: number;
  date: string;
  time: string;
  /** Null for what WhatsApp itself writes. */
  author: string | null;
  text: string;
}

/** Marks of direction that stand before dates, names and attachments. */
const MARKS = /[\u200e\u200f\u202a-\u202e\ufeff]/g;
const DATE = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}";
const TIME =
  "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[ \\u00a0\\u202f]?[ap]\\.?[ \\u00a0\\u202f]?m\\.?)?";
/** iPhone: [date, time] Author: text. Android: date, time - Author: text. */
const START = new RegExp(`^(?:\\[(${DATE}),? (${TIME})\\] |(${DATE}),? (${TIME}) - )(.*)$`, "i");
const AUTHOR = /^([^:\n]{1,80}): ?(.*)$/;

/** Whether a text begins like the export of a chat. */
export function isChat(text: string): boolean {
  return START.test(text.slice(0, 400).replace(MARKS, "").split(/\r?\n/, 1)[0] ?? "");
}

/** The messages of an export; a line that does not start one goes on with the message before. */
export function linesOfChat(text: string, stray: (line: number) => void): Line[] {
  const all: Line[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(MARKS, "");
    const found = START.exec(line);
    const last = all.at(-1);
    if (found === null) {
      if (last !== undefined) last.text += `\n${line}`;
      else if (line.trim() !== "") stray(index + 1);
      continue;
    }
    const [, date = found[3] ?? "", time = found[4] ?? "", , , rest = ""] = found;
    const said = AUTHOR.exec(rest);
    all.push({
      line: index + 1,
      date,
      time,
      author: said?.[1] ?? null,
      text: said?.[2] ?? rest,
    });
  }
  for (const one of all) one.text = one.text.trimEnd();
  return all;
}
