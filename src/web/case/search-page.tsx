/** Words found in the texts, grouped by source, each leading to its place. */

import { Link, useSearchParams } from 'wouter';
import type { SearchView } from '../../http/schemas/ask.ts';
import { Empty } from '../kit/empty.tsx';
import { Failed, Loading } from '../kit/loading.tsx';
import { Page } from '../kit/page.tsx';
import { askLink, sourceLink } from '../kit/places.ts';
import { useAsk } from '../kit/query.ts';
import { count } from '../kit/words.ts';
import { bySource, marked } from './hits.ts';
import './search.css';

export function SearchPage() {
  const [query] = useSearchParams();
  const q = (query.get('q') ?? '').trim();
  // Words in quotes are looked for and not understood as a question or a name.
  const first = useAsk(q);
  const asked = first.data !== undefined && !first.isPlaceholderData ? first.data.kind : null;
  const quoted = asked !== null && asked !== 'search' ? `"${q.replaceAll('"', ' ')}"` : '';
  const second = useAsk(quoted);
  const answer = quoted === '' ? first : second;
  return (
    <Page title={q === '' ? 'Search' : `“${q}” in the texts`}>
      {q === '' ? (
        <Empty
          title="Type words into the field at the top."
          hint="Other forms of a word are found too; names are found in any spelling; words in quotes are found as they stand."
        />
      ) : answer.isError ? (
        <Failed error={answer.error} again={() => void answer.refetch()} />
      ) : answer.data?.kind === 'search' ? (
        <>
          {quoted !== '' && (
            <p className="search-answer">
              <Link href={askLink(q)}>{`What the claims say of “${q}”`}</Link> is another answer; here are the
              passages that hold the words.
            </p>
          )}
          <SearchResults found={answer.data} />
        </>
      ) : answer.data && !answer.isPlaceholderData && quoted !== '' && second.data ? (
        <Empty title={answer.data.says} />
      ) : (
        <Loading says="Searching the texts" />
      )}
    </Page>
  );
}

/** Also what the page of questions shows where words were asked for. */
export function SearchResults({ found }: { readonly found: SearchView }) {
  const sources = bySource(found.hits);
  return (
    <div className="search">
      {found.names.length > 0 && (
        <section aria-labelledby="search-names">
          <h2 id="search-names">So named, in any spelling</h2>
          <ul className="search-names">
            {found.names.map(({ as, name, says }) => (
              <li key={as}>
                <Link href={askLink(name, { as })}>{name}</Link> <span>{says}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.hits.length === 0 ? (
        <Empty
          title="No text of the case holds these words."
          hint="Fewer words find more; the beginning of a word with a star finds all that begin so."
        />
      ) : (
        <>
          <p className="search-count" role="status">
            {`${count(found.hits.length, 'passage')} in ${count(sources.length, 'source')}`}
          </p>
          {sources.map(({ source, path, hits }) => (
            <section key={source} aria-label={path}>
              <h2>
                <Link href={sourceLink(source)}>{path}</Link>{' '}
                <span className="search-count">{count(hits.length, 'passage')}</span>
              </h2>
              <ol className="search-hits">
                {hits.map((hit) => (
                  <li key={hit.start}>
                    <Link
                      className="search-hit"
                      href={sourceLink(hit.source, { at: hit.matches[0] ?? [hit.start, hit.end] })}
                    >
                      {marked(hit.snippet, hit.marks).map(({ text, mark, at }) =>
                        mark ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
                      )}
                    </Link>
                    <span className="search-place">
                      {hit.row === null
                        ? `at character ${hit.start.toLocaleString('en-GB')}`
                        : `row ${hit.row}`}
                    </span>
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </>
      )}
    </div>
  );
}
