/** Timeline of a name, of a source or of the whole case: by date, or in the order in which a source tells it. */
import { useMemo, useRef } from 'react';
import { useEvidenceKeys } from '../evidence/use-evidence-keys.ts';
import { useAddress } from '../kit/address.ts';
import { Empty } from '../kit/empty.tsx';
import { Loading } from '../kit/loading.tsx';
import { Page } from '../kit/page.tsx';
import { useSources, useTimeline } from '../kit/query.ts';
import { moved, roomy, zoomed } from './axis.ts';
import { BarLegend } from './bar.tsx';
import { dayNumber, dayOf, rangeWords } from './days.ts';
import { extentOf, extentWords } from './extent.ts';
import { rowsOf } from './rows.ts';
import { tellers, tellingOf } from './telling.ts';
import { TellingDrawing } from './telling-drawing.tsx';
import { Beside, Chosen, Entered, Refused, SavePicture, TimeNav } from './time-frame.tsx';
import { type Item, TimelineDrawing } from './timeline-drawing.tsx';
import { ToldBy } from './told-by.tsx';
import { useWidth } from './use-width.ts';

const KINDS = [
  ['posting', 'Posts'],
  ['act', 'Acts'],
  ['communication', 'Communications'],
  ['membership', 'Memberships'],
  ['command', 'Commands'],
  ['structure', 'Structures'],
  ['attribute', 'Lives'],
] as const;
/** Rows drawn at once; who wants more narrows what is asked for. */
const MOST = 300;

/** Open ends as the server says them, as bounds that a drawing understands. */
const withOpen = (item: Item): Item => ({
  ...item,
  start: item.openStart ? ['open', item.start[1]] : item.start,
  end: item.openEnd ? [item.end[0], 'open'] : item.end,
});

