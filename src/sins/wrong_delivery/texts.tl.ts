import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_TL: Translated<typeof TEXTS_EN> = {
  definition:
    "Hindi tugma ang dumating sa inorder, binayaran o ipinakita: item, halaga, kondisyon o kakumpletuhan.",
  remedy:
    "Ayusin muna, saka humingi ng patunay; paalisin na ang tama bago pa maibalik ang mali, at isara ang sanhi.",
  explanations: {
    reported: "Sinasabi ng customer na hindi ang inorder o binayaran nila ang dumating.",
    reported_public: "Sinasabi ng customer na hindi ang inorder o binayaran nila ang dumating.",
    reported_loosely:
      "Ayon sa mga salita ng customer, mukhang hindi ang inorder o binayaran ang dumating, o hindi ito dumating.",
    regretted:
      "May reklamo ang customer sa inorder niya, at humihingi ng paumanhin dito ang unang tugon.",
    admitted: "Kinukumpirma ng tugon na mali ang naihatid o nasingil.",
    order_wrong: "Order {order}, ayon sa mga rekord: {differences}.",
    order_incomplete:
      "Order {order}, ayon sa mga rekord: lumipas ang takdang oras at may hindi dumating. {differences}.",
  },
};
