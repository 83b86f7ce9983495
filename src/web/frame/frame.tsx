/** The frame of every page: the field at the top, where I am at the left, the page. */
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useLiveEvents } from '../events.ts';
import { useKeys } from '../kit/keys.ts';
import {
  askLink,
  caseLink,
  chartLink,
  contradictionsLink,
  identitiesLink,
  networkLink,
  sourceLink,
  timelineLink,
} from '../kit/places.ts';
import { useSources, useUndo } from '../kit/query.ts';
import { remembered, useRemembered } from '../kit/remembered.ts';
import { AskField } from './ask-field.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { KeyHelp } from './key-help.tsx';
import { current, Side } from './side.tsx';
import { applyTheme, type Theme, theme } from './theme.ts';
import './frame.css';

const NARROW = '(max-width: 1280px)';
const side = remembered<'open' | 'folded'>('side', 'open', ['open', 'folded']);

/** On a narrow screen the left column is folded unless it is called, and folds again when one goes somewhere. */
function useSide(place: string) {
  const [wide, setWide] = useRemembered(side);
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  const [called, setCalled] = useState(false);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const look = () => setNarrow(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  useEffect(() => setCalled(false), [place]);
  const open = narrow ? called : wide === 'open';
  return {
    open,
    over: narrow && called,
    toggle: () => (narrow ? setCalled(!called) : setWide(open ? 'folded' : 'open')),
    fold: () => setCalled(false),
  };
}

export function Frame({ children }: { readonly children: ReactNode }) {
  useLiveEvents();
  const [place, go] = useLocation();
  const [help, setHelp] = useState(false);
  const { open, over, toggle, fold } = useSide(place);
  const [chosen, setTheme] = useRemembered(theme);
  const { undo } = useUndo();
  const sources = current(useSources().data ?? []);

  useEffect(() => applyTheme(chosen), [chosen]);

  const step = (by: 1 | -1) => {
    const at = sources.findIndex(({ id }) => place === sourceLink(id));
    const next = at < 0 ? sources[by === 1 ? 0 : sources.length - 1] : sources[at + by];
    if (next) go(sourceLink(next.id));
  };
  const back = () => {
    if (over) fold();
    else if (place.startsWith('/source/') && location.search !== '') go(place);
    else if (place !== '/case' && place !== '/') go(caseLink());
  };
  useKeys(
    'Everywhere',
    {
      '?': { says: 'show the keys', run: () => setHelp(true) },
      J: { says: 'next source', run: () => step(1) },
      K: { says: 'previous source', run: () => step(-1) },
      z: { says: 'take back the latest decision', run: () => void undo() },
      'Ctrl+z': { says: 'take back the latest decision', run: () => void undo() },
      'g s': { says: 'go to the sources', run: () => go(caseLink()) },
      'g a': { says: 'go to the questions', run: () => go(askLink('')) },
      'g t': { says: 'go to the timeline', run: () => go(timelineLink()) },
      'g o': { says: 'go to the chart of an organ', run: () => go(chartLink()) },
      'g n': { says: 'go to the network', run: () => go(networkLink()) },
      'g c': { says: 'go to the contradictions', run: () => go(contradictionsLink()) },
      'g i': { says: 'go to who is one', run: () => go(identitiesLink()) },
      b: { says: 'fold or unfold the left column', run: toggle },
      Esc: { says: 'back one level', run: back },
    },
    0,
  );

  return (
    <div className="frame" data-side={open ? 'open' : 'folded'} data-over={over}>
      <a className="skip" href="#page">
        Skip to the page
      </a>
      <header className="top">
        <button
          type="button"
          className="quiet top-fold"
          aria-expanded={open}
          aria-controls="side"
          onClick={toggle}
          title="Fold or unfold the left column (b)"
        >
          <span aria-hidden="true">☰</span>
          <span className="unseen">Where I am</span>
        </button>
        <Link href={caseLink()} className="top-name">
          Apparatus
        </Link>
        <AskField />
        <div className="top-tools">
          <label>
            <span className="unseen">Light or dark</span>
            <select value={chosen} onChange={(event) => setTheme(event.target.value as Theme)}>
              <option value="system">As the system</option>
              <option value="light">Light</option>
              <option value="dark">Dark</option>
            </select>
          </label>
          <button type="button" className="quiet" aria-label="Keys ?" onClick={() => setHelp(true)}>
            <span className="top-keys-word">Keys </span>
            <kbd>?</kbd>
          </button>
        </div>
      </header>
      <ConnectionLine />
      <div className="columns">
        {open && <Side />}
        {over && <button type="button" className="veil" aria-label="Fold the left column" onClick={fold} />}
        <main id="page" className="page-column" tabIndex={-1}>
          <ErrorBoundary place={place}>{children}</ErrorBoundary>
        </main>
      </div>
      <KeyHelp open={help} onClose={() => setHelp(false)} />
    </div>
  );
}
