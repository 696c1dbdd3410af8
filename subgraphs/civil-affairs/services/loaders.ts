import { asker, many, one } from '#kernel';
import type { RowOf } from '../statements.types.ts';
import { sql as orders } from './orders.sql.ts';
import { sql as workers } from './workers.sql.ts';

export const serviceLoaders = {
  ordersOf: many(orders.ordersOf),
  orderById: one(orders.orderById),
  workerById: one(workers.workerById, asker),
};

/** The rows behind the office's types. */
export type ServiceRows = {
  ServiceItem: RowOf<'serviceCatalogue'>;
  ServicePackage: RowOf<'servicePackages'>;
  ServiceOrder: RowOf<'ordersOf'>;
  ServiceWorker: RowOf<'workerById'>;
  DispatchOption: RowOf<'dispatchOptions'>;
};
