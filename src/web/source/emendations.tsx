/** Emendations as in a printed apparatus: beside the word on asking, and all of them in a list. Each can be refused. */
import { useEffect, useRef } from 'react';
import { Dialog } from '../kit/dialog.tsx';
import { count } from '../kit/words.ts';
import type { ShownChange } from './reading.ts';
import { reads } from './text-row.tsx';

export interface OpenNote {
  readonly id: string;
  readonly top: number;
  readonly left: number;
  /** Asked for by a key or a click: it takes the focus and stays until it is closed. */
  readonly stay: boolean;
}

interface Act {
  readonly onJudge: (change: ShownChange, decision: 'no' | 'open') => void;
}

export function EmendationNote({
  note,
  change,
  onJudge,
  onClose,
  onEnter,
  onLeave,
}: Act & {
  readonly note: OpenNote;
  readonly change: ShownChange;
  readonly onClose: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (note.stay) body.current?.querySelector('button')?.focus();
  }, [note.stay]);
  return (
    <div
      ref={body}
      className="emendation-note"
      role="dialog"
      aria-label="Emendation"
      style={{ top: note.top, left: note.left }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <Words change={change} onJudge={onJudge} />
    </div>
  );
}

function Words({ change, onJudge }: Act & { readonly change: ShownChange }) {
  const { view, refused } = change;
  return (
    <>
      <p className="emendation-reads">{reads(change)}</p>
      <p className="emendation-reason">{view.reason}</p>
      <p className="emendation-kind">
        {`${view.kind.replaceAll('-', ' ')}${refused ? ' · refused: the original is read' : view.decision === 'yes' ? ' · accepted' : ' · not reviewed'}`}
      </p>
      <button type="button" onClick={() => onJudge(change, refused ? 'open' : 'no')}>
        {refused ? 'Restore the emendation' : 'Refuse, and read the original'}
      </button>
    </>
  );
}

export function EmendationList({
  changes,
  open,
  onClose,
  onGo,
  onJudge,
}: Act & {
  readonly changes: readonly ShownChange[];
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onGo: (change: ShownChange) => void;
}) {
  const refused = changes.filter((change) => change.refused).length;
  return (
    <Dialog title="Emendations of this text" open={open} onClose={onClose} wide>
      <p>
        {`${count(changes.length, 'emendation')}, ${refused === 0 ? 'none refused' : `${refused} refused`}. The text as received is kept; claims quote it.`}
      </p>
      <ol className="emendation-list">
        {changes.map((change) => (
          <li key={change.id} data-refused={change.refused}>
            <Words change={change} onJudge={onJudge} />{' '}
            <button type="button" className="quiet" onClick={() => onGo(change)}>
              Show in the text
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
