import type { Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import type { Sentence } from "../../text/types.ts";
import { isAmongPeers } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** So many different ones in one sentence and nobody outside the trade follows it. */
const MANY = 3;
/** Most of a sentence in capitals is shouting or a heading. */
const SHOUTED = 0.5;

const ABBREVIATION = /\b(?:[A-Z]{2,5}\d{0,2}|[A-Z]\d{1,2}|[A-Z]&[A-Z])\b/g;
const CAPITALS = /[A-Z][A-Z\d&]/;
/** Links, code and formulas have capitals of their own. */
const CODE = /:\/\/|[{}=<>%_]/;
/** Known to everybody, or marks of the medium. */
const EVERYDAY = new Set(
  `OK USA UK US EU UAE TV PC ID IDs PDF URL USB DVD CD SMS PIN FAQ CEO AM PM GMT EST PST CET UTC DM DMs PMs RT ETA VIP
 ATM SIM GPS HD CC BCC RE FW FYI ASAP PS NB TBD TBA DIY HR IT PR VAT TAX LLC LTD INC USD EUR GBP PHP MXN MR MRS MS DR
 II III IV THE AND NOT YOU FOR ALL ANY NO YES DO IS IN ON OR IF TO OF BE WE MY SO GO HI AT BY AS AN UP MUST ONLY NEVER
 NEW FREE SALE BUT NOW LOL OMG BTW IMO TY JPG PNG ZIP DOC DOCX CSV APP IOS WIFI DNI RFC CURP NIF IVA SA CV GCASH BPI
 BDO NBI SSS COD POV QR OTP AC DC UV LCD CEST EDT PDT MON TUE WED THU FRI SAT SUN JAN FEB MAR APR MAY JUN JUL AUG SEP
 OCT NOV DEC`.split(/\s+/),
);
/** Of the computer and the network: too many know them, but who writes them is at home in it. */
const TECHNICAL = new Set(
  `RAM CPU HTTP HTTPS HTML SSL TLS DNS IP LAN WAN DHCP WPA WPA2 MAC AP CA SQL API XML JSON SSH FTP VPN NAT CDN IMAP POP
 POP3 SMTP OS DB GUI OSX DDNS IPV4 IPV6 SSD HDD BIOS NAS ISP MX SPF DKIM CSS JS VM AES RSA CBC PEM`.split(
    /\s+/,
  ),
);

/**
 * Abbreviations and words of the trade to a customer who writes none: three or more in a sentence, none of them
 * explained. Not in forums and among colleagues, where people meet who share them.
 */
export function abbreviations(seen: Observations): Candidate[] {
  if (isAmongPeers(seen)) return [];
  const first = seen.customer[0]?.index ?? Number.POSITIVE_INFINITY;
  const atHome =
    seen.customer.find((message) => writesThem(seen, message))?.index ?? Number.POSITIVE_INFINITY;
  return seen.staff
    .filter(({ automated, index }) => !automated && index > first && index < atHome)
    .flatMap((reply) => {
      const passage = reply.sentences.find((sentence, i) => {
        const names = [...namesIn(reply, sentence)].filter((name) => !TECHNICAL.has(name));
        return names.length + termsIn(seen, reply, i).size >= MANY;
      });
      if (passage === undefined) return [];
      return [
        {
          branch: "abbreviations",
          source: "agent_text" as const,
          message: reply.index,
          span: { start: passage.start, end: passage.end },
          severity: 1 as const,
          attribution: "agent" as const,
        },
      ];
    });
}

function writesThem(seen: Observations, message: PreparedMessage): boolean {
  const terms = seen.sinMarks("unclear_communication", "said_trade_term");
  return (
    terms.some((term) => term.message === message.index) ||
    message.sentences.some((sentence) => namesIn(message, sentence).size > 0)
  );
}

/** The unexplained words of the trade in a sentence. */
function termsIn(seen: Observations, { index, folded }: PreparedMessage, sentence: number) {
  const terms = seen
    .sinMarks("unclear_communication", "trade_term")
    .filter((mark) => mark.message === index && mark.sentence === sentence && !mark.scope.quoted)
    .filter(({ end }) => !EXPLAINED.test(folded.slice(end, end + EXPLAINS_WITHIN)));
  return new Set(terms.map(({ start, end }) => folded.slice(start, end)));
}

/** What the term means comes right behind it. */
const EXPLAINED =
  /^(?: \(|,? (?:that is|i\.e\.|which (?:is|means)|meaning|o sea|es decir|ibig sabihin))/;
const EXPLAINS_WITHIN = 16;

/** The unexplained abbreviations of a sentence, technical ones too; none of one in capitals. */
function namesIn({ message }: PreparedMessage, { start, end }: Sentence): Set<string> {
  const text = message.text.slice(start, end);
  if (!CAPITALS.test(text) || CODE.test(text)) return new Set();
  const letters = text.replace(/[^A-Za-z]/g, "");
  const capitals = letters.replace(/[a-z]/g, "");
  if (capitals.length > SHOUTED * letters.length) return new Set();
  const names = [...text.matchAll(ABBREVIATION)].filter(({ 0: name, index }) => {
    const before = text.slice(Math.max(0, index - PREFIX_WITHIN), index);
    const after = text.slice(index + name.length, index + name.length + 3);
    const explained = after.startsWith(" (") || before.endsWith("(");
    const joined = /[@#/\w-]$/.test(before) && !VERB_PREFIX_TL.test(before);
    return !EVERYDAY.has(name) && !explained && !joined;
  });
  return new Set(names.map(([name]) => name));
}

/** "i-RMA", "na-KYC": in Taglish an abbreviation becomes a verb. */
const VERB_PREFIX_TL = /(?:^|[^\w-])(?:i|in|ni|na|nag|mag|ma|pa|paki|ipa|mai|nai)-$/i;
const PREFIX_WITHIN = 6;
