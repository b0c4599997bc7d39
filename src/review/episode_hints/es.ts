import type { EpisodeHint } from "./types.ts";

const STAFF =
  "(?:cajer[oa]|emplead[oa]|dependient[ae]|camarer[oa]|meser[oa]|recepcionista|enfermer[oa]|guardia|funcionari[oa]|vendedor|vendedora|chic[oa]|señor|señora|señorita|personal|mozo)s?";
const PREMISES =
  "(?:ascensor(?:es)?|elevador(?:es)?|baños?|aseos?|servicios?|suelos?|pisos?|mesas?|sillas?|asientos?|puertas?|ventanas?|pared(?:es)?|techos?|luz|luces|lamparas?|carteles?|pantallas?|maquinas?|cajeros?|rampas?|escaleras?|salas?|habitacion(?:es)?|sabanas?|toallas?|camas?|piscina|aire(?: acondicionado)?|calefaccion|grifos?|duchas?|cartas?|menus?|cubiertos?|platos?|vasos?|espejos?|mostrador(?:es)?|probador(?:es)?)";
const BAD =
  "(?:suci[oa]s?|pegajos[oa]s?|rot[oa]s?|estropead[oa]s?|averiad[oa]s?|descompuest[oa]s?|asqueros[oa]s?|mugrient[oa]s?|manchad[oa]s?|mojad[oa]s?|apagad[oa]s?|fundid[oa]s?|hech[oa]s? un asco|sin (?:papel|jabon|luz|agua)|olian? a|oli[oa] (?:a|mal)|apestaban?|no (?:funcionaban?|servian?))";

