/** What the page asks of the server, and what it tells it: the only users of `api`. */
import {
  keepPreviousData,
  QueryCache,
  QueryClient,
  type QueryKey,
  queryOptions,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { ClaimView, NewClaim } from '../../http/schemas/claim.ts';
import type { JudgementConflict, JudgementView, NewJudgement } from '../../http/schemas/judgement.ts';
import type { Description, NewMention } from '../../http/schemas/source.ts';
import { ApiError, api, type Switches } from '../api.ts';
import { noted } from '../connection.ts';
import { DERIVED, stale } from '../stale.ts';
import { wholeClaims } from './claim-list.ts';
import { useNotices } from './notice.tsx';
import { patched, reviewOf } from './review-patch.ts';
import {
  type Decision,
  type Done,
  decided,
  inTurn,
  latestSeen,
  onUndoChange,
  recorded,
  remember,
  takeLatest,
  undoSize,
} from './undo-stack.ts';

export type { Decision } from './undo-stack.ts';
export type { Switches };

/** A refusal is an answer and is not asked again; a server that is gone is, by the line at the top. */
export const newClient = (): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => noted(error instanceof ApiError ? error.status : null),
      onSuccess: () => noted(200),
    }),
    defaultOptions: {
      queries: { staleTime: 60_000, gcTime: 15 * 60_000, retry: false, refetchOnWindowFocus: false },
    },
  });

/** Names under which answers are held. `changed` says what a record makes old. */
export const keys = {
  case: ['case'] as QueryKey,
  sources: ['sources'] as QueryKey,
  text: (source: string): QueryKey => ['text', source],
  claims: (source: string): QueryKey => ['claims', source],
  claim: (id: string): QueryKey => ['claim', id],
  ask: (q: string, switches: Switches): QueryKey => ['ask', q, switches],
};

export const textQuery = (source: string) =>
  queryOptions({
    queryKey: keys.text(source),
    queryFn: () => api.text(source),
    structuralSharing: false,
  });
export const sourceClaimsQuery = (source: string) =>
  queryOptions({
    queryKey: keys.claims(source),
    queryFn: async () => wholeClaims(await api.sourceClaims(source)),
    // Comparing thousands of claims field by field takes longer than drawing the few that are in view.
    structuralSharing: false,
  });

/** What the first page will ask for, asked for while its script is still on the way. */
export function askAhead(client: QueryClient, path: string): void {
  void client.prefetchQuery({ queryKey: keys.case, queryFn: () => api.case() });
  void client.prefetchQuery({ queryKey: keys.sources, queryFn: () => api.sources() });
  const source = /^\/source\/([^/?]+)$/.exec(path)?.[1];
  if (source === undefined) return;
  void client.prefetchQuery(textQuery(source));
  void client.prefetchQuery(sourceClaimsQuery(source));
}

export const useCase = () => useQuery({ queryKey: keys.case, queryFn: () => api.case() });
export const useSources = () => useQuery({ queryKey: keys.sources, queryFn: () => api.sources() });
export const useText = (source: string) => useQuery(textQuery(source));
export const useSourceClaims = (source: string) => useQuery(sourceClaimsQuery(source));
export const useClaim = (id: string | null) =>
  useQuery({ queryKey: keys.claim(id ?? ''), queryFn: () => api.claim(id!), enabled: id !== null });
/** The former answer stays until the new one is there, so that switches do not make the page jump. */
export const useAsk = (q: string, switches: Switches = {}) =>
  useQuery({
    queryKey: keys.ask(q, switches),
    queryFn: () => api.ask(q, switches),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  });
export const useConflicts = (switches: Switches = {}) =>
  useQuery({ queryKey: ['conflicts', switches], queryFn: () => api.conflicts(switches) });
export const useIdentities = (name?: string) =>
  useQuery({
    queryKey: ['identities', name ?? ''],
    queryFn: () => api.identities(name === undefined ? {} : { name }),
  });
export const chartQuery = (name: string, on: string, switches: Switches) =>
  queryOptions({
    queryKey: ['chart', name, on, switches],
    queryFn: () => api.chart(name, on, switches),
  });
export const useChart = (name: string, on: string, switches: Switches = {}) =>
  useQuery({
    ...chartQuery(name, on, switches),
    enabled: name !== '' && on !== '',
    placeholderData: keepPreviousData,
  });
export const useChanges = (name: string, earlier: string, later: string, switches: Switches = {}) =>
  useQuery({
    queryKey: ['changes', name, earlier, later, switches],
    queryFn: () => api.changes(name, earlier, later, switches),
    enabled: name !== '' && earlier !== '' && later !== '',
    placeholderData: keepPreviousData,
  });
