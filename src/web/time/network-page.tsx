/** Network of who communicated with whom, and of what fell into whose hands, as claimed. */
import { useMemo, useRef } from 'react';
import { EvidenceList } from '../evidence/evidence.tsx';
import { unreviewedOf } from '../evidence/reviewed.ts';
import { useEvidenceKeys } from '../evidence/use-evidence-keys.ts';
import { useAddress } from '../kit/address.ts';
import { Empty } from '../kit/empty.tsx';
import { Loading } from '../kit/loading.tsx';
import { Page } from '../kit/page.tsx';
import { useNetwork } from '../kit/query.ts';
import { typeWords } from './chart-drawing.tsx';
import { linkKey, NetworkDrawing, NetworkLegend } from './network-drawing.tsx';
import { Beside, Chosen, Refused, SavePicture, TimeNav } from './time-frame.tsx';
import { ToldBy } from './told-by.tsx';

export function NetworkPage() {
  const { query, change } = useAddress();
  const source = query.get('source') ?? '';
  const show = query.get('show');
  const { data, error, refetch } = useNetwork(source === '' ? {} : { source });
  const svg = useRef<SVGSVGElement>(null);
  useEvidenceKeys(data?.claims);
  const names = useMemo(() => new Map(data?.nodes.map(({ key, name }) => [key, name])), [data]);
  const link = data?.links.find((one) => linkKey(one) === show);
  const denied = data?.links.filter((one) => one.denied) ?? [];
  return (
    <Page
      title="Network"
      lead="Who communicated with whom, and what fell into whose hands, as claims say. A line is a claim, not a tie between people."
      wide
    >
      <TimeNav here="network" />
      <div className="time-form">
        <ToldBy source={source} onChoose={(chosen) => change({ source: chosen, show: null })} />
      </div>
      {error ? (
        <Refused error={error} again={() => void refetch()} />
      ) : !data ? (
        <Loading says="Placing the names" whole />
      ) : data.links.length === 0 ? (
        <Empty
          title="No claim tells of a communication between two."
          hint="Visits, meetings, letters, orders and protests appear here when a source tells of them."
        />
      ) : (
        <>
          <Beside
            side={
              <Chosen
                title={link ? `${names.get(link.from)} – ${names.get(link.to)}` : null}
                says={link ? [link.says] : []}
                ids={link?.claims ?? []}
                claims={data.claims}
                onClose={() => change({ show: null }, { replace: true })}
                hint="Choose a line to see the words it rests on."
              />
            }
          >
            <figure>
              <NetworkDrawing
                nodes={data.nodes}
                links={data.links}
                label="Who communicated with whom, as claimed. The same stands in the table below."
                selected={show}
                onSelect={(key) => change({ show: key === show ? null : key }, { replace: true })}
                svg={svg}
              />
              <figcaption className="time-caption">
                <NetworkLegend />
                <SavePicture svg={svg} name="network" />
              </figcaption>
            </figure>
            <p className="soft small time-note">{unreviewedOf(data.claims)}</p>
            {denied.length > 0 && (
              <section className="undated">
                <h2>Denied</h2>
                <ul className="told">
                  {denied.map((one) => (
                    <li key={linkKey(one)}>
                      <p className="told-says">{one.says}</p>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <details className="same">
              <summary>The same as a table</summary>
              <table>
                <thead>
                  <tr>
                    <th scope="col">From</th>
                    <th scope="col">What</th>
                    <th scope="col">To</th>
                    <th scope="col">Told</th>
                  </tr>
                </thead>
                <tbody>
                  {data.links.map((one) => (
                    <tr key={linkKey(one)}>
                      <td>{names.get(one.from)}</td>
                      <td>{one.denied ? `denied: ${typeWords(one.type)}` : typeWords(one.type)}</td>
                      <td>{names.get(one.to)}</td>
                      <td>
                        <button
                          type="button"
                          className="quiet told-button"
                          onClick={() => change({ show: linkKey(one) }, { replace: true })}
                        >
                          {one.says}
                        </button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          </Beside>
          {data.untied.length > 0 && (
            <details className="same">
              <summary>{`${data.untied.length} more that do not say both who and whom`}</summary>
              <EvidenceList ids={data.untied} claims={data.claims} />
            </details>
          )}
        </>
      )}
    </Page>
  );
}
