/** The claims as cards, and what is done on one: drawn anew only when something about them changed. */
import { useCallback, useMemo } from 'react';
import type { Row } from './arrange.ts';
import { type CardActions, ClaimCard } from './claim-card.tsx';
import type { useDeciding } from './use-deciding.ts';
import type { useInStep } from './use-in-step.ts';
import type { useMaking } from './use-making.ts';

export function useCards({
  corrects,
  hovered,
  setHovered,
  inStep,
  decideRef,
  edit,
}: {
  readonly corrects: ReadonlyMap<string, string>;
  readonly hovered: string | null;
  readonly setHovered: (id: string | null) => void;
  readonly inStep: ReturnType<typeof useInStep>;
  readonly decideRef: ReturnType<typeof useDeciding>['decideRef'];
  readonly edit: ReturnType<typeof useMaking>['edit'];
}) {
  const { active, activate, reason, setReason } = inStep;
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
  return useCallback(
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
}
