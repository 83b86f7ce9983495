/** Contradictions: what does not go together, the sides beside each other with their words. */
import { useMemo, useState } from 'react';
import type { ConflictView } from '../../http/schemas/views.ts';
import { type Claims, EvidenceList } from '../evidence/evidence.tsx';
import { unreviewedOf } from '../evidence/reviewed.ts';
import { stepFocus, useEvidenceKeys } from '../evidence/use-evidence-keys.ts';
import { useAddress } from '../kit/address.ts';
import { Empty } from '../kit/empty.tsx';
import { Failed, Loading } from '../kit/loading.tsx';
import { Page } from '../kit/page.tsx';
import { switchesOf } from '../kit/places.ts';
import { ProofTree } from '../kit/proof.tsx';
import { useConflicts } from '../kit/query.ts';
import './worklists.css';

const CONFLICT = '[data-conflict]';
const SHOWN = 50;

export function ContradictionsPage() {
  const { query, change } = useAddress();
  const type = query.get('type');
  const { data, error, refetch } = useConflicts(switchesOf(query));
  const [most, setMost] = useState(SHOWN);
  useEvidenceKeys(data?.claims, {
    J: { says: 'next contradiction', run: () => stepFocus(CONFLICT, 1) },
    K: { says: 'previous contradiction', run: () => stepFocus(CONFLICT, -1) },
  });
  const types = useMemo(() => {
    const found = new Map<string, { title: string; n: number }>();
    for (const one of data?.conflicts ?? [])
      found.set(one.type, { title: one.title, n: (found.get(one.type)?.n ?? 0) + 1 });
    return [...found];
  }, [data]);
  const shown = (data?.conflicts ?? []).filter((one) => type === null || one.type === type);
  return (
    <Page
      title="Contradictions"
      lead="Claims that do not go together, or that tell the same differently. Nothing here says which voice is right; where both may be true, it says so."
      wide
    >
      {error ? (
        <Failed error={error} again={() => void refetch()} />
      ) : !data ? (
        <Loading says="Comparing the claims" whole />
      ) : data.conflicts.length === 0 ? (
        <Empty
          title="No claims of this case stand against each other."
          hint="That is not agreement: it may be that only one voice tells of each thing."
        />
      ) : (
        <>
          <fieldset className="filters">
            <legend className="unseen">Only of one kind</legend>
            <button type="button" aria-pressed={type === null} onClick={() => change({ type: null })}>
              {`All ${data.conflicts.length}`}
            </button>
            {types.map(([key, { title, n }]) => (
              <button
                key={key}
                type="button"
                aria-pressed={type === key}
                onClick={() => change({ type: key })}
              >
                {`${title}, ${n}`}
              </button>
            ))}
            <span className="soft small">{unreviewedOf(data.claims)}</span>
          </fieldset>
          <ol className="conflicts">
            {shown.slice(0, most).map((conflict) => (
              <li key={conflict.key}>
                <Conflict conflict={conflict} claims={data.claims} />
              </li>
            ))}
          </ol>
          {shown.length > most && (
            <button type="button" onClick={() => setMost(most + SHOWN)}>
              {`Show ${Math.min(SHOWN, shown.length - most)} more of ${shown.length}`}
            </button>
          )}
        </>
      )}
    </Page>
  );
}

function Conflict({ conflict, claims }: { readonly conflict: ConflictView; readonly claims: Claims }) {
  const { key, title, about, note, bothMayBeTrue, sides, agrees, presumptions, proof } = conflict;
  const [open, setOpen] = useState(false);
  return (
    <article className="conflict" data-conflict={key} tabIndex={-1} aria-labelledby={`c-${key}`}>
      <header>
        <p className="conflict-type">
          {title}
          {bothMayBeTrue && <span className="conflict-both">both may be true</span>}
        </p>
        <h2 id={`c-${key}`}>{sentenceCase(about)}</h2>
        <p className="conflict-note">{note}</p>
      </header>
      <div className="conflict-sides">
        {sides.map(({ says, claims: ids }) => (
          <section key={`${says}${ids.join()}`} className="conflict-side">
            <h3>{says}</h3>
            <EvidenceList ids={ids} claims={claims} />
          </section>
        ))}
      </div>
      {agrees.length > 0 && (
        <section className="agrees">
          <h3>Told of the same, and in agreement with what follows</h3>
          {agrees.map(({ says, claims: ids }) => (
            <div key={`${says}${ids.join()}`}>
              <p className="told-says">{says}</p>
              <EvidenceList ids={ids} claims={claims} />
            </div>
          ))}
        </section>
      )}
      {presumptions.length > 0 && (
        <p className="soft small">{`Presumed: ${presumptions.map((one) => one.replaceAll('-', ' ')).join(', ')}.`}</p>
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>How do we know?</summary>
        {open && <ProofTree proof={proof} claims={claims} />}
      </details>
    </article>
  );
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
