import { describe, expect, it } from "vitest";
import { deadlineOf, iso, type Row } from "../../review/testing/deadlines.ts";

/** Tuesday 3 March 2026, in a house in Mexico City unless said otherwise. */
const TUESDAY = "2026-03-03T10:00-06:00";
const FRIDAY = "2026-03-06T10:00-06:00";
const MADRID = { house: "madrid", locale: "es-ES" } as const;
const CHAT = { channel: "chat" } as const;

const ROWS: readonly Row[] = [
  ["hoy", TUESDAY, "2026-03-03T18:00-06:00"],
  ["hoy mismo", TUESDAY, "2026-03-03T18:00-06:00"],
  ["el día de hoy", TUESDAY, "2026-03-03T18:00-06:00"],
  ["hoy", "2026-03-03T18:30-06:00", "2026-03-04T18:00-06:00"],
  ["hoy", "2026-03-06T19:00-06:00", "2026-03-09T18:00-06:00"],
  ["hoy a las 5 de la tarde", TUESDAY, "2026-03-03T17:00-06:00"],
  ["hoy por la tarde", TUESDAY, "2026-03-03T18:00-06:00"],
  ["esta tarde", TUESDAY, "2026-03-03T18:00-06:00"],
  ["esta noche", TUESDAY, "2026-03-03T23:59-06:00"],
  ["mañana", TUESDAY, "2026-03-04T18:00-06:00"],
  ["mañana", FRIDAY, "2026-03-09T18:00-06:00"],
  ["mañana por la mañana", TUESDAY, "2026-03-04T12:00-06:00"],
  ["mañana en la tarde", TUESDAY, "2026-03-04T18:00-06:00"],
  ["mañana a primera hora", TUESDAY, "2026-03-04T12:00-06:00"],
  ["a primera hora de mañana", TUESDAY, "2026-03-04T12:00-06:00"],
  ["mañana a las 3", TUESDAY, "2026-03-04T15:00-06:00"],
  ["mañana a las 9:30", TUESDAY, "2026-03-04T09:30-06:00"],
  ["mañana a las tres y media de la tarde", TUESDAY, "2026-03-04T15:30-06:00"],
  ["mañana al mediodía", TUESDAY, "2026-03-04T12:00-06:00"],
  ["mañana antes de las 11", TUESDAY, "2026-03-04T11:00-06:00"],
  ["mañana entre las 10 y las 12", TUESDAY, "2026-03-04T12:00-06:00"],
  ["mañana a última hora", TUESDAY, "2026-03-04T18:00-06:00"],
  ["pasado mañana", TUESDAY, "2026-03-05T18:00-06:00"],
  ["pasado mañana a las 10 a. m.", TUESDAY, "2026-03-05T10:00-06:00"],
  ["de hoy en ocho", TUESDAY, "2026-03-10T18:00-06:00"],
  ["de hoy en quince", TUESDAY, "2026-03-17T18:00-06:00"],
  ["el jueves", TUESDAY, "2026-03-05T18:00-06:00"],
  ["para el jueves", TUESDAY, "2026-03-05T18:00-06:00"],
  ["a más tardar el jueves", TUESDAY, "2026-03-05T18:00-06:00"],
  ["este viernes", TUESDAY, "2026-03-06T18:00-06:00"],
  ["el viernes por la mañana", TUESDAY, "2026-03-06T12:00-06:00"],
  ["el viernes a las 4 pm", TUESDAY, "2026-03-06T16:00-06:00"],
  ["el viernes 13", TUESDAY, "2026-03-13T18:00-06:00"],
  ["el lunes a primera hora", TUESDAY, "2026-03-09T12:00-06:00"],
  ["antes del viernes", TUESDAY, "2026-03-05T18:00-06:00"],
  ["antes del lunes", TUESDAY, "2026-03-06T18:00-06:00"],
  ["antes del miércoles", TUESDAY, "2026-03-03T18:00-06:00"],
  ["el próximo jueves", TUESDAY, "2026-03-12T18:00-06:00"],
  ["el miércoles próximo", TUESDAY, "2026-03-11T18:00-06:00"],
  ["el jueves que viene", TUESDAY, "2026-03-12T18:00-06:00"],
  ["el jueves", "2026-03-05T09:00-06:00", "2026-03-05T18:00-06:00"],
  ["el jueves", "2026-03-05T14:00-06:00", null],
  ["en 24 horas", FRIDAY, "2026-03-07T10:00-06:00"],
  ["en un plazo de 48 horas", TUESDAY, "2026-03-05T10:00-06:00"],
  ["en las próximas 24 horas", TUESDAY, "2026-03-04T10:00-06:00"],
  ["en menos de dos horas", TUESDAY, "2026-03-03T12:00-06:00"],
  ["en una hora", TUESDAY, "2026-03-03T11:00-06:00"],
  ["en media hora", TUESDAY, "2026-03-03T10:30-06:00"],
  ["en 5 a 10 minutos", TUESDAY, "2026-03-03T10:10-06:00"],
  ["en 10-15 minutos", TUESDAY, "2026-03-03T10:15-06:00"],
  ["en unos 20 minutos", TUESDAY, "2026-03-03T10:20-06:00"],
  ["en 24 horas hábiles", TUESDAY, "2026-03-05T16:00-06:00"],
  ["en 4 horas hábiles", "2026-03-03T16:00-06:00", "2026-03-04T11:00-06:00"],
  ["en 2 días hábiles", TUESDAY, "2026-03-05T18:00-06:00"],
  ["en dos días hábiles", FRIDAY, "2026-03-10T18:00-06:00"],
  ["en un máximo de 3 días hábiles", TUESDAY, "2026-03-06T18:00-06:00"],
  ["de 3 a 5 días hábiles", TUESDAY, "2026-03-10T18:00-06:00"],
  ["en tres días laborables", TUESDAY, "2026-03-06T18:00-06:00"],
  // Monday 16 March is a holiday in Mexico
  ["en 2 días hábiles", "2026-03-13T10:00-06:00", "2026-03-18T18:00-06:00"],
  ["el lunes 16", TUESDAY, "2026-03-17T18:00-06:00"],
  ["en un par de días", TUESDAY, "2026-03-05T18:00-06:00"],
  ["dentro de tres días", TUESDAY, "2026-03-06T18:00-06:00"],
  ["en una semana", TUESDAY, "2026-03-10T18:00-06:00"],
  ["en dos semanas", TUESDAY, "2026-03-17T18:00-06:00"],
  ["de aquí a dos días", TUESDAY, "2026-03-05T18:00-06:00"],
  ["esta semana", TUESDAY, "2026-03-06T18:00-06:00"],
  ["a finales de esta semana", TUESDAY, "2026-03-06T18:00-06:00"],
  ["la próxima semana", TUESDAY, "2026-03-13T18:00-06:00"],
  ["la semana que viene", TUESDAY, "2026-03-13T18:00-06:00"],
  ["la semana entrante", TUESDAY, "2026-03-13T18:00-06:00"],
  ["el lunes de la próxima semana", TUESDAY, "2026-03-09T18:00-06:00"],
  ["este mes", TUESDAY, "2026-03-31T18:00-06:00"],
  ["a finales de mes", TUESDAY, "2026-03-31T18:00-06:00"],
  ["antes de fin de mes", TUESDAY, "2026-03-31T18:00-06:00"],
  ["a fin de mes", "2026-02-10T10:00-06:00", "2026-02-27T18:00-06:00"],
  ["el próximo mes", TUESDAY, "2026-04-30T18:00-06:00"],
  ["antes de fin de año", TUESDAY, "2026-12-31T18:00-06:00"],
  ["el 20 de marzo", TUESDAY, "2026-03-20T18:00-06:00"],
  ["antes del 20 de marzo", TUESDAY, "2026-03-19T18:00-06:00"],
  ["el 20 de marzo a las 11:00 hrs", TUESDAY, "2026-03-20T11:00-06:00"],
  ["el 5 de enero de 2027", TUESDAY, "2027-01-05T18:00-06:00"],
  ["el día 12", TUESDAY, "2026-03-12T18:00-06:00"],
  ["para el 12", TUESDAY, "2026-03-12T18:00-06:00"],
  ["antes del 12", TUESDAY, "2026-03-11T18:00-06:00"],
  ["el 05/06", TUESDAY, "2026-06-05T18:00-06:00"],
  ["el 12/03/2026", TUESDAY, "2026-03-12T18:00-06:00"],
  ["el 12-03-2026", TUESDAY, "2026-03-12T18:00-06:00"],
  ["el 05/06", TUESDAY, "2026-05-06T18:00-06:00", { locale: "en-US" }],
  ["a las 15:30", TUESDAY, "2026-03-03T15:30-06:00"],
  ["a las 3 de la tarde", TUESDAY, "2026-03-03T15:00-06:00"],
  ["a las 8 de la noche", TUESDAY, "2026-03-03T20:00-06:00"],
  ["antes de las 18 h", TUESDAY, "2026-03-03T18:00-06:00"],
  ["al final del día", TUESDAY, "2026-03-03T18:00-06:00"],
  ["en el transcurso del día", TUESDAY, "2026-03-03T18:00-06:00"],
  ["al cierre del día", TUESDAY, "2026-03-03T18:00-06:00"],
  ["antes de que termine el día", TUESDAY, "2026-03-03T18:00-06:00"],
  ["entre 3 y 4 de la tarde", TUESDAY, "2026-03-03T16:00-06:00"],
  ["en el día", TUESDAY, "2026-03-03T18:00-06:00"],
  ["entre el miércoles y el viernes", TUESDAY, "2026-03-06T18:00-06:00"],
  ["el jueves o viernes", TUESDAY, "2026-03-06T18:00-06:00"],
  ["mañana temprano", TUESDAY, "2026-03-04T12:00-06:00"],
  ["el 12", TUESDAY, "2026-03-12T18:00-06:00"],
  ["a las 11 a.m. hora de Colombia", TUESDAY, "2026-03-04T11:00-05:00"],
  ["a las 9 UTC", TUESDAY, "2026-03-04T09:00Z"],
  ["en abril", TUESDAY, "2026-04-30T18:00-06:00"],
  ["pronto", TUESDAY, "2026-03-04T10:00-06:00"],
  ["a la brevedad", TUESDAY, "2026-03-04T10:00-06:00"],
  ["lo antes posible", TUESDAY, "2026-03-04T10:00-06:00"],
  ["cuanto antes", TUESDAY, "2026-03-04T10:00-06:00"],
  ["en breve", TUESDAY, "2026-03-03T11:00-06:00", CHAT],
  ["ahorita", TUESDAY, "2026-03-03T11:00-06:00", CHAT],
  ["enseguida", TUESDAY, "2026-03-03T11:00-06:00", CHAT],
  ["en un momento", TUESDAY, "2026-03-03T10:10-06:00", CHAT],
  ["", TUESDAY, "2026-03-04T10:00-06:00"],
  ["en la próxima versión", TUESDAY, null],
  // other houses, daylight saving and zones named in the text
  ["mañana a las 10", "2026-03-28T12:00+01:00", "2026-03-29T10:00+02:00", MADRID],
  ["en 24 horas", "2026-03-28T12:00+01:00", "2026-03-29T13:00+02:00", MADRID],
  ["en 4 horas hábiles", "2026-03-03T12:00+01:00", "2026-03-03T19:00+01:00", MADRID],
  ["hoy", "2026-03-03T14:00+01:00", "2026-03-03T19:00+01:00", MADRID],
  // Good Friday
  ["en 2 días hábiles", "2026-04-01T10:00+02:00", "2026-04-06T19:00+02:00", MADRID],
  ["el viernes", "2026-04-01T10:00+02:00", "2026-04-06T19:00+02:00", MADRID],
  ["a las 18:00 hora de Madrid", TUESDAY, "2026-03-03T18:00+01:00"],
  ["mañana a las 9 America/Bogota", TUESDAY, "2026-03-04T09:00-05:00"],
  ["a las 4 pm", TUESDAY, "2026-03-03T16:00-05:00", { zone: "America/Bogota" }],
  // Monday 23 March is a holiday in Colombia
  ["el lunes", "2026-03-20T10:00-05:00", "2026-03-24T18:00-05:00", { house: "bogota" }],
];

