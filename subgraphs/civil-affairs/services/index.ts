// What the other offices may use of this one.
export { ServiceWorker } from './entities.ts';
export { itemOn } from './placing.ts';
