import type { Customer, Dataset, FieldValue } from '../domain/dataset.js';

const STATUSES = {
  bestellt: 'placed',
  unterwegs: 'under_way',
  zugestellt: 'delivered',
  storniert: 'cancelled',
  Rückgabe: 'returned',
} as const;

/** Where an order stands, independent of the dataset's language. */
export type OrderStatus = (typeof STATUSES)[keyof typeof STATUSES];

/** One order of a customer; days are ISO, the total is as the dataset has it. */
export interface Order {
  readonly id: string;
  readonly item: string;
  readonly quantity: number;
  readonly total: string;
  readonly orderedOn: string;
  /** The day it is or was due, or was delivered. */
  readonly day: string;
  readonly status: OrderStatus;
  readonly parcel: string;
}

/** The orders of a customer, newest first; records that are no orders are left out. */
export function ordersOf(customer: Customer): readonly Order[] {
  const orders = customer.fields.orders;
  return Array.isArray(orders) ? orders.flatMap((order: FieldValue) => readOrder(order)) : [];
}

/** A scalar field of a customer's record as text; a path goes into maps (`address.city`). */
export function field(customer: Customer, path: string): string {
  let value: FieldValue | undefined = customer.fields;
  for (const name of path.split('.')) value = isMap(value) ? value[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The customer that an order id or parcel number belongs to. */
export function ownerOf(dataset: Dataset, number: string): Customer | undefined {
  return dataset.customers.find((customer) =>
    ordersOf(customer).some((order) => order.id === number || order.parcel === number),
  );
}

function isMap(value: FieldValue | undefined): value is Readonly<Record<string, FieldValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readOrder(value: FieldValue): Order[] {
  if (!isMap(value)) return [];
  const text = (name: string): string => {
    const found = value[name];
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  };
  const status = STATUSES[text('status') as keyof typeof STATUSES];
  const id = text('id');
  if (id === '' || status === undefined) return [];
  return [
    {
      id,
      item: text('item'),
      quantity: Number(text('quantity')) || 1,
      total: text('total'),
      orderedOn: text('ordered_on'),
      day: text('delivered_on') || text('eta'),
      status,
      parcel: text('parcel'),
    },
  ];
}
