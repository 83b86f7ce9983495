/** Finding words in the text as it is shown, and the marks that the text bears beside those of its claims. */
import { useMemo, useRef, useState } from 'react';
import type { ListedClaim } from '../kit/claim-list.ts';
import { displayed, type Mode } from './displayed.ts';
import type { Draft } from './draft.ts';
import { find, folded } from './find.ts';
import { intervals } from './intervals.ts';
import type { Mark, Reading } from './reading.ts';
import type { TextHandle } from './text-column.tsx';

type Range = readonly [number, number];
export type Finder = ReturnType<typeof useFinding>;

export function useFinding({
  reading,
  mode,
  textHandle,
}: {
  readonly reading: Reading;
  readonly mode: Mode;
  readonly textHandle: React.RefObject<TextHandle | null>;
}) {
  const [sought, setSought] = useState('');
  const [finding, setFinding] = useState(false);
  const [here, setHere] = useState(0);

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
  const goFound = (step: 1 | -1, from = here) => {
    if (found.length === 0) return;
    const next = (from + step + found.length) % found.length;
    setHere(next);
    textHandle.current?.reveal(...found[next]!);
  };
  const findField = useRef<HTMLInputElement>(null);
  const openFind = () => {
    setFinding(true);
    requestAnimationFrame(() => findField.current?.select());
  };

  return { sought, setSought, finding, setFinding, here, setHere, found, goFound, findField, openFind };
}

/** What was found, the place asked for in the address, and the words chosen for a form. */
export function useMore({
  found,
  here,
  place,
  activeClaim,
  chosen,
  draft,
}: {
  readonly found: readonly Range[];
  readonly here: number;
  readonly place: Range | null;
  readonly activeClaim: ListedClaim | undefined;
  readonly chosen: Range | null;
  readonly draft: Draft | null;
}) {
  return useMemo(() => {
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
}
