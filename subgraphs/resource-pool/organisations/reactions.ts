import { create, type Handlers, lock } from '#kernel';
import { Profile } from './entities.ts';

/** What civil affairs tells of who joined the network. */
export const organisationHandlers: Handlers = {
  'civil-affairs.organisation.admitted': async ({ ids }, { em }) => {
    const known = await lock({ em }, Profile, ids['organisation'] as string);
    const profile =
      known ??
      create({ em }, Profile, {
        id: ids['organisation'],
        kind: '',
        divisionCode: '',
        summary: '新入网单位，尚未填写简介。',
      });
    Object.assign(profile, { kind: ids['kind'], divisionCode: ids['division'] });
  },
};
