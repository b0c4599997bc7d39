import type { ServedLanguage } from "../../../model/taxonomy.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { TL } from "./tl.ts";
import type { DeliveryTexts } from "./types.ts";

export const DELIVERY_TEXTS: Readonly<Record<ServedLanguage, DeliveryTexts>> = {
  en: EN,
  es: ES,
  tl: TL,
};

/** A day as people of a zone say it: "Tue 3 Mar". */
export function dateInWords(instant: string, locale: string, zone: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: "short",
    day: "numeric",
    month: "short",
  }).format(new Date(instant));
}

/** An instant as people of a zone say it: "Tue 3 Mar, 18:00". */
export function inWords(instant: string, locale: string, zone: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(instant));
}
