/** Fields of an order's or a delivery's row, and the headers under which they are known. */
export const ORDER_COLUMNS = {
  order: [
    "order",
    "order_number",
    "order no",
    "order id",
    "order name",
    "pedido",
    "numero de pedido",
  ],
  promised: [
    "promised",
    "promised_date",
    "promised delivery date",
    "delivery_date",
    "due_date",
    "fecha prometida",
    "fecha de entrega",
  ],
  changed_at: ["changed_at", "date_changed_at", "promised_changed_at", "fecha de cambio"],
  ordered_at: ["ordered_at", "order_date", "ordered", "created_at", "fecha de pedido"],
  delivered_at: ["delivered_at", "delivered", "delivered date", "entregado", "fecha entregado"],
  delivery: ["delivery", "delivery_id", "shipment", "shipment_id", "parcel", "entrega"],
  customer_id: ["customer_id", "id_cliente"],
  customer_name: ["customer_name", "customer", "cliente"],
  customer_email: ["customer_email", "email", "correo"],
  sku: ["sku", "article", "article number", "codigo"],
  name: ["name", "item", "product", "title", "articulo", "producto"],
  model: ["model", "variant", "modelo"],
  colour: ["colour", "color", "kulay"],
  size: ["size", "talla", "sukat"],
  quantity: ["quantity", "qty", "pieces", "cantidad", "dami"],
  accessories: ["accessories", "accessory", "accesorios"],
  cancelled_at: ["cancelled_at", "canceled_at", "cancelado"],
  cancelled_by: ["cancelled_by", "canceled_by"],
  conversation: ["conversation", "conversation_id", "ticket_id"],
} as const;

export type OrderField = keyof typeof ORDER_COLUMNS;
export type OrderColumns = Partial<Record<OrderField, string>>;
