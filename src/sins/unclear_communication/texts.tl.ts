import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Mga salitang pang-eksperto, daglat o wikang hindi gamit ng customer na hindi ipinaliwanag.",
  remedy:
    "Sumagot sa wika at sa mga salita ng customer; ipaliwanag ang termino o huwag nang gamitin; isang ideya bawat pangungusap.",
  explanations: {
    other_language:
      "Nasa ibang wika ang sagot na ito kaysa sa wika ng customer, at walang paliwanag tungkol doon.",
    other_language_likely:
      "Mukhang nasa ibang wika ang sagot na ito kaysa sa maikling mensahe ng kustomer, at walang nabanggit tungkol dito.",
    foreign_help:
      "Nasa ibang wika kaysa sa wika ng customer ang tulong na itinuro, ayon mismo sa sagot.",
    term_not_known: "Kailangang itanong ng customer kung ano ang ibig sabihin ng mga salita rito.",
    not_understood: "Sabi ng customer, hindi niya masundan ang sagot na ito.",
    circular: "Tinanong kung ano ang ibig sabihin ng termino, at inulit lang ito ng sagot.",
    term_for_term: "Tinanong kung ano ang ibig sabihin ng termino, at ibang termino ang isinagot.",
    abbreviations:
      "Maraming daglat ang pangungusap na ito; walang ginagamit na ganoon ang customer at walang ipinaliwanag.",
    hard_to_read:
      "Mas mahahaba ang pangungusap at salita ng sagot na ito kaysa sa customer; ang sinipi ang pinakamahirap basahin.",
    officialese:
      "Pormal na pananalita ng mga liham ng opisina ang sagot na ito; payak ang salita ng customer.",
    reported: "Sabi ng customer, hindi niya maintindihan ang sinabi sa kanya.",
  },
};
