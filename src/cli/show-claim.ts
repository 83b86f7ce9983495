/** Show claim: a claim on the page. A sentence that begins with its voice, the words, and the place. */
import type { Claim } from '../model/claim.ts';
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

  claim(claim: Claim, review: Review, indent = 0): void {
    this.#page.say(sentence(claim, this.#sources), { indent });
    for (const span of claim.spans) this.quote(span, claim, review, indent + 4);
  }

  /** The words and their place, without the sentence. */
  quote(span: Span, claim: Claim, review: Review, indent: number): void {
    this.#page.say(`“${oneLine(span.quote)}”`, { indent, hang: 1 });
    this.#page.say(`${this.place(span, claim)} · ${review} · ${claim.id}`, { indent, weight: 'pale' });
  }

  /** "report.txt, line 7, characters 1150 to 1186" */
  place(span: Span, claim: Claim): string {
    const path = this.#sources.get(claim.source)?.path ?? claim.source;
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
