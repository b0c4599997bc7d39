import { Parser } from "htmlparser2";

/** The parts of an .xlsx file that are read, by their path in it. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Calls back for every element and text of an XML document. */
function walk(
  xml: Uint8Array | undefined,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
  text: (words: string) => void = () => {},
  close: (name: string) => void = () => {},
): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open(plain(name), attributes);
      },
      ontext: text,
      onclosetag: (name) => {
        close(plain(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(new TextDecoder().decode(xml));
}

/** Some programs write every name with a prefix. */
function plain(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Name and path of the first sheet, and whether its days are counted from 1904. */
export function firstSheet(parts: Parts): { name: string; path: string; from1904: boolean } | null {
  let name: string | null = null;
  let relation = "";
  let from1904 = false;
  walk(parts.get("xl/workbook.xml"), (tag, attributes) => {
    if (tag === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
    if (tag !== "sheet" || name !== null || (attributes["state"] ?? "visible") !== "visible")
      return;
    name = attributes["name"] ?? "";
    relation = attributes["r:id"] ?? "";
  });
  let path = "xl/worksheets/sheet1.xml";
  walk(parts.get("xl/_rels/workbook.xml.rels"), (tag, { Id, Target = "" }) => {
    if (tag === "Relationship" && Id === relation)
      path = Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`;
  });
  return name === null ? null : { name, path, from1904 };
}

/** Texts that cells refer to by number. */
export function sharedTexts(parts: Parts): string[] {
  const texts: string[] = [];
  let inText = false;
  let inPhonetic = false;
  walk(
    parts.get("xl/sharedStrings.xml"),
    (tag) => {
      if (tag === "si") texts.push("");
      if (tag === "rPh") inPhonetic = true;
      inText = tag === "t" && !inPhonetic;
    },
    (words) => {
      if (inText) texts[texts.length - 1] += words;
    },
    (tag) => {
      if (tag === "t") inText = false;
      if (tag === "rPh") inPhonetic = false;
    },
  );
  return texts;
}

/** Formats 14 to 22 and 45 to 47 are dates and times in every program. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
const QUOTED = /"[^"]{0,200}"|\[[^\]]{0,100}\]|\\./g;

/** For each cell style, whether it shows numbers as dates. */
export function dateStyles(parts: Parts): boolean[] {
  const own = new Set<number>();
  const styles: boolean[] = [];
  let inCells = false;
  walk(
    parts.get("xl/styles.xml"),
    (tag, attributes) => {
      const format = Number(attributes["numFmtId"] ?? 0);
      if (tag === "numFmt" && /[ymdhs]/i.test((attributes["formatCode"] ?? "").replace(QUOTED, "")))
        own.add(format);
      if (tag === "cellXfs") inCells = true;
      if (tag === "xf" && inCells) styles.push(DATE_FORMATS.has(format) || own.has(format));
    },
    () => {},
    (tag) => {
      if (tag === "cellXfs") inCells = false;
    },
  );
  return styles;
}

interface Reading {
  texts: readonly string[];
  dates: readonly boolean[];
  from1904: boolean;
}

/** More columns than this are no table of messages. */
const MOST_COLUMNS = 500;

/** The rows of a sheet as text, each with its number; dates as ISO 8601 without a zone. */
export function rowsOf(sheet: Uint8Array, reading: Reading): { row: number; cells: string[] }[] {
  const rows: { row: number; cells: string[] }[] = [];
  let type = "";
  let style = 0;
  let column = 0;
  let value = "";
  let inValue = false;
  walk(
    sheet,
    (tag, attributes) => {
      if (tag === "row") {
        rows.push({ row: Number(attributes["r"] ?? rows.length + 1), cells: [] });
        column = -1;
      } else if (tag === "c") {
        type = attributes["t"] ?? "n";
        style = Number(attributes["s"] ?? 0);
        column = columnOf(attributes["r"]) ?? column + 1;
        value = "";
      }
      inValue = tag === "v" || tag === "t";
    },
    (words) => {
      if (inValue) value += words;
    },
    (tag) => {
      inValue = false;
      const cells = rows.at(-1)?.cells;
      if (tag !== "c" || cells === undefined || column >= MOST_COLUMNS) return;
      while (cells.length < column) cells.push("");
      cells[column] = shown(value, type, reading.dates[style] === true, reading);
    },
  );
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** "C7" is the third column, counted from 0. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? "")?.[0];
  if (letters === undefined) return null;
  return letters.split("").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const DAY = 86_400_000;

function shown(value: string, type: string, isDate: boolean, reading: Reading): string {
  if (type === "s") return reading.texts[Number(value)] ?? "";
  if (type !== "n" || !isDate || value === "") return value;
  // 1970 is day 25,569 from 1900, 1,462 days less from 1904.
  const day = Number(value) - 25_569 + (reading.from1904 ? 1462 : 0);
  const at = Math.round((day * DAY) / 1000) * 1000;
  return Number.isFinite(at) && Math.abs(at) < 8e15
    ? new Date(at).toISOString().replace(".000Z", "")
    : value;
}
