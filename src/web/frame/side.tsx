/** Where I am: the case, its sources with their progress, the work lists, the views through time, the questions. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import type { SourceView } from '../../http/schemas/source.ts';
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
import { useCase, useSources } from '../kit/query.ts';
import { count, progress, totalOf } from '../kit/words.ts';
import { useQuestions } from './questions.ts';
import { useWorkCounts } from './work-counts.ts';

/** Above this many, only the sources in view are drawn. */
const MANY = 150;

export function Side() {
  const [place] = useLocation();
  const [query] = useSearchParams();
  const held = useCase().data;
  const sources = useSources().data;
  const questions = useQuestions();
  const counts = useWorkCounts(held === undefined ? null : totalOf(held.claims));
  return (
    <nav id="side" className="side" aria-label="Where I am">
      <section>
        <h2 className="unseen">Case</h2>
        <Item to={caseLink()} here={place === '/case' || place === '/'}>
          <span className="side-name">{held?.name ?? 'Case'}</span>
          <span className="side-small">
            {held === undefined ? '\u00a0' : held.sources === 0 ? 'no sources yet' : progress(held.claims)}
          </span>
        </Item>
      </section>
      <section className="side-sources">
        <h2>Sources</h2>
        {sources === undefined ? null : sources.length === 0 ? (
          <p className="side-none">None yet. Add files on the page of the case.</p>
        ) : (
          <Sources sources={current(sources)} place={place} />
        )}
      </section>
      <section>
        <h2>Work lists</h2>
        <ul>
          <li>
            <Item to={contradictionsLink()} here={place === '/contradictions'}>
              <span className="side-name">Contradictions</span>
              <span className="side-small">{counts.conflicts ?? '\u00a0'}</span>
            </Item>
          </li>
          <li>
            <Item to={identitiesLink()} here={place === '/identities'}>
              <span className="side-name">Who is one</span>
              <span className="side-small">{counts.identities ?? '\u00a0'}</span>
            </Item>
          </li>
        </ul>
      </section>
      <section>
        <h2>Through time</h2>
        <ul>
          <li>
            <Item to={timelineLink()} here={place === '/time/timeline'}>
              <span className="side-name">Timeline</span>
            </Item>
          </li>
          <li>
            <Item to={chartLink()} here={place === '/time/chart'}>
              <span className="side-name">Chart of an organ</span>
            </Item>
          </li>
          <li>
            <Item to={networkLink()} here={place === '/time/network'}>
              <span className="side-name">Network</span>
            </Item>
          </li>
        </ul>
      </section>
      <section>
        <h2>Asked</h2>
        {questions.length === 0 ? (
          <p className="side-none">
            Nothing yet. <kbd>/</kbd> leads to the field.
          </p>
        ) : (
          <ul>
            {questions.map((question) => (
              <li key={question}>
                <Item to={askLink(question)} here={place === '/ask' && query.get('q') === question}>
                  <span className="side-name">{question}</span>
                </Item>
              </li>
            ))}
          </ul>
        )}
      </section>
      <p className="side-as">
        {held === undefined ? '' : `Judging as ${held.author}; ${count(held.judgements, 'judgement')} held.`}
      </p>
    </nav>
  );
}

/** Newest versions, in the order of their paths. */
export const current = (sources: readonly SourceView[]): readonly SourceView[] =>
  sources.filter(({ newest }) => newest);

function Sources({ sources, place }: { sources: readonly SourceView[]; place: string }) {
  if (sources.length <= MANY)
    return (
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceItem source={source} place={place} />
          </li>
        ))}
      </ul>
    );
  return <ManySources sources={sources} place={place} />;
}

function ManySources({ sources, place }: { sources: readonly SourceView[]; place: string }) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: sources.length,
    getScrollElement: () => box.current,
    estimateSize: () => 46,
    overscan: 8,
  });
  const at = sources.findIndex(({ id }) => place === sourceLink(id));
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);
  return (
    <div ref={box} className="side-many">
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => (
          <li
            key={key}
            aria-setsize={sources.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            <SourceItem source={sources[index]!} place={place} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const SourceItem = ({ source, place }: { source: SourceView; place: string }) => (
  <Item to={sourceLink(source.id)} here={place === sourceLink(source.id)}>
    <span className="side-name">{source.path}</span>
    <span className="side-small">{progress(source.claims)}</span>
  </Item>
);

const Item = ({ to, here, children }: { to: string; here: boolean; children: ReactNode }) => (
  <Link href={to} className="side-item" aria-current={here ? 'page' : undefined}>
    {children}
  </Link>
);
