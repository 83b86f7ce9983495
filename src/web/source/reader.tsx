/** The source view: text and claims in step, judging, correcting, marking. All that is kept stands in the case or the address. */
import { useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { CaseView } from '../../http/schemas/case.ts';
import type { SourceView, TextView } from '../../http/schemas/source.ts';
import type { ListedClaim } from '../kit/claim-list.ts';
import { useJudge } from '../kit/query.ts';
import { isFiltered, progressWords } from './arrange.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { ClaimForm } from './claim-form.tsx';
import { ClaimsColumn } from './claims-column.tsx';
import type { Mode } from './displayed.ts';
import type { Draft } from './draft.ts';
import { EmendationList, EmendationNote } from './emendations.tsx';
import { Filters } from './filters.tsx';
import { Legend } from './legend.tsx';
import { PrintedClaims } from './printed-claims.tsx';
import { ClaimsHead, type Dialog, SourceHead } from './reader-head.tsx';
import { useShown } from './shown-claims.ts';
import { filterOf, filterParams } from './state.ts';
import { TextColumn } from './text-column.tsx';
import { useCards } from './use-cards.tsx';
import { useChosenWords } from './use-chosen-words.ts';
import { useDeciding } from './use-deciding.ts';
import { useEmendationNote } from './use-emendation-note.ts';
import { useFinding, useMore } from './use-finding.ts';
import { useInStep } from './use-in-step.ts';
import { useMaking } from './use-making.ts';
import { useReaderKeys } from './use-reader-keys.ts';

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
  const { judge, judgeSubject, judgeMany } = useJudge();
  const [query, setQuery] = useSearchParams();
  const mode: Mode = query.get('text') === 'received' ? 'received' : 'emended';
  const quiet = query.get('quiet') === '1';
  const filtered = filterParams(new URLSearchParams(), filterOf(query)).toString();
  const filter = useMemo(() => filterOf(new URLSearchParams(filtered)), [filtered]);

  const shown = useShown(source, text, claims, filter);
  const { reading, corrects, rows, byId, marks, spots, counts, kinds, toPoints, toUnits } = shown;
  const inStep = useInStep({ reading, spots, byId, query, setQuery, toUnits });
  const { active, activeClaim, textHandle, claimsHandle, place } = inStep;
  const [hovered, setHovered] = useState<string | null>(null);

  // What is open
  const [dialog, setDialog] = useState<Dialog>(null);
  const [draft, setDraft] = useState<Draft | null>(null);

  const words = useChosenWords({ reading, mode, draft, activeClaim, textHandle, claimsHandle });
  const { chosen, chosenWords, clearChosen, field, textRoot } = words;
  const finder = useFinding({ reading, mode, textHandle });
  const more = useMore({ found: finder.found, here: finder.here, place, activeClaim, chosen, draft });
  const deciding = useDeciding({ reading, claims, rows, byId, judge, judgeMany, inStep });
  const { decideRef, bulk, setBulk, openBulk, acceptBulk } = deciding;
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
  const { edit, begin, save, saving, mark } = making;
  const emendation = useEmendationNote(reading, judgeSubject);
  const { note, noted, judgeChange, onEmendationLeave } = emendation;

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
  useReaderKeys({
    quiet,
    toggleMode,
    setParam,
    dialog,
    setDialog,
    draft,
    setDraft,
    inStep,
    words,
    finder,
    deciding,
    making,
    emendation,
  });

  const draw = useCards({ corrects, hovered, setHovered, inStep, decideRef, edit });

  return (
    <div className="source" data-form={draft !== null}>
      <header className="source-head">
        <SourceHead
          source={source}
          reading={reading}
          mode={mode}
          quiet={quiet}
          toggleMode={toggleMode}
          setParam={setParam}
          setDialog={setDialog}
          finder={finder}
          textRoot={textRoot}
        />
        <ClaimsHead
          counts={counts}
          rows={rows}
          filter={filter}
          dialog={dialog}
          setDialog={setDialog}
          setQuery={setQuery}
          openBulk={openBulk}
        />
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
          onEmendation={emendation.onEmendation}
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
            mention={words.chosenMention}
            menu={words.menu}
            onMenu={words.setMenu}
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
          onClose={emendation.closeNote}
          onEnter={emendation.onNoteEnter}
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
