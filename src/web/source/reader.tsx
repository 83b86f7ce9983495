/** The source view: text and claims in step, judging, correcting, marking. All that is kept stands in the case or the address. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { CaseView } from '../../http/schemas/case.ts';
import type { NewMention, SourceView, TextView } from '../../http/schemas/source.ts';
import type { ListedClaim } from '../kit/claim-list.ts';
import { useKeys } from '../kit/keys.ts';
import { useNotices } from '../kit/notice.tsx';
import { PageHeading } from '../kit/page.tsx';
import { rangeOf } from '../kit/places.ts';
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
import { ClaimsColumn, type ClaimsHandle } from './claims-column.tsx';
import { displayed, type Mode } from './displayed.ts';
import { select, selectedRange } from './dom-places.ts';
import { blank, type Draft, draftOf, type Filler, newClaim, withFiller } from './draft.ts';
import { EmendationList, EmendationNote, type OpenNote } from './emendations.tsx';
import { Filters } from './filters.tsx';
import { find, folded } from './find.ts';
import { intervals } from './intervals.ts';
import { Legend } from './legend.tsx';
import { rowAt } from './paragraphs.ts';
import { PrintedClaims } from './printed-claims.tsx';
import { type Mark, mentionAt, reading as readingOf, type ShownChange } from './reading.ts';
import { spotsOf, useClaimMarks, useRows, useSame } from './shown-claims.ts';
import { filterOf, filterParams } from './state.ts';
import { TextColumn, type TextHandle } from './text-column.tsx';
import { type Caret, caretRange, moved, type Step, wordAt, wordsOf } from './words.ts';

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

  // Where one is
  const [active, setActive] = useState<string | null>(query.get('claim'));
  const [hovered, setHovered] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const activeClaim = active === null ? undefined : byId.get(active);
  const textHandle = useRef<TextHandle>(null);
  const claimsHandle = useRef<ClaimsHandle>(null);

  // What is open
  const [dialog, setDialog] = useState<'legend' | 'emendations' | 'filters' | null>(null);
  const [bulk, setBulk] = useState<readonly ListedClaim[] | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [saving, setSaving] = useState(false);
  const [note, setNote] = useState<OpenNote | null>(null);
  const [menu, setMenu] = useState<Menu>(null);
  const [chosen, setChosen] = useState<readonly [number, number] | null>(null);
  const [caret, setCaret] = useState<{ readonly row: number; readonly caret: Caret } | null>(null);
  /** Read out to who does not see which words are chosen. */
  const [spoken, setSpoken] = useState('');
  const [sought, setSought] = useState('');
  const [finding, setFinding] = useState(false);
  const [here, setHere] = useState(0);

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

  // Text and claims in step
  const heightsOf = useCallback(
    () => textHandle.current?.heightsOf(spots) ?? new Float64Array(spots.ids.length),
    [spots],
  );
  const leading = useRef(false);
  const onLayout = useCallback((why: 'scroll' | 'size') => {
    if (why === 'size') {
      claimsHandle.current?.relayout();
      return;
    }
    const scroller = textHandle.current?.scroller;
    if (scroller && !leading.current) claimsHandle.current?.follow(scroller.scrollTop, scroller.clientHeight);
  }, []);
  const settle = useCallback(
    (claim: ListedClaim, focus: boolean) => {
      // The text may have to draw what it was led to: level once more when it has.
      leading.current = true;
      let left = 3;
      const step = () => {
        const scroller = textHandle.current?.scroller;
        if (!scroller) return;
        const place = textHandle.current!.heightOf(reading.points.toUnit(extent(claim)[0]), claim.id);
        claimsHandle.current?.level(
          claim.id,
          place - scroller.scrollTop,
          scroller.scrollTop,
          scroller.clientHeight,
        );
        if (focus && left === 3) claimsHandle.current?.focus(claim.id);
        left -= 1;
        if (left > 0) requestAnimationFrame(step);
        else leading.current = false;
      };
      requestAnimationFrame(step);
    },
    [reading],
  );
  const written = useRef(query.get('claim'));
  const writing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const activate = useCallback(
    (id: string | null, how: { readonly reveal?: boolean; readonly focus?: boolean } = {}) => {
      setActive(id);
      setReason('');
      clearTimeout(writing.current);
      const write = () => {
        written.current = id;
        setQuery(
          (before) => {
            const next = new URLSearchParams(before);
            next.delete('at');
            if (id === null) next.delete('claim');
            else next.set('claim', id);
            return next;
          },
          { replace: true },
        );
      };
      // Quick steps through the claims are written once; that none is active, at once, for the next Esc.
      if (id === null) write();
      else writing.current = setTimeout(write, 120);
      const claim = id === null ? undefined : byId.get(id);
      if (!claim) return;
      if (how.reveal ?? true) textHandle.current?.reveal(...toUnits(extent(claim)));
      settle(claim, how.focus ?? false);
    },
    [byId, settle, setQuery, toUnits],
  );
  useEffect(() => () => clearTimeout(writing.current), []);

  // Led to by the address: a link, or back.
  const claimAsked = query.get('claim');
  const at = query.get('at');
  const place = useMemo(() => {
    const range = rangeOf(at);
    return range === null ? null : toUnits(range);
  }, [at, toUnits]);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current && claimAsked === written.current && place === null) return;
    const opening = first.current;
    first.current = false;
    written.current = claimAsked;
    setActive(claimAsked);
    const claim = claimAsked === null ? undefined : byId.get(claimAsked);
    if (claim) {
      textHandle.current?.reveal(...(place ?? toUnits(extent(claim))));
      settle(claim, !opening);
    } else if (place !== null) textHandle.current?.reveal(...place);
  }, [claimAsked, at]);

  // Choosing words
  const drafting = useRef(false);
  drafting.current = draft !== null;
  const textRoot = () => textHandle.current?.scroller ?? null;
  useEffect(() => {
    const read = () => {
      // A field of the form may be typed in while the words stay chosen.
      const selection = document.getSelection();
      const outside = selection?.anchorNode != null && !textRoot()?.contains(selection.anchorNode);
      if (outside && (drafting.current || !selection.isCollapsed)) return;
      // In a form the words chosen are drawn as marks, which ends the browser's own selection: not while it is made.
      if (drafting.current && pressed) return;
      const range = selectedRange(textRoot(), reading.received);
      if (range === null && drafting.current) return;
      setChosen((before) =>
        range !== null && before !== null && before[0] === range[0] && before[1] === range[1]
          ? before
          : range,
      );
      if (range === null) setMenu(null);
    };
    let pressed = false;
    const press = () => {
      pressed = true;
    };
    const release = () => {
      pressed = false;
      if (drafting.current) read();
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, [reading]);
  const clearChosen = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setChosen(null);
    setCaret(null);
    setMenu(null);
  }, []);
  const chosenWords = chosen === null ? '' : reading.received.slice(chosen[0], chosen[1]);
  const chosenMention = chosen === null ? null : mentionAt(reading.mentions, chosen[0], chosen[1]);

  const rowWords = useCallback(
    (row: number) => {
      const { start, end, table } = reading.rows[row]!;
      const shown = displayed(reading.received, reading.changes, table ? 'received' : mode, start, end);
      return { shown, words: wordsOf(shown.text) };
    },
    [reading, mode],
  );
  const putCaret = useCallback(
    (row: number, next: Caret) => {
      const { shown, words } = rowWords(row);
      const range = caretRange(words, next);
      if (!range) return;
      setCaret({ row, caret: next });
      const received = shown.toReceived(...range);
      textHandle.current?.reveal(...received);
      requestAnimationFrame(() => {
        const root = textRoot();
        if (root) select(root, ...received);
      });
      setSpoken(`Chosen: ${reading.received.slice(...received)}`);
    },
    [reading, rowWords],
  );
  /** The field of the form from which one went to the text. */
  const field = useRef<HTMLElement | null>(null);
  const caretKey = (event: React.KeyboardEvent) => {
    if (event.key === 'F6' && draft !== null) {
      event.preventDefault();
      (field.current?.isConnected
        ? field.current
        : document.querySelector<HTMLElement>('[data-first]')
      )?.focus();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== textRoot()) return;
    const step: Step | undefined = (
      { ArrowLeft: 'left', ArrowRight: 'right', Home: 'first', End: 'last' } as Record<string, Step>
    )[event.key];
    const line = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined && line === undefined) return;
    if (caret === null) {
      // Up and down scroll until words are being picked.
      if (line !== undefined || (step !== 'left' && step !== 'right')) return;
      event.preventDefault();
      const start =
        activeClaim && claimsHandle.current
          ? reading.points.toUnit(extent(activeClaim)[0])
          : (textHandle.current?.inView()[0] ?? 0);
      const row = rowAt(reading.rows, start);
      const { shown, words } = rowWords(row);
      const first = words.findIndex(({ start: a, end: b }) => shown.toReceived(a, b)[1] > start);
      if (words.length > 0) putCaret(row, { anchor: Math.max(0, first), focus: Math.max(0, first) });
      return;
    }
    event.preventDefault();
    const { words } = rowWords(caret.row);
    if (step !== undefined) {
      const next = moved(caret.caret, step, words.length, event.shiftKey);
      const stuck = next === caret.caret && !event.shiftKey;
      const other = caret.row + (step === 'left' ? -1 : 1);
      if (stuck && (step === 'left' || step === 'right') && reading.rows[other]) {
        const count = rowWords(other).words.length;
        const focus = step === 'left' ? count - 1 : 0;
        if (count > 0) putCaret(other, { anchor: focus, focus });
      } else putCaret(caret.row, next);
      return;
    }
    lineKey(line!, event.shiftKey);
  };
  /** The word above or below, by where it was drawn. */
  const lineKey = (line: number, extend: boolean) => {
    const root = textRoot();
    const selection = document.getSelection();
    if (caret === null || !root || !selection || selection.rangeCount === 0) return;
    const { words, shown } = rowWords(caret.row);
    const goes = selection as Selection & { modify?: (alter: string, direction: string, by: string) => void };
    const focus = words[caret.caret.focus]!;
    const [a] = shown.toReceived(focus.start, focus.end);
    select(root, a, a + 1);
    selection.collapseToStart();
    goes.modify?.('extend', line < 0 ? 'backward' : 'forward', 'line');
    const range = selectedRange(root, reading.received);
    const target = range === null ? null : line < 0 ? range[0] : range[1];
    const row = target === null ? caret.row : rowAt(reading.rows, target);
    if (target === null || (extend && row !== caret.row)) {
      putCaret(caret.row, extend ? { ...caret.caret, focus: line < 0 ? 0 : words.length - 1 } : caret.caret);
      return;
    }
    const there = row === caret.row ? { words, shown } : rowWords(row);
    const found = there.words.findIndex(({ start, end }) => there.shown.toReceived(start, end)[1] > target);
    const word = found < 0 ? wordAt(there.words, there.shown.text.length) : found;
    putCaret(row, extend ? { anchor: caret.caret.anchor, focus: word } : { anchor: word, focus: word });
  };

  // Finding
  const whole = useMemo(
    () => (finding ? displayed(reading.received, reading.changes, mode) : null),
    [finding, reading, mode],
  );
  const foldedText = useMemo(() => (whole ? folded(whole.text) : null), [whole]);
  const found = useMemo(
    () =>
      whole && foldedText && sought.trim().length > 1
        ? find(foldedText, sought).map((each) => whole.toReceived(...each))
        : [],
    [foldedText, sought, whole],
  );
  const more = useMemo(() => {
    const list: Mark[] = found.map(([start, end], i) => ({
      what: i === here ? ('here' as const) : ('found' as const),
      id: `found-${i}`,
      start,
      end,
    }));
    if (place !== null && activeClaim === undefined)
      list.push({ what: 'place', id: 'place', start: place[0], end: place[1] });
    if (chosen !== null && draft !== null)
      list.push({ what: 'chosen', id: 'chosen', start: chosen[0], end: chosen[1] });
    return intervals(list);
  }, [found, here, place, activeClaim, chosen, draft]);
  const goFound = (step: 1 | -1, from = here) => {
    if (found.length === 0) return;
    const next = (from + step + found.length) % found.length;
    setHere(next);
    textHandle.current?.reveal(...found[next]!);
  };

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
  const findField = useRef<HTMLInputElement>(null);
  const openFind = () => {
    setFinding(true);
    requestAnimationFrame(() => findField.current?.select());
  };

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
  const onPick = useCallback(
    (picked: readonly string[]) => {
      if (!(document.getSelection()?.isCollapsed ?? true)) return;
      // Pressed again on the same words, the next claim on them.
      setActive((now) => {
        const next = picked[(picked.indexOf(now ?? '') + 1) % picked.length]!;
        queueMicrotask(() => activate(next, { reveal: false }));
        return now;
      });
    },
    [activate],
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
