/** The case: files in, its sources, its named periods. */
import { current } from '../frame/side.tsx';
import { Empty } from '../kit/empty.tsx';
import { Failed, Loading } from '../kit/loading.tsx';
import { Page } from '../kit/page.tsx';
import { useCase, useSources } from '../kit/query.ts';
import { count, progress } from '../kit/words.ts';
import { AddFiles } from './add-files.tsx';
import { SourceTable } from './source-table.tsx';
import './case.css';

export function CasePage() {
  const held = useCase();
  const sources = useSources();
  const name = held.data?.name ?? 'Case';
  const empty = sources.data?.length === 0;
  return (
    <Page
      title={name}
      wide
      lead={
        held.data && !empty
          ? `${count(held.data.sources, 'source')}; claims: ${progress(held.data.claims)}. Held besides: ${count(held.data.emendations, 'emendation')}, ${count(held.data.judgements, 'judgement')}.`
          : '\u00a0'
      }
    >
      {sources.isError ? (
        <Failed error={sources.error} again={() => void sources.refetch()} />
      ) : sources.data === undefined ? (
        <Loading says="Listing the sources" />
      ) : empty ? (
        <div className="case-empty">
          <Empty
            title="This case has no sources yet."
            hint="Add the files that you want to read. Each is kept as it was received, and claims are proposed from its words: what a voice in it says, with the place. Nothing leaves this machine. What is proposed says so until somebody has judged it."
          >
            <AddFiles />
          </Empty>
        </div>
      ) : (
        <>
          <AddFiles />
          <SourceTable sources={current(sources.data)} />
        </>
      )}
      {held.data && held.data.periods.length > 0 && (
        <section className="periods" aria-labelledby="periods-heading">
          <h2 id="periods-heading">Named periods</h2>
          <p className="periods-hint">
            Times that sources name with words; dates told by them rest on what is cited here.
          </p>
          <dl>
            {held.data.periods.map(({ id, name: period, edtf, citation }) => (
              <div key={id}>
                <dt>{period}</dt>
                <dd>
                  <span className="period-time">{edtf}</span>
                  {citation !== null && <span className="period-cited">{citation}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Page>
  );
}
