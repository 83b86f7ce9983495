/**
 * Where one is, and text and claims in step: which claim is active, scrolling one beside the other, leading
 * both to a claim, and the address, which says where one is and leads there.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { useSearchParams } from 'wouter';
import type { ListedClaim } from '../kit/claim-list.ts';
import { rangeOf } from '../kit/places.ts';
import { extent } from './arrange.ts';
import type { ClaimsHandle } from './claims-column.tsx';
import type { Reading } from './reading.ts';
import type { Spots, TextHandle } from './text-column.tsx';

export function useInStep({
  reading,
  spots,
  byId,
  query,
  setQuery,
  toUnits,
}: {
  readonly reading: Reading;
  readonly spots: Spots;
  readonly byId: ReadonlyMap<string, ListedClaim>;
  readonly query: URLSearchParams;
  readonly setQuery: ReturnType<typeof useSearchParams>[1];
  readonly toUnits: (range: readonly [number, number]) => [number, number];
}) {
  const [active, setActive] = useState<string | null>(query.get('claim'));
  const [reason, setReason] = useState('');
  const activeClaim = active === null ? undefined : byId.get(active);
  const textHandle = useRef<TextHandle>(null);
  const claimsHandle = useRef<ClaimsHandle>(null);

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

  return {
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
  };
}