export const HINTS_ES: readonly EpisodeHint[] = [
  {
    sin: "broken_promise",
    pattern:
      /\b(?:qued(?:o|aron) en|prometi(?:o|eron)|jur(?:o|aron)|asegur(?:o|aron)|dij(?:o|eron) que (?:vendria|llamaria|estaria|llegaria|traeria|lo (?:arreglaria|tendria)|me (?:llamaria|avisaria))n?)\b[^?!]{0,160}\b(?:nunca|nadie|nada|no (?:vino|vinieron|llamo|llamaron|llego|llegaron|aparecio|aparecieron|esta|estaba|ha|han)|todavia|aun|sigo|seguimos|plantad[oa]s?|hasta hoy)\b/,
    yes: [
      "El pintor quedó en venir el martes y me dejó plantada.",
      "Juró que estaría el lunes y todavía espero.",
    ],
    no: ["Prometió venir y vino puntual."],
  },
  {
    sin: "wrong_delivery",
    pattern:
      /\b(?:pedi|pedimos|encargue|encargamos|reserve|reservamos|compre) [^.?!]{1,60}\b(?:y|pero) (?:me |nos )(?:trajeron|dieron|mandaron|enviaron|sirvieron|trajo|dio|mando|sirvio|llego) (?:uno?|una|unos|unas|otro|otra|el|la)\b/,
    yes: ["Pedí un café solo y me trajeron uno con leche."],
    no: ["Pedí un café y me lo trajeron enseguida."],
  },
  {
    sin: "runaround",
    pattern:
      /\b(?:me|nos) (?:mand|envi|pas|hac|hici)(?:aron|o|aban|eron|ian)(?: \w+){0,3} (?:a|de|por) (?:otra|otro|la|el|una|un|dos|tres|cuatro|cinco|varias|varios)\b[^.?!]{0,40}\b(?:ventanillas?|mostrador(?:es)?|oficinas?|departamentos?|telefonos?|mesas?|plantas?)\b|\bde (?:una|un) (?:ventanilla|oficina|mostrador|sitio|lado) (?:a|para) (?:otra|otro|el otro)\b/,
    yes: ["Me mandaron a otra ventanilla y luego a otra oficina.", "Fui de una oficina a otra."],
    no: ["Me mandaron la factura."],
  },
  {
    sin: "ignored_contact",
    pattern:
      /\b(?:nadie|no me|no nos|no|nunca) (?:me |nos |ha |han )*(?:contesta|contestan|contesto|contestaron|contestado|responde|responden|respondio|respondieron|respondido)\b|\bsin (?:respuesta|noticias)\b/,
    yes: ["Tres correos y nadie responde.", "Sigo sin noticias."],
    no: ["Me respondieron el mismo día."],
  },
  {
    sin: "slow_response",
    pattern:
      /\b(?:esper(?:e|amos|ando)|hice cola|hicimos cola|tard(?:o|aron)|llev(?:o|amos)) (?:\w+ ){0,3}(?:una hora|media hora|hora y media|(?:dos|tres|cuatro|cinco|seis|\d+) (?:horas|dias|semanas|meses)|(?:\d{2,3}|cuarenta|cincuenta|noventa) minutos)\b/,
    yes: ["Esperamos dos horas en la sala."],
    no: ["Esperé dos minutos."],
  },
  {
    sin: "rudeness",
    pattern:
      /\b(?:de malas maneras|de mala manera|con malos modos|de malas|a gritos|de mal modo|con mala cara)\b|\b(?:me|nos) (?:grit|insult|tir|lanz|arroj)(?:o|aron) /,
    yes: ["Me contestó de malas maneras.", "Me tiró el cambio en el mostrador."],
    no: ["Me contestó con mucha calma."],
  },
  {
    sin: "rulebook",
    pattern:
      /\b(?:son las normas|las normas son|es la norma|normas son normas|el sistema no (?:lo )?(?:deja|permite)|por politica de)\b|\bsin (?:el|la|ese) (?:ticket|sello|papel|formulario|copia|cita) no\b/,
    yes: ["Son las normas, dijo.", "El sistema no lo permite, y punto."],
    no: ["Las normas de tráfico cambiaron."],
  },
  {
    sin: "poor_tangibles",
    pattern: new RegExp(
      `\\b(?:el|la|los|las|un|una|unos|unas) ${PREMISES}(?: (?:del?|de la|en el|para) \\w+)?(?: \\w+){0,3} ${BAD}`,
    ),
    yes: ["Las sillas de la sala estaban rotas.", "El baño sin jabón."],
    no: ["El baño estaba limpio."],
  },
  {
    sin: "inconvenient_access",
    pattern:
      /\b(?:no hay|sin|no habia) (?:rampa|aparcamiento|estacionamiento|ascensor)\b|\b(?:seguia|estaba|encontre|encontramos) cerrad[oa]\b|\b(?:rampa|entrada|puerta)\b[^.?!]{0,30}\b(?:bloquead|tapad|cerrad)[oa]\b/,
    yes: ["No había rampa.", "A las diez seguía cerrado."],
    no: ["La rampa es ancha."],
  },
  {
    sin: "onsite_inattention",
    pattern: new RegExp(
      `\\b${STAFF}\\b[^.?!]{0,60}\\b(?:con el (?:movil|celular|telefono)|charlando|hablando entre|de chachara|chismeando|ni (?:me|nos) mir(?:o|aron)|sin mirar(?:me|nos)|(?:me|nos) ignor(?:o|aron))\\b`,
    ),
    yes: ["Las empleadas charlando y nosotros esperando.", "El camarero ni nos miró."],
    no: ["El camarero nos miró y vino."],
  },
  {
    sin: "wrong_information",
    pattern:
      /\b(?:(?:me|nos) dij(?:o|eron)|(?:el cartel|la web|la pagina|el letrero|la aplicacion|el anuncio) (?:decia|ponia|dice|pone)) [^.?!]{1,80}\b(?:pero|y (?:en caja|a las|al (?:llegar|pagar)|luego|resulta|no)|cuando llegue|resulto)\b/,
    yes: [
      "El cartel decía gratis y en caja me cobraron.",
      "Me dijeron que abrían y al llegar, nada.",
    ],
    no: ["Me dijeron que era caro."],
  },
  {
    sin: "blame_shifting",
    pattern:
      /\b(?:la )?culpa (?:era|es|fue) (?:mia|nuestra|del cliente)\b|\b(?:es|era|fue) (?:mi|nuestra|tu|su) culpa\b|\bme ech(?:o|aron) la culpa\b/,
    yes: ["Dijo que la culpa era mía."],
    no: ["Nadie tuvo la culpa."],
  },
  {
    sin: "apathy",
    pattern:
      /\b(?:no (?:es|era) (?:asunto|problema|cosa) (?:suy[oa]|nuestr[oa])|se encogi(?:o|eron) de hombros|(?:les|le) daba igual)\b/,
    yes: ["Que no era asunto suyo, contestó.", "Se encogió de hombros."],
    no: ["Era asunto suyo y lo arregló."],
  },
  {
    sin: "poor_records",
    pattern:
      /\b(?:perdi(?:o|eron)|extravi(?:o|aron)|no encontraban?|no encontr(?:o|aron)) (?:mi|nuestr[oa]|mis|el|la) (?:expediente|reserva|pedido|solicitud|ficha|historial|papeles|datos|cita)\b/,
    yes: ["Perdieron mi expediente."],
    no: ["Perdí mi cartera."],
  },
  {
    sin: "failure_to_listen",
    pattern:
      /\b(?:no|ni(?: siquiera)?) (?:me |nos )?(?:dej(?:o|aron)|escuch(?:o|aron))(?: (?:terminar|hablar|explicar|acabar)\w*)?\b|\b(?:me|nos) interrumpi(?:o|eron)\b/,
    yes: ["Ni me dejó hablar.", "No me escuchó."],
    no: ["Me escuchó hasta el final."],
  },
  {
    sin: "missing_courtesy",
    pattern:
      /\b(?:ni|sin) (?:un |una |dar |decir )*(?:saludo|saludar|hola|gracias|buenos dias|disculpa|disculparse|perdon|por favor)\b/,
    yes: ["Ni un saludo al entrar.", "Se fue sin decir gracias."],
    no: ["Nos dio los buenos días."],
  },
];
