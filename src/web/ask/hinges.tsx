/** What an answer hangs on and can be had otherwise: presumptions and sources, as switches that ask again at once. */
import type { AskView } from '../../http/schemas/ask.ts';
import type { Switches } from '../api.ts';
import { leftOut, turned } from './switch.ts';

export function Hinges({
  answer,
  switches,
  onSwitch,
}: {
  readonly answer: AskView;
  readonly switches: Switches;
  readonly onSwitch: (next: Switches) => void;
}) {
  const used = answer.presumptions.filter(({ used: yes, on }) => yes || !on);
  const idle = answer.presumptions.filter(({ used: yes, on }) => !yes && on);
  const without = switches.without ?? [];
  const paths = [...new Set([...Object.values(answer.claims).map(({ path }) => path), ...without])].sort();
  const one = ({ name, says, on }: AskView['presumptions'][number]) => (
    <Switch
      key={name}
      name={name.replaceAll('-', ' ')}
      says={says}
      on={on}
      onTurn={() => onSwitch(turned(switches, name, on))}
    />
  );
  return (
    <aside className="hinges" aria-label="What this answer hangs on">
      <h2>Presumed</h2>
      {used.length === 0 ? (
        <p className="soft small">Nothing is presumed for this answer.</p>
      ) : (
        <ul>{used.map(one)}</ul>
      )}
      {idle.length > 0 && (
        <details>
          <summary>{`${idle.length} more, not needed here`}</summary>
          <ul>{idle.map(one)}</ul>
        </details>
      )}
      {paths.length > 0 && (
        <>
          <h2>Read with</h2>
          <ul>
            {paths.map((path) => (
              <Switch
                key={path}
                name={path}
                on={!without.includes(path)}
                onTurn={() => onSwitch(leftOut(switches, path))}
              />
            ))}
          </ul>
        </>
      )}
      <p className="soft small">
        A switch asks again at once and stands in the address. Nothing of it is recorded.
      </p>
    </aside>
  );
}

function Switch({
  name,
  says,
  on,
  onTurn,
}: {
  readonly name: string;
  readonly says?: string;
  readonly on: boolean;
  readonly onTurn: () => void;
}) {
  return (
    <li>
      <button type="button" role="switch" aria-checked={on} className="switch" onClick={onTurn}>
        <span className="switch-track" aria-hidden="true" />
        <span className="switch-name">{name}</span>
        <span className="switch-state">{on ? 'on' : 'off'}</span>
        {says !== undefined && <span className="switch-says">{says}</span>}
      </button>
    </li>
  );
}
