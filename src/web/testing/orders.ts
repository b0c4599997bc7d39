import { ORDER_VIEWS, type OrderPage, type OrderQuery, type OrderRow } from "../../model/order.ts";

const HOUR = 3_600_000;

/** Orders as the pages show them: kept, wrong, late, open, and one with hostile text. */
export function orderRows(now: number): OrderRow[] {
  const at = (hours: number) => new Date(now + hours * HOUR).toISOString();
  const base = {
    zone: "UTC",
    calendar: "UTC",
    latest: at(-20),
    next_change_at: null,
    evidence: [],
    findings: [],
    ordered_at: at(-120),
    conversations: [],
    contents: "contents-1",
    verdicts: [],
  };
  const item = (name: string, over: object = {}) => ({ name, quantity: 1, ...over });
  const kettle = item("Kettle 17", { colour: "black", sku: "KT-17-BLK", accessories: ["filter"] });
  return [
    {
      ...base,
      order: "KA-2041",
      customer: "Nadia Robles",
      promised: at(-24).slice(0, 10),
      state: "partly_kept",
      due: at(-24),
      completed_at: null,
      on_time: false,
      complete: false,
      as_ordered: false,
      differences: [
        {
          kind: "wrong_colour",
          item: "Kettle 17, black",
          promised: "black",
          delivered: "white",
          quantity: 1,
          delivery: "D-1",
          made_good: false,
        },
        {
          kind: "short",
          item: "Mug",
          promised: "4",
          delivered: "3",
          quantity: 1,
          delivery: null,
          made_good: false,
        },
      ],
      items: [kettle, item("Mug", { quantity: 4 })],
      deliveries: [
        {
          id: "D-1",
          delivered_at: at(-26),
          items: [{ ...kettle, colour: "white" }, item("Mug", { quantity: 3 })],
        },
      ],
      conversations: [{ id: "t-1041", subject: "Refund for the broken kettle" }],
    },
    {
      ...base,
      order: "KA-2042",
      findings: [finding(at(-30))],
      verdicts: [
        {
          finding: "order-f0",
          sin: "broken_promise",
          verdict: "wrong",
          note: "The parcel stood in the hall.",
          by: "Ana Cruz",
          at: at(-40),
          current: false,
        },
      ],
      earlier: [
        {
          promised: at(-100).slice(0, 10),
          due: at(-100),
          changed_at: at(-103),
          state: "renegotiated",
        },
      ],
      customer: "Teo Marquez",
      promised: at(-72).slice(0, 10),
      state: "kept_late",
      due: at(-72),
      completed_at: at(-30),
      on_time: false,
      complete: true,
      as_ordered: true,
      differences: [
        {
          kind: "late",
          item: "",
          promised: at(-72),
          delivered: at(-30),
          quantity: 2,
          delivery: null,
          made_good: false,
        },
      ],
      items: [item("Apron", { size: "L" })],
      deliveries: [{ id: "D-2", delivered_at: at(-30), items: [item("Apron", { size: "L" })] }],
    },
    {
      ...base,
      order: "<img src=x onerror=window.pwned=1>",
      customer: "<b>Robles</b>",
      promised: null,
      state: "open",
      due: null,
      completed_at: null,
      on_time: null,
      complete: null,
      as_ordered: null,
      differences: [],
      items: [item("<script>window.pwned=1</script>")],
      deliveries: [],
    },
    {
      ...base,
      order: "KA-2043",
      customer: "Rosa Lim",
      promised: at(-48).slice(0, 10),
      state: "kept",
      due: at(-48),
      completed_at: at(-50),
      on_time: true,
      complete: null,
      as_ordered: null,
      differences: [],
      items: [item("Pan")],
      deliveries: [{ id: "D-3", delivered_at: at(-50), items: null }],
    },
  ];
}

function finding(event: string): OrderRow["findings"][number] {
  return {
    id: "order-f0",
    sin: "broken_promise",
    source: "structure",
    message: null,
    quote: "",
    start: 0,
    end: 0,
    related: [],
    events: [event],
    severity: 1,
    attribution: "process",
    recovered: false,
    rule: "broken_promise.order_late",
    rule_version: 1,
    confidence: 0,
    counted: false,
    explanation: "Order KA-2042, records: everything came, but after the promised time.",
    remedy: "Own it without excuse, and give a new firm time.",
  };
}

/** One page of them, as the server would choose. */
export function orderPage(rows: readonly OrderRow[], query: OrderQuery): OrderPage {
  const found = rows.filter(
    ({ order, customer, differences }) =>
      `${order} ${customer}`.toLowerCase().includes((query.q ?? "").toLowerCase()) &&
      (query.difference === undefined || differences.some(({ kind }) => kind === query.difference)),
  );
  const inView = (view: OrderQuery["view"]) =>
    found.filter(({ state, differences }) =>
      view === "wrong" ? differences.length > 0 : view === "all" || state === view,
    );
  return {
    items: inView(query.view),
    total: inView(query.view).length,
    next: null,
    counts: Object.fromEntries(ORDER_VIEWS.map((view) => [view, inView(view).length])),
    strays: rows.length === 0 ? 0 : 2,
  };
}
