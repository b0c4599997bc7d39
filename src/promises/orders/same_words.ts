/** Words for one thing, folded; systems of one house do not always speak the same language. */
function alike(...groups: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap((group) => {
      const [first = "", ...others] = group.split("/");
      return [first, ...others].map((word) => [word, first] as const);
    }),
  );
}

/** Colours in English, Spanish and Tagalog. */
export const SAME_COLOURS = alike(
  "black/blk/negro/negra/itim",
  "white/wht/blanco/blanca/puti",
  "red/rojo/roja/pula",
  "blue/blu/azul/asul",
  "green/grn/verde/berde",
  "yellow/amarillo/amarilla/dilaw",
  "grey/gray/gry/gris",
  "brown/brn/marron/cafe/kayumanggi",
  "pink/rosa/rosado/rosada",
  "purple/violet/morado/morada/lila",
  "orange/naranja/kahel",
  "silver/plata/plateado/pilak",
  "gold/dorado/oro/ginto",
);

/** Sizes of clothes. */
export const SAME_SIZES = alike(
  "xs/extra small/x small",
  "s/small/chico/chica/pequeño/pequeña/maliit",
  "m/medium/med/mediano/mediana",
  "l/large/grande/malaki",
  "xl/extra large/x large/extra grande",
  "xxl/2xl/xx large/extra extra large",
  "xxxl/3xl/xxx large",
  "one size/os/unitalla/talla unica/free size",
);
