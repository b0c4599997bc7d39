import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Parang script ang trato: mga salitang bagay kahit kanino at hindi tumutugon sa isinulat ng customer na ito.",
  remedy:
    "Magsimula sa isang linyang para lang sa customer na ito, saka ang proseso. I-edit ang bawat template; kung pumalya na minsan, sumulat nang malaya.",
  explanations: {
    repeated:
      "Naipadala na ang parehong teksto sa usapang ito, at bumalik ang customer na walang solusyon.",
    invited_again:
      "Pinapasulat ulit sa ibang lugar ang customer, at walang sinabi tungkol sa isinagot niya.",
    stock_phrases: "Mga gasgas na linya lang ang sagot sa isinulat ng customer.",
    template:
      "Naipadala ang tekstong ito sa {count} na usapan, at hindi ito tumutugon sa isinulat ng customer.",
    data_first: "Humingi ng datos bago magsabi ng kahit ano tungkol sa problema.",
    help_if:
      "Nasabi na ng customer ang usapin, at nag-aalok lang ang sagot ng tulong kung kailangan.",
    passed_on: "Bumalik ang customer, at sinasabi lang ng sagot na naiparating ang isinulat niya.",
    checklist:
      "Ang unang sagot sa inilarawang problema ay karaniwang listahan ng hakbang para sa kahit anong problema.",
    steps_again:
      "Sinabi ng customer na nagawa na ang mga hakbang, pero ang karaniwang listahan pa rin ang ibinigay.",
    no_person:
      "Tinanong kung may tao, pero puro nakahandang parirala ang sagot at hindi ito sinabi.",
    leftover: "May naiwang bahagi ng template o draft sa teksto.",
    reported: "Sinasabi ng customer na script o makina ang sumasagot.",
  },
};
