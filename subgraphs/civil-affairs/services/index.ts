// What the other offices may use of this one.
export { itemOn } from './catalogue.ts';
export { ServiceWorker } from './entities.ts';
export { releaseOrders, takeOrders } from './orders.ts';
