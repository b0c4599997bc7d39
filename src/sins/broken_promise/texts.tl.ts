import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Hindi natupad ang ipinangako sa customer, o natupad lampas sa oras nang walang bagong napagkasunduan.",
  remedy:
    "Aminin nang walang palusot, magbigay ng bago at siguradong oras, gawin ito, at balitaan ang customer bago pa siya magtanong. Kaunti lang ang ipangako, at laging may petsa.",
  explanations: {
    broken: "Ipinangako ito, lumipas ang takdang oras, at walang nagpapakitang ginawa ito.",
    late: "Ipinangako ito at ginawa lampas sa oras, nang walang bagong oras na napagkasunduan bago noon.",
    expectation_missed: "Sinabing malamang itong mangyari, at hindi ito nangyari sa takdang oras.",
    admitted: "Sinasabi ng tugon na may ipinangakong hindi nagawa.",
    reported: "Sinasabi ng customer na may pangakong hindi tinupad.",
    reported_public: "Sinasabi ng customer na may pangakong hindi tinupad.",
    reported_loosely: "Ayon sa mga salita ng customer, mukhang may hindi nangyari gaya ng sinabi.",
    regretted:
      "Isinulat ng customer na wala pa ang inorder niya, at humihingi ng paumanhin ang unang tugon.",
    order_late:
      "Order {order}, ayon sa mga rekord: dumating ang lahat, pero lampas sa ipinangakong oras. {differences}.",
    order_moved:
      "Order {order}, ayon sa mga rekord: ipinangako ito para sa {dates}, at lumipas muna iyon bago nagbigay ng bagong petsa.",
    order_not_delivered:
      "Order {order}, ayon sa mga rekord: ipinangako ito, lumipas ang oras o kinansela ng tindahan, at hindi ito dumating.",
  },
};
