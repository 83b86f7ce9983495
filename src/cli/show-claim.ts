/** Show claim: a claim on the page. A sentence that begins with its voice, the words, and the place. */
import { isLargerAlone } from '../model/asking.ts';
import type { Claim } from '../model/claim.ts';
import { type Confidence, confidenceWords } from '../model/confidence.ts';
import type { Review } from '../model/judgement.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { sentence } from '../reason/wording.ts';
import type { Case } from '../store/case.ts';
import { oneLine } from './clean.ts';
import { count, type Page } from './page.ts';

export class ClaimPrinter {
  readonly #case: Case;
  readonly #page: Page;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #lineStarts = new Map<string, readonly number[]>();

  constructor(of: Case, page: Page, sources: ReadonlyMap<string, Source>) {
    this.#case = of;
    this.#page = page;
    this.#sources = sources;
  }

  /** With the confidence where one is given: it is the program's, and stays so after a judgement. */
  claim(claim: Claim, review: Review, indent = 0, confidence: Confidence | null = null): void {
    this.#page.say(sentence(claim, this.#sources), { indent });
    const rows = rowsOf(claim);
    if (rows === null)
      for (const span of claim.spans) this.quote(span, claim, review, indent + 4, confidence);
    else this.#cells(rows, claim, review, indent + 4);
    this.#relinks(claim, indent + 4);
  }

  /** The words of cited texts, one text after the other; a part that several texts give stands with each. */
  #relinks(claim: Claim, indent: number): void {
    if (claim.citations === undefined) return;
    const texts = this.#case.relinkings({ claim: claim.id }).filter(({ found }) => found.length > 0);
    for (const { source, key, found } of texts.slice(0, TEXTS)) {
      const path = this.#sources.get(source)?.path ?? this.#case.source(source)?.path ?? source;
      const work = claim.citations.find((cited) => cited.key === key);
      const by = [work?.publication, work?.published].filter((part) => part != null).join(', ');
      this.#page.say(`words in the cited source${by === '' ? '' : `, ${by}`} (${path}):`, { indent });
      for (const { part, span, sureness, how } of found)
        this.#page.say(
          `${part}: “${shortened(oneLine(span.quote))}” (${sureness}, ${how}; characters ${span.start} to ${span.end})`,
          { indent: indent + 2, hang: 2 },
        );
    }
    const more = texts.length - TEXTS;
    if (more > 0)
      this.#page.say(`and words in ${count(more, 'more cited source')} (--json shows them)`, { indent });
  }

  /** The cells of a table, row by row: a claim that many rows repeat shows the first of them. */
  #cells(rows: ReadonlyMap<number, readonly Cell[]>, claim: Claim, review: Review, indent: number): void {
    const path = this.#sources.get(claim.source)?.path ?? claim.source;
    for (const [row, cells] of [...rows].slice(0, ROWS)) {
      const words = cells.map(({ column, quote }) => `${column} “${shortened(oneLine(quote))}”`).join('; ');
      this.#page.say(`row ${row}: ${words}`, { indent, hang: 2 });
    }
    const more = rows.size - ROWS;
    if (more > 0) this.#page.say(`and ${count(more, 'more row')} that say the same`, { indent });
    const all = [...rows.keys()];
    const places = `row${all.length > 1 ? 's' : ''} ${all.slice(0, 2 * ROWS).join(', ')}${all.length > 2 * ROWS ? ' …' : ''}`;
    this.#page.say(`${path}, ${places} · ${review} · ${claim.id}`, { indent, weight: 'pale' });
  }

  /** The words and their place, without the sentence. */
  quote(
    span: Span,
    claim: Claim,
    review: Review,
    indent: number,
    confidence: Confidence | null = null,
  ): void {
    this.#page.say(`“${oneLine(span.quote)}”`, { indent, hang: 1 });
    // A model's proposal is read with other eyes than that of a rule which can be looked up.
    const by = isLargerAlone(claim.by) ? ` · by ${claim.by.join(', ')} alone` : '';
    const state = confidence === null ? review : `${review} · ${asProposed(review, confidence)}`;
    this.#page.say(`${this.place(span, claim)} · ${state} · ${claim.id}${by}`, { indent, weight: 'pale' });
  }

  /** "report.txt, line 7, characters 1150 to 1186" */
  place(span: Span, claim: Claim): string {
    const path = this.#sources.get(claim.source)?.path ?? claim.source;
    if (span.place !== null && 'row' in span.place)
      return `${path}, row ${span.place.row}, column “${span.place.column}”`;
    return `${path}, line ${this.#line(span, claim)}, characters ${span.start} to ${span.end}`;
  }

  #line(span: Span, claim: Claim): number {
    let starts = this.#lineStarts.get(span.text);
    if (!starts) {
      const found = [0];
      let at = 0;
      for (const character of this.#case.text(claim.source)?.received ?? '') {
        at++;
        if (character === '\n') found.push(at);
      }
      starts = found;
      this.#lineStarts.set(span.text, starts);
    }
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= span.start) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

const asProposed = (review: Review, confidence: Confidence): string =>
  `${review === 'proposed' ? '' : 'as proposed, '}${confidenceWords(confidence)}`;

interface Cell {
  readonly column: string;
  readonly quote: string;
}

/** Rows of one claim that are shown; the others say the same. */
const ROWS = 2;
/** Cited texts of one claim whose words are shown. */
const TEXTS = 3;
/** A cell longer than this is cut on the page. */
const LONGEST = 120;

const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

/** The cells of a claim by their rows; null where it stands in running text. */
function rowsOf(claim: Claim): ReadonlyMap<number, readonly Cell[]> | null {
  const rows = new Map<number, Cell[]>();
  for (const { place, quote } of claim.spans) {
    if (place === null || !('row' in place)) return null;
    const cells = rows.get(place.row) ?? [];
    cells.push({ column: place.column, quote });
    rows.set(place.row, cells);
  }
  return rows;
}

/** More claims than this under one heading are counted, unless all are asked for. */
const SHOWN = 5;

export function showSome(
  page: Page,
  printer: ClaimPrinter,
  ids: readonly string[],
  claims: ReadonlyMap<string, Claim>,
  reviews: ReadonlyMap<string, Review>,
  options: { readonly indent: number; readonly all: boolean },
): void {
  const { indent } = options;
  const shown = options.all ? ids : ids.slice(0, SHOWN);
  for (const id of shown) {
    const claim = claims.get(id);
    if (claim) printer.claim(claim, reviews.get(id) ?? 'proposed', indent);
  }
  if (shown.length < ids.length) {
    page.say(`and ${count(ids.length - shown.length, 'more claim')} (--all shows them)`, { indent });
  }
}

/** "37 proposed, none reviewed": machine proposals never look like results. */
export function reviewWords(reviews: Iterable<Review>): string {
  const counts = { proposed: 0, accepted: 0, rejected: 0, unsure: 0 };
  for (const review of reviews) counts[review]++;
  const reviewed = counts.accepted + counts.rejected + counts.unsure;
  if (reviewed === 0) return `${counts.proposed} proposed, none reviewed`;
  const parts = [`${counts.proposed} proposed and not reviewed`];
  for (const review of ['accepted', 'rejected', 'unsure'] as const) {
    if (counts[review] > 0) parts.push(`${counts[review]} ${review}`);
  }
  return parts.join(', ');
}