export const useTimeline = (query: Parameters<typeof api.timeline>[0] = {}) =>
  useQuery({
    queryKey: ['timeline', query],
    queryFn: () => api.timeline(query),
    placeholderData: keepPreviousData,
  });
export const useNetwork = (query: Parameters<typeof api.network>[0] = {}) =>
  useQuery({
    queryKey: ['network', query],
    queryFn: () => api.network(query),
    placeholderData: keepPreviousData,
  });

/** After a judgement: counts and findings may be others. */
export function useStale() {
  const client = useQueryClient();
  return useCallback((also: readonly QueryKey[] = []) => stale(client, [...DERIVED, ...also]), [client]);
}

/** The most claims of one step. */
const AT_ONCE = 500;
const TAKEN_BACK = 'taken back in the workbench';

export type SubjectOf = NewJudgement['subject'];

/** What to say of an answer that was refused. */
export const refusal = (error: unknown): string =>
  error instanceof Error ? error.message : 'The program did not understand.';

const DECISION_WORDS: Readonly<Record<string, string>> = {
  yes: 'accepted',
  no: 'rejected',
  unsure: 'marked as unsure',
  open: 'set back to proposed',
};

/** Who judged in the meantime, in a sentence. */
export const meanwhile = ({ author, decision }: JudgementView): string =>
  `${author} judged this in the meantime: ${DECISION_WORDS[decision] ?? decision}. Nothing of yours was recorded; look again and decide.`;

/**
 * Judging. Claims show the decision at once; where somebody else judged in the meantime nothing is
 * recorded, theirs is shown and named. All that is done goes onto the stack that `useUndo` takes from.
 */
export function useJudge() {
  const client = useQueryClient();
  const { say, tell } = useNotices();
  const outdate = useStale();

  const show = useCallback(
    (id: string, review: ClaimView['review'], judged: ClaimView['judged']) => {
      const patches = new Map([[id, { review, judged }]]);
      client.setQueriesData({ predicate: () => true }, (held: unknown) => patched(held, patches));
    },
    [client],
  );

  /** @returns the judgement, or null where it was not recorded (a notice has said why) */
  const send = useCallback(
    (
      subject: SubjectOf,
      decision: Decision,
      seen: string | null,
      reason: string,
      before: Decision,
      undoing: boolean,
    ): Promise<JudgementView | null> =>
      inTurn(async () => {
        const about = JSON.stringify(subject);
        const saw = latestSeen(about, seen);
        try {
          const done = await api.judge({
            subject,
            decision: decision as NewJudgement['decision'],
            seen: saw,
            reason,
          });
          recorded(about, saw, done.judgement.id, decision);
          if (subject.kind === 'claim')
            show(subject.id, done.review ?? reviewOf(decision), decision === 'open' ? null : done.judgement);
          // Of two quick decisions the second stands after the first, which the page had not yet heard of.
          const stood = saw === seen ? before : (decided(saw) ?? before);
          if (!undoing) remember([{ subject, decision, before: stood, judgement: done.judgement.id }]);
          const { reread } = done;
          outdate(reread === null ? [] : [['text'], ['claims']]);
          return done.judgement;
        } catch (error) {
          if (error instanceof ApiError && error.status === 409 && 'latest' in error.body) {
            const { latest } = error.body as JudgementConflict;
            if (subject.kind === 'claim') show(subject.id, reviewOf(latest.decision as Decision), latest);
            outdate();
            say(meanwhile(latest), { tone: 'care' });
          } else {
            if (subject.kind === 'claim') void client.invalidateQueries({ queryKey: ['claims'] });
            say(`The decision was not recorded. ${refusal(error)}`, { tone: 'care' });
          }
          return null;
        }
      }),
    [client, say, show, outdate],
  );

  /** Of a claim as it is shown; `judged` says what the person saw. */
  const judge = useCallback(
    (claim: Pick<ClaimView, 'id' | 'judged'>, decision: Decision, reason = '') => {
      show(claim.id, reviewOf(decision), claim.judged);
      tell(`This claim: ${DECISION_WORDS[decision] ?? decision}.`);
      const before: Decision = (claim.judged?.decision as Decision | undefined) ?? 'open';
      return send({ kind: 'claim', id: claim.id }, decision, claim.judged?.id ?? null, reason, before, false);
    },
    [send, show, tell],
  );

  /** Of an emendation, an identity or an origin. `before`: what was decided, if anything. */
  const judgeSubject = useCallback(
    (
      subject: SubjectOf,
      decision: Decision,
      seen: string | null,
      { reason = '', before = 'open' }: { reason?: string; before?: Decision | null } = {},
    ) => send(subject, decision, seen, reason, before ?? 'open', false),
    [send],
  );

  /** The same decision on many, shown as soon as it is recorded. Judged in the meantime: left alone and listed. */
  const sendMany = useCallback(
    (
      claims: readonly { readonly id: string; readonly seen: string | null }[],
      decision: Decision,
      reason: string,
    ) =>
      inTurn(async () => {
        const done: JudgementView[] = [];
        const conflicts: JudgementView[] = [];
        try {
          for (let from = 0; from < claims.length; from += AT_ONCE) {
            const part = await api.judgeMany({
              claims: claims.slice(from, from + AT_ONCE),
              decision: decision as NewJudgement['decision'],
              reason,
            });
            done.push(...part.done);
            conflicts.push(...part.conflicts);
          }
        } catch (error) {
          void client.invalidateQueries({ queryKey: ['claims'] });
          say(`The decisions were not all recorded. ${refusal(error)}`, { tone: 'care' });
        }
        const patches = new Map(
          [...done, ...conflicts].flatMap((judged) => {
            const { subject, decision: now } = judged;
            return subject.kind === 'claim'
              ? [[subject.id, { review: reviewOf(now), judged: now === 'open' ? null : judged }] as const]
              : [];
          }),
        );
        client.setQueriesData({ predicate: () => true }, (held: unknown) => patched(held, patches));
        outdate();
        if (conflicts.length > 0) {
          const who = [...new Set(conflicts.map(({ author }) => author))].join(', ');
          say(
            `${conflicts.length} of ${claims.length} were judged in the meantime by ${who} and were left as they are.`,
            { tone: 'care' },
          );
        }
        return { done, conflicts };
      }),
    [client, say, outdate],
  );

  /** All that is shown, in one act. */
  const judgeMany = useCallback(
    async (claims: readonly Pick<ClaimView, 'id' | 'judged'>[], decision: Decision, reason = '') => {
      const before = new Map(
        claims.map(({ id, judged }) => [id, (judged?.decision as Decision | undefined) ?? 'open']),
      );
      const { done, conflicts } = await sendMany(
        claims.map(({ id, judged }) => ({ id, seen: judged?.id ?? null })),
        decision,
        reason,
      );
      remember(
        done.map(
          ({ id, subject }): Done => ({
            subject,
            decision,
            before: (subject.kind === 'claim' ? before.get(subject.id) : undefined) ?? 'open',
            judgement: id,
          }),
        ),
      );
      return { done: done.length, conflicts: conflicts.length };
    },
    [sendMany],
  );

  return { judge, judgeSubject, judgeMany, send, sendMany };
}

