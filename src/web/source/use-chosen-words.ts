/** Choosing words in the text: with the mouse, or with a caret that the arrow keys move from word to word. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListedClaim } from '../kit/claim-list.ts';
import { extent } from './arrange.ts';
import type { Menu } from './chosen-bar.tsx';
import type { ClaimsHandle } from './claims-column.tsx';
import { displayed, type Mode } from './displayed.ts';
import { select, selectedRange } from './dom-places.ts';
import type { Draft } from './draft.ts';
import { rowAt } from './paragraphs.ts';
import { mentionAt, type Reading } from './reading.ts';
import type { TextHandle } from './text-column.tsx';
import { type Caret, caretRange, moved, type Step, wordAt, wordsOf } from './words.ts';

export function useChosenWords({
  reading,
  mode,
  draft,
  activeClaim,
  textHandle,
  claimsHandle,
}: {
  readonly reading: Reading;
  readonly mode: Mode;
  readonly draft: Draft | null;
  readonly activeClaim: ListedClaim | undefined;
  readonly textHandle: React.RefObject<TextHandle | null>;
  readonly claimsHandle: React.RefObject<ClaimsHandle | null>;
}) {
  const [menu, setMenu] = useState<Menu>(null);
  const [chosen, setChosen] = useState<readonly [number, number] | null>(null);
  const [caret, setCaret] = useState<{ readonly row: number; readonly caret: Caret } | null>(null);
  /** Read out to who does not see which words are chosen. */
  const [spoken, setSpoken] = useState('');

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

  return {
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
  };
}
