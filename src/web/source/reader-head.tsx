/** The head of the source view: what the source is, how its text is shown, finding in it; how far its claims are judged. */
import type { useSearchParams } from 'wouter';
import type { SourceView } from '../../http/schemas/source.ts';
import { PageHeading } from '../kit/page.tsx';
import { count, sourceKind } from '../kit/words.ts';
import { type Filter, isFiltered, NO_FILTER, type Progress, progressWords, type Row } from './arrange.ts';
import type { Mode } from './displayed.ts';
import type { Reading } from './reading.ts';
import { filterParams } from './state.ts';
import type { Finder } from './use-finding.ts';

export type Dialog = 'legend' | 'emendations' | 'filters' | null;

export function SourceHead({
  source,
  reading,
  mode,
  quiet,
  toggleMode,
  setParam,
  setDialog,
  finder,
  textRoot,
}: {
  readonly source: SourceView;
  readonly reading: Reading;
  readonly mode: Mode;
  readonly quiet: boolean;
  readonly toggleMode: () => void;
  readonly setParam: (name: string, value: string | null) => void;
  readonly setDialog: (dialog: Dialog) => void;
  readonly finder: Finder;
  readonly textRoot: () => HTMLElement | null;
}) {
  const { finding, setFinding, openFind } = finder;
  const markup = reading.changes.filter(({ view }) => view.kind === 'markup').length;
  const about = [
    source.title === null ? null : source.path,
    source.author === null ? 'no author named' : `by ${source.author}`,
    source.date,
    sourceKind(source.kind),
  ].filter((part) => part !== null && part !== '');
  return (
    <div className="source-head-text">
      <div className="source-title">
        <PageHeading title={source.title ?? source.path} />
        <p>{about.join(' · ')}</p>
      </div>
      <div className="source-tools">
        <button type="button" aria-pressed={mode === 'received'} onClick={toggleMode}>
          As received <kbd>t</kbd>
        </button>
        {reading.changes.length > 0 && (
          <button type="button" onClick={() => setDialog('emendations')}>
            {markup === reading.changes.length
              ? count(markup, 'mark of the format', 'marks of the format')
              : count(reading.changes.length, 'emendation')}
          </button>
        )}
        <button type="button" aria-pressed={quiet} onClick={() => setParam('quiet', quiet ? null : '1')}>
          {`${count(reading.silent.all.length, 'sentence')} without a claim`} <kbd>s</kbd>
        </button>
        <button
          type="button"
          aria-pressed={finding}
          onClick={() => (finding ? setFinding(false) : openFind())}
        >
          Find <kbd>f</kbd>
        </button>
        <button type="button" onClick={() => setDialog('legend')}>
          Marks <kbd>L</kbd>
        </button>
      </div>
      {finding && <FindBar finder={finder} textRoot={textRoot} />}
    </div>
  );
}

function FindBar({
  finder,
  textRoot,
}: {
  readonly finder: Finder;
  readonly textRoot: () => HTMLElement | null;
}) {
  const { sought, setSought, setFinding, here, setHere, found, goFound, findField } = finder;
  return (
    <search className="source-find">
      <label>
        <span className="unseen">Find in the text</span>
        <input
          ref={findField}
          type="search"
          value={sought}
          placeholder="words in this text"
          onChange={({ target }) => {
            setSought(target.value);
            setHere(0);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              goFound(
                event.shiftKey ? -1 : 1,
                document.activeElement === event.target &&
                  here === 0 &&
                  !event.repeat &&
                  event.currentTarget.dataset['gone'] !== sought
                  ? -1
                  : here,
              );
              event.currentTarget.dataset['gone'] = sought;
            } else if (event.key === 'Escape') {
              event.preventDefault();
              setFinding(false);
              setSought('');
              textRoot()?.focus({ preventScroll: true });
            }
          }}
        />
      </label>
      <output>
        {sought.trim().length < 2
          ? 'two letters or more'
          : found.length === 0
            ? 'not found'
            : `${here + 1} of ${found.length}${found.length === 1000 ? ' or more' : ''}`}
      </output>
      <button type="button" onClick={() => goFound(-1)} disabled={found.length === 0}>
        Before
      </button>
      <button type="button" onClick={() => goFound(1)} disabled={found.length === 0}>
        Next
      </button>
    </search>
  );
}

export function ClaimsHead({
  counts,
  rows,
  filter,
  dialog,
  setDialog,
  setQuery,
  openBulk,
}: {
  readonly counts: Progress;
  readonly rows: readonly Row[];
  readonly filter: Filter;
  readonly dialog: Dialog;
  readonly setDialog: (dialog: Dialog) => void;
  readonly setQuery: ReturnType<typeof useSearchParams>[1];
  readonly openBulk: () => void;
}) {
  return (
    <div className="claims-head">
      <h2 className="claims-progress">{progressWords(counts)}</h2>
      {counts.judged > 0 && (
        <p className="claims-counts">
          {`${counts.accepted} accepted, ${counts.rejected} rejected, ${counts.unsure} unsure`}
        </p>
      )}
      <progress
        className="claims-bar"
        max={Math.max(1, counts.all)}
        value={counts.judged}
        aria-label="Claims judged"
      />
      <div className="claims-tools">
        <button
          type="button"
          aria-expanded={dialog === 'filters'}
          onClick={() => setDialog(dialog === 'filters' ? null : 'filters')}
        >
          {isFiltered(filter) ? `Filter: ${rows.length} shown` : 'Filter'} <kbd>F</kbd>
        </button>
        {isFiltered(filter) && (
          <button
            type="button"
            className="quiet"
            onClick={({ currentTarget }) => {
              // The button goes away with the filter.
              (currentTarget.previousElementSibling as HTMLElement | null)?.focus();
              setQuery((now) => filterParams(now, NO_FILTER), { replace: true });
            }}
          >
            Show all
          </button>
        )}
        <button type="button" onClick={openBulk}>
          Accept all shown <kbd>Y</kbd>
        </button>
      </div>
    </div>
  );
}
