/** A sentence that begins with its voice, with the numbers of its notes; and the notes under it. */
import type { ReactNode } from 'react';
import { type Claims, EvidenceList } from '../evidence/evidence.tsx';
import type { Notes } from './notes.ts';

export interface ToldSentence {
  readonly says: string;
  readonly claims: readonly string[];
}

/** Numbers that lead to the notes. */
export function NoteRefs({ ids, notes }: { readonly ids: readonly string[]; readonly notes: Notes }) {
  const numbers = [...new Set(ids)].map((id) => notes.number.get(id)).filter((n) => n !== undefined);
  return (
    <sup className="note-refs">
      {numbers.map((n, i) => (
        <span key={n}>
          {i > 0 && ', '}
          <a
            href={`#note-${n}`}
            aria-label={`note ${n}`}
            onClick={(event) => {
              const note = document.getElementById(`note-${n}`);
              if (!note) return;
              event.preventDefault();
              for (let at = note.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
                at.open = true;
              note.focus({ preventScroll: true });
              note.scrollIntoView({ block: 'center' });
            }}
          >
            {n}
          </a>
        </span>
      ))}
    </sup>
  );
}

/** A section of such sentences, each with its words beneath; nothing where there is none. */
export function ToldSection({
  title,
  lead,
  told,
  claims,
  notes,
  folded = false,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly told: readonly ToldSentence[];
  readonly claims: Claims;
  readonly notes: Notes;
  readonly folded?: boolean;
}) {
  if (told.length === 0) return null;
  const list = (
    <>
      {lead !== undefined && <p className="soft">{lead}</p>}
      <ul className="told">
        {told.map(({ says, claims: ids }, i) => (
          <li key={`${i}${says}`}>
            <ToldItem says={says} ids={ids} claims={claims} notes={notes} />
          </li>
        ))}
      </ul>
    </>
  );
  if (folded)
    return (
      <details className="answer-section">
        <summary>
          <h2>{title}</h2> <span className="soft small">{told.length}</span>
        </summary>
        {list}
      </details>
    );
  return (
    <section className="answer-section">
      <h2>{title}</h2>
      {list}
    </section>
  );
}

/** The words stand where a claim is named first; further down only its number, which leads there. */
export function ToldItem({
  says,
  ids,
  claims,
  notes,
}: {
  readonly says: string;
  readonly ids: readonly string[];
  readonly claims: Claims;
  readonly notes: Notes;
}) {
  const first = notes.first.get(ids) ?? [];
  return (
    <>
      <p className="told-says">
        {says}
        <NoteRefs ids={ids.filter((id) => !first.includes(id))} notes={notes} />
      </p>
      {first.length > 0 && <EvidenceList ids={first} claims={claims} notes={notes.number} />}
    </>
  );
}
