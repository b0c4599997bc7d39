/**
 * Verbs of service by the deed they do. Promises are recognised by their forms, and fulfilment is
 * looked for among statements of the same deed.
 */
const VERBS: Readonly<Record<string, string>> = {
  call: "llamar telefonear marcar",
  refund:
    "reembolsar reintegrar abonar bonificar acreditar compensar devolver depositar transferir pagar",
  contact:
    "contactar comunicar responder contestar avisar informar escribir comentar confirmar mantener indicar aclarar explicar volver contar regresar seguir decir",
  ship: "despachar entregar reemplazar remplazar reponer cambiar",
  send: "enviar reenviar mandar adjuntar compartir proporcionar facilitar dar pasar brindar emitir generar remitir",
  pass_on:
    "registrar levantar escalar canalizar turnar trasladar transmitir reportar derivar elevar notificar",
  fix: "arreglar reparar solucionar resolver corregir restablecer reactivar activar desbloquear eliminar quitar reiniciar ajustar modificar aplicar actualizar liberar subsanar habilitar agregar añadir incluir",
  release: "publicar lanzar subir implementar",
  make: "terminar completar preparar elaborar crear redactar finalizar armar hacer",
  cancel: "cancelar anular",
  book: "agendar programar reservar coordinar apartar guardar",
  help: "ayudar apoyar orientar asesorar atender gestionar tramitar procesar asistir aprobar autorizar conseguir solicitar",
  check:
    "revisar verificar investigar consultar validar checar chequear analizar mirar averiguar buscar probar rastrear preguntar evaluar estudiar ver",
  visit: "visitar ir acudir recoger instalar llevar traer venir",
  try: "intentar tratar procurar",
};

const FUTURE: Readonly<Record<string, string>> = {
  hacer: "har",
  decir: "dir",
  mantener: "mantendr",
  venir: "vendr",
  reponer: "repondr",
};
const PRESENT: Readonly<Record<string, string>> = {
  devolver: "devuelvo",
  dar: "doy",
  hacer: "hago",
  remitir: "remito",
  reponer: "repongo",
  resolver: "resuelvo",
  corregir: "corrijo",
  restablecer: "restablezco",
  responder: "respondo",
  mantener: "mantengo",
  volver: "vuelvo",
  contar: "cuento",
  seguir: "sigo",
  decir: "digo",
  probar: "pruebo",
  aprobar: "apruebo",
  ver: "veo",
  ir: "voy",
  traer: "traigo",
  venir: "vengo",
  recoger: "recojo",
};

export const INFINITIVES: readonly string[] = Object.values(VERBS).flatMap((list) =>
  list.split(" "),
);

const stem = (verb: string) => FUTURE[verb] ?? verb;

/** "enviare", "enviaremos". */
export const FIRST_FUTURE = INFINITIVES.flatMap((verb) => [`${stem(verb)}e`, `${stem(verb)}emos`]);
/** "enviara": he, she, it. */
export const THIRD_FUTURE = INFINITIVES.map((verb) => `${stem(verb)}a`);
/** "enviaran": they. */
export const THEIR_FUTURE = INFINITIVES.map((verb) => `${stem(verb)}an`);
/** "envio", "enviamos": the present that stands for the future. */
export const FIRST_PRESENT = INFINITIVES.flatMap((verb) => [
  PRESENT[verb] ?? `${verb.slice(0, -2)}o`,
  verb === "ir"
    ? "vamos"
    : `${verb.slice(0, -2)}${verb.at(-2) === "a" ? "amos" : verb.at(-2) === "e" ? "emos" : "imos"}`,
]);

/** "envio": of the speaker alone. */
export const SINGULAR_PRESENT = FIRST_PRESENT.filter((_, index) => index % 2 === 0);

/** Beginnings that the forms of a verb share, longest first: regular ones, and those that change. */
const CHANGED: Readonly<Record<string, string>> = {
  refund: "devuelv devolu reembols reintegr bonific abono",
  ship: "llegue\\w? saldra sale\\b salen\\b repong repond repus sal(?:io|ieron|ido)\\b (?:envi|mand)\\w{1,6}(?:\\s\\w{2,3})?(?:\\s\\w{3,12}){0,2}\\s(?:nuev|repuest|reemplaz)[oa]\\w{0,2} (?:envi|mand)\\w{1,6}\\sotr[oa]",
  send: "doy dare dimos di\\b llegar",
  make: "hago hare hicim hice",
  fix: "reinici resuelv resuelt corrij correcc solucion arregl",
  contact:
    "vuelv cuent sig\\b digo\\b dig[oa] pondr\\w{1,4}\\sen\\scontacto d[aoi]\\w{0,5}\\s(?:seguimiento|respuesta|noticias|aviso|informes) seguimiento mantend mantuv dij noticias respuesta aviso",
  check: "prueb pregunt",
  help: "aprueb",
  call: "devolv\\w{2,8}\\sla\\sllamada devuelv\\w{1,4}\\sla\\sllamada llamada",
  cancel: "baja\\b cancelacion",
  book: "cita\\b",
  release: "version saldr",
};

/** Deeds by their verb; the earliest in the phrase decides. */
export const SPANISH_DEEDS: readonly (readonly [deed: string, pattern: RegExp])[] = Object.entries(
  VERBS,
).flatMap(([deed, list]) => {
  // To try is to try something: the verb after it says what.
  if (deed === "try") return [];
  const stems = list
    .split(" ")
    .flatMap((verb) => [
      verb.length < 5 ? `${verb}\\b` : verb.slice(0, -2),
      `${stem(verb)}(?:e|emos|an?)\\b`,
    ]);
  const all = [...stems, ...(CHANGED[deed]?.split(" ") ?? [])];
  return [[deed, new RegExp(`\\b(?:${all.join("|")})`)] as const];
});
