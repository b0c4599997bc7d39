import { decoderFor } from "./code_pages.ts";
import { DamagedMail } from "./damaged.ts";

const COMPRESSED = 0x75465a4c;
const PLAIN = 0x414c454d;
/** What every packed RTF begins with in its dictionary (MS-OXRTFCP 2.1.2.1). */
const DICTIONARY = Buffer.from(
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx",
  "latin1",
);
const WINDOW = 4096;
/** No mail is longer; a byte unpacks to eight. */
const LONGEST = 16 * 1024 * 1024;
/** Groups within groups; Word stops far below. */
const DEEPEST = 1000;

/** Unpacks RTF as Outlook keeps it. Ends with its bytes, whatever size it tells. */
export function unpackedRtf(packed: Buffer): Buffer {
  if (packed.length > LONGEST) throw new DamagedMail("its formatted text is too long");
  if (packed.length < 16) throw new DamagedMail("its formatted text is cut off");
  const kind = packed.readUInt32LE(8);
  const end = Math.min(packed.length, packed.readUInt32LE(0) + 4);
  if (kind === PLAIN) return packed.subarray(16, end);
  if (kind !== COMPRESSED) throw new DamagedMail("its formatted text is packed in an unknown way");
  const window = Buffer.alloc(WINDOW);
  DICTIONARY.copy(window);
  let write = DICTIONARY.length;
  const out: number[] = [];
  const put = (byte: number) => {
    if (out.length >= LONGEST) throw new DamagedMail("its formatted text is too long");
    out.push(byte);
    window[write] = byte;
    write = (write + 1) % WINDOW;
  };
  for (let at = 16; at < end; ) {
    const control = packed[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < end; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        put(packed[at++] ?? 0);
        continue;
      }
      if (at + 2 > end) return Buffer.from(out);
      const token = packed.readUInt16BE(at);
      at += 2;
      const from = token >> 4;
      // A place that is where writing goes on is the mark of the end.
      if (from === write) return Buffer.from(out);
      for (let i = 0; i < (token & 15) + 2; i += 1) put(window[(from + i) % WINDOW] ?? 0);
    }
  }
  return Buffer.from(out);
}

const TOKEN =
  /\\([a-z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[^\\{}\r\n]+|[\r\n]+/gi;
/** Groups whose text is not of the message. */
const ASIDE = new Set(
  "fonttbl colortbl stylesheet info pict header footer headerl headerr footerl footerr object themedata listtable listoverridetable rsidtbl generator xmlnstbl mhtmltag".split(
    " ",
  ),
);
const CHARACTERS: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  cell: "\t",
  tab: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  "~": " ",
  _: "-",
  "\n": "\n",
  "\r": "\n",
  "\\": "\\",
  "{": "{",
  "}": "}",
};

/** What holds within a group. */
interface Group {
  aside: boolean;
  /** Written for readers of RTF only, where the RTF stands for HTML (MS-OXRTFEX). */
  rtfOnly: boolean;
  /** How many characters stand in for one of Unicode. */
  standIns: number;
}

/** The words of RTF: the HTML that it was made from where it says so, else its text. */
export function rtfWords(rtf: Buffer): { text: string } | { html: string } {
  const source = rtf.toString("latin1");
  const out: string[] = [];
  const groups: Group[] = [];
  let group: Group = { aside: false, rtfOnly: false, standIns: 1 };
  let decoder = decoderFor(1252);
  let isHtml = false;
  let star = false;
  let skip = 0;
  let bytes: number[] = [];
  const flush = () => {
    if (bytes.length > 0) out.push(decoder.decode(Uint8Array.from(bytes)));
    bytes = [];
  };
  const say = (text: string) => {
    if (group.aside || group.rtfOnly) return;
    flush();
    out.push(text);
  };
  const word = (name: string, value: number | undefined) => {
    if (star && name !== "htmltag") group.aside = true;
    star = false;
    if (ASIDE.has(name)) group.aside = true;
    else if (name === "fromhtml") isHtml = value !== 0;
    else if (name === "htmlrtf") group.rtfOnly = value !== 0;
    else if (name === "ansicpg") decoder = decoderFor(value ?? 1252);
    else if (name === "uc") group.standIns = value ?? 1;
    else if (name === "bin") tokens.lastIndex += Math.max(0, value ?? 0);
    else if (name === "u") {
      say(String.fromCharCode((value ?? 0) & 0xffff));
      skip = group.standIns;
    } else if (Object.hasOwn(CHARACTERS, name)) say(CHARACTERS[name] ?? "");
  };
  const tokens = new RegExp(TOKEN);
  for (let found = tokens.exec(source); found !== null; found = tokens.exec(source)) {
    const [all, name, value, hex, sign, brace] = found;
    if (brace !== undefined) skip = 0;
    if (brace === "{") {
      if (groups.length > DEEPEST) throw new DamagedMail("its formatted text is damaged");
      groups.push(group);
      group = Object.assign({}, group);
    } else if (brace === "}") {
      group = groups.pop() ?? group;
      star = false;
    } else if (name !== undefined) {
      word(name.toLowerCase(), value === undefined ? undefined : Number(value));
    } else if (sign === "*") star = true;
    else if (hex !== undefined) {
      if (skip > 0) skip -= 1;
      else if (!group.aside && !group.rtfOnly) bytes.push(Number.parseInt(hex, 16));
    } else if (sign !== undefined) say(CHARACTERS[sign] ?? "");
    else if (!/^[\r\n]/.test(all)) {
      say(all.slice(skip));
      skip = Math.max(0, skip - all.length);
    }
  }
  flush();
  const words = out.join("");
  return isHtml ? { html: words } : { text: words.trim() };
}
