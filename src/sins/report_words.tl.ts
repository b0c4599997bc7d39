/** Small lists that customers' reports are put together from; capitals and `~` as in `tagalog.ts`. */

const NUMBER =
  "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|isang|dalawang|tatlong|apat na|limang|anim na|pitong|walong|siyam na|sampung|labing-?\\w{3,8}|dalawampung|tatlumpung|ilang|kalahating|buong)";
const LONG_UNIT = "(?:oras|araw|linggo|buwan|taon|hours?|hrs?|days?|weeks?|wks?|months?|years?)";
const LONG_MINUTES = "(?:(?:1[5-9]|[2-9]\\d|\\d{3}) ?(?:na )?(?:minutes?|mins?|minuto))";

/** A time that is long for an answer; not "wala pang isang oras". */
export const LONG_TIME = `(?<!\\b(?:wala|hindi|di|less|within|kada|bawat|every|loob) (?:pa |pang |than |ng |umabot (?:ng |sa )?)?)(?:${NUMBER} ?(?:na )?(?:buong )?${LONG_UNIT}|${LONG_MINUTES}|maghapon|magdamag)`;
/** Such a time as one that goes on: "dalawang linggo na", "mag-iisang buwan", "pang-20 days". */
export const TIME_SO_FAR = `(?:${LONG_TIME} (?:po )?(?:na|nang)\\b|(?:mag-?(?:iisang|dadalawang|tatatlong|aapat na|lilimang)|(?:mag|pang)-?(?:isang|dalawang|tatlong|ilang|\\d{1,3})) ?-?${LONG_UNIT}|pang(?:alawa|atlo|apat|lima)ng ${LONG_UNIT}|day \\d{1,2})`;
export const DAY =
  "(?:lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
export const MONTH =
  "(?:enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre|january|february|march|april|june|july|august|september|october|november|december|jan|feb|sept|oct|nov|dec)";
export const HOUR =
  "(?:umaga|tanghali|hapon|gabi|hatinggabi|madaling araw|katapusan|alas-? ?\\w{3,7}|\\d{1,2}(?::\\d\\d)? ?(?:am|pm)?)";
/** Ways by which customers write or call. */
export const MESSAGE =
  "(?:message|messages|mensahe|msg|e-?mail|emails|chat|text|sms|pm|dm|tweet|comment|sulat|liham|follow[- ]?up|inquiry|tanong|katanungan|ticket|report|reklamo|complaint|concern|request|apela|appeal)";
export const ANSWER =
  "(?:sagot|kasagutan|reply|response|tugon|feedback|acknowledge?ment|call-?back|paramdam)";
/** Staff, as customers call them. */
export const STAFF =
  "(?:agent|ahente|staff|rep|csr|cs|customer (?:service|care|support)|support|tech support|technician|teller|tindera|tindero|cashier|kahera|guard|nurse|receptionist|front desk|manager|supervisor|admin|sales|seller|pharmacist|doktor|registrar|kasama(?:ng)? (?:niyo|ninyo|nyo)|kausap|nakausap|hotline|branch|bot|chatbot|office|opisina|kawani|empleyado|engineer|crew|adjuster|teacher|secretary|caretaker|coordinator|school|paaralan|clinic|store|shop|ospital|munisipyo|kumpanya)\\b(?! (?:po )?(?:ko|namin)\\b)";
/** "yung agent niyo", "ang inyong ahente". */
export const YOUR_STAFF = `(?:YUNG |ang |ng |nung |si |sa )?(?:mga )?(?:inyong |sarili (?:nyong|niyong) )?${STAFF}`;
/** What a house says when it regrets. */
export const REGRET = "(?:pasen[sx](?:ya|iya|ia)|paumanhin|patawad|sorry)";
export const REGRET_WORDS = "pasensya pasensiya pasensia paumanhin patawad sorry";