export function TimelinePage() {
  const { query, change } = useAddress();
  const about = query.get('about') ?? '';
  const as = query.get('as') ?? undefined;
  const source = query.get('source') ?? '';
  const kinds = query.getAll('kind');
  const telling = query.get('view') === 'telling';
  const show = query.get('show');
  const sources = useSources().data;
  const { data, error, refetch } = useTimeline({
    ...(about === '' ? {} : { about }),
    ...(as === undefined ? {} : { as }),
    ...(source === '' ? {} : { source }),
    ...(kinds.length === 0 ? {} : { kind: kinds }),
  });
  const items = useMemo(() => (data?.items ?? []).map(withOpen), [data]);
  const rows = useMemo(() => rowsOf(items.slice(0, MOST)), [items]);
  const from = dayNumber(query.get('from') ?? '');
  const to = dayNumber(query.get('to') ?? '');
  const span: readonly [number, number] =
    from !== null && to !== null && from < to ? [from, to] : roomy(rows.span ?? [-14_800, -14_400]);
  const zoom = ([a, b]: readonly [number, number]) =>
    change({ from: dayOf(a), to: dayOf(b) }, { replace: true });
  const whole = () => change({ from: null, to: null }, { replace: true });
  useEvidenceKeys(data?.claims, {
    '+': { says: 'show a shorter time', run: () => zoom(zoomed(span, 0.5)) },
    '-': { says: 'show a longer time', run: () => zoom(zoomed(span, 2)) },
    '[': { says: 'show an earlier time', run: () => zoom(moved(span, -0.25)) },
    ']': { says: 'show a later time', run: () => zoom(moved(span, 0.25)) },
    '0': { says: 'show the whole time', run: whole },
    t: {
      says: 'by date, or as it is told',
      run: () => change({ view: telling ? null : 'telling' }),
    },
  });
  const teller = source !== '' ? source : (tellers(items)[0] ?? '');
  const told = useMemo(() => tellingOf(items, teller), [items, teller]);
  const pathOf = (id: string) => sources?.find((one) => one.id === id)?.path ?? id;
  const svg = useRef<SVGSVGElement>(null);
  const [box, width] = useWidth(820);
  const claim = show === null ? undefined : data?.claims[show];
  const title = about === '' ? 'Timeline' : `Timeline: ${about}`;
  const select = (id: string) => id !== show && change({ show: id }, { replace: true });
  return (
    <Page title={title} wide>
      <TimeNav here="timeline" />
      <div className="time-form">
        <Entered
          label="About"
          value={about}
          placeholder="a name, or nothing for the whole case"
          wide
          onEnter={(value) => change({ about: value, as: null, show: null, from: null, to: null })}
        />
        <ToldBy source={source} onChoose={(chosen) => change({ source: chosen, show: null })} />
        <fieldset className="time-toggle">
          <legend>Order</legend>
          {(
            [
              [false, 'By date'],
              [true, 'As it is told'],
            ] as const
          ).map(([value, says]) => (
            <button
              key={says}
              type="button"
              aria-pressed={telling === value}
              onClick={() => change({ view: value ? 'telling' : null })}
            >
              {says}
            </button>
          ))}
        </fieldset>
        <fieldset className="time-toggle">
          <legend>Only</legend>
          {KINDS.map(([kind, says]) => (
            <button
              key={kind}
              type="button"
              aria-pressed={kinds.includes(kind)}
              onClick={() =>
                change({
                  kind: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind],
                  show: null,
                })
              }
            >
              {says}
            </button>
          ))}
        </fieldset>
      </div>
      {error ? (
        <Refused error={error} again={() => void refetch()} />
      ) : !data ? (
        <Loading says="Putting the claims in order" whole />
      ) : items.length === 0 ? (
        <Empty
          title={about === '' ? 'There is nothing to put in order yet.' : `No such claim tells of ${about}.`}
          hint="Read sources, or ask for another name, kind or source."
        />
      ) : (
        <Beside
          side={
            <Chosen
              title={claim ? 'These words' : null}
              ids={claim ? [claim.id] : []}
              claims={data.claims}
              onClose={() => change({ show: null }, { replace: true })}
              hint="Choose a line to see the words it rests on: j and k go from one to the next, y, n and u judge."
            />
          }
        >
          <figure>
            <div className="time-bar">
              {telling ? (
                <span className="soft small">{`${pathOf(teller)} tells ${told.length === 1 ? 'this' : `these ${told.length}`} in its own order. A dashed line goes back in time.`}</span>
              ) : (
                <>
                  <span className="soft small">{rangeWords(...span)}</span>
                  <span className="time-zoom">
                    <button type="button" title="earlier ([)" onClick={() => zoom(moved(span, -0.25))}>
                      <span aria-hidden="true">←</span>
                      <span className="unseen">Show an earlier time</span>
                    </button>
                    <button type="button" title="later (])" onClick={() => zoom(moved(span, 0.25))}>
                      <span aria-hidden="true">→</span>
                      <span className="unseen">Show a later time</span>
                    </button>
                    <button type="button" title="shorter (+)" onClick={() => zoom(zoomed(span, 0.5))}>
                      <span aria-hidden="true">+</span>
                      <span className="unseen">Show a shorter time</span>
                    </button>
                    <button type="button" title="longer (-)" onClick={() => zoom(zoomed(span, 2))}>
                      <span aria-hidden="true">−</span>
                      <span className="unseen">Show a longer time</span>
                    </button>
                    <button type="button" title="whole (0)" onClick={whole}>
                      Whole
                    </button>
                  </span>
                </>
              )}
            </div>
            <div ref={box} className="drawing-fit">
              {telling ? (
                <TellingDrawing
                  told={told.slice(0, MOST)}
                  width={width}
                  label={`What ${pathOf(teller)} tells, in its order and by date. The same stands in the table below.`}
                  selected={show}
                  onSelect={select}
                  svg={svg}
                />
              ) : (
                <TimelineDrawing
                  rows={rows}
                  span={span}
                  width={width}
                  label={`${title}, ${rangeWords(...span)}. The same stands in the table below.`}
                  selected={show}
                  onSelect={select}
                  svg={svg}
                />
              )}
            </div>
            <figcaption className="time-caption">
              {!telling && <BarLegend />}
              <SavePicture svg={svg} name={`${title} ${telling ? 'as told' : ''}`} />
            </figcaption>
          </figure>
          {(data.more > 0 || items.length > MOST) && (
            <p className="soft">{`${(data.more + Math.max(0, items.length - MOST)).toLocaleString('en-GB')} more are not drawn. A name, a source or a kind narrows it.`}</p>
          )}
          {!telling && rows.undated.length > 0 && (
            <section className="undated">
              <h2>Told without a day</h2>
              <ul>
                {rows.undated.map(({ claim: id, label }) => (
                  <li key={id}>
                    <button type="button" className="quiet" data-evidence={id} onClick={() => select(id)}>
                      {label}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Same items={items.slice(0, MOST)} pathOf={pathOf} />
        </Beside>
      )}
    </Page>
  );
}

/** The same as a table, for who does not see the drawing or wants to copy it. */
function Same({
  items,
  pathOf,
}: {
  readonly items: readonly Item[];
  readonly pathOf: (source: string) => string;
}) {
  const order = useMemo(() => {
    const by = new Map<string, number>();
    for (const source of tellers(items))
      for (const { item, told } of tellingOf(items, source)) by.set(item.claim, told + 1);
    return by;
  }, [items]);
  return (
    <details className="same">
      <summary>The same as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Told</th>
            <th scope="col">When</th>
            <th scope="col">Kind</th>
            <th scope="col">Source, and its place in the telling</th>
            <th scope="col">Review</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const extent = extentOf(item.start, item.end, item.state);
            return (
              <tr key={item.claim}>
                <td>{item.label}</td>
                <td>{extent === null ? 'no day is known' : extentWords(extent)}</td>
                <td>{item.lane}</td>
                <td>{`${pathOf(item.source)}, ${order.get(item.claim) ?? ''}`}</td>
                <td>{item.review}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
