import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Mali o nawala ang datos o kasaysayan ng customer: pangalan, address, mga dating pakikipag-ugnayan, napagkasunduan.",
  remedy:
    "Itama ang record habang naroon ang customer, basahin ito sa kanila, at tingnan din ang ibang datos. Itala ang bawat pakikipag-ugnayan kung saan titingin ang susunod na kasama.",
  explanations: {
    not_on_record: "Sinabi na ito ng customer, at ang sagot ay walang record nito.",
    disputed_record: "May binanggit na record ang staff, at sinabi ng customer na hindi ganoon.",
    wrong_name: "Tinawag ang customer sa pangalang sinabi nilang hindi kanila.",
    reported: "Sinabi ng customer na mali o nawala ang datos o kasaysayan nila.",
    reported_public: "Sinabi ng customer na mali o nawala ang datos o kasaysayan nila.",
  },
};
