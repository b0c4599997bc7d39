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
    closed_unsolved: "El caso se cierra mientras la pregunta del cliente sigue sin respuesta.",
    reported: "El cliente dice que se lo quitaron de encima o cerraron su caso sin ayudarle.",
  },
};
