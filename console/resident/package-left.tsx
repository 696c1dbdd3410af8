import CaseHelp from 'operation:CaseHelp';
import CaseWork from 'operation:CaseWork';
import ServiceCatalogue from 'operation:ServiceCatalogue';
import { useAsk } from '../kit/ask.ts';
import { say, today } from '../kit/words.ts';
import './style.css';

const round = (hours: number) => Math.round(hours * 10) / 10;

/** How much of this month's package one has ordered, and how much of it is left. */
export function PackageLeft({ number, citizen }: { number: string; citizen: string }) {
  const catalogue = useAsk(ServiceCatalogue, {}).data;
  const work = useAsk(CaseWork, { number }).data?.case;
  const help = useAsk(CaseHelp, { number }).data?.case;
  if (!catalogue || !work?.assessments || !help?.orders) return null;
  const assessed = work.assessments
    .filter((one) => one.citizen.id === citizen && one.validUntil >= today())
    .sort((one, other) => other.assessedOn.localeCompare(one.assessedOn))[0];
  const all = catalogue.servicePackages.find(({ level }) => level === assessed?.packageLevel)?.hours;
  if (all === undefined)
    return (
      <p>
        {say([
          '没有有效的评估，每次点单都要先审批。',
          'There is no valid assessment: each order is looked at first.',
        ])}
      </p>
    );
  const minutes = new Map(catalogue.serviceCatalogue.map((one) => [one.code, one.minutes]));
  // As the room counts: neither what was called off, nor what is done over.
  const used =
    help.orders
      .filter(
        (one) =>
          one.recipient?.id === citizen &&
          one.wantedOn.startsWith(today().slice(0, 7)) &&
          one.state !== 'CANCELLED' &&
          !one.redoOf,
      )
      .reduce((sum, one) => sum + one.quantity * (minutes.get(one.itemCode) ?? 0), 0) / 60;
  return (
    <div class="meter">
      <p>
        <b>
          {say(['本月服务包还剩 {left} 小时', '{left} hours of this month’s package are left'], {
            left: round(Math.max(0, all - used)),
          })}
        </b>{' '}
        {say(
          [
            '（共 {all} 小时，已点 {used} 小时；超出的要先审批）',
            '(of {all}; {used} are ordered; more is looked at first)',
          ],
          {
            all,
            used: round(used),
          },
        )}
      </p>
      <svg viewBox={`0 0 ${Math.max(all, 1)} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.max(all, 1)} height="1" class="ground" />
        <rect width={Math.min(all, used)} height="1" class="used" />
      </svg>
    </div>
  );
}
