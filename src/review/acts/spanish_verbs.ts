/** Verbs that staff and customers of a help desk use, by the stems their forms are made of; folded. */

/** Stem before a, o (busc-o) and stem before e (busqu-e): equal for most verbs. */
type Stems = readonly [hard: string, soft: string];

const stems = (list: string): Stems[] =>
  list.split(/\s+/).map((word) => {
    const [hard = "", soft = hard] = word.split("/");
    return [hard, soft] as const;
  });

/** Verbs in -ar of what staff do for a customer. */
const HELP = stems(
  `revis consult verific/verifiqu check valid busc/busqu investig/investigu gestion tramit solicit envi mand
  llam contact comunic/comuniqu avis confirm contest ayud solucion arregl cambi reembols reintegr abon apart
  reserv agend program activ desactiv reactiv actualiz/actualic agreg/agregu añad quit cancel regres prepar averigu
  report escal notific/notifiqu inform conect traslad/traslad gener encarg/encargu ocup despach regal bonific/bonifiqu
  acredit ajust anul autoriz/autoric aprob/aprob registr levant restaur reenvi adjunt anot reinici renov coordin deriv
  turn canaliz/canalic compens repar reemplaz/reemplac sustitu/sustitu desbloque liber ampli explic/expliqu pas dej
  habl carg/cargu public/publiqu tom`,
);

/** Forms of verbs: the words themselves, to anchor a cue, and one short pattern for all of them. */
export interface Forms {
  words: readonly string[];
  pattern: string;
}

/** Stems with endings ("!" takes the stem before e), and words that follow no rule. */
function forms(list: readonly Stems[], endings: string, others = ""): Forms {
  const irregular = others.split(" ").filter(Boolean);
  const groups = endings.split(" ").map((ending) => {
    const soft = ending.startsWith("!");
    return {
      own: list.map(([hard, before]) => (soft ? before : hard)),
      ending: soft ? ending.slice(1) : ending,
    };
  });
  return {
    words: [...groups.flatMap(({ own, ending }) => own.map((stem) => stem + ending)), ...irregular],
    pattern: `(?:${[
      ...groups.map(({ own, ending }) => `(?:${[...new Set(own)].join("|")})${ending}`),
      ...irregular,
    ].join("|")})`,
  };
}

/** Irregular first persons and futures of the same verbs and of those in -er and -ir. */
const PRESENT_OTHER =
  "pido sigo doy hago veo ofrezco propongo pongo corrijo resuelvo devuelvo restablezco escribo respondo atiendo incluyo repito apruebo muestro consigo transfiero cuento";
const FUTURE_OTHER =
  "pedire pediremos seguire seguiremos dare daremos hare haremos vere veremos ofrecere pondre pondremos corregire corregiremos resolvere resolveremos devolvere devolveremos restablecere escribire escribiremos respondere responderemos atendere atenderemos tendra tendre tendremos recibira mantendre mantendremos";
const PAST_OTHER =
  "pedi pedimos abri abrimos corregi corregimos devolvi devolvimos restableci restablecimos escribi escribimos hice hicimos puse pusimos di dimos resolvi resolvimos transferi transferimos encontre encontramos reabri reabrimos incluimos aprobamos respondi respondimos repuse";

/** "reviso", "envio": what I do (now). */
export const I_DO = forms(HELP, "o", PRESENT_OTHER);
/** "revisamos", also told of the past. */
export const WE_DO = forms(HELP, "amos");
/** "revisare", "revisaremos". */
export const WILL_DO = forms(HELP, "are aremos", FUTURE_OTHER);
/** "revise", "revisamos", "pedi": what I or we did; some are commands as well. */
export const I_DID = forms(HELP, "!e amos", PAST_OTHER);

const SELF_HELP_AR = stems(
  `prob/prueb intent reinici apag/apagu revis verific/verifiqu comprueb/comprob instal desinstal reinstal borr elimin
  actualiz/actualic descarg/descargu ejecut activ desactiv desmarc/desmarqu marc/marqu seleccion puls presion cli/cliqu configur
  agreg/agregu añad quit cambi conect desconect repar restaur us entr mir busc/busqu tom copi pegu/pegu peg/pegu limpi vaci
  guard cre import export ajust cerr/cierr mantengan desenchuf enchuf deshabilit habilit sac/saqu envi mand llen rellen complet
  contact consult visit coloc/coloqu gir apriet/apret levant baj sub solt/suelt esper desliz/deslic toc/toqu lav enjuag/enjuagu cort
  reemplaz/reemplac sustitu carg/cargu ingres`,
);
const SELF_HELP_OTHER =
  "abra abre abrir abran haga haz hacer hagan vaya ve ir ponga pon poner escriba escribe escribir elija elige elegir siga sigue seguir inicie inicia iniciar mantenga manten mantener cierre cierra cerrar pruebe prueba probar compruebe comprueba comprobar vuelva vuelve volver introduzca introduce introducir dirijase acceda accede acceder descomprima mueva mueve mover reduzca suelte encienda enciende encender asegurese asegurate asegurarse suscribase fijate fijese pulse clic click busque vea";

/** Commands and infinitives of self-help: "reinicie", "reinicia", "reinicien", "reiniciad", "reiniciar". */
export const DO_THIS = forms(SELF_HELP_AR, "!e a !en ad ar", SELF_HELP_OTHER);

/** What customers say they did: "reinicie", "reiniciamos", and after he/hemos "reiniciado". */
export const I_TRIED = forms(
  SELF_HELP_AR,
  "!e amos",
  "hice hicimos probe seguimos segui abri cerre puse comprobe volvi desinstale",
);
export const TRIED_DONE = forms(
  SELF_HELP_AR,
  "ado",
  "hecho seguido abierto puesto cerrado probado vuelto comprobado",
);
