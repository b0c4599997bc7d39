import type { TranslatedStep } from "./steps.tl.ts";

/** "Ya lo reinicié", "hemos reiniciado": the step was taken. Accents are folded. */
const taken = (pattern: string) => new RegExp(`\\b(?:${pattern})\\b`);

/**
 * What may stand before advice: its beginning, a courtesy, a number, "trate de". Not "ya" nor "y": folded,
 * "ya reinicie" is what the staff did themselves.
 */
const LEAD =
  "(?:^\\W{0,6}(?:\\d{1,2}[.)] ?)?|[.,;:] ?|\\b(?:por favor|favor de|debe|deberia|tiene que|hay que|puede|podria|podrias|puedes|intente|intenta|pruebe|prueba|pruebe a|prueba a|trate de|trata de|le recomiendo|te recomiendo|le sugiero|te sugiero|es necesario|necesito que|ya intento|ya probo|ha intentado|ha probado|has probado|has intentado) )";
const told = (pattern: string) => new RegExp(`${LEAD}(?:${pattern})\\b`);

/** Forms of a verb in -ar by its stem, and by the stem before e ("busqu-" of "buscar"). */
const did = (hard: string, soft = hard) => `${soft}e|${hard}amos|${hard}(?:ado|ando)`;
const ordered = (hard: string, soft = hard) =>
  `(?:${soft}en?|${soft}e(?:lo|la|los|las)|${hard}a|${hard}a(?:lo|la|los|las)|${hard}ar|${hard}ar(?:lo|la|los|las)|${hard}ad)`;

const THE = "(?:\\w+ ){0,3}";
const SCANNER = "(?:anti-?virus|cortafuegos|firewall)";
const PART = "(?:cables?|pilas?|baterias?|bombillas?|focos?|fusibles?|filtros?)";

/** A fair reason to name the step again: conditional, other circumstances, denied, or more exact. */
export const REASONS_ES =
  /\b(?:si(?! (?:claro|señor))|cuando|despues de|antes de|hasta|mientras|de nuevo no|pero|en lugar de|en vez de|sin|excepto|salvo|no (?:hace falta|es necesario|vuelva|reinicie|hay que)|durante \d+|por \d+|(?:diez|quince|veinte|treinta|\d+) (?:segundos|minutos)|manteniendo|mantenga (?:pulsad|presionad)|ya que (?:lo|la)|como ya|esta vez|para que|desde cero)\b/;

