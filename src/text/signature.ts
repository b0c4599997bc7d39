/** Lines that are no words of the author to this reader: signature marks and machine-made closings. */

const MARK = /^(?:--|__|—)$|^_{20,}$|^-{20,}$|^={20,}$/;

/** The conventional line between a mail and its signature or list footer. */
export function isSignatureMark(head: string): boolean {
  return MARK.test(head);
}

const BOILERPLATE = [
  /^sent from my \w/,
  /^sent (?:from|via|with) (?:the |my )?(?:iphone|ipad|android|samsung|blackberry|outlook|mail for windows|yahoo mail|proton ?mail)/,
  /^get outlook for /,
  /^enviado desde mi /,
  /^enviado desde (?:outlook|yahoo|mi)/,
  /^obtener outlook para /,
  /^ipinadala mula sa aking /,
  /^this e-?mail (?:and any|message|is|may|contains)[^\n]{0,200}(?:confidential|privileged|intended)/,
  /^este (?:correo|mensaje)[^\n]{0,200}confidencial/,
  /^to unsubscribe from /,
  /^you received this message because you are subscribed /,
  /^\[\[alternative html version deleted\]\]/,
];

/** How all of them begin: nearly every line is told by its first letters. */
const BEGINS = /^(?:sent |get out|enviado|obtener|ipinad|this e|este |to uns|you rec|\[\[alt)/;

/** A single line that a program added by itself. */
export function isClosingBoilerplate(head: string): boolean {
  return BEGINS.test(head) && BOILERPLATE.some((pattern) => pattern.test(head));
}
