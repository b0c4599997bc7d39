import type { Wordings } from "./wordings.ts";

export const WORDINGS_ES: Wordings = {
  automatic: {
    pattern:
      /\b(?:(?:respuesta|mensaje|correo|aviso|notificacion) (?:generad[oa] )?(?:automatic[oa](?:mente)?)|no (?:responda|responder|contestes?|conteste|respondas) a este (?:correo|mensaje|e-?mail)|(?:estoy|estare|me encuentro) fuera de la oficina)\b/,
    yes: ["Esta es una respuesta automática.", "Estaré fuera de la oficina hasta el lunes."],
    no: ["El pago automático está activo.", "Nuestra oficina está abierta."],
  },
  holding: {
    pattern:
      /\b(?:voy a (?:ver|probar|intentar|revisar|checar|mirar|verlo|hacerlo|hacer (?:eso|lo que)|buscar|esperar|comprobar)(?:lo|la|los)?|(?:lo|la|los) (?:pruebo|probare|probamos|intento|intentare|hago|hare|reviso|checo|miro|compruebo|pienso|pensare|consulto|veo (?:luego|mañana|hoy))|probare|intentare|esperare(?:mos)?\b|(?:ya |luego |mañana )?(?:os|te|le|les) (?:cuento|aviso|digo|comento|confirmo)\b|en cuanto (?:pueda|lo pruebe|llegue)|a la espera de (?:que lo|la (?:proxima|nueva|siguiente))|deme un (?:momento|minuto)|dejeme (?:ver|probar|revisar|checar))/,
    yes: ["Lo pruebo esta noche.", "Voy a intentarlo y les aviso.", "Esperaremos entonces."],
    no: ["¿Va a revisarlo?", "Lo probé y nada.", "Quedo a la espera de su respuesta."],
  },
  settled: {
    pattern:
      /^(?!.{0,160}\b(?:ojala|espero|todavia|aun)\b).{0,300}(?<!\b(?:no|nunca|sin|ni|tampoco) (?:\w+ ){0,2})\b(?:(?:problema|asunto|tema|error|duda|todo|ya|esta|quedo|fue|lo he|lo) (?:se |ya |ha sido |queda |esta |quedo |ha |habia ){0,2}(?:solucionad[oa]|resuelt[oa]|arreglad[oa]|solucione|resolvi|arregle)|(?:ya|y|ahora|todo|me|vuelve a) (?:me |ya |si |vuelve a )*funciona(?:r|n|ndo)?(?: (?:bien|perfecto|perfectamente|correctamente|de nuevo|otra vez))?(?:[.!,;]|$)|(?:ya )?(?:lo|la|los|las) (?:encontre|he encontrado|pude (?:solucionar|resolver|arreglar|recuperar))|(?:volvio|vuelve|volvieron) a funcionar\b|es[eo] era (?:el|la) (?:problema|causa|error|fallo)\b|era eso\b|mi culpa\b|error mio\b)/,
    yes: ["Ya está solucionado.", "Lo desactivé y funciona.", "Era eso, listo."],
    no: ["No funciona.", "Espero que quede resuelto.", "El motor no está arreglado."],
  },
  works: {
    pattern:
      /^(?!.{0,160}\b(?:no|nunca|ni|tampoco|pero|antes|hasta|solo|excepto)\b).{0,200}\b(?:funciona(?:n|ba)?|funciono|perfecto|perfectamente|(?:me )?(?:sirvio|ayudo)|recupere|pude|logre|consegui|conseguimos)\b/,
    yes: ["Funcionó perfecto.", "Pude entrar."],
    no: ["Funcionó hasta ayer.", "No funciona."],
  },
  meToo: {
    pattern:
      /\b(?:me (?:pasa|ocurre|sucede|esta pasando) (?:exactamente )?(?:lo mismo|igual)|(?:tengo|tenemos|estoy con) (?:exactamente )?el mismo (?:problema|error|fallo|inconveniente)|mismo problema (?:aqui|por aca)|a mi (?:me pasa )?tambien)\b/,
    yes: ["Me pasa lo mismo.", "Tengo el mismo problema."],
    no: ["Es el mismo color.", "Pulse el mismo botón."],
  },
  farewell: {
    pattern:
      /\b(?:me alegro|me alegra|nos alegra|que bueno (?:que|saber)|(?:un )?placer\b|de nada\b|gracias por (?:avisar|informar|confirmar|compartir|la (?:informacion|actualizacion|confirmacion)))/,
    yes: ["Me alegro de que funcione.", "De nada.", "Gracias por avisar."],
    no: ["Gracias por la foto de la etiqueta."],
  },
  rhetorical: {
    pattern:
      /^\W*(?:(?:pero|y|o sea|ok|bueno|hola|oigan?|buenas|entonces)\W+)*(?:(?:es|va) en serio\b|en serio\?|de verdad\?|de veras\?|quien (?:diseña|hizo|hace|diseño|invento|los entiende|entiende|va a (?:querer|pagar|comprar))\b|es (?:una )?broma\b|(?:me|nos) (?:estan?|estas) (?:tomando el pelo|vacilando|cargando|jodiendo|bromeando)|como (?:estan?|estas|les va|le va|te va)\b|que (?:tal(?: estan?| todo)?\?|clase de|verguenza|falta de|horror|desastre|asco|poca|mas da|sentido tiene)|para que (?:pago|les pago|los quiero)|a poco|hola\?+|alo\?+|no\?+|verdad\?+|si\?+|ok\?+|quien sabe|hay alguien(?: ahi)?\?)/,
    yes: ["¿Quién diseña estos formularios?", "¿En serio?", "Hola, ¿cómo están?", "¡Qué desastre!"],
    no: ["¿Quién me puede ayudar?", "¿Qué talla necesito?"],
  },
  tag: {
    pattern:
      /, ?¿?(?:no|verdad|cierto|correcto|vale|ok|eh|o que|no es asi|no es cierto|no cree)\?+\W*$/,
    yes: ["Abren el lunes, ¿verdad?", "Es tarde, ¿no?"],
    no: ["¿Cuál es el correcto?", "¿Es cierto que cierran?"],
  },
  indirectQuestion: {
    pattern:
      /\b(?:(?:quisiera|queria|quiero|querria|me gustaria|necesito|quisieramos|queremos|queriamos|necesitamos|nos gustaria|desearia|deseo) (?:saber|preguntar|consultar|entender)|no (?:se|encuentro|consigo|logro|veo|entiendo|sabemos|sabria|tengo claro) (?:como|donde|por ?que|cual|cuando|si|la forma|la manera|el modo|que (?:hacer|debo|tengo|mas|pasa))|(?:alguien )?(?:sabe|saben|sabeis|sabes|sabran) (?:si|como|donde|por ?que|que|cuando|cual)|(?:hay|existe|habria|tiene[ns]?)(?: \w+)? (?:forma|manera|modo|posibilidad|alguna solucion|opcion) (?:de|para)|(?:es|seria|sera) posible\b|como (?:puedo|podria|podemos|hago|hacemos|se puede|se hace|lo hago|le hago|consigo|hacer|quitar|recuperar|configurar|desactivar|eliminar|solucion\w+|evitar|volver)\b|(?:diganme|dime|digame|decidme|expliqueme|explicame|expliquenme|indiqueme|indiquenme|decirme|decirnos|explicarme|indicarme) (?:como|donde|cuando|que|por ?que|si|cual)|me pregunt(?:o|aba) (?:si|como|por ?que)|(?:mi|la|una) (?:duda|pregunta|consulta) (?:es|seria)\b)/,
    yes: [
      "Quisiera saber cuándo sale.",
      "No sé cómo emparejarlo.",
      "Alguien sabe si hay rojos.",
      "Es posible pagar después.",
    ],
    no: ["Sé cómo funciona.", "Me gusta.", "No sé nada de él."],
  },
  plea: {
    pattern:
      /^\W*(?:(?:hola|buenas|buenos dias|por favor|porfa|gracias|muchas gracias|pls|y|pero)\W+)*(?:(?:me |nos )?(?:pueden?|podrian?|podrias|puedes|podeis|podriais|alguien (?:me |nos )?(?:puede|podria)) (?:por favor )?(?:ayudar|echar(?:me|nos)? una mano|orientar|apoyar|hacer algo|(?:revis|arregl|solucion)arlo)(?:me|nos)?\b|(?:ayuda|auxilio|ayudenme|ayudeme|ayudadme|ayudame|socorro)\b|(?:necesito|necesitamos|solicito|requiero) (?:de )?(?:su |vuestra |tu |urgente )?(?:ayuda|apoyo|asistencia|orientacion)\b|(?:(?:alguien )?(?:tienen?|tenes|teneis) )?alguna (?:idea|pista|sugerencia|solucion|ayuda|recomendacion)\b|(?:les? |se )?agrade[cz]\w+.{0,40}(?:ayuda|apoyo|orientacion)|que (?:puedo|debo|podemos|tengo que) hacer\b|que hago\b|como (?:lo |la |puedo |podria |podemos |se )*(?:soluciono|solucionar(?:lo)?|soluciona|arreglo|arreglar(?:lo)?|resolver(?:lo)?|resuelvo)(?: esto| eso)?\W*$|espero (?:que )?(?:me |alguien )?(?:puedan?|pueda|podais) ayudar)/,
    yes: [
      "¿Me pueden ayudar?",
      "Agradezco de antemano su ayuda.",
      "¿Alguna idea?",
      "¿Qué puedo hacer?",
    ],
    no: ["¿Pueden mandar el manual?", "¿Cómo reinicio la caldera?"],
  },
};
