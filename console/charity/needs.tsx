import Beneficiary from 'enum:Beneficiary';
import ResourceKind from 'enum:ResourceKind';
import NeedsOperation from 'operation:Needs';
import PledgeDonation from 'operation:PledgeDonation';
import { useState } from 'preact/hooks';
import { Offer } from '../kit/act.tsx';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import { Answered, Button, Next, Picture, Table } from '../kit/parts.tsx';
import { amount } from '../kit/units.ts';
import { day, say, wordOf } from '../kit/words.ts';
import { useItems } from './items.ts';
import { usePledgeChoices } from './pledge.ts';
import './style.css';

type Answer = AnswerOf<typeof NeedsOperation>;
type Need = Answer['needs']['nodes'][number];

const icons: Readonly<Record<string, string>> = {
  CASH: '¥',
  GOODS: '📦',
  SERVICE_HOURS: '🤝',
  JOB: '💼',
  VENUE: '🏠',
  VOLUNTEER_TIME: '🙋',
};

/** What families of the county need, as cards without identities, each with the way to give it. */
export default function Needs() {
  const [isOpen, only] = useState(true);
  const [after, go] = useState<string | null>(null);
  const { data, error } = useAsk(NeedsOperation, { filter: { isOpen }, after }, { isPaged: true });
  const turn = (open: boolean) => {
    only(open);
    go(null);
  };
  return (
    <>
      <h1>{say(['有人需要', 'Needs'])}</h1>
      <p class="shield">
        {say([
          '这里不显示姓名、住址和照片：帮助不需要知道是谁。地点只写到街道；同街道家庭太少时，只写到县区，免得被认出。',
          'No name, address or picture stands here: to help, nobody has to know whom. A place is a street or township; where too few families live there to stay unknown, it is the county.',
        ])}
      </p>
      <p class="row">
        <Button quiet aria-pressed={isOpen} onClick={() => turn(true)}>
          {say(['还缺的', 'Still missing'])}
        </Button>
        <Button quiet aria-pressed={!isOpen} onClick={() => turn(false)}>
          {say(['已满足或截止', 'Met, or over'])}
        </Button>
      </p>
      <Answered
        data={data}
        error={error}
        isEmpty={({ needs }) => needs.nodes.length === 0}
        empty={['目前没有这样的需求。', 'There are no such needs at the moment.']}
      >
        {({ needs }) => (
          <>
            <Cards needs={needs.nodes} total={needs.totalCount} />
            <Next page={needs.pageInfo} go={go} />
          </>
        )}
      </Answered>
    </>
  );
}

function Cards({ needs, total }: { needs: readonly Need[]; total: number }) {
  const { nameOf } = useItems();
  const table = (
    <Table
      caption={say(['需求', 'Needs'])}
      heads={[
        say(['物资或服务', 'Item']),
        say(['需要', 'Needed']),
        say(['尚缺', 'Missing']),
        say(['地点', 'Place']),
        say(['截止', 'Until']),
      ]}
      rows={needs.map((need) => [
        nameOf(need.itemCode, need.item),
        amount(need.quantity, need.unit),
        amount(need.missing, need.unit),
        need.town,
        need.until ? day(need.until) : '',
      ])}
    />
  );
  return (
    <Picture title={say(['共 {n} 张需求卡', '{n} cards'], { n: total })} table={table}>
      <ul class="needs">
        {needs.map((need) => (
          <Card key={need.id} need={need} item={nameOf(need.itemCode, need.item)} />
        ))}
      </ul>
    </Picture>
  );
}

function Card({ need, item }: { need: Need; item: string }) {
  const choices = usePledgeChoices();
  const { quantity, missing, unit } = need;
  return (
    <li class="need">
      <h3>
        <span class="icon" aria-hidden="true">
          {icons[need.kind] ?? '📦'}
        </span>
        {item}
        <small>{wordOf(ResourceKind, need.kind)}</small>
      </h3>
      <svg class="fill" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="ground" width="100" height="8" rx="2" />
        <rect width={(100 * (quantity - missing)) / quantity} height="8" rx="2" />
      </svg>
      <p>
        {say(['需要 {all}，', '{all} needed, '], { all: amount(quantity, unit) })}
        <b>
          {missing > 0
            ? say(['还缺 {rest}', '{rest} still missing'], { rest: amount(missing, unit) })
            : say(['✓ 已满足', '✓ met'])}
        </b>
      </p>
      <p>
        {need.alias} · {wordOf(Beneficiary, need.beneficiary)} · {need.town}
      </p>
      {need.until && <p>{say(['{day}前有用', 'of use until {day}'], { day: day(need.until) })}</p>}
      {need.isOpen && missing > 0 && (
        <Offer
          act={PledgeDonation}
          given={{ item: need.itemCode }}
          choices={choices}
          start={{ quantity: String(missing), 'intent.beneficiary': need.beneficiary }}
        >
          {say(['我来捐', 'Give this'])}
          <span class="hidden">
            {say(['：', ': '])}
            {item}
          </span>
        </Offer>
      )}
    </li>
  );
}
