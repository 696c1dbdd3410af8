import IncubationStage from 'enum:IncubationStage';
import AddBrand from 'operation:AddBrand';
import AdvanceIncubation from 'operation:AdvanceIncubation';
import Division from 'operation:Division';
import JoinBrand from 'operation:JoinBrand';
import Organisations from 'operation:Organisations';
import Profiles from 'operation:Profiles';
import ServiceBrands from 'operation:ServiceBrands';
import { Offer } from '../kit/act.tsx';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import type { Choice } from '../kit/fields.tsx';
import { Answered, Picture, Table } from '../kit/parts.tsx';
import { day, say, wordOf } from '../kit/words.ts';
import './style.css';

type Brand = AnswerOf<typeof ServiceBrands>['serviceBrands']['nodes'][number];
type Profile = AnswerOf<typeof Profiles>['profiles']['nodes'][number];

/** Service brands from the province down: who serves under each, what they can do, and how far they have grown. */
export default function Brands() {
  const { data, error } = useAsk(ServiceBrands, { first: 100 });
  const profiles = useAsk(Profiles, {}).data?.profiles.nodes ?? [];
  const brands = data?.serviceBrands.nodes ?? [];
  const units = useAsk(Organisations, {}).data?.organisations.nodes ?? [];
  const places = new Map(units.map(({ division }) => [division.code, division.name]));
  /** The brands that a unit may join, and none for one of another county. */
  const brandsFor = (unit: string) => {
    const place = units.find(({ id }) => id === unit)?.division.code ?? '';
    return brands
      .filter(({ division }) => place.startsWith(division))
      .map(({ id, name }) => ({ value: id, label: name }));
  };
  const loose = profiles.filter(({ brand }) => !brand);
  return (
    <>
      <h1>{say(['服务品牌', 'Service brands'])}</h1>
      <p class="row">
        <Offer
          act={AddBrand}
          choices={{
            parent: brands.map(({ id, name }) => ({ value: id, label: name })),
            division: [...places].map(([value, label]) => ({ value, label })),
          }}
        />
      </p>
      <Answered
        data={data}
        error={error}
        isEmpty={({ serviceBrands }) => serviceBrands.nodes.length === 0}
        empty={['还没有服务品牌。', 'There are no brands yet.']}
      >
        {() => (
          <>
            <Picture
              title={say(['品牌体系', 'From the province down'])}
              table={
                <Table
                  caption={say(['品牌', 'Brands'])}
                  heads={[say(['品牌', 'Brand']), say(['上级', 'Above']), say(['单位数', 'Units'])]}
                  rows={brands.map((brand) => [
                    brand.name,
                    brands.find(({ id }) => id === brand.parent)?.name,
                    profiles.filter((one) => one.brand?.id === brand.id).length,
                  ])}
                />
              }
            >
              <Branch brands={brands} above={null} profiles={profiles} brandsFor={brandsFor} />
            </Picture>
            {loose.length > 0 && (
              <section>
                <h2>{say(['尚未加入品牌的单位', 'Units under no brand'])}</h2>
                <Units profiles={loose} brandsFor={brandsFor} />
              </section>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

interface BranchProps {
  brands: readonly Brand[];
  above: string | null;
  profiles: readonly Profile[];
  brandsFor: (unit: string) => readonly Choice[];
}

function Branch({ brands, above, profiles, brandsFor }: BranchProps) {
  const own = brands.filter(({ parent }) => parent === above);
  if (own.length === 0) return null;
  return (
    <ul class={above ? 'branch' : undefined}>
      {own.map((brand) => {
        const served = profiles.filter((one) => one.brand?.id === brand.id);
        return (
          <li key={brand.id}>
            <div class="brand">
              <strong>{brand.name}</strong>{' '}
              <small>
                <Place code={brand.division} /> · {say(['{n} 个单位', '{n} units'], { n: served.length })}
              </small>
              <Units profiles={served} brandsFor={brandsFor} />
            </div>
            <Branch brands={brands} above={brand.id} profiles={profiles} brandsFor={brandsFor} />
          </li>
        );
      })}
    </ul>
  );
}

const Place = ({ code }: { code: string }) => <>{useAsk(Division, { code }).data?.division?.name}</>;

const Units = (props: Pick<BranchProps, 'profiles' | 'brandsFor'>) => (
  <ul class="lines">
    {props.profiles.map(({ organisation, summary, stage, mayFundraise, brand, capacities, version }) => {
      const given = { id: organisation.id, version };
      const choice = props.brandsFor(organisation.id);
      return (
        <li key={organisation.id}>
          <strong>{organisation.name}</strong> <span class="dot">{wordOf(IncubationStage, stage)}</span>
          {mayFundraise && <span class="dot">✓ {say(['公开募捐资格', 'may fundraise publicly'])}</span>}
          <p>{summary}</p>
          {capacities.map((one) => (
            <p key={one.itemCode}>
              {say(['每月 {n} {unit}{item}，至{day}', '{n} {unit} of {item} a month until {day}'], {
                n: one.quantity,
                unit: one.unit,
                item: one.item,
                day: day(one.until),
              })}
            </p>
          ))}
          <p class="row">
            {!brand && choice.length > 0 && (
              <Offer act={JoinBrand} given={given} choices={{ brand: choice }} />
            )}
            {choice.length > 0 && stage !== 'ESTABLISHED' && <Offer act={AdvanceIncubation} given={given} />}
          </p>
        </li>
      );
    })}
  </ul>
);
