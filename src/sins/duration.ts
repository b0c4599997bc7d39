import type { ServedLanguage } from "../model/taxonomy.ts";

const DAY = 24 * 60;

/** A length of time; `workingDay` is the length of a business day in minutes when only those count. */
export interface Length {
  minutes: number;
  workingDay?: number | null;
}

type Unit = "minute" | "hour" | "day";
type Words = readonly [one: string, many: string];
type Units = Readonly<Record<Unit, Words>>;

const ELAPSED: Readonly<Record<ServedLanguage, Units>> = {
  en: { minute: ["minute", "minutes"], hour: ["hour", "hours"], day: ["day", "days"] },
  es: { minute: ["minuto", "minutos"], hour: ["hora", "horas"], day: ["día", "días"] },
  tl: { minute: ["minuto", "minuto"], hour: ["oras", "oras"], day: ["araw", "araw"] },
};

const BUSINESS: Readonly<Record<ServedLanguage, Units>> = {
  en: {
    minute: ["minute in business hours", "minutes in business hours"],
    hour: ["business hour", "business hours"],
    day: ["business day", "business days"],
  },
  es: {
    minute: ["minuto hábil", "minutos hábiles"],
    hour: ["hora hábil", "horas hábiles"],
    day: ["día hábil", "días hábiles"],
  },
  tl: {
    minute: ["minuto sa oras ng trabaho", "minuto sa oras ng trabaho"],
    hour: ["oras ng trabaho", "oras ng trabaho"],
    day: ["araw ng trabaho", "araw ng trabaho"],
  },
};

/** "25 minutes", "9 hours", "3 days", "2 business days": as exact as a reader needs. */
export function duration({ minutes, workingDay }: Length, language: ServedLanguage): string {
  const units = (workingDay == null ? ELAPSED : BUSINESS)[language];
  const day = workingDay ?? DAY;
  const count = (amount: number, unit: Unit) => {
    const [one, many] = units[unit];
    return `${amount} ${amount === 1 ? one : many}`;
  };
  if (minutes < 90) return count(Math.round(minutes), "minute");
  if (minutes < 2 * day && minutes !== workingDay) return count(Math.round(minutes / 60), "hour");
  return count(Math.round(minutes / day), "day");
}
