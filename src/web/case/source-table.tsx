/** The sources of the case: what each is, and how far it is judged. */
import { Fragment, useRef, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { SourceView } from '../../http/schemas/source.ts';
import { Empty } from '../kit/empty.tsx';
import { useKeys } from '../kit/keys.ts';
import { sourceLink } from '../kit/places.ts';
import { count, languageName, progress, sourceKind, totalOf } from '../kit/words.ts';
import { Describe } from './describe.tsx';
import { type Column, ordered, wantedOf } from './list-order.ts';

const HEADS: readonly (readonly [Column, string])[] = [
  ['source', 'Source'],
  ['kind', 'Kind'],
  ['date', 'Date'],
  ['author', 'Author'],
  ['language', 'Language'],
  ['claims', 'Claims'],
  ['harm', 'Who may be harmed'],
];

/** Rows drawn at first; more come when they are asked for. */
const AT_ONCE = 200;

export function SourceTable({ sources }: { readonly sources: readonly SourceView[] }) {
  const [query, setQuery] = useSearchParams();
  const wanted = wantedOf(query);
  const [described, setDescribed] = useState<string | null>(null);
  const [most, setMost] = useState(AT_ONCE);
  const table = useRef<HTMLTableElement>(null);
  const filter = useRef<HTMLInputElement>(null);
  const all = ordered(sources, wanted);
  const rows = all.slice(0, most);

  const links = () => [...(table.current?.querySelectorAll<HTMLAnchorElement>('a.source-link') ?? [])];
  const step = (by: 1 | -1) => {
    const list = links();
    const row = document.activeElement?.closest('tr');
    const at = list.findIndex((link) => link.closest('tr') === row);
    (at < 0 ? list[by === 1 ? 0 : list.length - 1] : list[at + by])?.focus();
  };
  const focused = () =>
    document.activeElement?.closest<HTMLTableRowElement>('tr[data-source]')?.dataset['source'];
  useKeys('On the page of the case', {
    j: { says: 'next source in the list', run: () => step(1) },
    k: { says: 'previous source in the list', run: () => step(-1) },
    e: {
      says: 'describe the source in the list',
      run: () => setDescribed(focused() ?? rows[0]?.id ?? null),
    },
    f: { says: 'narrow the list', run: () => filter.current?.focus() },
  });

  const change = (name: string, value: string | null) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null || value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const sort = (column: Column) => {
    if (wanted.by === column) change('down', wanted.down ? null : '1');
    else
      setQuery(
        (before) => {
          const next = new URLSearchParams(before);
          next.set('by', column);
          next.delete('down');
          return next;
        },
        { replace: true },
      );
  };
  const leave = (id: string) => {
    setDescribed(null);
    requestAnimationFrame(() => document.getElementById(`describe-${id}`)?.focus());
  };

  return (
    <section aria-labelledby="sources-heading">
      <div className="source-bar">
        <h2 id="sources-heading">Sources</h2>
        <label className="source-filter">
          <span>Narrow the list</span>
          <input
            ref={filter}
            type="search"
            value={wanted.filter}
            onChange={(event) => change('filter', event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.currentTarget.blur();
            }}
          />
        </label>
        <p role="status" className="source-count">
          {all.length === sources.length
            ? count(sources.length, 'source')
            : `${all.length} of ${count(sources.length, 'source')}`}
        </p>
      </div>
      {all.length === 0 ? (
        <Empty
          title="No source fits these words."
          hint="They are looked for in names, titles, authors, kinds, dates and who may be harmed."
        />
      ) : (
        <div className="source-scroll">
          <table ref={table} className="sources">
            <thead>
              <tr>
                {HEADS.map(([column, words]) => (
                  <th
                    key={column}
                    scope="col"
                    aria-sort={wanted.by === column ? (wanted.down ? 'descending' : 'ascending') : undefined}
                  >
                    <button type="button" className="quiet" onClick={() => sort(column)}>
                      {words}
                      <span aria-hidden="true">
                        {wanted.by === column ? (wanted.down ? ' ↓' : ' ↑') : ''}
                      </span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((source) => (
                <Fragment key={source.id}>
                  <Row
                    source={source}
                    onDescribe={() => setDescribed(source.id)}
                    open={described === source.id}
                  />
                  {described === source.id && (
                    <tr className="source-edit">
                      <td colSpan={HEADS.length}>
                        <Describe source={source} onDone={() => leave(source.id)} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {all.length > most && (
        <p className="source-more">
          <button type="button" onClick={() => setMost(most + AT_ONCE)}>
            {`Show ${Math.min(AT_ONCE, all.length - most)} more`}
          </button>
        </p>
      )}
    </section>
  );
}

function Row({
  source,
  open,
  onDescribe,
}: {
  readonly source: SourceView;
  readonly open: boolean;
  readonly onDescribe: () => void;
}) {
  const { id, path, title, kind, date, author, language, harm, claims, version } = source;
  return (
    <tr data-source={id}>
      <th scope="row">
        <Link href={sourceLink(id)} className="source-link">
          {title ?? path}
        </Link>
        <span className="source-path">
          {title === null ? '' : path}
          {version > 1 ? ` version ${version}` : ''}
        </span>
      </th>
      <td data-label="Kind" data-unsaid={kind === 'unknown'}>
        {sourceKind(kind)}
      </td>
      <td data-label="Date" data-unsaid={date === null}>
        {date ?? 'not said'}
      </td>
      <td data-label="Author" data-unsaid={author === null}>
        {author ?? 'not said'}
      </td>
      <td data-label="Language" data-unsaid={language === null}>
        {languageName(language)}
      </td>
      <td data-label="Claims">
        <Bar claims={claims} />
        {progress(claims)}
      </td>
      <td data-label="Who may be harmed" data-unsaid={harm === null}>
        <span className="source-harm">{harm ?? 'nothing noted'}</span>{' '}
        <button
          type="button"
          id={`describe-${id}`}
          className="quiet source-describe"
          aria-expanded={open}
          onClick={onDescribe}
        >
          Describe<span className="unseen"> {path}</span>
        </button>
      </td>
    </tr>
  );
}

/** The words beside it say the same. */
function Bar({ claims }: { readonly claims: SourceView['claims'] }) {
  const total = totalOf(claims);
  return (
    <span className="progress-bar" aria-hidden="true">
      {(['accepted', 'rejected', 'unsure'] as const).map((review) => (
        <span
          key={review}
          data-review={review}
          style={{ width: total === 0 ? 0 : `${(100 * claims[review]) / total}%` }}
        />
      ))}
    </span>
  );
}
