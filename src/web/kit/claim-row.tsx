/** A claim on the page: one sentence that begins with its voice, and under it, small, what is known of it. */
import { Link } from 'wouter';
import type { ClaimView, SpanView } from '../../http/schemas/claim.ts';
import { namesIn } from './names-in.ts';
import { sourceLink } from './places.ts';
import { kindWords, proposer } from './words.ts';
import './claim.css';

/** @param names whether names are set in bold */
export function ClaimSentence({
  claim,
  names = true,
}: {
  readonly claim: Pick<ClaimView, 'sentence' | 'accordingTo' | 'args' | 'where'>;
  readonly names?: boolean;
}) {
  const { sentence, accordingTo } = claim;
  const begins = accordingTo !== '' && sentence.startsWith(accordingTo);
  const rest = begins ? sentence.slice(accordingTo.length) : sentence;
  const bold = names ? [...Object.values(claim.args).flat(), ...claim.where].map(({ name }) => name) : [];
  let at = 0;
  return (
    <span className="claim-sentence">
      {begins && <span className="claim-voice">{accordingTo}</span>}
      {namesIn(rest, bold).map(({ text, name }) => {
        at += text.length;
        return name ? <b key={at}>{text}</b> : <span key={at}>{text}</span>;
      })}
    </span>
  );
}

const SIGNS = { proposed: '○', accepted: '✓', rejected: '✕', unsure: '?' } as const;

/** Shape and word first, colour second. */
export function ReviewMark({
  review,
  word = true,
}: {
  readonly review: ClaimView['review'];
  readonly word?: boolean;
}) {
  return (
    <span className="review-mark" data-review={review}>
      <span className="review-sign" aria-hidden="true">
        {SIGNS[review]}
      </span>
      <span className={word ? undefined : 'unseen'}>{review}</span>
    </span>
  );
}

/** Kind, when with its words, who proposed it and how sure, who judged. The machine's part stays after a decision. */
export function ClaimSmall({ claim }: { readonly claim: Omit<ClaimView, 'spans' | 'cues'> }) {
  const { when, judged, confidence } = claim;
  const written = when.text !== null && when.text !== when.edtf ? ` (“${when.text}”)` : '';
  const proposed = `proposed by ${claim.by.map(proposer).join(' and ')}`;
  return (
    <span className="claim-small">
      <span>{kindWords(claim.kind, claim.type)}</span>
      {when.edtf === null && when.text === null ? null : <span>{`${when.edtf ?? 'undated'}${written}`}</span>}
      <span>{confidence === null ? proposed : `${proposed}, ${confidence.words}`}</span>
      {judged !== null && (
        <span>
          {`${claim.review} by ${judged.author}`}
          {judged.reason !== '' && judged.reason !== 'judged in the workbench' && ` (${judged.reason})`}
        </span>
      )}
      {!claim.current && <span>the latest reading proposes it no longer</span>}
    </span>
  );
}

/** Row and column, or page, or the place in running text. */
export const placeWords = ({ place, start }: SpanView): string =>
  place === null
    ? `at character ${start.toLocaleString('en-GB')}`
    : 'row' in place
      ? `row ${place.row}, ${place.column}`
      : `page ${place.page}`;

/** The exact words; they lead to their place in the source. */
export function Quote({
  span,
  claim,
  cite = true,
}: {
  readonly span: SpanView;
  readonly claim?: string;
  readonly cite?: boolean;
}) {
  return (
    <span className="quote">
      <Link href={sourceLink(span.source, { claim, at: [span.start, span.end] })} className="quote-words">
        <q>{span.quote}</q>
      </Link>
      {cite && <cite className="quote-place">{` ${span.path}, ${placeWords(span)}`}</cite>}
    </span>
  );
}

const STANCES: Readonly<Record<string, string>> = {
  asserted: 'states',
  supposed: 'supposes',
  predicted: 'predicts',
  ordered: 'orders',
  asked: 'asks',
  reported: 'reports',
  endorsed: 'agrees',
  doubted: 'doubts',
};

/** The author, a name that the case knows, or the words of a voice without one. */
const spoken = ({ name, entity }: ClaimView['voices'][number]): string =>
  entity === null && name !== 'author' ? `“${name}”` : name === 'author' ? 'the author' : name;

/** Who says that who said, outermost first, each a step further in. */
export function Voices({ voices }: { readonly voices: ClaimView['voices'] }) {
  const [outer, ...inner] = voices;
  if (!outer) return null;
  return (
    <ol className="voices">
      <li>
        {`${spoken(outer)} ${STANCES[outer.stance] ?? outer.stance}`}
        {inner.length > 0 && <Voices voices={inner} />}
      </li>
    </ol>
  );
}
