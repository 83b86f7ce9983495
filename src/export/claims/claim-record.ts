/** Claim record: a claim as it leaves the program, with names in place of records and its spans' source. */
import type { Argument, Claim } from '../../model/claim.ts';
import type { Confidence } from '../../model/confidence.ts';
import type { Review } from '../../model/judgement.ts';
import type { Relink } from '../../model/relink.ts';
import type { Source } from '../../model/source.ts';
import type { Place, Span } from '../../model/span.ts';

export interface SpanRecord {
  readonly source: string;
  readonly sha256: string;
  /** Code points of the text as received, half-open. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Row and column, or page and box; null in running text. */
  readonly place: Place | null;
  /** In running text, the bytes of the source. */
  readonly bytes?: readonly [number, number];
}

/** Words of a cited text for a part of the claim. */
export interface RelinkRecord {
  readonly part: string;
  /** The id of the cited work, as in `citations`. */
  readonly key: string;
  readonly source: string;
  readonly sha256: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly how: string;
  readonly sureness: string;
  readonly reasons: readonly string[];
  readonly others: number;
}

export interface ClaimRecord {
  readonly id: string;
  readonly kind: string;
  readonly type: string | null;
  readonly aspect: string;
  readonly basis: string | null;
  /** Names as the text gives them; `claim:ID` where the filler is another claim. */
  readonly args: Readonly<Record<string, readonly string[]>>;
  /** Ids of entities, parallel to `args`; null where the filler is none. */
  readonly entities: Readonly<Record<string, readonly (string | null)[]>>;
  readonly when: string | null;
  readonly time: { readonly text: string | null; readonly start: unknown; readonly end: unknown };
  readonly where: readonly string[];
  readonly quantity: Claim['quantity'];
  readonly voices: readonly string[];
  readonly stances: readonly string[];
  readonly polarity: string;
  readonly certainty: string | null;
  readonly spans: readonly SpanRecord[];
  readonly cues: readonly SpanRecord[];
  readonly citations?: Claim['citations'];
  /** Absent where no words were found in cited texts. */
  readonly relinks?: readonly RelinkRecord[];
  readonly by: readonly string[];
  readonly patterns: readonly string[];
  /** The machine's, whatever a person judged; null where nothing is measured. */
  readonly confidence: Confidence | null;
  readonly review: Review;
}

const name = (argument: Argument): string =>
  argument.claim === null ? argument.name : `claim:${argument.claim}`;

function spanRecord(span: Span, source: Source): SpanRecord {
  const { place } = span;
  const bytes = place !== null && 'bytes' in place ? place.bytes : null;
  return {
    source: source.path,
    sha256: source.sha256,
    start: span.start,
    end: span.end,
    quote: span.quote,
    place: bytes === null ? place : null,
    ...(bytes === null ? {} : { bytes }),
  };
}

/** A relink with the source of its text. */
export interface SourcedRelink {
  readonly relink: Relink;
  readonly source: Source;
}

function relinkRecord({ relink, source }: SourcedRelink): RelinkRecord {
  const { part, key, span, how, sureness, reasons, others } = relink;
  const { start, end, quote } = span;
  const { path, sha256 } = source;
  return { part, key, source: path, sha256, start, end, quote, how, sureness, reasons, others };
}

export function claimRecord(
  claim: Claim,
  review: Review,
  source: Source,
  relinks: readonly SourcedRelink[] = [],
  confidence: Confidence | null = null,
): ClaimRecord {
  const args = Object.entries(claim.args).filter(([, fillers]) => fillers.length > 0);
  return {
    id: claim.id,
    kind: claim.kind,
    type: claim.type,
    aspect: claim.aspect,
    basis: claim.basis,
    args: Object.fromEntries(args.map(([argument, fillers]) => [argument, fillers.map(name)])),
    entities: Object.fromEntries(
      args
        .filter(([, fillers]) => fillers.some((filler) => filler.entity !== null))
        .map(([argument, fillers]) => [argument, fillers.map((filler) => filler.entity)]),
    ),
    when: claim.when.edtf,
    time: { text: claim.when.text, start: claim.when.start, end: claim.when.end },
    where: claim.where.map(name),
    quantity: claim.quantity,
    voices: claim.voices.map((voice) => voice.name),
    stances: claim.voices.map((voice) => voice.stance),
    polarity: claim.polarity,
    certainty: claim.certainty,
    spans: claim.spans.map((span) => spanRecord(span, source)),
    cues: claim.cues.map((span) => spanRecord(span, source)),
    ...(claim.citations === undefined ? {} : { citations: claim.citations }),
    ...(relinks.length === 0 ? {} : { relinks: relinks.map(relinkRecord) }),
    by: claim.by,
    patterns: claim.patterns,
    confidence,
    review,
  };
}
