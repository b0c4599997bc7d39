import { describe, expect, it } from "vitest";
import type { PromiseType } from "../../model/taxonomy.ts";
import { found } from "../../review/testing/found.ts";

const ASK = "Good morning po, hindi po gumagana ang lampara ko.";

const PROMISES: readonly (readonly [text: string, quote: string, type: PromiseType])[] = [
  ["Tatawagan ko po kayo ng 3pm.", "Tatawagan ko po kayo ng 3pm", "firm"],
  ["Ipapadala po namin ang resibo bukas.", "Ipapadala po namin ang resibo bukas", "firm"],
  ["Iche-check ko po ang order ninyo.", "Iche-check ko po ang order ninyo", "firm"],
  ["Aayusin po namin ang account ninyo.", "Aayusin po namin ang account ninyo", "firm"],
  ["I-check ko lang po sa warehouse.", "I-check ko lang po sa warehouse", "firm"],
  ["Babalikan ko po kayo mamaya.", "Babalikan ko po kayo mamaya", "firm"],
  ["Agad ko pong ipapadala ang kopya.", "ko pong ipapadala ang kopya", "firm"],
  ["Kami na po ang mag-aayos nito.", "Kami na po ang mag-aayos nito", "firm"],
  ["Ifo-forward ko po ito sa billing.", "Ifo-forward ko po ito sa billing", "firm"],
  ["Ire-refund po namin ang bayad ninyo.", "Ire-refund po namin ang bayad ninyo", "firm"],
  ["Papalitan po namin ang lampara.", "Papalitan po namin ang lampara", "firm"],
  ["We will call po kayo bukas ng hapon.", "We will call po kayo bukas ng hapon", "firm"],
  ["Magfo-follow up po ako sa courier.", "Magfo-follow up po ako sa courier", "firm"],
  ["Tutulungan po namin kayo sa refund.", "Tutulungan po namin kayo sa refund", "firm"],
  ["Titingnan ko po ang record ninyo.", "Titingnan ko po ang record ninyo", "firm"],
  [
    "Pangako po, tatawagan namin kayo bukas.",
    "Pangako po, tatawagan namin kayo bukas",
    "performative",
  ],
  ["Sisiguraduhin ko pong maaayos ito.", "Sisiguraduhin ko pong maaayos ito", "performative"],
  [
    "Makakaasa po kayo na ipapadala namin ito.",
    "Makakaasa po kayo na ipapadala namin ito",
    "performative",
  ],
  ["Ire-refund po kayo ng billing.", "Ire-refund po kayo ng billing", "third_party"],
  [
    "Tatawagan po kayo ng technical team bukas.",
    "Tatawagan po kayo ng technical team bukas",
    "third_party",
  ],
  [
    "Ang billing team po ang magre-refund nito.",
    "Ang billing team po ang magre-refund nito",
    "third_party",
  ],
  ["May tatawag po sa inyo bukas.", "May tatawag po sa inyo bukas", "third_party"],
  ["Makaka-receive po kayo ng email.", "Makaka-receive po kayo ng email", "implied"],
  [
    "Matatanggap niyo po ang refund sa Biyernes.",
    "Matatanggap niyo po ang refund sa Biyernes",
    "implied",
  ],
  ["Maipapadala po ang resibo bukas.", "Maipapadala po ang resibo bukas", "implied"],
  ["Ihahatid po ang order sa Lunes.", "Ihahatid po ang order sa Lunes", "implied"],
  ["Hindi na po mauulit.", "Hindi na po mauulit", "negative"],
  ["Pasensya na po, hindi na po ito mangyayari.", "hindi na po ito mangyayari", "negative"],
  ["Pag na-send niyo po ang photo, ia-approve ko po.", "ia-approve ko po", "conditional"],
  ["Kapag dumating po ang piyesa, aayusin namin.", "aayusin namin", "conditional"],
  [
    "Ipapadala po namin ang bago kapag naibalik niyo ang luma.",
    "Ipapadala po namin ang bago",
    "conditional",
  ],
  ["Paki-send po ng order number. Iche-check ko po.", "Iche-check ko po", "conditional"],
  ["Pwede ko po kayong padalhan ng bago.", "Pwede ko po kayong padalhan ng bago", "offer"],
  [
    "Kung gusto niyo po, papadalhan ko kayo ng bago.",
    "Kung gusto niyo po, papadalhan ko kayo ng bago",
    "offer",
  ],
  ["Susubukan ko pong tapusin ngayong araw.", "Susubukan ko pong tapusin ngayong araw", "hedged"],
  ["Sana po maipapadala namin bukas.", "maipapadala namin bukas", "hedged"],
  ["Sisikapin po naming ayusin ito bukas.", "Sisikapin po naming ayusin ito bukas", "hedged"],
  ["Siguro po tatawagan namin kayo bukas.", "tatawagan namin kayo bukas", "hedged"],
  ["Tatawagan ko po kayo pero gabi na.", "Tatawagan ko po kayo", "firm"],
  ["Iuupdate ko po kayo by Friday.", "Iuupdate ko po kayo by Friday", "firm"],
];

const NO_PROMISES: readonly (readonly [text: string, why: string])[] = [
  ["Usually po 3-5 days ang refund.", "forecast"],
  ["Tumawag po ako kahapon.", "past"],
  ["Ipinadala na po namin ang resibo.", "past"],
  ["Na-refund na po ang bayad ninyo.", "past"],
  ["Ipinapadala po namin ang mga order tuwing Lunes.", "habit"],
  ["Tatawag po ba kayo bukas?", "question"],
  ["Ipapadala niyo po ba ang litrato?", "question"],
  ["Hindi po namin ire-refund ang bayad.", "refusal"],
  ["Sabi po nila tatawagan nila kayo.", "reported"],
  ["Tatawag daw po sila bukas.", "reported"],
  ["Salamat po sa inyong pasensya.", "courtesy"],
  ["Nandito lang po kami para tumulong.", "courtesy"],
  ["Makikita niyo po ang pulang ilaw kapag ubos na ang baterya.", "how the product works"],
  ["Kailangan niyo pong tumawag sa bangko.", "what the customer must do"],
  ["Bukas po ang tindahan hanggang alas-sais.", "opening hours"],
  ["Gagawin po namin ang lahat ng makakaya.", "nothing promised"],
  ["Kayo po ang magpapadala ng litrato.", "what the customer does"],
  ["Noted po.", "acknowledgement"],
  ["Paano po namin ipapadala ito?", "question"],
  ["Magandang araw po, ma'am.", "greeting"],
];

describe("finding promises in Tagalog and Taglish", () => {
  it.each(PROMISES)("%s", (text, quote, type) => {
    expect(found(text, { customer: ASK })).toEqual([{ quote, type }]);
  });

  it.each(NO_PROMISES)("none in: %s (%s)", (text) => {
    expect(found(text, { customer: ASK })).toEqual([]);
  });

  it.each(["Sige po, ma'am.", "Noted po.", "Opo."])(
    "reads a yes to a request as a promise of what was asked: %s",
    (text) => {
      const customer = "Pwede po bang i-resend ang invoice?";
      expect(found(text, { customer, channel: "chat" })).toEqual([
        { quote: text, type: "acceptance" },
      ]);
    },
  );
});
