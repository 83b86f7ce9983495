/** Chart of an organ on a date, with a slider over the days on which what is claimed changes. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import type { ChartView } from '../../http/schemas/views.ts';
import type { Switches } from '../api.ts';
import { unreviewedOf } from '../evidence/reviewed.ts';
import { useEvidenceKeys } from '../evidence/use-evidence-keys.ts';
import { useAddress } from '../kit/address.ts';
import { Empty } from '../kit/empty.tsx';
import { Loading } from '../kit/loading.tsx';
import { Page } from '../kit/page.tsx';
import { askLink, chartLink, switchesOf } from '../kit/places.ts';
import { chartQuery, useChart, useTimeline } from '../kit/query.ts';
import { Changes } from './changes.tsx';
import { boxWords, ChartDrawing, ChartLegend } from './chart-drawing.tsx';
import { lineKey } from './chart-layout.ts';
import { DateSlider } from './date-slider.tsx';
import { dateWords, dayNumber, dayOf } from './days.ts';
import { organsOf } from './organs.ts';
import { evenly, marksOf, nextMark } from './slider.ts';
import { Beside, Chosen, Entered, Refused, SavePicture, TimeNav } from './time-frame.tsx';

/** Places are kept over so many dates; further ones are fitted in when they are shown. */
const DATES = 10;

export function ChartPage() {
  const { query, change } = useAddress();
  const name = query.get('name') ?? '';
  const on = query.get('on') ?? '';
  const compare = query.get('compare') ?? '';
  const title = name === '' ? 'Chart of an organ' : `${name}${on === '' ? '' : `, ${dateWords(on)}`}`;
  return (
    <Page title={title} wide>
      <TimeNav here="chart" />
      <div className="time-form">
        <Entered
          label="Organ"
          value={name}
          placeholder="GPU"
          wide
          onEnter={(value) => change({ name: value, as: null, show: null })}
        />
        <Entered label="On" value={on} placeholder="1930-01-04" onEnter={(value) => change({ on: value })} />
        <Entered
          label="Compare with"
          value={compare}
          placeholder="another date"
          onEnter={(value) => change({ compare: value })}
        />
      </div>
      {name === '' ? (
        <Organs />
      ) : on === '' ? (
        <Undated name={name} />
      ) : (
        <Dated name={name} on={on} compare={compare} />
      )}
    </Page>
  );
}

