import type { ServedLanguage } from "../../model/taxonomy.ts";

/** What the page says in one language; `{n}` stands for a number or a time. */
export interface SidebarTexts {
  title: string;
  choose: string;
  unknown: string;
  sign_in: string;
  key: string;
  use_key: string;
  refused: string;
  trouble: string;
  findings: string;
  no_findings: string;
  look: string;
  instead: string;
  promises: string;
  no_promises: string;
  due: string;
  states: Readonly<Record<string, string>>;
  draft: string;
  check: string;
  clean: string;
  promised: string;
  unanswered: string;
  open: string;
  gone: string;
}

export const SIDEBAR_TEXTS: Readonly<Record<ServedLanguage, SidebarTexts>> = {
  en: {
    title: "Amends",
    choose: "Open a conversation in the help desk.",
    unknown: "Amends does not have this conversation, or it is not yours.",
    sign_in:
      "Paste a key of yours once; make one in Amends, on the page Account. You see here what you see there. It stays in this browser.",
    key: "Key",
    use_key: "Use this key",
    refused: "This key opens nothing here.",
    trouble: "Amends does not answer. Try again later.",
    findings: "Findings",
    no_findings: "Nothing stands out.",
    look: "please look",
    instead: "Instead",
    promises: "Promises",
    no_promises: "No promises.",
    due: "due",
    states: {
      open: "open",
      kept: "kept",
      kept_late: "kept late",
      broken: "not kept",
      released: "released",
      renegotiated: "renegotiated",
      unverifiable: "cannot be checked",
    },
    draft: "Check a reply before it is sent",
    check: "Check",
    clean: "Nothing stands out.",
    promised: "You promise",
    unanswered: "Still unanswered",
    open: "Open in Amends",
    gone: "This page has another address now.",
  },
  es: {
    title: "Amends",
    choose: "Abra una conversación en el servicio de ayuda.",
    unknown: "Amends no tiene esta conversación, o no es suya.",
    sign_in:
      "Pegue una vez una clave suya; se crea en Amends, en la página Account. Aquí ve lo mismo que allí. Se queda en este navegador.",
    key: "Clave",
    use_key: "Usar esta clave",
    refused: "Esta clave no abre nada aquí.",
    trouble: "Amends no responde. Inténtelo más tarde.",
    findings: "Hallazgos",
    no_findings: "No hay nada que destacar.",
    look: "por favor, mire",
    instead: "Mejor así",
    promises: "Promesas",
    no_promises: "Ninguna promesa.",
    due: "vence",
    states: {
      open: "abierta",
      kept: "cumplida",
      kept_late: "cumplida tarde",
      broken: "no cumplida",
      released: "liberada",
      renegotiated: "renegociada",
      unverifiable: "no se puede comprobar",
    },
    draft: "Revise una respuesta antes de enviarla",
    check: "Revisar",
    clean: "No hay nada que destacar.",
    promised: "Usted promete",
    unanswered: "Aún sin respuesta",
    open: "Abrir en Amends",
    gone: "Esta página tiene ahora otra dirección.",
  },
  tl: {
    title: "Amends",
    choose: "Magbukas ng usapan sa help desk.",
    unknown: "Wala sa Amends ang usapang ito, o hindi ito sa iyo.",
    sign_in:
      "I-paste nang isang beses ang sarili mong key; gumawa sa Amends, sa pahinang Account. Makikita mo rito ang nakikita mo roon. Mananatili ito sa browser na ito.",
    key: "Key",
    use_key: "Gamitin ang key na ito",
    refused: "Walang nabubuksan dito ang key na ito.",
    trouble: "Hindi sumasagot ang Amends. Subukan muli mamaya.",
    findings: "Mga napansin",
    no_findings: "Walang kapansin-pansin.",
    look: "pakitingnan",
    instead: "Mas mainam",
    promises: "Mga pangako",
    no_promises: "Walang pangako.",
    due: "hanggang",
    states: {
      open: "bukas",
      kept: "natupad",
      kept_late: "huling natupad",
      broken: "hindi natupad",
      released: "pinalaya",
      renegotiated: "pinag-usapang muli",
      unverifiable: "hindi masuri",
    },
    draft: "Suriin ang sagot bago ipadala",
    check: "Suriin",
    clean: "Walang kapansin-pansin.",
    promised: "Nangangako ka",
    unanswered: "Hindi pa nasasagot",
    open: "Buksan sa Amends",
    gone: "May ibang address na ngayon ang pahinang ito.",
  },
};
