import { defineEntity, p } from '@mikro-orm/postgresql';

const ParameterSchema = defineEntity({
  name: 'Parameter',
  properties: {
    name: p.string().primary(),
    value: p.integer(),
    // DAYS, WORKDAYS, MINUTES or TIMES.
    unit: p.string(),
    legalBasis: p.string(),
    // A county changes a value by ending its row and adding another.
    effectiveFrom: p.date().primary(),
    effectiveTo: p.date().nullable(),
  },
});
/** How long something may take, or how often: a row, not a constant. */
export class Parameter extends ParameterSchema.class {}
ParameterSchema.setClass(Parameter);
