import VolunteerCertificate from 'operation:VolunteerCertificate';
import { useState } from 'preact/hooks';
import { useAsk } from '../kit/ask.ts';
import { Answered } from '../kit/parts.tsx';
import { day, say } from '../kit/words.ts';

/** Whether a certificate is true, by the code that it bears. */
export function Check() {
  const [code, look] = useState('');
  const { data, error } = useAsk(VolunteerCertificate, { code }, { isOff: !code });
  return (
    <section>
      <h2>{say(['查验证明', 'Check a certificate'])}</h2>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          look(String(new FormData(event.currentTarget).get('code')).trim().toUpperCase());
        }}
      >
        <label for="code">{say(['证明编码', 'Code'])}</label>
        <input id="code" name="code" required autocomplete="off" maxLength={12} />
        <button type="submit">{say(['查验', 'Check'])}</button>
      </form>
      {code && (
        <Answered
          data={data}
          error={error}
          isEmpty={({ volunteerCertificate }) => !volunteerCertificate}
          empty={['✗ 没有这个编码的证明。', '✗ There is no certificate with this code.']}
        >
          {({ volunteerCertificate: one }) =>
            one && (
              <p class="done" role="status">
                ✓ {one.organisation.name} · {day(one.fromOn)} – {day(one.toOn)} ·{' '}
                {say(['{n} 小时', '{n} hours'], { n: one.hours })} · {say(['出具', 'issued'])}{' '}
                {day(one.issuedOn)}
              </p>
            )
          }
        </Answered>
      )}
    </section>
  );
}
