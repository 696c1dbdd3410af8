import { defineEntity, p } from '@mikro-orm/postgresql';

const ProfileSchema = defineEntity({
  name: 'Profile',
  properties: {
    // The organisation's id: one profile each.
    id: p.uuid().primary(),
    state: p.string().default('INCUBATING'),
    kind: p.string(),
    divisionCode: p.string().index(),
    summary: p.string(),
    certificate: p.string().nullable(),
    certificateUntil: p.date().nullable(),
    brandId: p.uuid().nullable(),
    version: p.integer().version(),
  },
});
/** What is public about an organisation of the pool. */
export class Profile extends ProfileSchema.class {}
ProfileSchema.setClass(Profile);

const CapacitySchema = defineEntity({
  name: 'Capacity',
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid().index(),
    item: p.string(),
    // A month, in the item's unit.
    quantity: p.decimal('number').precision(14).scale(3),
    until: p.date(),
    version: p.integer().version(),
  },
});
/** What an organisation can do each month, until a day. */
export class Capacity extends CapacitySchema.class {}
CapacitySchema.setClass(Capacity);

const BrandSchema = defineEntity({
  name: 'Brand',
  properties: {
    id: p.uuid().primary(),
    parentId: p.uuid().nullable().index(),
    name: p.string(),
    divisionCode: p.string(),
  },
});
/** A service brand of a place, under a wider one. */
export class Brand extends BrandSchema.class {}
BrandSchema.setClass(Brand);

const ParameterSchema = defineEntity({
  name: 'Parameter',
  properties: {
    name: p.string().primary(),
    value: p.integer(),
    unit: p.string(),
    legalBasis: p.string(),
    effectiveFrom: p.date().primary(),
    effectiveTo: p.date().nullable(),
  },
});
/** A threshold, weight or clock: a row, not a constant. */
export class Parameter extends ParameterSchema.class {}
ParameterSchema.setClass(Parameter);
