import { cueList } from "../../text/cue_list.ts";

export const LECTURE_ES = cueList("condescension.lecture.es", "es", [
  [
    "understand",
    "lecture",
    "entender comprender entienda entiende comprenda comprende aprender",
    /(?:^|[.!,;:] |\b(?:pero|y|por favor,?) )(?:(?:usted |tu )?(?:tiene|tienes|debe|debes|deberia|deberias|necesita|necesitas)(?: que)? (?:entender|comprender|aprender)|(?:por favor,? )?(?:entienda|entiende|comprenda|comprende)) que (?!nosotros|nos|estamos|hacemos|lamentamos)/,
    ["Tiene que entender que la lámpara no piensa.", "Entienda que esto es así."],
    ["Entiendo que la espera es larga.", "Por favor, comprenda que estamos cerrados."],
  ],
  [
    "search-first",
    "lecture",
    "antes google googlee",
    /\b(?:busque|busca|buscar|lea|lee|leer|revise|revisa|revisar|mire|mira)\b[^.?!]{0,60}\bantes de (?:preguntar|publicar|escribir|abrir (?:un|una|otro|otra)|consultar)\b|\b(?:busquelo|buscalo|googleelo|googlealo) en (?:google|internet)\b/,
    ["Puede buscar en la página antes de preguntar."],
    ["Lea la etiqueta antes de abrir la caja."],
  ],
  [
    "stop-accusing",
    "lecture",
    "deje deja dejen",
    /(?:^|[.!,;:] |\b(?:favor|y) )(?:deje|deja|dejen) de (?:acusar|culpar|inventar|suponer|imaginar|exagerar|echar(?:le|nos)? la culpa)\w*/,
    ["Deje de culpar al horno.", "Por favor deje de inventar cosas."],
    ["La alarma deja de sonar."],
  ],
  [
    "no-capitals",
    "lecture",
    "mayuscula mayusculas gritar grite grites",
    /\bno (?:se )?(?:escrib\w{1,4}|grit\w{1,3}|us\w{1,3}|hay que (?:escribir|gritar)|hace falta (?:escribir|gritar))\b[^.?!]{0,30}\b(?:mayusculas?|gritar|gritos)\b|\b(?:mayusculas?)\b[^.?!]{0,20}\b(?:es|equivale a|significa) gritar\b/,
    ["No escriba en mayúsculas.", "No se escribe todo en mayúscula aquí."],
    ["La clave va en mayúsculas."],
  ],
  [
    "assuming-actually",
    "doubt",
    "suponiendo asumiendo realmente verdad realidad",
    /\b(?:suponiendo|asumiendo) que (?:\w+ ){0,2}(?:realmente|de verdad|en verdad|efectivamente)\b|\blo que (?:usted |tu )?(?:realmente|de verdad|en realidad) (?:quiere|quieres|pregunta|preguntas|busca|buscas|necesita|necesitas)\b/,
    ["Suponiendo que realmente pagó, llega hoy.", "Lo que en realidad quiere es otra lámpara."],
    ["Suponiendo que pagó ayer, llega hoy."],
  ],
]);
