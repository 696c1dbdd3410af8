import AidFindingKind from 'enum:AidFindingKind';
import AidChain from 'operation:AidChain';
import { useAsk } from '../kit/ask.ts';
import type { PageProps } from '../kit/page.ts';
import { Answered, Picture, Table } from '../kit/parts.tsx';
import { day, say, wordOf } from '../kit/words.ts';

const HIGH = 34;

/** All help of a household as lanes by who gave it, and what came twice or not at all, with the reason. */
export default function AidChainPage({ number = '' }: PageProps) {
  const { data, error } = useAsk(AidChain, { number });
  return (
    <>
      <h1>
        {say(['一户一条救助链', 'Aid chain'])} {number}
      </h1>
      <Answered
        data={data}
        error={error}
        isEmpty={({ case: found }) => !found?.aidChain?.links.length}
        empty={['没有您可以查看的救助记录。', 'There is no help on record that you may see.']}
      >
        {({ case: found }) => {
          const { links = [], findings = [] } = found?.aidChain ?? {};
          const givers = [
            ...new Set(links.map(({ organisation }) => organisation?.name ?? say(['其他', 'Others']))),
          ];
          const days = links.map(({ on }) => Date.parse(on));
          const [first, last] = [Math.min(...days), Math.max(...days)];
          const x = (on: string) => 20 + ((Date.parse(on) - first) / Math.max(1, last - first)) * 560;
          const table = (
            <Table
              caption={say(['救助记录', 'Help on record'])}
              heads={[say(['日期', 'Day']), say(['救助', 'Help']), say(['单位', 'By'])]}
              rows={links.map(({ on, kind, organisation }) => [day(on), kind, organisation?.name])}
            />
          );
          return (
            <>
              <Picture title={say(['按单位', 'By who gave it'])} table={table}>
                <div class="swim">
                  {givers.map((giver) => (
                    <section key={giver}>
                      <h3>{giver}</h3>
                      <svg viewBox={`0 0 600 ${HIGH}`} role="img" aria-label={giver}>
                        <line x1="0" x2="600" y1={HIGH / 2} y2={HIGH / 2} class="lane" />
                        {links
                          .filter(
                            ({ organisation }) => (organisation?.name ?? say(['其他', 'Others'])) === giver,
                          )
                          .map(({ on, kind }, at) => (
                            <circle key={`${on}${at}`} cx={x(on)} cy={HIGH / 2} r="7">
                              <title>{`${day(on)} ${kind}`}</title>
                            </circle>
                          ))}
                      </svg>
                    </section>
                  ))}
                </div>
              </Picture>
              <h2>{say(['重复与遗漏', 'Twice, or not at all'])}</h2>
              {findings.length === 0 && <p class="empty">{say(['没有发现。', 'None found.'])}</p>}
              <ul class="lines">
                {findings.map((finding) => (
                  <li key={finding.kind + finding.aid} class="finding">
                    <strong>{wordOf(AidFindingKind, finding.kind)}</strong> {finding.aid}
                    <p>{finding.explanation}</p>
                    <small>{finding.legalBasis}</small>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Answered>
    </>
  );
}
