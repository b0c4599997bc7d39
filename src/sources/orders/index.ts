import { AmendsError } from "../../model/errors.ts";
import { csv } from "./csv/index.ts";
import { json } from "./json/index.ts";
import { shopify } from "./shopify/index.ts";
import type { OrderSource } from "./types.ts";
import { woocommerce } from "./woocommerce/index.ts";

/** Every kind of file with orders; the first that recognises a file reads it. */
export const ORDER_SOURCES: readonly OrderSource[] = [shopify, woocommerce, json, csv];

/** The source of a told kind, or the one that recognises name and first bytes. */
export function orderSourceFor(name: string, head: Uint8Array, kind?: string): OrderSource {
  const known = ORDER_SOURCES.map((source) => source.kind).join(", ");
  const found = ORDER_SOURCES.find((source) =>
    kind === undefined ? source.recognises(name, head) : source.kind === kind,
  );
  if (found !== undefined) return found;
  if (kind !== undefined) {
    throw new AmendsError("usage", `unknown kind of orders "${kind}"`, {
      hint: `Known: ${known}.`,
    });
  }
  throw new AmendsError("usage", "no orders can be recognised in this file", {
    place: { file: name },
    hint: `Name its kind with --from: ${known}.`,
  });
}
