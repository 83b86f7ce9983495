/** Who is one: pairs of names that may mean the same, judged one by one. Nothing is joined by names alike. */
import { useState } from 'react';
import { Link } from 'wouter';
import type { CandidateView } from '../../http/schemas/views.ts';
import { type Claims, Evidence } from '../evidence/evidence.tsx';
import { stepFocus } from '../evidence/use-evidence-keys.ts';
import { useAddress } from '../kit/address.ts';
import { Empty } from '../kit/empty.tsx';
import { useKeys } from '../kit/keys.ts';
import { Failed, Loading } from '../kit/loading.tsx';
import { useNotices } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { sourceLink } from '../kit/places.ts';
import { type Decision, useIdentities, useJudge } from '../kit/query.ts';
import { hiddenDifference } from '../kit/visible.ts';
import { Entered } from '../time/time-frame.tsx';
import { allTogether, reasonWords, share, signed } from './weight.ts';
import './worklists.css';

const PAIR = '[data-pair]';
const pairKey = ({ a, b }: CandidateView) => [a.id, b.id].toSorted().join(' ');
const DECISIONS = [
  ['yes', '=', 'Same', 'y'],
  ['no', '≠', 'Different', 'n'],
  ['unsure', '?', 'Unsure', 'u'],
] as const;
const JUDGED: Readonly<Record<string, string>> = {
  yes: 'judged to be one',
  no: 'judged to be different',
  unsure: 'unsure',
};

