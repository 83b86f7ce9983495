/** What two dates have in common and what not, as sentences with their words. */

import type { Switches } from '../api.ts';
import { type Claims, EvidenceList } from '../evidence/evidence.tsx';
import { Loading } from '../kit/loading.tsx';
import { useChanges } from '../kit/query.ts';
import { dateWords } from './days.ts';
import { Refused } from './time-frame.tsx';

interface Told {
  readonly says: string;
  readonly claims: readonly string[];
}

export function Changes({
  name,
  on,
  compare,
  switches,
}: {
  readonly name: string;
  readonly on: string;
  readonly compare: string;
  readonly switches: Switches;
}) {
  const [earlier, later] = on <= compare ? [on, compare] : [compare, on];
  const { data, error, refetch } = useChanges(name, earlier, later, switches);
  if (error) return <Refused error={error} again={() => void refetch()} />;
  if (!data) return <Loading says="Comparing the two dates" whole />;
  return (
    <section className="changes">
      <h2>{`${dateWords(earlier)} and ${dateWords(later)}`}</h2>
      <Group
        title="Gone"
        sign="−"
        told={data.gone}
        claims={data.claims}
        none="Nothing that is claimed for the earlier date is missing at the later."
      />
      <Group
        title="Come"
        sign="+"
        told={data.come}
        claims={data.claims}
        none="Nothing is claimed for the later date alone."
      />
      <Group
        title="Stayed"
        sign="="
        told={data.stayed}
        claims={data.claims}
        none="Nothing is claimed for both dates."
      />
      {data.controls.length > 0 && (
        <Group
          title="Controls from outside"
          sign="·"
          told={data.controls.map(({ says, because, claims }) => ({
            says: [says, ...because.filter((one) => !says.includes(one))].join(' '),
            claims,
          }))}
          claims={data.claims}
          none=""
        />
      )}
    </section>
  );
}

function Group({
  title,
  sign,
  told,
  claims,
  none,
}: {
  readonly title: string;
  readonly sign: string;
  readonly told: readonly Told[];
  readonly claims: Claims;
  readonly none: string;
}) {
  return (
    <section className="changes-group">
      <h3>
        <span aria-hidden="true">{sign} </span>
        {title}
      </h3>
      {told.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul className="told">
          {told.map(({ says, claims: ids }, i) => (
            <li key={`${i}${says}`}>
              <p className="told-says">{says}</p>
              <details>
                <summary className="soft small">
                  {ids.length === 1 ? 'Its words' : `Words of ${ids.length} claims`}
                </summary>
                <EvidenceList ids={ids} claims={claims} />
              </details>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
