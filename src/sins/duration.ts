import type { ServedLanguage } from "../model/taxonomy.ts";

const DAY = 24 * 60;

type Unit = "minute" | "hour" | "day";
type Words = readonly [one: string, many: string];

const UNITS: Readonly<Record<ServedLanguage, Readonly<Record<Unit, Words>>>> = {
  en: { minute: ["minute", "minutes"], hour: ["hour", "hours"], day: ["day", "days"] },
  es: { minute: ["minuto", "minutos"], hour: ["hora", "horas"], day: ["día", "días"] },
  tl: { minute: ["minuto", "minuto"], hour: ["oras", "oras"], day: ["araw", "araw"] },
};

/** "25 minutes", "9 hours", "3 days": as exact as a reader needs. */
export function duration(minutes: number, language: ServedLanguage): string {
  const count = (amount: number, unit: Unit) => {
    const [one, many] = UNITS[language][unit];
    return `${amount} ${amount === 1 ? one : many}`;
  };
  if (minutes < 90) return count(Math.round(minutes), "minute");
  if (minutes < 2 * DAY) return count(Math.round(minutes / 60), "hour");
  return count(Math.round(minutes / DAY), "day");
}
