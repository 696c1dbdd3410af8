import Division from 'operation:Division';
import { useState } from 'preact/hooks';
import { useAsk } from '../kit/ask.ts';
import { Answered, Button } from '../kit/parts.tsx';
import { say } from '../kit/words.ts';
import { Tiles } from './steps.tsx';

/** A community has twelve digits. */
export const isCommunity = (code: string) => /^\d{12}$/.test(code);

/** Choosing a community from what lies beneath a place, step by step. */
export function Place(props: {
  from: string;
  chosen: string | undefined;
  choose: (code: string, name: string) => void;
}) {
  const [code, go] = useState(isCommunity(props.from) ? props.from.slice(0, 9) : props.from);
  const { data, error } = useAsk(Division, { code });
  return (
    <Answered data={data} error={error} isEmpty={({ division }) => !division}>
      {({ division }) => (
        <>
          <p class="row">
            <b>{division?.name}</b>
            {division?.parent && code.length > 6 && (
              <Button quiet onClick={() => go(division.parent?.code ?? code)}>
                {say(['换一个街道', 'Another street'])}
              </Button>
            )}
          </p>
          <Tiles
            tiles={(division?.children ?? []).map((one) => ({ value: one.code, label: one.name }))}
            chosen={props.chosen ? [props.chosen] : []}
            choose={(chosen) => {
              const name = division?.children.find((one) => one.code === chosen)?.name ?? '';
              if (isCommunity(chosen)) props.choose(chosen, name);
              else go(chosen);
            }}
          />
        </>
      )}
    </Answered>
  );
}
