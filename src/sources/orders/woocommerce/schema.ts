import { z } from "zod";
import { Id, instantOf, Text } from "../../json/fields.ts";

const Meta = z.object({ key: Text, value: z.unknown() }).transform(({ key, value }) => ({
  name: key ?? "",
  value: typeof value === "string" || typeof value === "number" ? value : "",
}));
const MetaList = z
  .array(Meta)
  .nullish()
  .transform((list) => list ?? []);

export const LineItem = z.object({
  name: Text,
  parent_name: Text,
  sku: Text,
  quantity: z.number().int().nullish(),
  meta_data: MetaList,
});
export type LineItem = z.infer<typeof LineItem>;

/** Instants of the API carry no zone; those that end in `_gmt` are UTC. */
const Gmt = z
  .string()
  .nullish()
  .transform((text, context) => {
    if (text == null || text === "") return null;
    const at = instantOf(`${text.replace(/z$/i, "")}Z`);
    if (at !== null) return at;
    context.addIssue({ code: "custom", message: "not a time" });
    return z.NEVER;
  });

/** An order of the REST API, version 3. */
export const Order = z.looseObject({
  id: Id,
  number: Id.nullish(),
  status: Text,
  customer_id: z.number().nullish(),
  date_created_gmt: Gmt,
  billing: z.object({ first_name: Text, last_name: Text, email: Text }).nullish(),
  line_items: z.array(LineItem),
  meta_data: MetaList,
});
export type Order = z.infer<typeof Order>;