export function IdentitiesPage() {
  const { query, change } = useAddress();
  const name = query.get('name') ?? '';
  const { data, error, refetch } = useIdentities(name === '' ? undefined : name);
  const { judgeSubject } = useJudge();
  const { say } = useNotices();
  /** Decisions on their way, shown at once. */
  const [sent, setSent] = useState<ReadonlyMap<string, Decision>>(new Map());

  const decide = async (pair: CandidateView, decision: Decision) => {
    const key = pairKey(pair);
    const cards = [...document.querySelectorAll<HTMLElement>(PAIR)];
    const at = cards.findIndex((one) => one.dataset['pair'] === key);
    setSent((all) => new Map([...all, [key, decision]]));
    // The next one takes the focus, as this one leaves the list.
    if (decision !== 'open' && cards[at]?.contains(document.activeElement))
      (cards[at + 1] ?? cards[at - 1])?.focus();
    await judgeSubject({ kind: 'identity', a: pair.a.id, b: pair.b.id }, decision, pair.seen, {
      before: pair.judged,
    });
    await refetch();
    setSent((all) => new Map([...all].filter(([one]) => one !== key)));
  };
  const inFocus = (decision: Decision) => {
    const key = document.activeElement?.closest<HTMLElement>(PAIR)?.dataset['pair'];
    const pair = [...(data?.open ?? []), ...(data?.judged ?? [])].find((one) => pairKey(one) === key);
    if (pair) void decide(pair, decision);
    else say('No pair has the focus. j goes to the next one.', { key: 'no-pair' });
  };
  useKeys('Who is one', {
    j: { says: 'next pair', run: () => stepFocus(PAIR, 1) },
    k: { says: 'previous pair', run: () => stepFocus(PAIR, -1) },
    y: { says: 'the two are one', run: () => inFocus('yes') },
    n: { says: 'the two are different', run: () => inFocus('no') },
    u: { says: 'unsure', run: () => inFocus('unsure') },
  });
  return (
    <Page
      title="Who is one"
      lead="Names that may mean the same person or organ. Names alike join nothing: until somebody judges, they are taken as one only by a presumption that every answer shows and that can be switched off."
      wide
    >
      <div className="time-form">
        <Entered
          label="Only with this name"
          value={name}
          placeholder="any name"
          wide
          onEnter={(value) => change({ name: value })}
        />
      </div>
      {error ? (
        <Failed error={error} again={() => void refetch()} />
      ) : !data ? (
        <Loading says="Comparing the names" whole />
      ) : (
        <>
          {data.open.length === 0 ? (
            <Empty
              title={
                name === '' ? 'No two names are left to judge.' : `No pair with “${name}” is left to judge.`
              }
              hint="Equal names in different sources are presumed to be one until judged; names that only resemble each other appear here."
            />
          ) : (
            <section aria-label="To be judged">
              <p className="soft small">
                {`${data.open.length === 1 ? '1 pair' : `${data.open.length} pairs`} to judge${data.more > 0 ? `, and ${data.more.toLocaleString('en-GB')} more after these` : ''}; the ones with the strongest reasons first.`}
              </p>
              <ul className="pairs">
                {data.open.map((pair) => (
                  <li key={pairKey(pair)}>
                    <Pair pair={pair} claims={data.claims} sent={sent.get(pairKey(pair))} onDecide={decide} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {data.judged.length > 0 && (
            <section className="judged">
              <h2>Judged</h2>
              <ul>
                {data.judged.map((pair) => (
                  <li key={pairKey(pair)} data-pair={pairKey(pair)} tabIndex={-1}>
                    <p>
                      <b>{pair.a.name}</b> <span className="soft small">{pair.a.path}</span>
                      {` ${pair.judged === 'no' ? '≠' : pair.judged === 'yes' ? '=' : '?'} `}
                      <b>{pair.b.name}</b> <span className="soft small">{pair.b.path}</span>
                    </p>
                    <p className="soft small">
                      {[
                        JUDGED[pair.judged ?? ''] ?? '',
                        pair.by === null ? '' : `by ${pair.by}`,
                        pair.at === null ? '' : pair.at.slice(0, 16).replace('T', ', '),
                        pair.reason ?? '',
                      ]
                        .filter((one) => one !== '')
                        .join(' · ')}
                    </p>
                    <button type="button" className="quiet" onClick={() => void decide(pair, 'open')}>
                      Take back
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Page>
  );
}

function Pair({
  pair,
  claims,
  sent,
  onDecide,
}: {
  readonly pair: CandidateView;
  readonly claims: Claims;
  readonly sent: Decision | undefined;
  readonly onDecide: (pair: CandidateView, decision: Decision) => Promise<void>;
}) {
  const { a, b, weight, reasons } = pair;
  const largest = Math.max(...reasons.map((one) => Math.abs(one.weight)), 0);
  const stands = sent ?? pair.judged;
  const hidden = hiddenDifference(a.name, b.name);
  return (
    <article
      className="pair"
      data-pair={pairKey(pair)}
      data-sent={sent}
      tabIndex={-1}
      aria-label={`${a.name} and ${b.name}: one or two?`}
    >
      <div className="pair-two">
        {[a, b].map((who) => {
          const context = who.context === null ? undefined : claims[who.context];
          return (
            <section key={who.id} className="pair-one">
              <h2>{who.name}</h2>
              <p className="soft small">
                {`${who.type.toLowerCase()} named in `}
                <Link href={sourceLink(who.source, { claim: who.context ?? undefined })}>{who.path}</Link>
              </p>
              {context ? <Evidence claim={context} /> : <p className="soft small">No claim tells more.</p>}
            </section>
          );
        })}
      </div>
      {hidden !== null && <p className="pair-hidden">{hidden}</p>}
      <table className="reasons">
        <caption>{allTogether(weight)}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">Reason</th>
            <th scope="col">How it speaks</th>
            <th scope="col">Weight</th>
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason) => (
            <tr key={`${reason.says}${reason.weight}`} data-for={reason.weight > 0}>
              <td>{reason.says}</td>
              <td className="soft">{reasonWords(reason.weight)}</td>
              <td className="reason-weight">
                <div>
                  <span className="reason-bar" aria-hidden="true">
                    <span style={{ width: `${share(reason.weight, largest) / 2}%` }} />
                  </span>
                  <span>{signed(reason.weight)}</span>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <fieldset className="pair-judge">
        <legend className="unseen">{`Are ${a.name} and ${b.name} one?`}</legend>
        {DECISIONS.map(([decision, sign, says, key]) => (
          <button
            key={decision}
            type="button"
            aria-pressed={stands === decision}
            onClick={() => void onDecide(pair, decision)}
          >
            <span aria-hidden="true">{sign} </span>
            {says} <kbd>{key}</kbd>
          </button>
        ))}
        {pair.judged !== null && sent === undefined && (
          <span className="soft small">{`${JUDGED[pair.judged]}${pair.by === null ? '' : `, ${pair.by}`}`}</span>
        )}
      </fieldset>
    </article>
  );
}
