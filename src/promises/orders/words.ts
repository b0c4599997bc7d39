import type { DifferenceKind, OrderDifference } from "../../model/order.ts";
import type { ServedLanguage } from "../../model/taxonomy.ts";

type Template = (difference: OrderDifference) => string;
type Words = Readonly<Record<DifferenceKind | "made_good", Template>>;

const pieces = ({ quantity }: OrderDifference) => (quantity === 1 ? "" : ` × ${quantity}`);
const day = (instant: string | null) => instant?.slice(0, 16).replace("T", " ") ?? "";

const WORDS: Readonly<Record<ServedLanguage, Words>> = {
  en: {
    wrong_item: (d) => `wrong item: ${d.delivered} came, ${d.promised} was ordered${pieces(d)}`,
    wrong_model: (d) =>
      `wrong model: ${d.delivered} instead of ${d.promised} (${d.item}${pieces(d)})`,
    wrong_colour: (d) =>
      `wrong colour: ${d.delivered} instead of ${d.promised} (${d.item}${pieces(d)})`,
    wrong_size: (d) =>
      `wrong size: ${d.delivered} instead of ${d.promised} (${d.item}${pieces(d)})`,
    short: (d) => `short: ${d.delivered} of ${d.promised} came (${d.item})`,
    missing_accessory: (d) => `missing accessory: ${d.promised} (${d.item}${pieces(d)})`,
    not_ordered: (d) => `not ordered: ${d.item}${pieces(d)}`,
    late: (d) =>
      `late by ${d.quantity} working ${d.quantity === 1 ? "day" : "days"}: due ${day(d.promised)}, complete ${day(d.delivered)}`,
    made_good: () => "made good later",
  },
  es: {
    wrong_item: (d) =>
      `artículo equivocado: llegó ${d.delivered}, se pidió ${d.promised}${pieces(d)}`,
    wrong_model: (d) =>
      `modelo equivocado: ${d.delivered} en vez de ${d.promised} (${d.item}${pieces(d)})`,
    wrong_colour: (d) =>
      `color equivocado: ${d.delivered} en vez de ${d.promised} (${d.item}${pieces(d)})`,
    wrong_size: (d) =>
      `talla equivocada: ${d.delivered} en vez de ${d.promised} (${d.item}${pieces(d)})`,
    short: (d) => `incompleto: llegaron ${d.delivered} de ${d.promised} (${d.item})`,
    missing_accessory: (d) => `falta un accesorio: ${d.promised} (${d.item}${pieces(d)})`,
    not_ordered: (d) => `no pedido: ${d.item}${pieces(d)}`,
    late: (d) =>
      `${d.quantity} ${d.quantity === 1 ? "día hábil" : "días hábiles"} de retraso: prometido ${day(d.promised)}, completo ${day(d.delivered)}`,
    made_good: () => "corregido después",
  },
  tl: {
    wrong_item: (d) =>
      `maling item: ${d.delivered} ang dumating, ${d.promised} ang inorder${pieces(d)}`,
    wrong_model: (d) =>
      `maling modelo: ${d.delivered} sa halip na ${d.promised} (${d.item}${pieces(d)})`,
    wrong_colour: (d) =>
      `maling kulay: ${d.delivered} sa halip na ${d.promised} (${d.item}${pieces(d)})`,
    wrong_size: (d) =>
      `maling sukat: ${d.delivered} sa halip na ${d.promised} (${d.item}${pieces(d)})`,
    short: (d) => `kulang: ${d.delivered} lang sa ${d.promised} ang dumating (${d.item})`,
    missing_accessory: (d) => `kulang na kasama: ${d.promised} (${d.item}${pieces(d)})`,
    not_ordered: (d) => `hindi inorder: ${d.item}${pieces(d)}`,
    late: (d) =>
      `huli nang ${d.quantity} araw ng trabaho: ipinangako ${day(d.promised)}, kumpleto ${day(d.delivered)}`,
    made_good: () => "naitama pagkatapos",
  },
};

/** One difference in words: "wrong colour: white instead of black (Jacket, black, L)". */
export function differenceWords(difference: OrderDifference, language: ServedLanguage): string {
  const words = WORDS[language];
  const text = words[difference.kind](difference);
  return difference.made_good ? `${text}; ${words.made_good(difference)}` : text;
}
