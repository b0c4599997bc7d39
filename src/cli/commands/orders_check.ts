import { Argument, Command, Option } from "commander";
import { workCalendar } from "../../calendar/work_calendar.ts";
import { AmendsError } from "../../model/errors.ts";
import type { Delivery, OrderReview, PromisedOrder } from "../../model/order.ts";
import { PROMISE_STATES, type PromiseState } from "../../model/taxonomy.ts";
import { renewedOrder } from "../../promises/orders/renewed.ts";
import { reviewOrder } from "../../review/review_order.ts";
import { loadConfig } from "../config_file.ts";
import { configOption, mappingOption, nowOption } from "../options.ts";
import {
  deliveredFieldOption,
  orderFromOption,
  type OrderInputOptions,
  orderRecordsOf,
  promisedFieldOption,
} from "../orders_input.ts";
import { ordersAsCsv, ordersAsText } from "../orders_output.ts";
import { say, type Terminal, write } from "../terminal.ts";

interface CheckOptions extends OrderInputOptions {
  state?: PromiseState;
  format: "text" | "ndjson" | "csv";
  now?: string;
  config?: string;
}

/** An order with what came of it, for the output. */
export interface CheckedOrder {
  order: PromisedOrder;
  review: OrderReview;
}

/** `amends orders check`: without a database, files in and the comparison out. */
export function ordersCheckCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command("check")
    .description("say of each order whether it came in time, complete and as ordered")
    .addArgument(
      new Argument(
        "[file...]",
        'files with orders and with deliveries, or "-" for standard input',
      ).default(["-"]),
    )
    .addOption(orderFromOption())
    .addOption(new Option("--state <state>", "only this state").choices(PROMISE_STATES))
    .addOption(
      new Option("--format <format>", "text, ndjson or csv")
        .choices(["text", "ndjson", "csv"])
        .default("text"),
    )
    .addOption(nowOption())
    .addOption(configOption())
    .addOption(mappingOption())
    .addOption(promisedFieldOption())
    .addOption(deliveredFieldOption())
    .addHelpText("after", "\nExits with 1 when something is wrong with a listed order.")
    .action(async (files: string[], options: CheckOptions) => {
      exit(await check(files, options, terminal));
    });
}

async function check(
  files: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const config = await loadConfig(options.config);
  const now = options.now ?? terminal.now();
  const calendar = workCalendar(config.promise_calendar ?? config.calendar);
  const count = { bad: 0 };
  const orders = new Map<string, PromisedOrder>();
  const deliveries = new Map<string, Delivery[]>();
  for await (const record of orderRecordsOf(files, options, config, terminal, count)) {
    if (record.kind === "order") {
      const { order } = record;
      const before = orders.get(order.order);
      const known = before && { order: before, since: null };
      orders.set(order.order, known ? renewedOrder(known, order, now, calendar) : order);
    } else {
      const { order } = record.delivery;
      deliveries.set(order, [...(deliveries.get(order) ?? []), record.delivery]);
    }
  }
  const checked = [...orders.values()]
    .map((order): CheckedOrder => {
      const review = reviewOrder(order, deliveries.get(order.order) ?? [], { now, config });
      return { order, review };
    })
    .filter(({ review }) => options.state === undefined || review.state === options.state);
  await write(terminal, written(checked, options.format));
  const strays = [...deliveries.keys()].filter((number) => !orders.has(number));
  if (strays.length > 0) {
    say(terminal, `deliveries of ${strays.length} orders that no file holds were left out`);
  }
  if (orders.size === 0 && count.bad > 0) {
    throw new AmendsError("invalid_input", `none of the ${count.bad} records could be read`, {
      hint: "Say what the file is with --from; docs/orders.md shows each kind.",
    });
  }
  return checked.some(({ review }) => review.findings.length > 0) ? 1 : 0;
}

function written(checked: readonly CheckedOrder[], format: CheckOptions["format"]): string {
  if (format === "csv") return ordersAsCsv(checked);
  if (format === "text") return ordersAsText(checked);
  return checked.map(({ order, review }) => `${JSON.stringify(line(order, review))}\n`).join("");
}

function line({ customer, promised }: PromisedOrder, review: OrderReview) {
  const { order, ...rest } = review;
  return { order, ...(customer && { customer }), promised: promised ?? null, ...rest };
}
