import { refusal } from '#kernel/refusals.ts';
import { type Act, look } from '../lifecycle.ts';
import { Organisation } from './entities.ts';

/** Members of the network that the law does not let take part by itself: the family has to agree. */
const outsiders = ['PUBLIC_INTEREST', 'FIRM'];
export const isOutsider = ({ kind }: Pick<Organisation, 'kind'>) => outsiders.includes(kind);

/** Who answers for an organisation that serves: they are told, not everyone who works there. */
export const managers = ['provider', 'social-worker', 'charity'];

/** A unit of this county's network. */
export async function unitOf(act: Act, id: string, county: string, field: string): Promise<Organisation> {
  const unit = await look(act, Organisation, id);
  if (!unit?.divisionCode.startsWith(county.slice(0, 6)))
    throw refusal('BAD_USER_INPUT', 'This is no unit of the county’s network.', field);
  return unit;
}
