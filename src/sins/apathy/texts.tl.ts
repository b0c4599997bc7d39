import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Walang interes sa customer o sa problema: walang sagot, aksyon, tanong o susunod na hakbang, kahit hindi naman galit.",
  remedy:
    "Sabihin ang problema sa sarili mong salita, pagkatapos kung ano ang gagawin mo ngayon at kailan matatapos. Para sa namumuno: tingnan muna ang dami ng trabaho at ang paulit-ulit na gawain bago sisihin ang ugali.",
  explanations: {
    no_interest:
      "May kailangan ang customer, pero walang sagot, aksyon, tanong o susunod na hakbang ang tugon.",
    empty_reply: "Ito lang ang buong tugon sa problemang ikinuwento ng customer.",
    no_information:
      "Sinasabi lang ng sagot na walang alam, nang hindi inaalam at walang sinabing oras o sinong may alam.",
    reported: "Sinasabi ng customer na walang may pakialam.",
  },
};
