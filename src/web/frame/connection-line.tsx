/** A calm line where the program does not answer. */

import { useConnection } from '../connection.ts';
import { tryAgain } from '../events.ts';

export function ConnectionLine() {
  const state = useConnection();
  return (
    <div className="connection" role="status" data-state={state}>
      {state === 'gone' && (
        <p>
          The program does not answer. What was judged before is held in the case; what you read here stays.
          Start it again with <code>apparatus serve</code>; this page tries again by itself.{' '}
          <button type="button" onClick={() => tryAgain.dispatchEvent(new Event('now'))}>
            Try now
          </button>
        </p>
      )}
      {state === 'refused' && (
        <p>
          This window belongs to an earlier run of the program. What was judged is held in the case. Open the
          link that the program printed when it was last started.
        </p>
      )}
    </div>
  );
}
