/** Judging: the step from claim to claim, the decision on one, the same decision again, and one on all that is shown. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ListedClaim } from '../kit/claim-list.ts';
import { useNotices } from '../kit/notice.tsx';
import type { useJudge } from '../kit/query.ts';
import { count } from '../kit/words.ts';
import { extent, neighbour, type Row } from './arrange.ts';
import type { Reading } from './reading.ts';
import type { useInStep } from './use-in-step.ts';

type Deciding = 'yes' | 'no' | 'unsure' | 'open';

export function useDeciding({
  reading,
  claims,
  rows,
  byId,
  judge,
  judgeMany,
  inStep,
}: {
  readonly reading: Reading;
  readonly claims: readonly ListedClaim[];
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, ListedClaim>;
  readonly judge: ReturnType<typeof useJudge>['judge'];
  readonly judgeMany: ReturnType<typeof useJudge>['judgeMany'];
  readonly inStep: ReturnType<typeof useInStep>;
}) {
  const { say } = useNotices();
  const { active, activeClaim, reason, setReason, textHandle, claimsHandle, activate } = inStep;
  const [bulk, setBulk] = useState<readonly ListedClaim[] | null>(null);
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
  const acceptBulk = (bulk: readonly ListedClaim[], because: string) => {
    const now = bulk.map(({ id }) => byId.get(id)).filter((claim) => claim !== undefined);
    setBulk(null);
    void judgeMany(now, 'yes', because).then(({ done }) => {
      if (done > 0) say(`${count(done, 'claim')} accepted.`);
    });
  };
  const decideAgain = () => {
    if (last.current === null) say('Nothing was decided yet that could be repeated.');
    else if (activeClaim) decide(activeClaim, last.current.decision, last.current.reason);
    else say('No claim is chosen. j leads to the next.');
  };
  const decideRef = useRef((_claim: ListedClaim, _decision: Deciding) => {});
  decideRef.current = (claim, decision) => {
    decide(claim, decision, claim.id === active ? reason : '');
    setReason('');
  };

  return { decideRef, step, decideActive, decideAgain, bulk, setBulk, openBulk, acceptBulk };
}
