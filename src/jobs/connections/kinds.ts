import { z } from "zod";
import { CONNECTORS } from "../../connect/index.ts";
import {
  COMMON_SETTINGS,
  CONNECTION_KINDS,
  type ConnectionField,
  type ConnectionKind,
  type ConnectionKindView,
} from "../../model/connections.ts";

/** What a field looks like in the JSON Schema of a connector's settings or secrets. */
const Field = z.object({
  type: z.string().optional(),
  description: z.string().default(""),
  enum: z.array(z.string()).optional(),
  default: z.unknown().optional(),
  anyOf: z.array(z.object({ type: z.string() })).optional(),
});
const Schema = z.object({
  properties: z.record(z.string(), Field).default({}),
  required: z.array(z.string()).default([]),
});

/** Kinds of connection with what each must be told, for a form that is made of it. */
export function connectionKinds(): ConnectionKindView[] {
  return (Object.keys(CONNECTION_KINDS) as ConnectionKind[]).flatMap((kind) => {
    const connector = CONNECTORS[kind];
    if (connector === undefined) return [];
    const { settings, secrets, webhook } = connector;
    const own = fieldsOf(settings, false).filter(({ name }) => !(name in COMMON_SETTINGS));
    return [
      {
        kind,
        name: CONNECTION_KINDS[kind],
        settings: own,
        secrets: fieldsOf(secrets, true),
        webhooks: webhook !== undefined,
      },
    ];
  });
}

function fieldsOf(schema: z.ZodType, secret: boolean): ConnectionField[] {
  const made = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const { properties, required } = Schema.parse(made);
  return Object.entries(properties).map(([name, field]) => {
    const type = field.type ?? field.anyOf?.find((one) => one.type !== "null")?.type ?? "string";
    return {
      name,
      about: field.description,
      type: secret
        ? "secret"
        : field.enum !== undefined
          ? "choice"
          : type === "integer" || type === "number"
            ? "number"
            : "text",
      options: field.enum ?? [],
      required: required.includes(name),
      value: typeof field.default === "string" ? field.default : "",
    };
  });
}