const setting = { house: "mexico", locale: "es-MX" } as const;

describe("Spanish deadlines", () => {
  const cases = ROWS.map(([words, said, due, own]) => ({ words, said, due, own }));
  it.each(cases)("$words, said $said", ({ words, said, due, own }) => {
    const sentence = `Le enviaremos la copia del contrato ${words}.`;
    expect(iso(deadlineOf(sentence, said, { ...setting, ...own })?.due)).toBe(iso(due));
  });

  it("gives both days where a weekday is named on that day after noon", () => {
    const said = "2026-03-05T14:00-06:00";
    const deadline = deadlineOf("Le llamo el jueves.", said, setting);
    expect(deadline?.["ambiguous"]).toEqual([
      "2026-03-05T18:00:00-06:00",
      "2026-03-12T18:00:00-06:00",
    ]);
  });

  it.each([
    ["Le enviaremos el contrato; abrimos de 9 a 18 horas.", "no_deadline"],
    ["Le enviaremos la factura del 3 de febrero.", "no_deadline"],
    ["Revisaremos lo que pasó el lunes pasado.", "no_deadline"],
  ])("sets none for a date that is not when it falls due: %s", (sentence, rule) => {
    expect(deadlineOf(sentence, TUESDAY, setting)?.rule).toBe(rule);
  });
});
