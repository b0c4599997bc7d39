import { cueList } from "../../text/cue_list.ts";

export const PRAISE_ES = cueList("survey.praise.es", "es", [
  [
    "service",
    "praise",
    "atencion servicio trato ayuda trabajo equipo experiencia comunicacion",
    /(?<!\b(?:esperaba|esperabamos|espero|queria|prometieron|prometen|necesito|su|tan) )\b(?:excelente|(?:muy )?buen[ao]?|gran|estupend[ao]|magnific[ao]|increible|buenisim[ao]|impecable|fantastic[ao]) (?:atencion|servicio|trato|ayuda|trabajo|equipo|experiencia|comunicacion)\b/,
    ["Excelente atención.", "Muy buen trato de todo el equipo.", "Buen trabajo."],
    ["Esperaba buen servicio y no lo hubo."],
  ],
  [
    "service-after",
    "praise",
    "atencion servicio trato ayuda experiencia",
    /\b(?:atencion|servicio|trato|ayuda|experiencia) (?:(?:fue|es|ha sido|estuvo|resulto) )?(?:muy buen[ao]|excelente|inmejorable|impecable|estupend[ao]|perfect[ao]|de (?:primera|diez))\b/,
    ["La atención fue excelente.", "Un servicio impecable."],
    ["El servicio fue pésimo."],
  ],
  [
    "people",
    "praise",
    "amable amables atento atenta atentos atentas profesional profesionales eficiente eficientes paciente pacientes cordial cordiales servicial serviciales",
    /\b(?:muy|super|sumamente|realmente|siempre|bien|tan|fueron|fue|son) (?:muy )?(?:amables?|atent[ao]s?|profesional(?:es)?|eficientes?|pacientes?|cordial(?:es)?|servicial(?:es)?)\b/,
    ["Son muy amables.", "La chica fue muy atenta.", "Siempre serviciales."],
    ["Un trato más amable, por favor."],
  ],
  [
    "quick",
    "praise",
    "resolvieron solucionaron arreglaron respondieron contestaron atendieron ayudaron resolvio soluciono ayudo atendio",
    /\b(?:resolvieron|solucionaron|arreglaron|respondieron|contestaron|atendieron|ayudaron|resolvio|soluciono|ayudo|atendio)(?: (?:todo|el problema|la duda|mi \w+)){0,1} (?:(?:muy |super )?(?:rapido|bien|pronto)|rapidamente|enseguida|de maravilla|al momento|en el acto|de inmediato|a la primera)\b/,
    ["Me atendieron muy bien.", "Resolvieron todo enseguida."],
    ["No resolvieron el problema."],
  ],
  [
    "content",
    "praise",
    "contento contenta contentos satisfecho satisfecha satisfechos agradecido agradecida agradecidos encantado encantada",
    /\b(?:muy|super|totalmente|realmente) (?:content[ao]s?|satisfech[ao]s?|agradecid[ao]s?|encantad[ao]s?)\b/,
    ["Estoy muy contenta con la solución."],
    ["No quedé satisfecho."],
  ],
  [
    "nothing-better",
    "praise",
    "todo nada queja quejas",
    /\b(?:todo (?:(?:estuvo|fue|ha sido|salio|muy) )?(?:perfecto|excelente|genial|muy bien)|(?:ninguna queja|sin quejas)|nada,? todo (?:bien|perfecto|muy bien|genial))\b/,
    ["Todo perfecto, gracias.", "Ninguna queja.", "Nada, todo bien."],
    ["Nada de lo que dijeron fue cierto."],
  ],
]);
