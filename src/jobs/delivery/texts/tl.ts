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
  morning: {
    subject: ({ date, due, broken }) =>
      `${date}: ${due} ang due ngayon, ${broken} ang hindi natupad`,
    due_today: (count) => `Due ngayong araw: ${count}`,
    nothing_due: "Walang due ngayong araw.",
    broken: (count, since) => `Hindi natupad mula ${since}: ${count}`,
    nothing_broken: "Walang pangakong hindi natupad.",
    read_first: "Basahin muna ang mga ito",
    nothing_to_read: "Walang usapang kailangang basahin.",
    by: (owner, customer) => `${owner} kay ${customer}`,
    because:
      "Ipinapadala ito ng Amends tuwing araw ng trabaho. Nasa settings kung sino ang tatanggap.",
  },
  invitation: ({ workspace }) => ({
    title: `Inaanyayahan kayo sa ${workspace} sa Amends`,
    body: "Pumili roon ng password. Isang beses lang gagana ang link, sa loob ng pitong araw.",
    label: "Tanggapin ang paanyaya",
    because:
      "Ipinapadala ito ng Amends dahil inanyayahan ng may-ari ng workspace ang address na ito.",
  }),
  note: {
    found: "Nabasa ng Amends sa usapang ito",
    instead: "Mas mainam",
    disagree: "Mali ba ito? Sabihin sa Amends",
    withdrawn: "Binawi ng Amends ang note na ito.",
  },
  test: {
    title: "Test mula sa Amends",
    body: "Dito darating ang mga paalala ng pangako. Wala kayong kailangang gawin.",
  },
};
