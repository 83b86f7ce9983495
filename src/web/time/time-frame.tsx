/** What the three pages through time share: where one is, what was refused, pictures out of the page. */
import { type ReactNode, type RefObject, useState } from 'react';
import { Link } from 'wouter';
import { ApiError } from '../api.ts';
import { type Claims, EvidenceList } from '../evidence/evidence.tsx';
import { useAddress } from '../kit/address.ts';
import { savePng, saveSvg } from '../kit/export.ts';
import { Failed } from '../kit/loading.tsx';
import { useNotices } from '../kit/notice.tsx';
import { chartLink, networkLink, timelineLink } from '../kit/places.ts';
import { refusal } from '../kit/query.ts';
import './time.css';

export function TimeNav({ here }: { readonly here: 'chart' | 'timeline' | 'network' }) {
  const places = [
    ['timeline', 'Timeline', timelineLink()],
    ['chart', 'Chart of an organ', chartLink()],
    ['network', 'Network', networkLink()],
  ] as const;
  return (
    <nav className="time-nav" aria-label="Through time">
      {places.map(([key, says, link]) => (
        <Link key={key} href={link} aria-current={here === key ? 'page' : undefined}>
          {says}
        </Link>
      ))}
    </nav>
  );
}

/** A refusal; where a name fits several, those to choose from. */
export function Refused({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const { change } = useAddress();
  const choices = error instanceof ApiError && 'choices' in error.body ? (error.body.choices ?? []) : [];
  if (choices.length === 0) return <Failed error={error} again={again} />;
  return (
    <section>
      <p>{refusal(error)}</p>
      <ul className="time-choices">
        {choices.map(({ as, says }) => (
          <li key={as}>
            <button type="button" onClick={() => change({ as })}>
              {says}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SavePicture({
  svg,
  name,
}: {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly name: string;
}) {
  const { say } = useNotices();
  return (
    <span className="time-save">
      <button type="button" className="quiet" onClick={() => svg.current && saveSvg(svg.current, name)}>
        Save as SVG
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          if (svg.current)
            savePng(svg.current, name).catch((error: unknown) =>
              say(`The picture was not saved. ${refusal(error)}`, { tone: 'care' }),
            );
        }}
      >
        Save as PNG
      </button>
    </span>
  );
}

/** The words that what is chosen in a drawing rests on. */
export function Chosen({
  title,
  says,
  ids,
  claims,
  onClose,
  hint,
}: {
  readonly title: string | null;
  readonly says?: readonly string[];
  readonly ids: readonly string[];
  readonly claims: Claims;
  readonly onClose: () => void;
  readonly hint: string;
}) {
  return (
    <aside className="chosen" aria-label="What it rests on" aria-live="polite">
      {title === null ? (
        <p className="soft small">{hint}</p>
      ) : (
        <>
          <header>
            <h2>{title}</h2>
            <button type="button" className="quiet" onClick={onClose}>
              Close
            </button>
          </header>
          {says?.map((one) => (
            <p key={one} className="told-says">
              {one}
            </p>
          ))}
          {ids.length === 0 ? (
            <p className="soft small">No claim stands behind this box alone; the lines to it have theirs.</p>
          ) : (
            <EvidenceList ids={ids} claims={claims} />
          )}
        </>
      )}
    </aside>
  );
}

/** A field whose words go into the address when they are entered. */
export function Entered({
  label,
  value,
  placeholder,
  onEnter,
  list,
  wide = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onEnter: (value: string) => void;
  readonly list?: string;
  readonly wide?: boolean;
}) {
  const [held, setHeld] = useState<{ readonly of: string; readonly text: string }>({
    of: value,
    text: value,
  });
  const text = held.of === value ? held.text : value;
  return (
    <form
      className="entered"
      data-wide={wide}
      onSubmit={(event) => {
        event.preventDefault();
        onEnter(text.trim());
      }}
    >
      <label>
        <span>{label}</span>
        <input
          value={text}
          placeholder={placeholder}
          list={list}
          onChange={(event) => setHeld({ of: value, text: event.target.value })}
          onBlur={() => text.trim() !== value && onEnter(text.trim())}
        />
      </label>
    </form>
  );
}

/** A drawing and, at its side, what is chosen in it. */
export function Beside({ children, side }: { readonly children: ReactNode; readonly side: ReactNode }) {
  return (
    <div className="beside">
      <div className="beside-main">{children}</div>
      {side}
    </div>
  );
}
