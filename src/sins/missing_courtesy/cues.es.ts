import { cueList } from "../../text/cue_list.ts";

export const CUES_ES = cueList("missing_courtesy.es", "es", [
  [
    "no-apology",
    "report",
    "disculpa disculpas disculparse disculparon disculpo disculpan perdon siento",
    /\b(?:(?:ni (?:siquiera |tan siquiera )?|sin |nunca (?:hubo|recibi|ofrecieron|dieron) |no (?:hubo|recibi|ofrecieron|dieron|pidieron) )(?:una? |ninguna |la mas minima |pedir |ofrecer ){0,2}(?:disculpas?|perdon|lo siento)\b|(?:nunca|no|ni|tampoco|nadie) (?:siquiera )?(?:se (?:disculp(?:o|aron|an|a)|han disculpado|dignaron a disculparse)|(?:me |nos )?(?:pidio|pidieron|ofrecieron|ofrecio) (?:perdon|(?:una )?disculpas?)))\b/,
    ["Ni una disculpa.", "Nunca se disculparon.", "Nadie me pidió perdón."],
    ["Disculpas por la demora.", "Lo siento."],
  ],
  [
    "no-thanks",
    "report",
    "gracias saludo saludan saludaron saludar hola buenos modales educacion cortesia adios",
    /\b(?:ni (?:siquiera )?(?:un |una |las |los )?(?:gracias|saludo|hola|buenos dias|buenas tardes|adios|por favor)\b|(?:sin|cero|nada de|ningun|falta de|no tienen) (?:\w+ )?(?:modales|educacion|cortesia)|(?:no|ni|nunca) (?:siquiera )?(?:me |nos )?(?:saludan?|saludaron|saludo|dieron las gracias|dan las gracias|despidieron))\b/,
    ["Ni las gracias.", "Cero educación.", "Ni siquiera saludan."],
    ["Gracias, buenos días."],
  ],
]);