/** Organs that claims name, each with a date on which there is something to see. */
function Organs() {
  const { data, error, refetch } = useTimeline({ kind: ['posting', 'structure', 'command'] });
  const organs = useMemo(() => (data ? organsOf(data).filter(({ on }) => on !== null) : []), [data]);
  if (error) return <Refused error={error} again={() => void refetch()} />;
  if (!data) return <Loading says="Looking which organs claims name" whole />;
  if (organs.length === 0)
    return (
      <Empty
        title="No claim names an organ yet."
        hint="Read sources first; then an organ can be drawn on a date."
      />
    );
  return (
    <section>
      <h2>Organs that claims name</h2>
      <ul className="organs">
        {organs.slice(0, 40).map(({ name, claims, on }) => (
          <li key={name}>
            <Link href={chartLink(name, on ?? undefined)}>{name}</Link>
            <span className="soft small">{` ${claims === 1 ? '1 claim' : `${claims} claims`}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A name without a date: the latest day that a claim gives. */
function Undated({ name }: { readonly name: string }) {
  const { change } = useAddress();
  const { data, error, refetch } = useTimeline({ about: name });
  const on = useMemo(() => {
    const organs = data ? organsOf(data) : [];
    return (
      organs
        .map((organ) => organ.on)
        .filter((day) => day !== null)
        .toSorted()
        .at(-1) ?? null
    );
  }, [data]);
  useEffect(() => {
    if (on !== null) change({ on }, { replace: true });
  }, [on, change]);
  if (error) return <Refused error={error} again={() => void refetch()} />;
  if (!data) return <Loading says="Looking for a date" />;
  return <Empty title={`No claim about ${name} has a date.`} hint="Enter a date, as 1930-01-04 or 1930." />;
}

function Dated({
  name,
  on,
  compare,
}: {
  readonly name: string;
  readonly on: string;
  readonly compare: string;
}) {
  const { query, change } = useAddress();
  const switches = switchesOf(query);
  const { data, error, refetch, isFetching } = useChart(name, on, switches);
  const svg = useRef<SVGSVGElement>(null);
  const days = data?.days;
  const marks = useMemo(() => marksOf(days ?? []), [days]);
  const over = useOver(name, marks, switches);
  const shapes = useShapes(data, over);
  const day = dayNumber(on) ?? dayNumber(`${on}-01`) ?? dayNumber(`${on}-01-01`) ?? marks[0] ?? 0;
  const show = query.get('show');
  const go = (to: number) => change({ on: dayOf(to) }, { replace: true });
  useEvidenceKeys(data?.claims, {
    ']': { says: 'to the next change', run: () => go(nextMark(marks, day, 1)) },
    '[': { says: 'to the change before', run: () => go(nextMark(marks, day, -1)) },
  });
  if (error) return <Refused error={error} again={() => void refetch()} />;
  if (!data) return <Loading says="Drawing the chart" whole />;
  const box = data.boxes.find(({ key }) => key === show);
  const line = data.lines.find((one) => lineKey(one) === show);
  const chosen = line
    ? { title: 'This line', says: [], ids: line.claims }
    : box
      ? {
          title: box.name,
          says: [],
          ids: box.holders.flatMap(({ claims }) => claims),
        }
      : { title: null, says: [], ids: [] };
  const label = `${name}, ${dateWords(on)}, as claimed`;
  return (
    <>
      <DateSlider marks={marks} day={day} label={`Date of the chart of ${name}`} onDay={go} />
      <p className="time-says" aria-live="polite" aria-busy={isFetching}>
        <strong>{dateWords(on)}.</strong> {data.says.replace(/^.*?, as claimed\. /u, '')}{' '}
        <span className="soft small">{unreviewedOf(data.claims)}</span>
      </p>
      <Beside
        side={
          <Chosen
            {...chosen}
            claims={data.claims}
            onClose={() => change({ show: null }, { replace: true })}
            hint="Choose a box or a line, to see the words it rests on. j goes on to them."
          />
        }
      >
        <figure data-places={over === null ? 'date' : 'all'}>
          <ChartDrawing
            shape={data}
            over={shapes}
            label={`${label}. The same stands in the list below.`}
            selected={show}
            onSelect={(key) => change({ show: key === show ? null : key }, { replace: true })}
            svg={svg}
          />
          <figcaption className="time-caption">
            <ChartLegend />
            <SavePicture svg={svg} name={`${name}-${on}`} />
          </figcaption>
        </figure>
        <details className="same">
          <summary>The same as a list</summary>
          <ul>
            {data.boxes.map((one) => (
              <li key={one.key}>
                {one.holders.length === 0 ? boxWords(one) : one.holders.map(({ says }) => says).join(' ')}
              </li>
            ))}
            {data.lines.map((one) => (
              <li key={lineKey(one)}>{one.says}</li>
            ))}
          </ul>
        </details>
      </Beside>
      <p className="answer-onward">
        <Link href={askLink(`who commanded ${name} on ${on}`, switches)}>
          {`Ask who commanded ${name} on this date, with the proof`}
        </Link>
      </p>
      {compare !== '' && <Changes name={name} on={on} compare={compare} switches={switches} />}
    </>
  );
}

/** So long after a drawing appeared nothing in it moves by itself any more, in milliseconds. */
const SETTLE_MS = 600;

/**
 * The charts that have a say in where boxes stand: at first that of the date asked, so that it shows at
 * once, and those of all marked dates as soon as they are there. Where they come late, what is shown
 * stays as it is until another date is asked for.
 */
function useShapes(data: ChartView | undefined, over: readonly ChartView[] | null) {
  const drawn = useRef<{ data: ChartView; shapes: readonly ChartView[]; at: number } | null>(null);
  return useMemo(() => {
    if (!data) return [];
    const before = drawn.current?.data === data ? drawn.current : null;
    if (before !== null && performance.now() - before.at > SETTLE_MS) return before.shapes;
    const shapes = over === null ? [data] : [...over, data];
    drawn.current = { data, shapes, at: before?.at ?? performance.now() };
    return shapes;
  }, [data, over]);
}

/** The charts of all marked dates, asked for one after another, so that a date somebody asks for is not kept waiting. */
function useOver(name: string, marks: readonly number[], switches: Switches): readonly ChartView[] | null {
  const client = useQueryClient();
  const dates = useMemo(() => evenly(marks, DATES).map(dayOf), [marks]);
  const { data } = useQuery({
    queryKey: ['chart', name, { over: dates }, switches],
    queryFn: async () => {
      const charts: ChartView[] = [];
      for (const on of dates) charts.push(await client.fetchQuery(chartQuery(name, on, switches)));
      return charts;
    },
    enabled: dates.length > 0,
  });
  return data ?? null;
}
