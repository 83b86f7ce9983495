/** What is known of a source, edited in its place. The program's reading of it stays in the log. */
import { useEffect, useId, useRef, useState } from 'react';
import type { Description, SourceView } from '../../http/schemas/source.ts';
import { useNotices } from '../kit/notice.tsx';
import { refusal, useRecord } from '../kit/query.ts';
import { sourceKind } from '../kit/words.ts';

const KINDS: readonly SourceView['kind'][] = [
  'unknown',
  'polemic',
  'court-file',
  'news',
  'memoir',
  'official-page',
  'chronology',
  'biographical-note',
  'study',
  'letter',
  'dataset',
];

const blank = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export function Describe({ source, onDone }: { readonly source: SourceView; readonly onDone: () => void }) {
  const { describe } = useRecord();
  const { say } = useNotices();
  const first = useRef<HTMLSelectElement>(null);
  const id = useId();
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => first.current?.focus(), []);

  const save = async (form: HTMLFormElement) => {
    const given = new FormData(form);
    const text = (name: string) => blank(String(given.get(name) ?? ''));
    const all = {
      title: text('title'),
      author: text('author'),
      kind: String(given.get('kind')) as SourceView['kind'],
      date: text('date'),
      harm: text('harm'),
    };
    // Only what was changed: the rest stays as the program read it.
    const description = Object.fromEntries(
      Object.entries(all).filter(([name, value]) => value !== source[name as keyof typeof all]),
    ) as Description;
    if (Object.keys(description).length === 0) {
      onDone();
      return;
    }
    setBusy(true);
    try {
      await describe(source.id, description);
      say(`The description of ${source.path} is recorded.`);
      onDone();
    } catch (error) {
      setFault(refusal(error));
      setBusy(false);
    }
  };

  return (
    <form
      className="describe"
      aria-label={`What is known of ${source.path}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      <label htmlFor={`${id}kind`}>Kind of source</label>
      <select id={`${id}kind`} name="kind" defaultValue={source.kind} ref={first}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {sourceKind(kind)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}date`}>Date</label>
      <span>
        <input
          id={`${id}date`}
          name="date"
          defaultValue={source.date ?? ''}
          aria-describedby={`${id}date-hint`}
        />{' '}
        <span id={`${id}date-hint`} className="describe-hint">
          as 1930, 1930-01, 1930-01-04 or 1930~ (about)
        </span>
      </span>
      <label htmlFor={`${id}author`}>Author</label>
      <input id={`${id}author`} name="author" defaultValue={source.author ?? ''} autoComplete="off" />
      <label htmlFor={`${id}title`}>Title</label>
      <input id={`${id}title`} name="title" defaultValue={source.title ?? ''} autoComplete="off" />
      <label htmlFor={`${id}harm`}>Who may be harmed by it</label>
      <textarea id={`${id}harm`} name="harm" rows={2} defaultValue={source.harm ?? ''} />
      {fault !== null && (
        <p className="describe-fault" role="alert">
          Not recorded. {fault}
        </p>
      )}
      <p className="describe-buttons">
        <button type="submit" className="primary" disabled={busy}>
          Record
        </button>
        <button type="button" onClick={onDone}>
          Leave it as it was <kbd>Esc</kbd>
        </button>
        <span className="describe-hint">
          {source.describedBy === null
            ? 'Read from the source by the program.'
            : `Last described by ${source.describedBy}.`}
        </span>
      </p>
    </form>
  );
}
