import { cueList } from "../../text/cue_list.ts";

export const CUES_ES = cueList("arguing.es", "es", [
  [
    "liar",
    "accuse",
    "miente mientes mintiendo mentira inventando inventa inventas inventado cree creo creemos creer historia version",
    /\b(?:(?:usted |tu )?(?:esta|estas) (?:mintiendo|inventando)|(?:usted |tu |lo que dice )?(?:miente|mientes)\b|(?:se|te) (?:lo |la )?(?:esta|estas) inventando|(?:eso|lo que (?:dice|dices|cuenta)) es (?:una |pura )?mentira|(?:nadie|no) (?:le|te) (?:cree|creo|creemos|va a creer)|(?:su|tu) (?:historia|version|cuento) (?:no (?:cuadra|se sostiene|es cierta|tiene)|cambia|es falsa))\b/,
    ["Usted miente.", "Se lo está inventando.", "Nadie le va a creer."],
    ["No creo que esté roto."],
  ],
  [
    "your-own-fault",
    "accuse",
    "culpa busco buscaste suya tuya",
    /\b(?:(?:es|fue|la culpa es|toda la culpa es) (?:toda |solo |unicamente |pura )?(?:(?:su|tu) (?:propia )?culpa|culpa (?:suya|tuya)|(?:suya|tuya)\b)|(?:usted|tu) (?:solo |sola |mism[oa] )*(?:se lo|te lo) (?:busc[oa]|buscaste|gano|ganaste)|la culpa es (?:solo |toda )?(?:suya|tuya|de usted))\b/,
    ["Usted oprimió cancelar, así que es culpa suya.", "Usted solo se lo buscó."],
    ["¿De quién es la culpa?"],
  ],
  [
    "not-apologise",
    "accuse",
    "disculparme disculparnos disculpas disculpa perdon",
    /\bno (?:voy a|vamos a|pienso|tengo por que|tenemos por que|tengo que) (?:disculpar(?:me|nos)|pedir(?:le|te)? (?:disculpas|perdon|una disculpa)|ofrecer(?:le)? (?:disculpas|una disculpa))\b/,
    ["No voy a disculparme por eso."],
  ],
  [
    "prove-it",
    "accuse",
    "pruebelo demuestrelo demuestremelo pruebas prueba comprueba muestreme enseñeme digame",
    /\b(?:(?:pues |entonces |a ver,? )?(?:pruebelo|demuestre(?:me)?lo|demuestralo|compruebelo)|(?:muestre|enseñe|digame|muestra|enseña)(?:me)? (?:en )?donde (?:le |se lo |lo |te )?(?:dijimos|prometimos|dice|ofrecimos|escribi)|(?:eso|ese \w+|ese papel|su \w+) no (?:prueba|demuestra|significa) nada|no tiene (?:ninguna )?pruebas?)\b/,
    ["Muéstreme dónde lo prometimos.", "Ese recibo no prueba nada."],
    ["Muéstreme dónde le duele."],
  ],
  [
    "i-have-proof",
    "accuse",
    "registro registros sistema pruebas grabacion grabaciones",
    /\b(?:(?:aqui )?(?:tengo|tenemos) (?:el |los |la |las )?(?:registros?|pruebas?|grabacion(?:es)?)[^.?!]{0,40}\b(?:usted|tu) (?:esta|estas|fue|no|nunca|miente)|(?:nuestros?|el|los|mi) (?:registros?|sistema) (?:claramente |bien claro )?(?:muestra|muestran|dice|dicen|demuestra|demuestran|indica) (?:claramente |bien claro )que (?:usted|tu|fue usted|lo hizo usted))\b/,
    [
      "Aquí tengo el registro y usted está equivocado.",
      "Nuestros registros muestran claramente que usted canceló.",
    ],
    ["Nuestro registro dice el 5, lo corrijo."],
  ],
  [
    "you-are-wrong",
    "contradict",
    "equivocado equivocada equivoca equivocas falso cierto verdad mentira",
    /\b(?:(?:usted |tu )?(?:esta|estas) (?:muy |totalmente |completamente |bien )?equivocad[oa]\b(?! de)|(?:usted |tu )(?:se|te) equivoca[s]?\b|^(?:no,? )?(?:se equivoca|te equivocas)\b(?! de)|(?:eso|lo que dice|lo que dices) (?:es (?:totalmente |completamente |simplemente )?falso|no es (?:cierto|verdad)))\b/,
    ["Usted está equivocado.", "Eso es falso."],
  ],
  [
    "not-what-happened",
    "contradict",
    "paso ocurrio asi nunca jamas",
    /(?:\b(?:eso|asi|las cosas) no (?:fue|fueron|es|paso|ocurrio|sucedio) (?:lo que paso|lo que (?:dijimos|ocurrio)|asi)\b|\beso no (?:paso|ocurrio|sucedio)\b|^\W*no,? (?:señora?,? )?(?:usted|tu) (?:no|nunca|jamas)\b|\b(?:usted|tu) (?:nunca|jamas) (?:nos |me |lo )?(?:llamo|llamaste|mando|envio|pago|pagaste|aviso|dijo|escribio|devolvio|pidio|solicito))/,
    ["Eso no fue lo que pasó.", "No, usted nunca llamó."],
    ["No, lo revisé."],
  ],
  [
    "report-argued",
    "report",
    "discutio discutieron discutir mentiroso mentirosa acuso acusaron acusan acusa creen cree creyeron razon",
    /\b(?:(?:me|nos) (?:discuti(?:o|eron)|acus(?:o|aron|an|a)(?: de)?|(?:estan|estaba) (?:discutiendo|acusando))|se (?:puso|pusieron) a discutir(?:me)?|(?:me|nos) (?:llam(?:o|aron)|trat(?:o|aron) de|dij(?:o|eron)) (?:un |una )?(?:mentiros|embuster)\w+|no (?:me|nos) (?:creen|cree|creyeron|creyo))\b/,
    ["Me discutió todo.", "Su chofer nos acusa de robar."],
  ],
]);
