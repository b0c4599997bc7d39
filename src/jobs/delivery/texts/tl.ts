import type { DeliveryTexts } from "./types.ts";

export const TL: DeliveryTexts = {
  locale: "fil-PH",
  due_soon: ({ owner, customer, when }) => ({
    title: `Due ${when}: pangako ni ${owner} kay ${customer}`,
    advice:
      "Kung hindi ito magagawa sa oras, sabihan ang customer bago ang deadline at magbigay ng bagong petsa.",
  }),
  broken: ({ owner, customer, when }) => ({
    title: `Hindi natupad: pangako ni ${owner} kay ${customer}, due ${when}`,
    advice: "Sulatan muna ang customer: sabihin kung ano ang nangyari at kung kailan ito magagawa.",
  }),
  conversation: "Usapan",
  open: "Buksan sa Amends",
  no_subject: "(walang paksa)",
  because: "Ipinadala ito ng Amends dahil ang pangako ay sa inyo o sa inyong team.",
  test: {
    title: "Test mula sa Amends",
    body: "Dito darating ang mga paalala ng pangako. Wala kayong kailangang gawin.",
  },
};
