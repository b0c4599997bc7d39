import type { ReportWords } from "./types.ts";

export const TL: ReportWords = {
  locale: "fil-PH",
  title: {
    week: (from, to) => `Ang serbisyo sa linggo ng ${from} hanggang ${to}`,
    month: (month) => `Ang serbisyo sa ${month}`,
  },
  lead: (conversations, before) =>
    `${conversations} usapan ang nagsimula rito; ${before} sa sinundan.`,
  numbers: "Ang mga numero",
  not_measured: "hindi nasukat, o kulang ang bilang para may masabi",
  value: (value, low, high, n) => `${value} (${low} hanggang ${high}, n ${n})`,
  before: (now, before) => `${now}; dati: ${before}`,
  low_data: "kaunti ang datos",
  with_audits: "Kasama ang pisikal na anyo dahil nasukat ito ng mga audit.",
  other_recipe: "Hindi pinaghambing: magkaiba ang bumubuo sa dalawang iskor.",
  changes: "Ano ang nagbago",
  no_change: (compared) =>
    compared === 0
      ? "Walang maihambing: kulang ang bilang sa isa sa dalawang panahon."
      : `Walang nakitang pagbabago sa ${compared} numero.`,
  changed: { better: "mas mabuti", worse: "mas masama" },
  share_with: (sin) => `Mga usapang may ${sin}`,
  to_do: "Ano ang uunahin",
  nothing_to_do: "Walang nabawas sa mga binibilang.",
  keep_promises: "Tuparin ang pangako sa oras",
  promises_cost: (late, broken, n) =>
    `${broken} hindi natupad at ${late} nahuli, sa ${n} na dapat nang natupad.`,
  promises_advice:
    "Sabihan ang customer bago ang araw, may bagong petsa; mangako nang kaunti, at may petsa.",
  sin_cost: (conversations, all) => `Sa ${conversations} ng ${all} usapan.`,
  see_to_places: "Ayusin ang nakitang mali ng mga audit",
  audits_cost: (no, n) => `${no} sa ${n} sagot ng mga audit ang hindi.`,
  item_wrong: (item, no, n) => `Hindi ganito sa ${no} ng ${n}: ${item}`,
  points: (points, low, high, about) =>
    `Nabawasan ng ${points} sa sampung puntos (${low} hanggang ${high}, ${about}).`,
  no_cost: "Kulang ang bilang para masabi kung magkano ang nabawas.",
  at_risk: "Mga pangakong nanganganib",
  nothing_at_risk: "Walang pangakong lampas na o dapat matupad ngayong linggo.",
  overdue: (count) => `Lampas na: ${count}`,
  due_today: (count) => `Ngayong araw: ${count}`,
  due_week: (count) => `Sa loob ng pitong araw: ${count}`,
  by: (owner, customer) => `${owner} kay ${customer}`,
  due: (when) => `dapat ${when}`,
  praise: "Ang mahusay na nagawa",
  praised: (total) => `Mahusay na nagawa, sa salita ng mga usapan: ${total}`,
  no_praise: "Walang nakitang ganoon.",
  words: "Kahulugan ng mga salita",
  words_interval: {
    name: "Pagitan",
    is: "Nasa loob ng panaklong ang totoong halaga sa 95 ng 100; n ang bilang ng napagmasdan. Kapag kulang sa lima, walang ipinapakita.",
  },
  words_change: {
    name: "Pagbabago",
    is: "Nagbago ang numero kapag hindi nagsasapawan ang pagitan nito at ng dati. Kung hindi, walang nakitang pagbabago.",
  },
  words_cost: {
    name: "Bawas",
    is: "Ang hindi natupad sa oras ay 6 na beses ng bahagi nito; ang pagkukulang ay bahagi ng bawas nito sa apat na ibang puntos.",
  },
  open: "Buksan sa Amends",
  because:
    "Ipinapadala ito ng Amends isang beses bawat linggo o buwan. Nasa Settings, Reminders kung sino ang tatanggap.",
  measures: {
    score: {
      name: "Iskor",
      is: "0 hanggang 10: anim sa pagtupad ng pangako, apat sa pakikitungo.",
    },
    kept_on_time: {
      name: "Pangakong natupad sa oras",
      is: "Sa mga dapat nang natupad at masusuri.",
    },
    with_failure: {
      name: "May pagkukulang",
      is: "Mga nasagot na usapang may binilang na pagkukulang ng staff.",
    },
    responsiveness: {
      name: "Pagtugon",
      is: "Ang natira matapos ang bawas sa mabagal, wala o ipinasang tulong.",
    },
    assurance: {
      name: "Katiyakan",
      is: "Ang natira matapos ang bawas sa bastos, mali o nakikipagtalong salita.",
    },
    empathy: {
      name: "Pakikiramay",
      is: "Ang natira matapos ang bawas sa malamig, bingi o puro patakaran na salita.",
    },
    tangibles: {
      name: "Pisikal na anyo",
      is: "Sa mga sagot ng audit, ang mga oo; audit lamang ang sumusukat nito.",
    },
    first_response: {
      name: "Unang sagot",
      is: "Median na oras mula unang tanong hanggang unang sagot ninuman.",
    },
    resolution: {
      name: "Naayos matapos",
      is: "Median na oras mula unang mensahe hanggang huling solusyon.",
    },
    first_contact: {
      name: "Naayos sa unang kontak",
      is: "Mga isyung naayos nang hindi bumabalik ang customer.",
    },
    reopened: { name: "Binuksan muli", is: "Mga naayos na usapang binuksan ulit." },
    complaint: { name: "Reklamo", is: "Mga usapang may reklamo ang customer." },
  },
};
