import type { Cue, CueIndex } from "../../text/cues.ts";
import type { ActKind, Mark } from "../observations.ts";
import type { PreparedMessage } from "../prepared.ts";
import { CUSTOMER_EN } from "./customer.en.ts";
import { CUSTOMER_ES } from "./customer.es.ts";
import { CUSTOMER_TL } from "./customer.tl.ts";
import { scopeOf } from "./scope.ts";
import { STAFF_EN } from "./staff.en.ts";
import { STAFF_ES } from "./staff.es.ts";
import { STAFF_TL } from "./staff.tl.ts";
import { STAFF_PROCESS_EN } from "./staff_process.en.ts";
import { STAFF_PROCESS_ES } from "./staff_process.es.ts";
import { STAFF_PROCESS_TL } from "./staff_process.tl.ts";

export const STAFF_CUES: readonly Cue<ActKind>[] = [
  ...STAFF_EN,
  ...STAFF_PROCESS_EN,
  ...STAFF_ES,
  ...STAFF_PROCESS_ES,
  ...STAFF_TL,
  ...STAFF_PROCESS_TL,
];
export const CUSTOMER_CUES: readonly Cue<ActKind>[] = [
  ...CUSTOMER_EN,
  ...CUSTOMER_ES,
  ...CUSTOMER_TL,
];

/** Every match of an index in one message, placed and with its scope, in offset order. */
export function marksIn<Kind extends string>(
  message: PreparedMessage,
  index: CueIndex<Kind>,
): Mark<Kind>[] {
  const marks: Mark<Kind>[] = [];
  message.sentences.forEach((sentence, i) => {
    for (const { cue, start, end } of index.match(sentence)) {
      const scope = scopeOf(sentence, { start, end });
      marks.push({ kind: cue.kind, cue, message: message.index, sentence: i, start, end, scope });
    }
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
