/** Who was in command, who stood above, who could check it, who says otherwise. */

import { useMemo } from 'react';
import { Link } from 'wouter';
import type { CommandView, LinkView } from '../../http/schemas/ask.ts';
import { EvidenceList } from '../evidence/evidence.tsx';
import { chartLink } from '../kit/places.ts';
import { ChartDrawing, ChartLegend } from '../time/chart-drawing.tsx';
import { chainShape } from './chain-shape.ts';
import { type Notes, notesOf } from './notes.ts';
import { NoteRefs, ToldItem, ToldSection } from './told.tsx';

export function CommandAnswer({ answer }: { readonly answer: CommandView }) {
  const { holders, chain, below, controls, against, undated, nearest, posted, leftOut, succession, claims } =
    answer;
  const notes = useMemo(() => notesOf(sentencesOf(answer)), [answer]);
  const shape = useMemo(() => chainShape(answer), [answer]);
  const heads = (
    <>
      {holders.length > 0 && (
        <p className="answer-paragraph">
          {holders.map(({ says, claims: ids }, i) => (
            <span key={`${i}${says}`}>
              {i > 0 && ' '}
              {says}
              <NoteRefs ids={ids} notes={notes} />
            </span>
          ))}
        </p>
      )}
      {holders.length > 0 && (
        <section className="answer-section" aria-label="The words it rests on">
          <EvidenceList
            ids={holders.flatMap(({ claims: ids }) => notes.first.get(ids) ?? [])}
            claims={claims}
            notes={notes.number}
          />
        </section>
      )}
      <ToldSection
        title="Named last before and first after"
        lead="This is no evidence for the day asked about."
        told={nearest}
        claims={claims}
        notes={notes}
      />
    </>
  );
  const above = <Chain title="Above it" links={chain} shape={shape} answer={answer} notes={notes} />;
  return (
    <>
      {answer.look === 'heads' && heads}
      {answer.look !== 'below' && above}
      {below && <ToldSection title="Below it" told={below} claims={claims} notes={notes} />}
      {answer.look === 'below' && above}
      {answer.look !== 'heads' && heads}
      <ToldSection
        title="Controls from outside, as claimed"
        told={controls}
        claims={claims}
        notes={notes}
        folded={!fresh(controls, holders, chain)}
      />
      {against.length > 0 && (
        <section className="answer-section">
          <h2>Voices against</h2>
          <p className="soft">These claims deny what stands above, or part of it.</p>
          <EvidenceList ids={against} claims={claims} notes={notes.number} />
        </section>
      )}
      <ToldSection
        title="Also posted there, and not at its head"
        told={posted}
        claims={claims}
        notes={notes}
        folded
      />
      <ToldSection title="Told without a day" told={undated} claims={claims} notes={notes} folded />
      <ToldSection title="Left out" told={leftOut} claims={claims} notes={notes} folded />
      <ToldSection title="One organ after another" told={succession} claims={claims} notes={notes} folded />
      <p className="answer-onward">
        <Link href={chartLink(answer.question.name, answer.question.on)}>
          {`See the chart of ${answer.question.name} on this date, and move the date`}
        </Link>
      </p>
    </>
  );
}

/** Whether any of the sentences rests on claims that were not shown before. */
function fresh(
  told: readonly { readonly claims: readonly string[] }[],
  ...before: readonly (readonly { readonly claims: readonly string[] }[])[]
): boolean {
  const seen = new Set(before.flat().flatMap(({ claims }) => claims));
  return told.some(({ claims }) => claims.some((id) => !seen.has(id)));
}

/** The chain drawn upward, and the same in sentences with their words. */
function Chain({
  title,
  links,
  shape,
  answer,
  notes,
}: {
  readonly title: string;
  readonly links: readonly LinkView[];
  readonly shape: ReturnType<typeof chainShape>;
  readonly answer: CommandView;
  readonly notes: Notes;
}) {
  if (links.length === 0 && shape.lines.length === 0) return null;
  return (
    <section className="answer-section">
      <h2>{title}</h2>
      <figure className="answer-chain">
        <ChartDrawing
          shape={shape}
          label={`What is claimed to stand above ${answer.question.name}, drawn upward. The same follows in sentences.`}
        />
        <figcaption>
          <ChartLegend />
        </figcaption>
      </figure>
      <ul className="told">
        {links.map(({ says, claims: ids }, i) => (
          <li key={`${i}${says}`}>
            <ToldItem says={says} ids={ids} claims={answer.claims} notes={notes} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentencesOf(answer: CommandView): readonly (readonly string[])[] {
  const heads = [...answer.holders, ...answer.nearest];
  const first = answer.look === 'heads' ? [...heads, ...answer.chain] : [...answer.chain, ...heads];
  return [
    ...first,
    ...(answer.below ?? []),
    ...answer.controls,
    { claims: answer.against },
    ...answer.posted,
    ...answer.undated,
    ...answer.leftOut,
    ...answer.succession,
  ].map(({ claims }) => claims);
}
