import { Option } from "commander";
import { workCalendar } from "../calendar/work_calendar.ts";
import type { Config } from "../model/config.ts";
import { ORDER_SOURCE_KINDS } from "../model/order.ts";
import { orderSourceFor } from "../sources/orders/index.ts";
import type { OrderRecord } from "../sources/orders/types.ts";
import { headOf, openInput } from "../sources/open.ts";
import { tellBadRecord } from "./failure.ts";
import { fileError } from "./files.ts";
import { mappingOf } from "./input.ts";
import { say, type Terminal } from "./terminal.ts";

/** What a command says about files with orders. */
export interface OrderInputOptions {
  from?: string;
  mapping?: string;
  promisedField?: string;
  deliveredField?: string;
}

export const orderFromOption = () =>
  new Option("--from <kind>", "kind of file; default: recognised by name and content").choices(
    Object.keys(ORDER_SOURCE_KINDS),
  );

export const promisedFieldOption = () =>
  new Option(
    "--promised-field <name>",
    "attribute, metafield or meta key of the shop that holds the promised date",
  );

export const deliveredFieldOption = () =>
  new Option(
    "--delivered-field <name>",
    "field or meta key of the shop that tells when it was delivered",
  );

/** More bad records than these are counted, not told one by one. */
const MOST_TOLD = 20;

/** The orders and deliveries of the files, one at a time; what cannot be read is told and skipped. */
export async function* orderRecordsOf(
  files: readonly string[],
  options: OrderInputOptions,
  config: Config,
  terminal: Terminal,
  count: { bad: number },
): AsyncGenerator<OrderRecord> {
  const mapping = await mappingOf(options.mapping, terminal);
  const { zone } = workCalendar(config.promise_calendar ?? config.calendar);
  for (const file of files) {
    const input = await openInput(file, terminal.stdin);
    const kind = options.from ?? (file === "-" ? "json" : undefined);
    const source = orderSourceFor(file, await headOf(file), kind);
    try {
      yield* source.read(input, {
        zone,
        mapping,
        promisedField: options.promisedField,
        deliveredField: options.deliveredField,
        note: (text) => say(terminal, `${file}: ${text}`),
        bad: (record) => {
          count.bad += 1;
          if (count.bad <= MOST_TOLD) tellBadRecord(record, terminal);
        },
        progress: () => {},
      });
    } catch (error) {
      throw fileError(error, file);
    }
  }
  if (count.bad > MOST_TOLD) say(terminal, `... and ${count.bad - MOST_TOLD} more skipped`);
}
