// What the other offices may use of this one.
export { releaseOrders, takeOrders } from './billing.ts';
export { ServiceWorker } from './entities.ts';
export { itemOn } from './placing.ts';
