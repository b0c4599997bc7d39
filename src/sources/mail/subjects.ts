const REPLY_MARK =
  /^(?:\s*(?:re|rv|aw|sv|fw|fwd|resp|tr)\s*(?:\[\d{1,4}\])?\s*:|\s*\[[^\]\n]{1,60}\])+/i;

/** Subject without reply marks and list names, folded; "" when nothing is left. */
export function bareSubject(subject: string): string {
  return subject.slice(0, 300).replace(REPLY_MARK, "").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Whether a subject begins with a mark of reply or the name of a list. */
export function isReply(subject: string): boolean {
  return REPLY_MARK.test(subject);
}
