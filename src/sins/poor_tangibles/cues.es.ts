import { cueList } from "../../text/cue_list.ts";

const PLACE =
  "(?:tiendas?|sucursal(?:es)?|local|restaurante|baños?|sanitarios?|aseos?|hotel|avion|cabina|tren|vagon|autobus|piso|suelo|sala(?: de espera)?|gimnasio|salon|estacion|mostrador|ascensor|elevador|probador(?:es)?|habitacion|oficina)";
const FOUL =
  "(?:suci[oa]s?|asqueros[oa]s?|mugros[oa]s?|apestos[oa]s?|pegajos[oa]s?|manchad[oa]s?|hecho un asco|hecha un asco|un asco|un chiquero|un basurero|descuidad[oa]s?|abandonad[oa]s?|sin limpiar)";
const OUT =
  "(?:rot[oa]s?|descompuest[oa]s?|averiad[oa]s?|fuera de servicio|estropead[oa]s?|apagad[oa]s?|malograd[oa]s?)";
const FIXED =
  "(?:cajeros?(?: automaticos?)?|terminal(?:es)?|datafonos?|escaleras (?:electricas|mecanicas)|elevador(?:es)?|ascensor(?:es)?|baños?|pantallas?|aire(?: acondicionado)?|calefaccion|kioscos?|wi-?fi|maquinas? de (?:cafe|refrescos|boletos))";

export const CUES_ES = cueList("poor_tangibles.es", "es", [
  [
    "foul-place",
    "report",
    "sucio sucia sucios sucias asqueroso asquerosa asquerosos asquerosas mugroso mugrosa apestoso apestosa pegajoso pegajosa manchado manchada asco chiquero basurero descuidado descuidada abandonado abandonada roto rota rotos rotas limpiar huele",
    new RegExp(
      `\\b(?:${PLACE}(?: \\w+){0,4} (?:esta|estan|estaba|estaban|es|era|huele|olia)(?: \\w+){0,2} ${FOUL}|${PLACE}(?: \\w+){0,3} huelen? (?:a|muy|mal)|(?:un|una|el|la|unos|con) ${PLACE} (?:\\w+ )?${FOUL})\\b`,
    ),
    [
      "Su sucursal estaba asquerosa.",
      "Los baños de la tienda están sucios.",
      "Me tocó un vagón mugroso.",
    ],
    ["Mi cafetera está sucia, ¿cómo la limpio?"],
  ],
  [
    "equipment-there",
    "report",
    "roto rota rotos rotas descompuesto descompuesta descompuestos averiado averiada servicio estropeado apagado apagada apagados funciona funcionaba funcionan sirve sirven servia",
    new RegExp(
      `\\b(?:el|la|los|las|su|sus) ${FIXED} (?:de|en) (?:su|sus|la|el|esa|esta) (?:\\w+ )?${PLACE}(?: \\w+){0,2} (?:(?:esta|estan|estaba|estaban|sigue) (?:\\w+ )?${OUT}|no (?:funciona|funcionaba|funcionan|sirve|sirven|servia))\\b`,
    ),
    ["El aire de su tienda no funciona.", "El cajero de la sucursal estaba descompuesto."],
    ["Mi router está roto."],
  ],
  [
    "broken-link",
    "report",
    "enlace enlaces link liga vinculo adjunto pdf archivo",
    /\b(?:(?:el|su|ese|este|la|los) (?:enlace|link|liga|vinculo|adjunto|pdf|archivo)s? (?:(?:de|del|en|que)(?: (?:su|el|la|me|nos))?(?: \w+){1,2} )?(?:no (?:abre|abren|funciona|funcionan|sirve|sirven|carga|cargan)|(?:esta|estan|sale) (?:rot[oa]s?|caid[oa]s?|vaci[oa]s?|vencid[oa]s?|caducad[oa]s?|dañad[oa]s?)|(?:lleva|manda) a (?:un error|una pagina|ningun|nada)|da error))\b/,
    ["El enlace de su mensaje no abre.", "El link que me mandaron está caído."],
    ["Los enlaces de mis correos abren bien."],
  ],
  [
    "staff-look",
    "report",
    "gafete gafetes uniforme uniformes identificacion credencial",
    /\b(?:(?:nadie|ninguno|no) (?:\w+ ){0,2}(?:llevaba|llevaban|traia|traian|portaba|tenia|usaba|lleva) (?:\w+ )?(?:gafetes?|uniformes?|identificacion|credencial)|sin (?:gafete|uniforme|identificacion) (?:\w+ )?|uniformes? suci[oa]s?)/,
    ["Nadie llevaba gafete.", "El cajero tenía el uniforme sucio."],
    ["Uso uniforme en mi trabajo."],
  ],
]);
