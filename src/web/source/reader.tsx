/** The source view: text and claims in step, judging, correcting, marking. All that is kept stands in the case or the address. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { CaseView } from '../../http/schemas/case.ts';
import type { NewMention, SourceView, TextView } from '../../http/schemas/source.ts';
import type { ListedClaim } from '../kit/claim-list.ts';
import { useKeys } from '../kit/keys.ts';
import { useNotices } from '../kit/notice.tsx';
import { PageHeading } from '../kit/page.tsx';
import { refusal, useJudge, useRecord } from '../kit/query.ts';
import { count, sourceKind } from '../kit/words.ts';
import {
  correctionsOf,
  extent,
  isFiltered,
  NO_FILTER,
  neighbour,
  progress,
  progressWords,
  type Row,
} from './arrange.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { ChosenBar, type Menu } from './chosen-bar.tsx';
import { type CardActions, ClaimCard } from './claim-card.tsx';
import { ClaimForm } from './claim-form.tsx';
import { ClaimsColumn } from './claims-column.tsx';
import type { Mode } from './displayed.ts';
import { blank, type Draft, draftOf, type Filler, newClaim, withFiller } from './draft.ts';
import { EmendationList, EmendationNote, type OpenNote } from './emendations.tsx';
import { Filters } from './filters.tsx';
import { Legend } from './legend.tsx';
import { PrintedClaims } from './printed-claims.tsx';
import { reading as readingOf, type ShownChange } from './reading.ts';
import { spotsOf, useClaimMarks, useRows, useSame } from './shown-claims.ts';
import { filterOf, filterParams } from './state.ts';
import { TextColumn } from './text-column.tsx';
import { useChosenWords } from './use-chosen-words.ts';
import { useFinding, useMore } from './use-finding.ts';
import { useInStep } from './use-in-step.ts';

type Deciding = 'yes' | 'no' | 'unsure' | 'open';

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
  const { makeClaim, makeMention } = useRecord();
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

  const {
    active,
    activeClaim,
    reason,
    setReason,
    textHandle,
    claimsHandle,
    heightsOf,
    onLayout,
    activate,
    onPick,
    place,
    written,
  } = useInStep({ reading, spots, byId, query, setQuery, toUnits });
  const [hovered, setHovered] = useState<string | null>(null);

  // What is open
  const [dialog, setDialog] = useState<'legend' | 'emendations' | 'filters' | null>(null);
  const [bulk, setBulk] = useState<readonly ListedClaim[] | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [saving, setSaving] = useState(false);
  const [note, setNote] = useState<OpenNote | null>(null);

  const {
    chosen,
    chosenWords,
    chosenMention,
    clearChosen,
    menu,
    setMenu,
    caret,
    caretKey,
    spoken,
    field,
    textRoot,
  } = useChosenWords({ reading, mode, draft, activeClaim, textHandle, claimsHandle });
  const finder = useFinding({ reading, mode, textHandle });
  const { sought, setSought, finding, setFinding, here, setHere, found, goFound, findField, openFind } =
    finder;
  const more = useMore({ found, here, place, activeClaim, chosen, draft });

  // Judging
  const waiting = useRef(new Map<string, Promise<{ id: string; decision: string } | null>>());
  const last = useRef<{ decision: Deciding; reason: string } | null>(null);
  const decide = useCallback(
    (claim: ListedClaim, decision: Deciding, because: string) => {
      last.current = { decision, reason: because };
      // Two presses on one claim go one after the other, so that one's own first is not taken for another's.
      const before = waiting.current.get(claim.id);
      const send = async () => {
        const judged = (await before) ?? claim.judged;
        return judge({ id: claim.id, judged: judged as ListedClaim['judged'] }, decision as 'yes', because);
      };
      const done = before ? send() : judge(claim, decision as 'yes', because);
      waiting.current.set(claim.id, done);
      void done.finally(() => {
        if (waiting.current.get(claim.id) === done) waiting.current.delete(claim.id);
      });
    },
    [judge],
  );
  const ids = useMemo(() => rows.map(({ claim }) => claim.id), [rows]);
  const step = (by: 1 | -1) => {
    let from = active;
    if (from === null || !ids.includes(from)) {
      // Begin where one reads, or after the one that the filter has just taken away.
      const start = activeClaim
        ? reading.points.toUnit(extent(activeClaim)[0])
        : (textHandle.current?.inView()[0] ?? 0);
      const near = rows.findIndex(({ claim }) => reading.points.toUnit(extent(claim)[0]) >= start);
      if (near >= 0) {
        activate(ids[by === 1 ? near : Math.max(0, near - 1)]!, { focus: true });
        return;
      }
      from = null;
    }
    const next = neighbour(ids, from, by);
    if (next === null)
      say(claims.length === 0 ? 'No claims are proposed here.' : 'No claim passes the filter.');
    else if (next === active)
      say(by === 1 ? 'This is the last claim shown.' : 'This is the first claim shown.');
    else activate(next, { focus: true });
  };
  const decideActive = (decision: Deciding) => {
    if (!activeClaim) {
      say('No claim is chosen. j leads to the next.');
      return;
    }
    decide(activeClaim, decision, reason);
    setReason('');
  };
  const openBulk = () => {
    const shown = new Set(claimsHandle.current?.shown() ?? []);
    const open = rows
      .map(({ claim }) => claim)
      .filter(({ id, review }) => shown.has(id) && review === 'proposed');
    if (open.length === 0) say('No claim that is shown waits for review.');
    else setBulk(open);
  };

  // Making and correcting
  const edit = useCallback((claim: ListedClaim) => {
    setDraft(draftOf(claim));
  }, []);
  const begin = (kind: string) => {
    if (chosen === null) return;
    setMenu(null);
    setDraft(prefilled(kind));
  };
  /** What the marks in the words chosen plainly are: a person in a posting, its organ, its rank. */
  const prefilled = (kind: string): Draft => {
    const [start, end] = chosen!;
    const sentence = reading.sentences.touching(start, end);
    const covers =
      sentence.length > 0 && end - start < 24
        ? ([sentence[0]!.start, sentence.at(-1)!.end] as const)
        : ([start, end] as const);
    let next = blank(source.id, kind, [toPoints([start, end])], ofCase.kinds);
    const slots = SLOTS[kind] ?? {};
    for (const { mention } of reading.mentions.touching(...covers)) {
      const argument = slots[mention.type];
      const words = reading.received.slice(...toUnits([mention.start, mention.end]));
      const inside = mention.start >= toPoints([start, end])[0] && mention.end <= toPoints([start, end])[1];
      if (argument === undefined || !inside) continue;
      const filler: Filler = {
        name: (mention.entity && reading.entities[mention.entity]?.name) || words,
        entity: mention.entity,
        range: [mention.start, mention.end],
        claim: null,
      };
      next = withFiller(next, argument, filler);
    }
    return next;
  };
  const save = async () => {
    if (draft === null) return;
    setSaving(true);
    try {
      const made = await makeClaim(newClaim(draft));
      setDraft(null);
      clearChosen();
      say(
        draft.corrects === null
          ? 'Your claim is recorded.'
          : 'Your claim is recorded in place of the one proposed, which stays, struck out.',
      );
      written.current = null;
      activateLater.current = made.id;
    } catch (error) {
      say(`The claim was not recorded. ${refusal(error)}`, { tone: 'care' });
    } finally {
      setSaving(false);
    }
  };
  const activateLater = useRef<string | null>(null);
  useEffect(() => {
    const id = activateLater.current;
    if (id === null || !byId.has(id)) return;
    activateLater.current = null;
    activate(id, { focus: true });
  }, [byId, activate]);
  const mark = async (type: string | null) => {
    if (chosen === null) return;
    const [start, end] = toPoints(chosen);
    const corrected = chosenMention;
    setMenu(null);
    try {
      await makeMention({
        source: source.id,
        start,
        end,
        type: type as NewMention['type'],
        ...(corrected === null ? {} : { corrects: corrected.id }),
      });
      say(type === null ? 'The mark is taken away.' : `“${chosenWords}” is marked as ${type}.`);
      clearChosen();
      textRoot()?.focus({ preventScroll: true });
    } catch (error) {
      say(`The mark was not recorded. ${refusal(error)}`, { tone: 'care' });
    }
  };
  const openMenu = (which: Menu) => {
    if (chosen === null) {
      const mention = null;
      if (mention === null)
        say(
          'Choose words in the text first: with the mouse, or Tab to the text and the arrow keys, Shift for more.',
        );
    } else setMenu(which);
  };

  // Emendations
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const anchor = useRef<HTMLElement | null>(null);
  const onEmendation = useCallback((id: string, sign: HTMLElement, stay: boolean) => {
    clearTimeout(leaving.current);
    anchor.current = sign;
    const box = sign.getBoundingClientRect();
    setNote((before) =>
      before?.stay && !stay
        ? before
        : {
            id,
            top: box.bottom + 240 > window.innerHeight ? Math.max(8, box.top - 200) : box.bottom + 4,
            left: Math.max(8, Math.min(box.left - 40, window.innerWidth - 360)),
            stay,
          },
    );
  }, []);
  const onEmendationLeave = useCallback(() => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => setNote((before) => (before?.stay ? before : null)), 250);
  }, []);
  const closeNote = () => {
    setNote(null);
    anchor.current?.focus({ preventScroll: true });
  };
  const judgeChange = async ({ view }: ShownChange, decision: 'no' | 'open') => {
    const done = await judgeSubject({ kind: 'emendation', id: view.id }, decision as 'no', view.seen, {
      before: view.decision as 'no' | null,
    });
    if (!done) return;
    setNote(null);
    say(
      decision === 'no'
        ? 'The emendation is refused. The source was read anew with the characters as received.'
        : 'The emendation is read again. The source was read anew.',
    );
  };
  const noted = note === null ? undefined : reading.changes.find(({ id }) => id === note.id);

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
    '.': {
      says: 'decide as the last time',
      run: () => {
        if (last.current === null) say('Nothing was decided yet that could be repeated.');
        else if (activeClaim) decide(activeClaim, last.current.decision, last.current.reason);
        else say('No claim is chosen. j leads to the next.');
      },
    },
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
  const decideRef = useRef((_claim: ListedClaim, _decision: Deciding) => {});
  decideRef.current = (claim, decision) => {
    decide(claim, decision, claim.id === active ? reason : '');
    setReason('');
  };
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
          current={caret?.row ?? null}
          onLayout={onLayout}
          onHover={setHovered}
          onPick={onPick}
          onEmendation={onEmendation}
          onEmendationLeave={onEmendationLeave}
          onKeyDown={caretKey}
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
              heightsOf={heightsOf}
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
        {spoken}
      </output>
      {note !== null && noted && (
        <EmendationNote
          note={note}
          change={noted}
          onJudge={(change, decision) => void judgeChange(change, decision)}
          onClose={closeNote}
          onEnter={() => clearTimeout(leaving.current)}
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
          onAccept={(because) => {
            const now = bulk.map(({ id }) => byId.get(id)).filter((claim) => claim !== undefined);
            setBulk(null);
            void judgeMany(now, 'yes', because).then(({ done }) => {
              if (done > 0) say(`${count(done, 'claim')} accepted.`);
            });
          }}
        />
      )}
    </div>
  );
}

/** Which argument a mark of a type plainly fills. */
const SLOTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  posting: { Person: 'person', Organization: 'organization', Role: 'role', Rank: 'rank', Title: 'title' },
  membership: { Person: 'person', Organization: 'organization' },
};
