/** Who could check an organ, as claimed, at one date or at two. */
import { useMemo } from 'react';
import type { ControlsView } from '../../http/schemas/ask.ts';
import { EvidenceList } from '../evidence/evidence.tsx';
import { dateWords } from '../time/days.ts';
import { notesOf } from './notes.ts';
import { ToldSection } from './told.tsx';

export function ControlsAnswer({ answer }: { readonly answer: ControlsView }) {
  const { times, changes, against, claims } = answer;
  const notes = useMemo(
    () =>
      notesOf(
        [
          ...(changes ?? []),
          ...times.flatMap(({ heads, controls, losses }) => [...heads, ...controls, ...losses]),
          { claims: against },
        ].map(({ claims: ids }) => ids),
      ),
    [times, changes, against],
  );
  return (
    <>
      <ToldSection
        title="What is claimed to have changed"
        told={(changes ?? []).map(({ says, because, claims: ids }) => ({
          says: [says, ...because.filter((one) => !says.includes(one))].join(' '),
          claims: ids,
        }))}
        claims={claims}
        notes={notes}
      />
      {times.map(({ on, heads, controls, losses }) => (
        <div key={on}>
          <ToldSection title={`Controls, ${dateWords(on)}`} told={controls} claims={claims} notes={notes} />
          <ToldSection
            title={`Said to be gone, ${dateWords(on)}`}
            told={losses}
            claims={claims}
            notes={notes}
          />
          <ToldSection
            title={`At its head, ${dateWords(on)}`}
            told={heads}
            claims={claims}
            notes={notes}
            folded
          />
        </div>
      ))}
      {against.length > 0 && (
        <section className="answer-section">
          <h2>Voices against</h2>
          <EvidenceList ids={against} claims={claims} notes={notes.number} />
        </section>
      )}
    </>
  );
}
