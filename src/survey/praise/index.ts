import type { Cue } from "../../text/cues.ts";
import { PRAISE_EN } from "./cues.en.ts";
import { PRAISE_ES } from "./cues.es.ts";
import { PRAISE_TL } from "./cues.tl.ts";

/** Words by which customers praise who served them. Thanks alone is manners and not counted. */
export const CUSTOMER_PRAISE: readonly Cue<"praise">[] = [...PRAISE_EN, ...PRAISE_ES, ...PRAISE_TL];
