import PledgeDonation from 'operation:PledgeDonation';
import { Link } from 'wouter-preact';
import { ActForm } from '../kit/act.tsx';
import { say } from '../kit/words.ts';
import { Import } from './import.tsx';
import { usePledgeChoices } from './pledge.ts';
import './style.css';

/** A gift is promised: one by its form, many by a sheet. */
export default function Give() {
  const choices = usePledgeChoices();
  return (
    <>
      <h1>{say(['捐赠', 'Give'])}</h1>
      <p>
        {say(['不知道捐什么？看看谁还缺：', 'Not sure what to give? See what is missing: '])}
        <Link href="/needs">{say(['有人需要', 'Needs'])}</Link>
      </p>
      <div class="halves">
        <section>
          <h2>{say(['捐一笔', 'One gift'])}</h2>
          <ActForm act={PledgeDonation} choices={choices} />
        </section>
        <Import />
      </div>
    </>
  );
}
