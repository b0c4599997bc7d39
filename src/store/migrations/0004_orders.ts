/**
 * Promised orders and their deliveries. Both are in the bucket of the order's number: a delivery may
 * arrive before its order, and names no customer. Besides, conversations by the numbers that their
 * events refer to.
 */
export const ORDERS: readonly string[] = [
  `create table promised_order (
    workspace_id text not null, bucket int not null, number text not null, hash text not null,
    customer_ids jsonb not null, customer text not null, conversation_id text, data jsonb not null,
    rules text not null, state text not null, due timestamptz, next_change_at timestamptz,
    checked boolean not null, wrong boolean not null, outcome jsonb not null,
    primary key (workspace_id, bucket, number))`,
  "create index promised_order_by_due on promised_order (workspace_id, due, number)",
  "create index promised_order_by_change on promised_order (workspace_id, next_change_at)",
  "create index promised_order_by_customer on promised_order using gin (customer_ids)",
  `create index promised_order_by_finding on promised_order (workspace_id, due)
    where outcome->'findings' <> '[]'::jsonb`,
  `create table order_delivery (
    workspace_id text not null, bucket int not null, number text not null, id text not null,
    hash text not null, data jsonb not null, primary key (workspace_id, bucket, number, id))`,
  `create index conversation_by_event_ref on conversation
    using gin (jsonb_path_query_array(body, '$.events[*].ref'))`,
  "create index conversation_by_customer on conversation (workspace_id, customer_id)",
];
