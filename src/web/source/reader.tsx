/** The source view: text and claims in step, judging, correcting, marking. All that is kept stands in the case or the address. */
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { CaseView } from '../../http/schemas/case.ts';
import type { SourceView, TextView } from '../../http/schemas/source.ts';
import type { ListedClaim } from '../kit/claim-list.ts';
import { useKeys } from '../kit/keys.ts';
import { useNotices } from '../kit/notice.tsx';
import { PageHeading } from '../kit/page.tsx';
import { useJudge } from '../kit/query.ts';
import { count, sourceKind } from '../kit/words.ts';
import { correctionsOf, isFiltered, NO_FILTER, progress, progressWords, type Row } from './arrange.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { type CardActions, ClaimCard } from './claim-card.tsx';
import { ClaimForm } from './claim-form.tsx';
import { ClaimsColumn } from './claims-column.tsx';
import type { Mode } from './displayed.ts';
import type { Draft } from './draft.ts';
import { EmendationList, EmendationNote } from './emendations.tsx';
import { Filters } from './filters.tsx';
import { Legend } from './legend.tsx';
import { PrintedClaims } from './printed-claims.tsx';
import { reading as readingOf } from './reading.ts';
import { spotsOf, useClaimMarks, useRows, useSame } from './shown-claims.ts';
import { filterOf, filterParams } from './state.ts';
import { TextColumn } from './text-column.tsx';
import { useChosenWords } from './use-chosen-words.ts';
import { useDeciding } from './use-deciding.ts';
import { useEmendationNote } from './use-emendation-note.ts';
import { useFinding, useMore } from './use-finding.ts';
import { useInStep } from './use-in-step.ts';
import { useMaking } from './use-making.ts';

