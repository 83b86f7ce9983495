/** The note at an emendation: it opens where its sign stands, stays if it was asked for, and refuses the emendation or takes it back. */
import { useCallback, useRef, useState } from 'react';
import { useNotices } from '../kit/notice.tsx';
import type { useJudge } from '../kit/query.ts';
import type { OpenNote } from './emendations.tsx';
import type { Reading, ShownChange } from './reading.ts';

export function useEmendationNote(
  reading: Reading,
  judgeSubject: ReturnType<typeof useJudge>['judgeSubject'],
) {
  const { say } = useNotices();
  const [note, setNote] = useState<OpenNote | null>(null);
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
  const onNoteEnter = () => clearTimeout(leaving.current);

  return { note, noted, closeNote, judgeChange, onEmendation, onEmendationLeave, onNoteEnter };
}
