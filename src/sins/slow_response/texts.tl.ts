import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Naghintay ang customer nang lampas sa target ng channel para sa una o kasunod na sagot, o walang balita tungkol sa ipinangako o inaasikaso pa.",
  remedy:
    "Sabihin ang tagal ng paghihintay bago pa sila magtanong: maikling mensahe mula sa isang tao, may totoong oras. Dagdagan ang tao sa oras na marami ang nagtatanong.",
  explanations: {
    first_reply:
      "Dumating ang unang sagot pagkatapos ng {waited}; ang target ng channel na ito ay {target}.",
    next_reply:
      "Dumating ang sagot na ito pagkatapos ng {waited}; ang target ng channel na ito ay {target}.",
    later_reply:
      "Dumating ang sagot na ito pagkatapos ng {waited}; ang target ng channel na ito ay {target}.",
    gave_up:
      "Hindi na kinailangan ng customer ang sagot pagkatapos ng {waited} na walang tugon; ang target ay {target}.",
    no_word:
      "Sinabihan ang customer na may balita siyang aasahan at wala pang dumarating; hanggang {waited} lang dapat na walang balita.",
    left_open:
      "Ang huling sinabi ay inaasikaso pa ito at wala nang sumunod; hanggang {waited} lang dapat na walang balita.",
    admitted: "Ang sagot mismo ang nagsasabing ilang araw naghintay ang customer.",
    reported: "Sinasabi ng customer na matagal silang naghintay ng sagot.",
    reported_public: "Sinasabi ng customer na matagal silang naghintay ng sagot.",
    reported_loosely:
      "Ayon sa mga salita ng customer, mukhang matagal na siyang naghihintay ng balita.",
  },
};