/** Takes back the latest act of this session, if nobody has judged the same since. */
export function useUndo() {
  const { send, sendMany } = useJudge();
  const { say } = useNotices();
  const size = useSyncExternalStore(onUndoChange, undoSize);
  const undo = useCallback(async () => {
    const latest = await inTurn(async () => takeLatest());
    if (!latest) {
      say('There is nothing of this session to take back.');
      return;
    }
    let taken = 0;
    // Many are taken back in one step for each state that they had before.
    for (const [before, part] of Map.groupBy(latest, (each) => each.before)) {
      const claims = part.flatMap(({ subject, judgement }) =>
        subject.kind === 'claim' ? [{ id: subject.id, seen: judgement }] : [],
      );
      if (claims.length > 1) taken += (await sendMany(claims, before, TAKEN_BACK)).done.length;
      else
        for (const { subject, judgement } of part)
          if (await send(subject, before, judgement, TAKEN_BACK, before, true)) taken += 1;
    }
    if (taken > 0)
      say(latest.length === 1 ? 'The latest decision is taken back.' : `${taken} decisions are taken back.`);
  }, [say, send, sendMany]);
  return { undo, size };
}

/** A person's claim, mark or description; the answers it makes old are asked again. */
export function useRecord() {
  const client = useQueryClient();
  const outdate = useStale();
  return {
    makeClaim: async (claim: NewClaim) => {
      const made = await api.makeClaim(claim);
      outdate([keys.claims(claim.source), keys.text(claim.source)]);
      return made;
    },
    makeMention: async (mention: NewMention) => {
      const text = await api.makeMention(mention);
      client.setQueryData(keys.text(mention.source), text);
      outdate([keys.claims(mention.source)]);
      return text;
    },
    describe: async (source: string, description: Description) => {
      const view = await api.describe(source, description);
      outdate([
        ['text', source],
        ['claims', source],
      ]);
      return view;
    },
  };
}
