import type { ApologyFault, ServedLanguage } from "../model/taxonomy.ts";

export interface ApologyAdvice {
  explanation: string;
  remedy: string;
}

type Texts = Readonly<Record<ApologyFault | "bare" | "goodwill", ApologyAdvice>>;

/** What the linter says of an apology, and what to write instead. */
export const APOLOGY_TEXTS: Readonly<Record<ServedLanguage, Texts>> = {
  en: {
    excuse: {
      explanation: "This gives a reason why it could not be helped.",
      remedy: "Say what happened in a few words and that it was yours to prevent, or leave it out.",
    },
    conditional: {
      explanation: "This apologises only in case something happened.",
      remedy: "Name what happened: “we did not call you on Tuesday”.",
    },
    blames_customer: {
      explanation: "This puts it on the customer in the middle of an apology.",
      remedy:
        "Say what your side could have done, and ask for what you need apart from the apology.",
    },
    blames_others: {
      explanation: "This puts it on somebody else.",
      remedy: "The customer dealt with you: say what you will do about it.",
    },
    passive: {
      explanation: "This says that something went wrong, but not whose doing it was.",
      remedy: "Write who did it: “we made a mistake”.",
    },
    no_date: {
      explanation: "This makes a new promise without a date.",
      remedy: "Say by when, and choose a date that you are sure to keep.",
    },
    bare: {
      explanation:
        "This says sorry, but neither takes responsibility nor says what is done about it.",
      remedy: "Say that it was your mistake, what you do now, and by when.",
    },
    goodwill: {
      explanation: "This is more than the house allows as goodwill.",
      remedy: "Stay within the limit, or ask somebody who may go beyond it.",
    },
  },
  es: {
    excuse: {
      explanation: "Esto da una razón de por qué no se pudo evitar.",
      remedy: "Di en pocas palabras qué pasó y que evitarlo era cosa suya, o quítalo.",
    },
    conditional: {
      explanation: "Esto se disculpa solo por si pasó algo.",
      remedy: "Nombra lo que pasó: «no le llamamos el martes».",
    },
    blames_customer: {
      explanation: "Esto le echa la culpa al cliente en medio de una disculpa.",
      remedy: "Di qué pudieron hacer ustedes, y pide lo que necesites aparte de la disculpa.",
    },
    blames_others: {
      explanation: "Esto le echa la culpa a otro.",
      remedy: "El cliente trató con ustedes: di qué van a hacer al respecto.",
    },
    passive: {
      explanation: "Esto dice que algo salió mal, pero no quién lo hizo.",
      remedy: "Escribe quién: «cometimos un error».",
    },
    no_date: {
      explanation: "Esto hace una promesa nueva sin fecha.",
      remedy: "Di para cuándo, y elige una fecha que seguro puedas cumplir.",
    },
    bare: {
      explanation: "Esto pide disculpas, pero no asume la responsabilidad ni dice qué se hace.",
      remedy: "Di que fue un error de ustedes, qué hacen ahora y para cuándo.",
    },
    goodwill: {
      explanation: "Esto es más de lo que la casa permite como compensación.",
      remedy: "Quédate dentro del límite, o pregunta a quien pueda pasarlo.",
    },
  },
  tl: {
    excuse: {
      explanation: "Dahilan ito kung bakit hindi naiwasan ang nangyari.",
      remedy: "Sabihin sa ilang salita ang nangyari at na kayo ang dapat umiwas dito, o tanggalin.",
    },
    conditional: {
      explanation: "Humihingi ito ng paumanhin na may pasubali: kung may nangyari man.",
      remedy: "Pangalanan ang nangyari: “hindi po namin kayo natawagan noong Martes”.",
    },
    blames_customer: {
      explanation: "Sinisisi nito ang customer sa gitna ng paghingi ng paumanhin.",
      remedy: "Sabihin kung ano ang nagawa sana ninyo, at hiwalay na hingin ang kailangan.",
    },
    blames_others: {
      explanation: "Sinisisi nito ang iba.",
      remedy: "Sa inyo lumapit ang customer: sabihin kung ano ang gagawin ninyo.",
    },
    passive: {
      explanation: "Sinasabi nitong may mali, pero hindi kung sino ang may gawa.",
      remedy: "Isulat kung sino: “nagkamali po kami”.",
    },
    no_date: {
      explanation: "Nangangako ito muli nang walang petsa.",
      remedy: "Sabihin kung kailan, at pumili ng petsang siguradong matutupad.",
    },
    bare: {
      explanation:
        "Humihingi ito ng paumanhin, pero hindi inaako ang mali ni sinasabi ang gagawin.",
      remedy: "Sabihing kayo ang nagkamali, ano ang gagawin ngayon, at kailan.",
    },
    goodwill: {
      explanation: "Higit ito sa pinapayagang ibigay bilang pambawi.",
      remedy: "Manatili sa limitasyon, o magtanong sa maaaring lumampas dito.",
    },
  },
};
