import type { ServedLanguage } from "../model/taxonomy.ts";

export interface LintTexts {
  gap: { explanation: string; remedy: string };
  outsideHours: { explanation: (due: string) => string; remedy: string };
}

/** What the linter says of its own, beside the texts of the sins. */
export const LINT_TEXTS: Readonly<Partial<Record<ServedLanguage, LintTexts>> & { en: LintTexts }> =
  {
    en: {
      gap: {
        explanation: "This gap of a template is not filled in.",
        remedy: "Fill it in or take it out.",
      },
      outsideHours: {
        explanation: (due) => `This promise falls due outside working hours (${due}).`,
        remedy: "Name a time in working hours, or make sure somebody is there to keep it.",
      },
    },
    es: {
      gap: {
        explanation: "Este hueco de la plantilla está sin rellenar.",
        remedy: "Rellénalo o quítalo.",
      },
      outsideHours: {
        explanation: (due) => `Esta promesa vence fuera del horario de trabajo (${due}).`,
        remedy: "Di una hora dentro del horario o asegura que haya alguien para cumplirla.",
      },
    },
    tl: {
      gap: {
        explanation: "May puwang sa template na hindi pa napupunan.",
        remedy: "Punan ito o tanggalin.",
      },
      outsideHours: {
        explanation: (due) =>
          `Labas sa oras ng trabaho ang takdang oras ng pangakong ito (${due}).`,
        remedy: "Magbanggit ng oras na may pasok, o tiyaking may taong tutupad nito.",
      },
    },
  };
