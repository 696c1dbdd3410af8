import { useEffect, useState } from 'preact/hooks';
import { Picture, Table } from '../kit/parts.tsx';
import { day, moment, say } from '../kit/words.ts';
import type { Room } from './meeting.tsx';
import { stances } from './meeting-states.ts';
import { isVouched, type MinutesText, type SignedMinutes, verifySignatures } from './signatures.ts';

/** The minutes as they were written, objections, and every signature checked by this browser. */
export function Minutes({ meeting }: { meeting: Room }) {
  const objections = meeting.seats.filter(({ objection }) => objection);
  const isOver = ['ENDED', 'CIRCULATED', 'ISSUED'].includes(meeting.state);
  if (!isOver) return null;
  return (
    <section>
      <h2>{say(['会议纪要', 'Minutes'])}</h2>
      {objections.map(({ organisation, objection }) => (
        <p key={organisation?.id} class="told">
          <strong>
            {organisation?.name} {say(['提出异议：', 'objected: '])}
          </strong>
          {objection}
        </p>
      ))}
      {meeting.minutes ? (
        <Written text={JSON.parse(meeting.minutes) as MinutesText} />
      ) : (
        <p class="empty">{say(['纪要尚未印发征求意见。', 'The minutes were not circulated yet.'])}</p>
      )}
      {meeting.state !== 'ENDED' && <Chain meeting={meeting} />}
      {meeting.receipt && <Check receipt={meeting.receipt} />}
    </section>
  );
}

const Written = ({ text }: { text: MinutesText }) => (
  <ol class="paper">
    {text.items.map((item) => (
      <li key={item.ordinal}>
        <h3>
          {item.ordinal}. {item.isRestricted ? say(['受限议题', 'Restricted item']) : item.question}
        </h3>
        {item.opinions?.map((one) => (
          <p key={one.unit}>
            {one.unit}：{say(stances[one.stance]?.[1] ?? ['', ''])}。{one.text}
          </p>
        ))}
        {item.decisions?.map((one) => (
          <p key={one.text}>
            <strong>
              {say(['决定：', 'Decided: '])}
              {one.text}
            </strong>{' '}
            {[one.lead, ...one.helpers].join(say(['、', ', ']))} · {day(one.dueOn)} · {one.deliverable}
          </p>
        ))}
        {!!item.dissent?.length && (
          <p>
            ■ {say(['不同意见：', 'Dissent: '])}
            {item.dissent.join(say(['、', ', ']))}
          </p>
        )}
      </li>
    ))}
  </ol>
);

/** Who was there as links of a chain: closed where the unit has signed, open where it has not. */
function Chain({ meeting }: { meeting: Room }) {
  const present = meeting.seats.filter(({ isPresent }) => isPresent);
  const word = (hasSigned: boolean) =>
    hasSigned ? say(['✓ 已会签', '✓ signed']) : say(['○ 待会签', '○ to sign']);
  return (
    <Picture
      title={say(['会签', 'Signatures'])}
      table={
        <Table
          caption={say(['会签', 'Signatures'])}
          heads={[say(['单位', 'Unit']), say(['会签', 'Signature'])]}
          rows={present.map(({ organisation, hasSigned }) => [organisation?.name, word(hasSigned)])}
        />
      }
    >
      <ol class="chain">
        {present.map(({ organisation, hasSigned }) => (
          <li key={organisation?.id} class={hasSigned ? 'signed' : undefined}>
            <b>{organisation?.name}</b>
            <br />
            {word(hasSigned)}
          </li>
        ))}
      </ol>
    </Picture>
  );
}

function Check({ receipt }: { receipt: string }) {
  const [found, tell] = useState<Awaited<ReturnType<typeof verifySignatures>>>();
  const [isAble, be] = useState(true);
  const [vouched, vouch] = useState<boolean>();
  const signed = JSON.parse(receipt) as SignedMinutes;
  useEffect(() => void verifySignatures(JSON.parse(receipt)).then(tell, () => be(false)), [receipt]);
  if (!isAble)
    return (
      <p class="told">
        {say(['此浏览器不支持 Ed25519，无法核验。', 'This browser does not know Ed25519 and cannot verify.'])}
      </p>
    );
  if (!found) return <p class="wait">{say(['正在核验…', 'Verifying…'])}</p>;
  const isWhole = found.length > 0 && found.every(({ isTrue }) => isTrue);
  return (
    <section>
      <h3>{say(['由您的浏览器核验', 'Verified by your browser'])}</h3>
      <p class={isWhole ? 'done' : 'told'} role="status">
        {isWhole
          ? say(['✓ {n} 个单位的签名均与纪要原文相符。', '✓ All {n} signatures are of these very minutes.'], {
              n: found.length,
            })
          : say([
              '✗ 有签名与纪要原文不符，不可采信。',
              '✗ Not every signature is of these minutes: do not rely on them.',
            ])}
      </p>
      <ul class="lines">
        {found.map(({ name, signedAt, isTrue }) => (
          <li key={name}>
            {isTrue ? '✓' : '✗'} {name} · {moment(signedAt)} ·{' '}
            {isTrue ? say(['相符', 'holds']) : say(['不符', 'does not hold'])}
          </li>
        ))}
      </ul>
      <div class="field">
        <label for="registry">
          {say([
            '登记处公钥文件（核验密钥归属，选填）',
            'The registry’s public key, to check whose keys they are (optional)',
          ])}
        </label>
        <input
          id="registry"
          type="file"
          accept=".pub,.pem"
          onChange={(event) =>
            void event.currentTarget.files?.[0]
              ?.text()
              .then((pem) => isVouched(signed, pem))
              .then(vouch)
          }
        />
        {vouched !== undefined && (
          <p class={vouched ? 'done' : 'told'} role="status">
            {vouched
              ? say(['✓ 登记处确认了这些密钥的归属。', '✓ The registry vouches for these keys.'])
              : say(['✗ 登记处没有确认这些密钥。', '✗ The registry does not vouch for these keys.'])}
          </p>
        )}
      </div>
    </section>
  );
}
