/** Live events: what others judge and read shows within a second; a lost connection is taken up again. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CaseView, Changes } from '../http/schemas/case.ts';
import { ApiError, api } from './api.ts';
import { byOthers, oldBecauseOf } from './changes.ts';
import { connection, noted, setConnection } from './connection.ts';
import { key } from './key.ts';
import { useNotices } from './kit/notice.tsx';
import { patched } from './kit/review-patch.ts';
import { DERIVED, stale } from './stale.ts';

const WAITS_MS = [1000, 2000, 5000, 10_000] as const;

/** Asks now, without waiting for the next try. */
export const tryAgain = new EventTarget();

async function take(client: QueryClient, changes: Changes['changes']) {
  const old = oldBecauseOf(changes);
  stale(client, [
    ...DERIVED,
    ...(old.all
      ? [['claims'], ['text']]
      : old.sources.flatMap((source) => [
          ['claims', source],
          ['text', source],
        ])),
  ]);
  if (old.claims.length === 0) return;
  const claims = await api.claims(old.claims).catch(() => []);
  const patches = new Map(claims.map(({ id, review, judged }) => [id, { review, judged }] as const));
  if (patches.size > 0)
    client.setQueriesData({ predicate: () => true }, (value: unknown) => patched(value, patches));
}

/** To be used once, in the frame. */
export function useLiveEvents(): void {
  const client = useQueryClient();
  const { say } = useNotices();
  useEffect(() => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let tries = 0;
    /** How far the logs went when the page last heard of them. */
    let log: number | null = null;

    const onChanges = (event: MessageEvent<string>) => {
      const news = JSON.parse(event.data) as Changes;
      const missed = log !== null && news.changes.length === 0 && news.log !== log;
      log = news.log;
      if (missed) void client.invalidateQueries();
      if (news.changes.length === 0) return;
      void take(client, news.changes);
      const self = client.getQueryData<CaseView>(['case'])?.author;
      const others = self === undefined ? [] : byOthers(news.changes, self);
      if (others.length > 0) say(`${others.join(', ')}.`, { key: 'others' });
    };
    const open = () => {
      timer = null;
      source?.close();
      source = new EventSource(`/api/events?key=${encodeURIComponent(key())}`);
      source.addEventListener('changes', onChanges as EventListener);
      source.addEventListener('open', () => {
        tries = 0;
        if (connection() !== 'ok') {
          setConnection('ok');
          void client.invalidateQueries();
        }
      });
      source.addEventListener('error', lost);
    };
    // Asks once in words what the stream cannot say: gone, or another session.
    const lost = () => {
      source?.close();
      api.case().then(
        () => noted(200),
        (error: unknown) => noted(error instanceof ApiError ? error.status : 0),
      );
      const wait = WAITS_MS[Math.min(tries, WAITS_MS.length - 1)]!;
      tries += 1;
      timer ??= setTimeout(open, wait);
    };
    const now = () => {
      if (timer !== null) clearTimeout(timer);
      open();
    };
    open();
    tryAgain.addEventListener('now', now);
    return () => {
      tryAgain.removeEventListener('now', now);
      if (timer !== null) clearTimeout(timer);
      source?.close();
    };
  }, [client, say]);
}
