import WithheldReason from 'enum:WithheldReason';
import RequestSharing from 'operation:RequestSharing';
import titles from 'scope:titles';
import { Link } from 'wouter-preact';
import { Offer } from '../kit/act.tsx';
import type { Facts } from '../kit/form.ts';
import { say, wordOf } from '../kit/words.ts';

export interface Withheld {
  scope: string;
  fields: readonly string[];
  reason: string;
  owner: string;
  canRequest: boolean;
}

/** What was not sent: which fields, whose they are, why, and how to ask for them. */
export const Locked = ({
  withheld,
  facts,
  subject,
}: {
  withheld: readonly Withheld[];
  facts: Facts;
  subject: string;
}) => (
  <ul class="locked">
    {withheld.map(({ scope, fields, reason, owner, canRequest }) => (
      <li key={scope}>
        <strong>
          <span aria-hidden="true">🔒 </span>
          {titles[scope] ?? scope}
        </strong>
        <p>
          {fields
            .map((field) => facts[field.split('.').at(-1) as string]?.label)
            .map((word, at) => (word ? say(word) : fields[at]))
            .join(say(['、', ', ']))}
        </p>
        <p>
          {wordOf(WithheldReason, reason)} · {owner}
        </p>
        <p class="row">
          <Link href={`/why/${subject}/${scope}`}>{say(['为什么？', 'Why?'])}</Link>
          {canRequest && (
            <Offer act={RequestSharing} given={{ scope, items: fields }}>
              {say(['申请共享', 'Ask for it'])}
            </Offer>
          )}
        </p>
      </li>
    ))}
  </ul>
);
