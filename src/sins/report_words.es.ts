/** Words of which customers' reports in Spanish are put together; folded. */

/** One of the words. */
export const any = (words: string): string => `(?:${words.replaceAll(" ", "|")})`;

const NUMBER =
  "(?:\\d{1,3}(?:[.,]5)?|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|dieciseis|veinte|treinta|cuarenta|medio|media|varios|varias|muchos|muchas|tantos|tantas|todo|toda|un par de)";
/** Longer than anybody likes to wait for an answer: a quarter of an hour and more. */
export const LONG = `(?:(?:mas de|casi|como|unos|unas|por|ya|al menos) ){0,2}(?:${NUMBER} (?:largas? |largos |la |el )?(?:horas?|hrs?|dias?|semanas?|meses|mes|años?|mañana|tarde)\\b(?: y (?:media|medio|cuarto))?(?: enter[oa]s?| habiles)?|(?:1[5-9]|[2-9]\\d|1\\d\\d|quince|veinte|treinta|cuarenta|cincuenta) (?:minutos?|mins?)\\b)`;
export const COUNT = "(?:\\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varias|varios)";
export const ORDINAL = "(?:segund|tercer|cuart|quint|sext|septim|octav|enesim)[oa]?";
export const WEEKDAY = "(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)";
export const MONTH =
  "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";
/** A statement: no question mark follows in the sentence. */
export const STATED = "(?![^.!]*\\?)";
/** What people write of what happened then. */
export const WROTE =
  "escribi escribimos mande mandamos envie enviamos llame llamamos reporte reportamos avise avisamos reclame reclamamos abri solicite solicitamos adjunte presente entregue pedi pregunte deje insisti";
/** Who comes to a house, or is waited for. */
export const COMER =
  "tecnico tecnica tecnicos instalador instaladora instaladores guia plomero profesora profesor maestro maestra gasista electricista chofer conductor repartidor repartidora mensajero camion furgoneta grua transporte perito cerrajero taxi ambulancia bus autobus micro transfer fletero albañil pintor jardinero cuidadora enfermera inspector fotografo cuadrilla mudanza doctor doctora medico asesor asesora";
/** What a house says when it regrets. */
export const REGRET =
  "(?:lo (?:siento|sentimos)|sentimos|lament(?:o|amos)|disculp(?:a|e|as)|perdon|nos apena)";
export const REGRET_WORDS =
  "siento sentimos lamento lamentamos disculpa disculpe disculpas perdon apena";