/** Spanish wordings of the steps in steps.en.ts, by their names. */
export const STEPS_ES: Readonly<Record<string, TranslatedStep>> = {
  restart: {
    taken: taken(
      `${did("reinici")}|(?:apagu?e|apagamos|apagado) y (?:(?:la |lo )?(?:volvi a )?(?:encend|prend)\\w+)`,
    ),
    told: told(
      `${ordered("reinici")}|(?:apague|apaga|apagar)(?:lo|la)? ${THE}y (?:vuelva a |vuelve a |volver a )?(?:encend|enciend|prend)\\w+`,
    ),
  },
  reinstall: {
    taken: taken(
      `${did("reinstal")}|(?:desinstale|desinstalado) y (?:volvi a |vuelto a )?instal\\w+`,
    ),
    told: told(
      `${ordered("reinstal")}|${ordered("desinstal")} ${THE}y (?:vuelva a |vuelve a |volver a )?instal\\w+`,
    ),
  },
  "factory-reset": {
    taken: taken(
      "(?:restableci|restaure|restablecido|restaurado|resetee|reseteado|hice|hecho) (?:\\w+ ){0,4}(?:de|a) fabrica",
    ),
    told: told(
      "(?:restablezca|restablece|restablecer|restaure|restaura|restaurar|resetee|resetear|haga|haz) (?:\\w+ ){0,4}(?:de|a) fabrica",
    ),
  },
  "clear-cache": {
    taken: taken(
      `(?:${did("borr")}|${did("limpi")}|vacie|vaciado|elimine|eliminado) ${THE}(?:cache|cookies)`,
    ),
    told: told(
      `(?:${ordered("borr")}|${ordered("limpi")}|${ordered("vaci")}|${ordered("elimin")}) ${THE}(?:cache|cookies)`,
    ),
  },
  "safe-mode": {
    taken: taken("modo (?:seguro|a prueba de fallos|de solucion de problemas)"),
    told: told(
      "(?:inicie|inicia|iniciar|arranque|arranca|arrancar|abra|abre|abrir|pruebe|prueba|reinicie|reinicia) (?:\\w+ ){0,4}modo (?:seguro|a prueba de fallos|de solucion de problemas)",
    ),
  },
  "repair-folder": {
    taken: taken(`(?:${did("repar")}) ${THE}(?:carpetas?|bandeja|buzon)`),
    told: told(`${ordered("repar")} ${THE}(?:carpetas?|bandeja|buzon)`),
  },
  compact: {
    taken: taken(`(?:${did("compact")}) ${THE}(?:carpetas?|bandeja|buzon)`),
    told: told(`${ordered("compact")} ${THE}(?:carpetas?|bandeja|buzon)`),
  },
  antivirus: {
    taken: taken(
      `(?:${did("desactiv")}|deshabilite|deshabilitado|desinstale|desinstalado|quite|quitado) ${THE}${SCANNER}`,
    ),
    told: told(
      `(?:${ordered("desactiv")}|${ordered("deshabilit")}|${ordered("desinstal")}|${ordered("quit")}) ${THE}${SCANNER}`,
    ),
  },
  "hardware-acceleration": {
    taken: taken(
      "(?:desactive|desactivado|deshabilite|deshabilitado|quite|quitado|desmarque|desmarcado) (?:\\w+ ){0,3}aceleracion (?:\\w+ )?hardware",
    ),
    told: told(
      `(?:${ordered("desactiv")}|${ordered("deshabilit")}|${ordered("desmarc", "desmarqu")}) ${THE}aceleracion (?:\\w+ )?hardware`,
    ),
  },
  "other-browser": {
    taken: taken("(?:otro|otros|dos|tres|varios|distintos|diferentes|todos los) navegador(?:es)?"),
    told: told(
      "(?:(?:use|usa|usar|utilice|utiliza|utilizar|abra|abre|abrir|intente|intenta|pruebe|prueba|probar|entre|entra|entrar) )?(?:\\w+ ){0,2}(?:con|en|desde|usar) (?:otro|un) navegador(?: distinto| diferente)?|(?:use|usa|utilice|utiliza|pruebe|prueba) otro navegador",
    ),
  },
  "spam-folder": {
    taken: taken(
      `(?:${did("revis")}|${did("busc", "busqu")}|mire|mirado|cheque|checado|vi) ${THE}(?:spam|correo (?:no deseado|basura)|no deseados)`,
    ),
    told: told(
      `(?:${ordered("revis")}|${ordered("busc", "busqu")}|mire|mira|mirar|cheque|checa|verifique|verifica) ${THE}(?:spam|correo (?:no deseado|basura)|no deseados)`,
    ),
  },
  "spare-part": {
    taken: taken(
      `(?:${did("cambi")}|reemplace|reemplazado|sustitui|sustituido) ${THE}${PART}|(?:otr[oa]|nuev[oa]) ${PART}`,
    ),
    told: told(
      `(?:${ordered("cambi")}|${ordered("reemplaz", "reemplac")}) ${THE}${PART}|(?:con |usar |use |usa )(?:un |una )?(?:otr[oa]|nuev[oa]) ${PART}`,
    ),
  },
  "log-in-again": {
    taken: taken(
      "(?:cerre|cerrado|cerramos|sali|salido) (?:de )?(?:la |mi )?(?:sesion|cuenta) y (?:\\w+ ){0,3}(?:abri|abierto|inicie|iniciado|entre|entrado|entrar|iniciar)\\w*",
    ),
    told: told(
      "(?:cierre|cierra|cerrar|salga|sal|salir) (?:de )?(?:la |su |tu )?(?:sesion|cuenta) y (?:\\w+ ){0,3}(?:abra|abre|inicie|inicia|iniciar|entre|entra|entrar|iniciarla|ingrese|ingresa)\\w*",
    ),
  },
  unplug: {
    taken: taken(`${did("desenchuf")}|${did("desconect")}`),
    told: told(`${ordered("desenchuf")}|${ordered("desconect")}`),
  },
  "account-again": {
    taken: taken(
      `(?:${did("elimin")}|${did("borr")}|${did("quit")}|volvi a (?:crear|agregar|añadir)) ${THE}cuenta`,
    ),
    told: told(
      `(?:${ordered("elimin")}|${ordered("borr")}|${ordered("quit")}) ${THE}cuenta y (?:\\w+ ){0,3}(?:cre|agreg|añad|configur)\\w+`,
    ),
  },
  claim: {
    taken: taken(
      "(?:abri|abierto|levante|levantado|presente|presentado|puse|puesto|hice) (?:\\w+ ){0,2}(?:reporte|caso|ticket|queja|reclamo|reclamacion|disputa)",
    ),
    told: told(
      "(?:abra|abre|abrir|levante|levanta|levantar|presente|presenta|presentar|ponga|pon|poner|haga|haz) (?:\\w+ ){0,2}(?:reporte|caso|ticket|queja|reclamo|reclamacion|disputa)",
    ),
  },
};
