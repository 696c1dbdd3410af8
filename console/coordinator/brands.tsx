import IncubationStage from 'enum:IncubationStage';
import AddBrand from 'operation:AddBrand';
import AdvanceIncubation from 'operation:AdvanceIncubation';
import Division from 'operation:Division';
import JoinBrand from 'operation:JoinBrand';
import Profiles from 'operation:Profiles';
import ServiceBrands from 'operation:ServiceBrands';
import { Offer } from '../kit/act.tsx';
import { useAsk } from '../kit/ask.ts';
import { Answered, Picture, Table } from '../kit/parts.tsx';
import { day, say, wordOf } from '../kit/words.ts';
import './style.css';

type Brand = ReturnType<NonNullable<(typeof ServiceBrands)['types']>>['serviceBrands']['nodes'][number];
type Profile = ReturnType<NonNullable<(typeof Profiles)['types']>>['profiles']['nodes'][number];

/** Service brands from the province down: who serves under each, what they can do, and how far they have grown. */
export default function Brands() {
  const { data, error } = useAsk(ServiceBrands, { first: 100 });
  const profiles = useAsk(Profiles, {}).data?.profiles.nodes ?? [];
  const brands = data?.serviceBrands.nodes ?? [];
  const choice = brands.map(({ id, name }) => ({ value: id, label: name }));
  const loose = profiles.filter(({ brand }) => !brand);
  return (
    <>
      <h1>{say(['服务品牌', 'Service brands'])}</h1>
      <p class="row">
        <Offer act={AddBrand} choices={{ parent: choice }} />
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
              <Branch brands={brands} above={null} profiles={profiles} />
            </Picture>
            {loose.length > 0 && (
              <section>
                <h2>{say(['尚未加入品牌的单位', 'Units under no brand'])}</h2>
                <Units profiles={loose} choice={choice} />
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
}

function Branch({ brands, above, profiles }: BranchProps) {
  const own = brands.filter(({ parent }) => parent === above);
  if (own.length === 0) return null;
  return (
    <ul class="tree">
      {own.map((brand) => {
        const served = profiles.filter((one) => one.brand?.id === brand.id);
        return (
          <li key={brand.id}>
            <div class="brand">
              <strong>{brand.name}</strong>{' '}
              <small>
                <Place code={brand.division} /> · {say(['{n} 个单位', '{n} units'], { n: served.length })}
              </small>
              <Units profiles={served} choice={[]} />
            </div>
            <Branch brands={brands} above={brand.id} profiles={profiles} />
          </li>
        );
      })}
    </ul>
  );
}

const Place = ({ code }: { code: string }) => <>{useAsk(Division, { code }).data?.division?.name}</>;

const Units = (props: {
  profiles: readonly Profile[];
  choice: readonly { value: string; label: string }[];
}) => (
  <ul class="lines">
    {props.profiles.map(({ organisation, summary, stage, mayFundraise, capacities, version }) => {
      const given = { id: organisation.id, version };
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
            {props.choice.length > 0 && (
              <Offer act={JoinBrand} given={given} choices={{ brand: props.choice }} />
            )}
            {stage !== 'ESTABLISHED' && <Offer act={AdvanceIncubation} given={given} />}
          </p>
        </li>
      );
    })}
  </ul>
);
