import { anyOf } from "../deadline/phrases.ts";
import { SPANISH_TIME } from "../deadline/es.ts";
import { SPANISH_DATED, SPANISH_NOTICE, SPANISH_OUTSIDE } from "./es_dated.ts";
import { INFINITIVES, SPANISH_DEEDS } from "./es_verbs.ts";
import { SPANISH_OPENINGS } from "./es_openings.ts";
import type { PromiseGrammar } from "./grammar.ts";
import { numbersOf } from "./pause.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Pronouns that may stand before a verb. */
const PRONOUNS = "(?:(?:se|le|les|te|os|lo|la|los|las|nos|me|ya) ){0,3}";
const VERB = `(?:${INFINITIVES.map((verb) => (verb.length > 5 ? verb.slice(0, -2) : verb)).join("|")}|har|dir|devuelv|resuelv|recib|obten|tendr|teng|tenga|lleg|list|qued|sea\\b|este\\b|ponga|haga|revis|prueb|cuent)`;

/** Spanish: how promises are worded, and what only looks like one. */
export const SPANISH: PromiseGrammar = {
  language: "es",
  openings: [...SPANISH_OPENINGS, ...SPANISH_DATED],
  outside: SPANISH_OUTSIDE,
  notice: SPANISH_NOTICE,
  ownVerb: /^\S.*(?= y )|[\wñ]+$/,
  fillers:
    /(?:tambien|ya|ahora|entonces|con (?:mucho )?gusto|personalmente|de nuevo|siempre|solo|inmediatamente),? +/,
  hedges:
    /^(?:intentar|tratar|procurar|(?:hacer|hare|haremos) (?:todo )?lo (?:posible|que (?:pueda|podamos))|(?:hacer|hare|haremos) (?:mi|nuestro) mejor esfuerzo|ver(?:e|emos)? (?:si|que|como)|ver si|considerar|evaluar(?:e|emos)? (?:si|la posibilidad))/,
  hedgedBefore:
    /\b(?:ojala|espero que|esperamos que|creo que|quiza|quizas|tal vez|probablemente|posiblemente|a lo mejor|si (?:todo sale|dios quiere)|con suerte|seguramente)\b[^.;]{0,30}$/,
  hedgedWithin:
    /\b(?:probablemente|posiblemente|quizas?|tal vez|si es posible|si (?:puedo|podemos)|ojala|a lo mejor|si todo sale bien|en lo posible|de ser posible)\b/,
  empty:
    /^(?:(?:dar(?:e|emos|te|le)?|doy|damos) (?:las gracias|por (?:hecho|sentado)|la razon|un ejemplo|cuenta)|deci[rd](?:te|le)? (?:que|la verdad)|(?:dir|dec)\w{0,6} (?:que|la verdad)|hacer(?:e|emos)? (?:cola|fila)|ver(?:e|emos)?$|ver(?:e|emos) (?!si |como |que )|ver(?:emos)? (?:que pasa|que sucede)|agradec|esper|estar(?:e|emos)? (?:atent|pendient|encantad|feliz|al pendiente|a (?:la|su|tu))|quedar|seguir(?:e|emos)? (?:a (?:su|tus) ordenes|atent)|informo que|comento que|(?:ayudar|atender|apoyar|asistir|orientar)\w{0,8}(?: con (?:gusto|mucho gusto))?(?: en lo que)?$|cambiar(?:e|emos) de|ir(?:e|emos)? a (?:otra|la competencia)|volver(?:e|emos)? a (?:comprar|contratar|instalar|usar|llamar si)|probar(?:e|emos)? (?:otra|con otra)|confirm(?:o|amos) que|reiter|record|coment(?:o|amos) que|inform(?:o|amos) que|envi(?:o|amos) un (?:cordial )?(?:saludo|abrazo)|mand(?:o|amos) (?:un )?(?:saludo|abrazo)|sig(?:o|amos) sin|paso a|respondo a(?: tu| su)? (?:pregunta|consulta))/,
  service: new RegExp(
    `^(?:(?:el|la|los|las|un|una|su|mi|nuestro|nuestra|alguien|alguno)(?: [a-zñ]{3,14}){0,2} )?${PRONOUNS}${VERB}`,
  ),
  contact: new RegExp(`^${PRONOUNS}${VERB}`),
  gets: /^(?:recib|obten|tendr|ver[ae])/,
  vetoBefore:
    /\b(?:(?:dijo|dijeron|dijiste|dice|dicen|decia|comento|comentaron|indico|indicaron|informaron|prometieron|prometio|aseguraron|aseguro|pense|penso|pensaba|pensamos|creia|supongo|suponia|imagino|esperaba|temo|dudo|parece) que|si(?: es que)?|como|donde|quien|quienes|por que|para que|sin que|no|nunca|tampoco|ni|jamas|hasta que|a que|antes de que|cuando|porque|el que|lo que|los que|la que|aunque|en caso de que|normalmente|generalmente|usualmente|por lo general|habitualmente|a veces)\s{1,3}$/,
  vetoWithin:
    /\b(?:usualmente|normalmente|generalmente|suelen?|por lo general|habitualmente|a veces|tardan?|en general|la mayoria de las veces|eventualmente)\b/,
  negation: /^(?:no|nunca|tampoco)\b/,
  negatedPromise: /^(?:no|nunca)\b.{0,60}\b(?:de nuevo|otra vez|nunca mas)\b/,
  implied: {
    done: /^(?:(?:sera|seran|quedara|quedaran|estara|estaran|queda|quedan)(?: ya)? (?:[a-z]{3,20}(?:ad|id|uelt|scrit)[oa]s?|list[oa]s?|disponibles?|hech[oa]s?)\b|(?:reembols|reintegr|abon|bonific|acredit|devolver|despach|entreg|reempl|envi|reenvi|mand|arregl|repar|solucion|resolver|corregir|public|lanz|subir|saldr|agend|program|cancel|proces|gestion|tramit|contact|notific|inform|revis|escal|canaliz|activ|reactiv|desbloque|actualiz|aplic|inclu|agreg|implement|atend|dar|dara|hara|genera|emit)\w{0,12}\b)/,
    served:
      /^(?:(?:sera|seran|quedara|quedaran|estara|queda) (?:reembols|reintegr|abon|bonific|acredit|devuelt|despach|entreg|reempl|envi|mand|escalad|canaliz|agend|program|notific|contact|cancel|proces)|(?:reembols|reintegr|abon|bonific|acredit|devolver|despach|entreg|reempl|envi|mand|escal|canaliz|agend|program|cancel|proces|notific|contact)\w)/,
  },
  offers: {
    deeds: new RegExp(
      `^${PRONOUNS}(?:revis|mand|envi|reenvi|llam|reembols|abon|bonific|cambi|reempl|cancel|agend|program|reserv|escal|canaliz|pedir|pid|consult|verific|valid|investig|busc|gestion|tramit|proces|compart|facilit|proporcion|ofrec|generar|gener|aplic|actualiz|dar|d[eo]y|orient|transfer|pas|ayud|reactiv|restablec)`,
    ),
    courtesy:
      /^(?:(?:le|les|te) )?(?:ayud|apoy|atend|servir|asist|orient)\w{0,8}(?: en algo| con algo| en que)?/,
    ability: /^(?!)/,
    forCustomer:
      /\b(?:le|les|te|lo|la|los|las|su|sus|tu|usted|ustedes|este|esta|esto|eso|un|una|otr[oa]|el)\b|(?:le|lo|la|te|les|los)\b/,
    vetoBefore: /\b(?:como|que|donde|si|no|para que|cuando|solo)\s*$/,
  },
  negatives: {
    again:
      /\b(?:(?:volver(?:a|an|e|emos)|vuelv[ae]n?|volver) a|repetir\w{0,3}|de nuevo|otra vez|nunca|[a-zñ]{2,12}(?:emos|[aei]re) (?:[a-zñ]{1,12} ){0,4}mas|mas adelante|en el futuro|va a (?:pasar|ocurrir|suceder|repetir)\w{0,3} (?:otra|de nuevo|mas))\b/,
    ours: /^(?!)/,
    spared: /^(?!)/,
  },
  now: /^(?:ahora|ahorita|enseguida|en seguida|ya mismo|de inmediato|inmediatamente)/,
  hardlyWhen: /^(?:ahora|ya)$/,
  clauseEnd:
    /[;:!?…]|\.(?=\s|$)|\s[-–]{1,2}\s|\s\(|,\s|\n\s{0,4}\n|\s(?:pero|porque|ya que|puesto que|aunque|mientras|para que|a fin de|si|en cuanto|una vez|cuando|apenas|tan pronto|gracias|saludos|por favor|por lo que|debido|dado que|sin embargo|y (?:(?:le|les|te|os|se|nos|me) |ya |luego|despues|por favor|gracias|asi |si |quedo|quedamos|esper|cualquier|espero|en cuanto|voy|vamos|[a-zñ]{3,14}(?:re|remos)\b))/,
  conditionBefore:
    /\b(?:si (?!,|gust|dese|quier|prefier|le parece|lo dese|asi lo)|en cuanto (?!pueda|podamos|sea|me sea|nos sea)|una vez(?: que)?|cuando (?!pueda|podamos)|apenas|tan pronto(?: como)? (?!pueda|podamos|sea|nos|me)|al (?:recibir|tener|contar)|despues de que|siempre que|siempre y cuando|con que|luego de que|hasta que|a menos que)/,
  conditionAfter:
    /^[,\s]{0,3}(?:si (?!,|gust|dese)|en cuanto (?!pueda|podamos|sea|me sea|nos sea)|una vez|cuando (?!pueda|podamos)|apenas|tan pronto|al (?:recibir|tener|contar)|siempre que|siempre y cuando|despues de que)\b/,
  takesIf:
    /^(?:(?:le|lo|la|ya) )?(?:ver|revis|verific|consult|confirm|pregunt|prob|prueb|checar|cheque|valid|averigu|avis|dec|dir|inform|investig)/,
  takesWhen: /^(?:(?:le|les|te) )?(?:avis|inform|notific|dec|dir|confirm)/,
  embeds: { if: /^(?:si|donde|que|cual)$/, when: /^(?:cuando|en|una|apenas|tan)$/ },
  asksFirst:
    /\b(?:(?:envi|mand|compart|proporcion|confirm|indiqu|facilit|adjunt|escrib|brind|respond|regal|apoy|coment)(?:e|a|en|an|ie|ies)?(?:nos|me|noslo|melo)\b|(?:envi|mand|pas|d[ei]|dig|hag)[aei]?(?:nos|me)\b|diganos|digame|(?:podria|puede|puedes|podrias|podrian|pueden)s? (?:por favor )?(?:enviar|mandar|compartir|indicar|proporcionar|confirmar|brindar|facilitar|pasar|decir|escribir|ayudar|apoyar|regalar)(?:nos|me)?|nos (?:puede|podria|puedes|podrias|envia|manda|comparte|indica|confirma|proporciona|ayuda|apoya) |(?:necesito|necesitamos|requerimos|requiero) (?:que|su|tu|el|la|los|sus|tus|un|una)\b|favor de (?:enviar|mandar|compartir|indicar|proporcionar|confirmar|escribir)|(?:envie|mande|comparta|escriba|indique|confirme|escribanos|contactenos|llamenos)\b)/,
  asksQuestion:
    /\b(?:podria|puede|puedes|podrias|me (?:confirma|indica|comparte)|nos (?:confirma|indica|comparte)|cuenta con)\b/,
  customer:
    /\b(?:usted|ustedes|tu|su|sus|tus|(?:nos|me) \w{3,14}|(?:envi|mand|confirm|compart|proporcion|adjunt|pag|respond|indiqu|pas|tenga|autoric|acept|firm|deposit|realic|hag|recibam|tengam)\w{0,6})\b/,
  joins: /\s(?:y|e|ademas de|asi como|junto con)\s|,\s/,
  also: /^,? (?:y|e|y luego) $/,
  pause: new RegExp(
    `^(?:(?:claro|ok|si|con gusto|gracias|perfecto|por favor|de acuerdo|listo|hola)\\b[^,.!]{0,16}[,.! ]{1,3}){0,2}(?<ask>(?:(?:dame|deme|denos|permitame|permiteme|regaleme|espereme|espere|aguarde|me (?:da|permite|regala))(?: por favor)?,? )?(?:solo )?(?:unos |otro |(?<count>${numbersOf("es")}) )(?<unit>momento|momentito|minut[a-z]{1,4}|segund[a-z]{1,4}|instante)\\b)`,
  ),
  request:
    /\b(?:(?:me |nos )?(?:puede|podria|pueden|podrian|puedes|podrias)(?:n|s)? |por favor|favor de|necesito (?:que|un|una|el|la)|quiero (?:que|un|una|cancelar|cambiar|devolver)|quisiera|le pido|(?:envie|mande|reenvie|cancele|cambie|llame|reembolse|devuelva|ayude|pase|confirme|avise)(?:me|nos)|me (?:manda|envia|reenvia|confirma|avisa|llama|pasa))/,
  agreement:
    /^(?:(?:si|ok|hola|buenos dias|buenas tardes|perfecto|muy bien|gracias)(?: \w{1,12})?[,.! ]{1,3})?¿?¡?(?:claro(?: que si)?|por supuesto|con (?:mucho )?gusto|desde luego|como no|enseguida|en seguida|de inmediato|ahora mismo|asi lo har(?:e|emos)|lo hacemos|lo hago|cuente con ello|listo, lo hago|va que va|venga|vale|hecho|a la orden|sin problema)(?:[,.! ]{1,3}(?:claro|con (?:mucho )?gusto|enseguida|en seguida|de inmediato|ahora mismo|lo hago|asi lo har(?:e|emos)|se lo (?:envio|mando)|señor[a]?|\w{2,12}))?[.!) ]{0,4}$/,
  when: anyOf(SPANISH_TIME.phrases),
  whenJoins: SPANISH_TIME.joins,
  deeds: SPANISH_DEEDS,
  stopwords: words(
    "el la los las un una unos unas lo al del de a en con por para y o u e ni que se le les te me nos os su sus tu tus mi mis nuestro nuestra este esta esto ese esa eso estos estas ya si no muy mas tambien solo bien como cuando donde quien cual aqui ahi alla ahora hoy mañana luego pronto semana dia dias hora horas minuto minutos momento voy vamos va van a sera seran esta estan estara estaran ha han he hemos fue fueron ser estar hacer haber gracias favor saludos usted ustedes algo todo toda todos todas cualquier cada otro otra mismo misma sobre desde hasta entre sin antes despues nuevo vez lunes martes miercoles jueves viernes sabado domingo",
  ),
};
