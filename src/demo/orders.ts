import { dayAt, instantOf } from "../calendar/zone.ts";
import { Delivery, PromisedOrder } from "../model/order.ts";
import { addressOf, dateText, ZONE } from "./notation.ts";

/** An invented order: days are counted from today; what came, and when, in the same notation. */
interface DemoOrder {
  number: string;
  customer: string;
  ordered: number;
  promised: number;
  /** Promised before for a day, and moved on another. */
  earlier?: readonly { promised: number; moved: number }[];
  items: readonly object[];
  came?: readonly { day: number; items?: readonly object[] }[];
}

const KETTLE = { sku: "KT-17-BLK", name: "Kettle 17", colour: "black", accessories: ["filter"] };
const RICE = { sku: "RC-10", name: "Rice cooker 1.0 L", accessories: ["ladle", "measuring cup"] };
const MUG = { sku: "MUG-W", name: "Mug", colour: "white", quantity: 4 };

const ORDERS: readonly DemoOrder[] = [
  {
    number: "KU-3101",
    customer: "Grace Holloway",
    ordered: -12,
    promised: -8,
    items: [RICE],
    came: [{ day: -9, items: [RICE] }],
  },
  {
    number: "KU-3102",
    customer: "Priya Raman",
    ordered: -11,
    promised: -7,
    items: [KETTLE, MUG],
    came: [{ day: -7, items: [{ ...KETTLE, sku: undefined, colour: "white" }, MUG] }],
  },
  {
    number: "KU-3103",
    customer: "Oliver Stanton",
    ordered: -10,
    promised: -6,
    items: [RICE],
    came: [{ day: -2, items: [RICE] }],
  },
  {
    number: "KU-3104",
    customer: "Hannah Brooks",
    ordered: -9,
    promised: -5,
    items: [RICE, MUG],
    came: [
      {
        day: -6,
        items: [
          { ...RICE, accessories: ["ladle"] },
          { ...MUG, quantity: 3 },
        ],
      },
    ],
  },
  {
    number: "KU-3105",
    customer: "Grace Holloway",
    ordered: -8,
    promised: -4,
    items: [MUG],
    came: [{ day: -5, items: [MUG] }],
  },
  { number: "KU-3106", customer: "Lena Fox", ordered: -7, promised: -3, items: [KETTLE] },
  {
    number: "KU-3108",
    customer: "Priya Raman",
    ordered: -14,
    promised: -2,
    earlier: [
      { promised: -9, moved: -11 },
      { promised: -6, moved: -4 },
    ],
    items: [RICE],
    came: [{ day: -3, items: [RICE] }],
  },
  { number: "KU-3107", customer: "Oliver Stanton", ordered: -3, promised: 2, items: [KETTLE] },
];

/** Orders of the demo house with what was delivered, relative to `now`. */
export function demoOrders(now: string): { orders: PromisedOrder[]; deliveries: Delivery[] } {
  const today = dayAt(Date.parse(now), ZONE);
  const at = (day: number) => new Date(instantOf(today + day, 11 * 60, ZONE)).toISOString();
  return {
    orders: ORDERS.map(({ number, customer, ordered, promised, earlier, items }) =>
      PromisedOrder.parse({
        order: number,
        customer: { name: customer, email: addressOf(customer) },
        ordered_at: at(ordered),
        promised: dateText(today + promised),
        earlier: earlier?.map((one) => ({
          promised: dateText(today + one.promised),
          changed_at: at(one.moved),
        })),
        items,
      }),
    ),
    deliveries: ORDERS.flatMap(({ number, came = [] }) =>
      came.map(({ day, items }) =>
        Delivery.parse({ order: number, id: `${number}-D`, delivered_at: at(day), items }),
      ),
    ),
  };
}