export function Reader({
  source,
  text,
  claims,
  ofCase,
}: {
  readonly source: SourceView;
  readonly text: TextView;
  readonly claims: readonly ListedClaim[];
  readonly ofCase: CaseView;
}) {
  const { say } = useNotices();
  const { judge, judgeSubject, judgeMany } = useJudge();
  const [query, setQuery] = useSearchParams();
  const mode: Mode = query.get('text') === 'received' ? 'received' : 'emended';
  const quiet = query.get('quiet') === '1';
  const filtered = filterParams(new URLSearchParams(), filterOf(query)).toString();
  const filter = useMemo(() => filterOf(new URLSearchParams(filtered)), [filtered]);

  // What is shown
  const reading = useMemo(
    () => readingOf(text, source.path, source.title),
    [text, source.path, source.title],
  );
  const corrects = useSame(useMemo(() => correctionsOf(claims), [claims]));
  const rows = useRows(claims, filter, corrects);
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  const marks = useClaimMarks(rows, reading);
  const spots = useMemo(() => spotsOf(marks.rows, reading), [marks, reading]);
  const counts = useMemo(() => progress(claims), [claims]);
  const kinds = useMemo(() => {
    const found = new Map<string, number>();
    for (const { kind, current, judged } of claims)
      if (current || judged !== null) found.set(kind, (found.get(kind) ?? 0) + 1);
    return found;
  }, [claims]);

  const toPoints = useCallback(
    ([start, end]: readonly [number, number]): [number, number] => [
      reading.points.toPoint(start),
      reading.points.toPoint(end),
    ],
    [reading],
  );
  const toUnits = useCallback(
    ([start, end]: readonly [number, number]): [number, number] => [
      reading.points.toUnit(start),
      reading.points.toUnit(end),
    ],
    [reading],
  );

  const inStep = useInStep({ reading, spots, byId, query, setQuery, toUnits });
  const { active, activeClaim, reason, setReason, textHandle, claimsHandle, activate, place } = inStep;
  const [hovered, setHovered] = useState<string | null>(null);

  // What is open
  const [dialog, setDialog] = useState<'legend' | 'emendations' | 'filters' | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);

  const words = useChosenWords({ reading, mode, draft, activeClaim, textHandle, claimsHandle });
  const { chosen, chosenWords, chosenMention, clearChosen, menu, setMenu, field, textRoot } = words;
  const finder = useFinding({ reading, mode, textHandle });
  const { sought, setSought, finding, setFinding, here, setHere, found, goFound, findField, openFind } =
    finder;
  const more = useMore({ found, here, place, activeClaim, chosen, draft });
  const deciding = useDeciding({ reading, claims, rows, byId, judge, judgeMany, inStep });
  const { decideRef, step, decideActive, decideAgain, bulk, setBulk, openBulk, acceptBulk } = deciding;
  const making = useMaking({
    source,
    reading,
    ofCase,
    byId,
    draft,
    setDraft,
    toPoints,
    toUnits,
    inStep,
    words,
  });
  const { edit, begin, save, saving, mark, openMenu } = making;
  const { note, noted, closeNote, judgeChange, onEmendation, onEmendationLeave, onNoteEnter } =
    useEmendationNote(reading, judgeSubject);

  const setParam = (name: string, value: string | null) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const toggleMode = () => setParam('text', mode === 'received' ? null : 'received');
  const open =
    note !== null ||
    menu !== null ||
    draft !== null ||
    chosen !== null ||
    dialog === 'filters' ||
    finding ||
    active !== null;
  useKeys('In the source', {
    j: { says: 'next claim', run: () => step(1) },
    k: { says: 'claim before', run: () => step(-1) },
    y: { says: 'accept the claim', run: () => decideActive('yes') },
    n: { says: 'reject the claim', run: () => decideActive('no') },
    u: { says: 'unsure of the claim', run: () => decideActive('unsure') },
    '.': { says: 'decide as the last time', run: decideAgain },
    Y: { says: 'accept all that is shown', run: openBulk },
    r: {
      says: 'type a reason for the decision',
      run: () => document.querySelector<HTMLInputElement>('.claim-reason input')?.focus(),
    },
    e: {
      says: 'correct the claim',
      run: () => (activeClaim ? edit(activeClaim) : say('No claim is chosen. j leads to the next.')),
    },
    a: { says: 'new claim from the words chosen', run: () => openMenu('claim') },
    m: { says: 'mark the words chosen, or correct their mark', run: () => openMenu('mention') },
    c: { says: 'to the text: arrow keys pick words', run: () => textRoot()?.focus({ preventScroll: true }) },
    t: { says: 'text as received or as emended', run: toggleMode },
    s: { says: 'sentences that yielded nothing', run: () => setParam('quiet', quiet ? null : '1') },
    f: { says: 'find in the text', run: openFind },
    'Ctrl+f': { says: 'find in the text', run: openFind },
    F: { says: 'filter the claims', run: () => setDialog((now) => (now === 'filters' ? null : 'filters')) },
    L: { says: 'what the marks mean', run: () => setDialog('legend') },
    ...(open
      ? {
          Esc: {
            says: 'back one level',
            run: () => {
              if (note !== null) closeNote();
              else if (menu !== null) setMenu(null);
              else if (draft !== null) setDraft(null);
              else if (chosen !== null) clearChosen();
              else if (dialog === 'filters') setDialog(null);
              else if (finding) {
                setFinding(false);
                setSought('');
              } else if (active !== null) activate(null);
              else return false;
              return true;
            },
          },
        }
      : {}),
  });

  const actions = useMemo(
    (): CardActions => ({
      onPick: (id) => activate(id),
      onHover: setHovered,
      onJudge: (claim, decision) => decideRef.current(claim, decision),
      onEdit: edit,
      onReason: setReason,
    }),
    [activate, edit],
  );
  const correctedBy = useMemo(() => new Map([...corrects].map(([made, old]) => [old, made])), [corrects]);
  const draw = useCallback(
    (row: Row) => (
      <ClaimCard
        row={row}
        active={row.claim.id === active}
        hovered={row.claim.id === hovered}
        reason={row.claim.id === active ? reason : ''}
        correctedBy={correctedBy.get(row.claim.id) ?? null}
        actions={actions}
      />
    ),
    [active, hovered, reason, correctedBy, actions],
  );

  const markup = reading.changes.filter(({ view }) => view.kind === 'markup').length;
  const about = [
    source.title === null ? null : source.path,
    source.author === null ? 'no author named' : `by ${source.author}`,
    source.date,
    sourceKind(source.kind),
  ].filter((part) => part !== null && part !== '');
  return (
    <div className="source" data-form={draft !== null}>
      <header className="source-head">
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
          {finding && (
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
          )}
        </div>
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
      </header>
      <div className="source-body">
        <TextColumn
          handle={textHandle}
          reading={reading}
          mode={mode}
          quiet={quiet}
          marks={marks.marks}
          claims={byId}
          more={more}
          active={active}
          hovered={hovered}
          current={words.caret?.row ?? null}
          onLayout={inStep.onLayout}
          onHover={setHovered}
          onPick={inStep.onPick}
          onEmendation={onEmendation}
          onEmendationLeave={onEmendationLeave}
          onKeyDown={words.caretKey}
        />
        <section className="source-claims" aria-label="Claims">
          {dialog === 'filters' && (
            <Filters
              filter={filter}
              kinds={kinds}
              onFilter={(next) => setQuery((now) => filterParams(now, next), { replace: true })}
            />
          )}
          {draft !== null ? (
            <ClaimForm
              draft={draft}
              onDraft={setDraft}
              kinds={ofCase.kinds}
              entities={reading.entities}
              chosen={chosen === null ? null : { range: toPoints(chosen), words: chosenWords }}
              quote={(range) => reading.received.slice(...toUnits(range))}
              onSave={() => void save()}
              onCancel={() => setDraft(null)}
              onText={() => {
                field.current = document.activeElement as HTMLElement | null;
                textRoot()?.focus({ preventScroll: true });
              }}
              saving={saving}
            />
          ) : rows.length === 0 ? (
            <p className="claims-none">
              {claims.length === 0
                ? source.languageRead
                  ? 'Nothing was proposed here. Choose words in the text and press a to make a claim.'
                  : 'The program does not read this language for claims. Choose words in the text and press a to make one.'
                : 'No claim passes the filter.'}
            </p>
          ) : (
            <ClaimsColumn
              handle={claimsHandle}
              rows={rows}
              heightsOf={inStep.heightsOf}
              active={active}
              draw={draw}
              label={`Claims in the order of the text${isFiltered(filter) ? ', filtered' : ''}`}
            />
          )}
        </section>
        {chosen !== null && draft === null && (
          <ChosenBar
            words={chosenWords}
            mention={chosenMention}
            menu={menu}
            onMenu={setMenu}
            onClaim={begin}
            onMention={(type) => void mark(type)}
            onClear={clearChosen}
          />
        )}
      </div>
      <PrintedClaims
        rows={rows}
        quote={(range) => reading.received.slice(...toUnits(range))}
        progress={progressWords(counts)}
      />
      <output className="unseen" aria-live="polite">
        {words.spoken}
      </output>
      {note !== null && noted && (
        <EmendationNote
          note={note}
          change={noted}
          onJudge={(change, decision) => void judgeChange(change, decision)}
          onClose={closeNote}
          onEnter={onNoteEnter}
          onLeave={onEmendationLeave}
        />
      )}
      <EmendationList
        changes={reading.changes}
        open={dialog === 'emendations'}
        onClose={() => setDialog(null)}
        onJudge={(change, decision) => void judgeChange(change, decision)}
        onGo={(change) => {
          setDialog(null);
          textHandle.current?.reveal(change.start, Math.max(change.end, change.start + 1));
        }}
      />
      <Legend open={dialog === 'legend'} onClose={() => setDialog(null)} />
      {bulk !== null && (
        <BulkDialog
          claims={bulk}
          onClose={() => setBulk(null)}
          onAccept={(because) => acceptBulk(bulk, because)}
        />
      )}
    </div>
  );
}
