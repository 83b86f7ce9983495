/** Accepting many at once: only those shown, each listed before anything is recorded. */
import { useState } from 'react';
import type { ListedClaim } from '../kit/claim-list.ts';
import { ClaimSentence } from '../kit/claim-row.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { count } from '../kit/words.ts';

export function BulkDialog({
  claims,
  onAccept,
  onClose,
}: {
  readonly claims: readonly ListedClaim[];
  readonly onAccept: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  return (
    <Dialog title={`Accept the ${count(claims.length, 'claim')} shown`} open onClose={onClose} wide>
      <p>These and no others. Each is recorded as your decision; one press of z takes all of them back.</p>
      <ol className="bulk-list">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimSentence claim={claim} />
          </li>
        ))}
      </ol>
      <form
        className="bulk-do"
        onSubmit={(event) => {
          event.preventDefault();
          onAccept(reason);
        }}
      >
        <label>
          <span>Reason (may stay empty)</span>
          <input value={reason} onChange={({ target }) => setReason(target.value)} />
        </label>
        <button type="submit" className="main">{`Accept these ${claims.length}`}</button>
      </form>
    </Dialog>
  );
}
