/** All keys that work now, where they work. */
import { Dialog } from '../kit/dialog.tsx';
import { keyParts } from '../kit/key-names.ts';
import { singleKeys, useLiveKeys } from '../kit/keys.ts';
import { useRemembered } from '../kit/remembered.ts';

export function KeyHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const live = useLiveKeys();
  const [single, setSingle] = useRemembered(singleKeys);
  const scopes = [...new Set(live.map(({ scope }) => scope))].filter((name) => !name.startsWith('dialog'));
  return (
    <Dialog title="Keys" open={open} onClose={onClose} wide>
      <div className="key-help">
        {scopes.map((scope) => (
          <section key={scope}>
            <h3>{scope}</h3>
            <dl>
              {live
                .filter((one) => one.scope === scope)
                .map(({ key, says }) => (
                  <div key={key}>
                    <dt>
                      {keyParts(key).map((part, index) => (
                        <span key={part}>
                          {index > 0 && (key.includes(' ') ? ' then ' : ' ')}
                          <kbd>{part}</kbd>
                        </span>
                      ))}
                    </dt>
                    <dd>{says}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={single === 'on'}
          onChange={(event) => setSingle(event.target.checked ? 'on' : 'off')}
        />
        Keys without Ctrl work (switch them off where a program that listens to your voice would press them)
      </label>
    </Dialog>
  );
}
