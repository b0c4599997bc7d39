import type { Translated } from "../types.ts";
import type { TEXTS_EN } from "./texts.en.ts";

export const TEXTS_ES: Translated<typeof TEXTS_EN> = {
  definition:
    "Quitarse de encima al cliente en lugar del problema: se le manda a otra parte o se cierra el caso, sin solución y sin que nadie se haga cargo.",
  remedy:
    "Sigue siendo su único contacto hasta confirmar que está resuelto. Si hay que traspasar el caso: di a quién, pasa lo que ya se sabe y para cuándo, y compruébalo después.",
  explanations: {
    deflected:
      "Aquí se manda al cliente a otra parte; no sigue ninguna ayuda, traspaso ni lugar exacto al que acudir.",
    feedback_only: "Una queja no recibe más que el lugar donde se recogen las opiniones.",
    duplicate: "La respuesta solo dice que ya se preguntó y manda allí al cliente.",
    other_party: "Se manda al cliente a un tercero, sin lugar exacto ni qué decirle.",
    not_ours: "La respuesta solo dice que el asunto no es de aquí.",
    other_door:
      "La primera respuesta solo nombra otro lugar al que escribir o llamar; no dice nada del asunto.",
    closed_unsolved: "El caso se cierra mientras la pregunta del cliente sigue sin respuesta.",
    reported: "El cliente dice que se lo quitaron de encima o cerraron su caso sin ayudarle.",
  },
};
