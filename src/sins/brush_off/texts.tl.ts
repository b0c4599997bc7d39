import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Ang customer ang inaalis sa halip na ang problema: pinapunta sa iba o isinara ang kaso nang hindi pa ayos, at walang umaako.",
  remedy:
    "Manatiling iisang kausap hanggang makumpirmang ayos na. Kung kailangang ipasa: sabihin kung kanino, ibigay ang lahat ng alam na, sabihin kung kailan, at balikan ang customer.",
  explanations: {
    deflected:
      "Pinapunta sa iba ang customer dito; walang kasunod na tulong, maayos na pagpasa o eksaktong lugar na pupuntahan.",
    feedback_only: "Ang reklamo ay ipinasa lang sa lugar kung saan iniipon ang mga puna.",
    duplicate: "Sinasabi lang ng sagot na naitanong na ito, at doon pinapapunta ang customer.",
    other_party:
      "Pinapapunta ang customer sa iba, nang walang eksaktong lugar o kung ano ang sasabihin.",
    not_ours: "Sinasabi lang ng sagot na hindi rito ang usapin.",
    other_door:
      "Ibang lugar na masusulatan o matatawagan lang ang laman ng unang sagot; walang sinabi tungkol sa usapin.",
    closed_unsolved: "Isinara ang kaso habang walang sagot ang tanong ng customer.",
    reported: "Sinasabi ng customer na pinaalis sila o isinara ang kaso nang walang tulong.",
  },
};
