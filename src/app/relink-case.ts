/**
 * Relink case: leads what claims cite back to the words of the cited texts that the case holds. Each
 * batch of claims is one transaction; searching again adds nothing where nothing changed.
 */
import { setImmediate } from 'node:timers/promises';
import { partOf, wantedOf } from '../extract/relink/of-claim.ts';
import { type PreparedText, prepareText } from '../extract/relink/prepared.ts';
import { RELINKER, relink } from '../extract/relink/relink.ts';
import type { Claim } from '../model/claim.ts';
import { type CodePoints, codePoints } from '../model/codepoints.ts';
import type { Entity } from '../model/entity.ts';
import type { Relink, Relinking, Sureness } from '../model/relink.ts';
import { bytePlaces } from '../readers/byte-place.ts';
import type { Case } from '../store/case.ts';
import { relinkId } from '../store/ids.ts';
import { type CitedText, citedTexts, keepText, readTextLines } from './cited-texts.ts';
import { currentSources } from './evidence-of.ts';

/** How the parts of one name came out, over all claims. */
export interface PartCount {
  readonly part: string;
  /** Citations of this part to a text that is at hand. */
  readonly cited: number;
  readonly found: Readonly<Record<Sureness, number>>;
  readonly missing: number;
}

export type RelinkEvent =
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'texts'; readonly added: number; readonly versions: number; readonly known: number }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | {
      readonly type: 'done';
      /** Claims that cite a text at hand, and the texts that they cite. */
      readonly claims: number;
      readonly texts: number;
      /** Searches that were new or came out otherwise than before. */
      readonly written: number;
      readonly parts: readonly PartCount[];
      /** False where it was stopped before the last claim. */
      readonly whole: boolean;
    };

export interface RelinkOptions {
  /** Files of JSON Lines with `id` and `text`. */
  readonly texts?: readonly string[];
  /** Asked before each batch: true ends with what is done. */
  readonly stop?: () => boolean;
}

/** Claims that are searched for and recorded together. */
const BATCH = 64;
/** Characters of context on each side of a quote. */
const CONTEXT = 32;

export async function* relinkCase(
  into: Case,
  options: RelinkOptions = {},
): AsyncGenerator<RelinkEvent, void, undefined> {
  if (options.texts !== undefined && options.texts.length > 0) {
    const counts = { added: 0, version: 0, known: 0 };
    for (const path of options.texts) {
      for (const line of readTextLines(path)) {
        const kept = line.ok ? keepText(into, line.text) : line;
        if (kept.ok) counts[kept.outcome] += 1;
        else yield { type: 'failed', message: kept.message };
      }
    }
    yield { type: 'texts', added: counts.added, versions: counts.version, known: counts.known };
  }
  const textOf = citedTexts(into);
  const claims = claimsThatCite(into, (key) => textOf(key) !== null);
  const tally = new Tally();
  const searcher = new Searcher(into, textOf);
  const texts = new Set<string>();
  let written = 0;
  let done = 0;
  let whole = true;
  while (done < claims.length) {
    // Lets a signal be heard between two batches.
    await setImmediate();
    if (options.stop?.()) {
      whole = false;
      break;
    }
    const batch = claims.slice(done, done + BATCH).flatMap((id) => searcher.claim(id));
    written += into.addRelinkings(batch);
    for (const relinking of batch) {
      tally.add(relinking);
      texts.add(relinking.text);
    }
    done = Math.min(claims.length, done + BATCH);
    yield { type: 'progress', done, of: claims.length };
  }
  yield { type: 'done', claims: done, texts: texts.size, written, parts: tally.list(), whole };
}

/** Ids of the claims of current sources with a citation of a work whose text is at hand. */
function claimsThatCite(of: Case, atHand: (key: string) => boolean): string[] {
  const found: string[] = [];
  for (const source of currentSources(of).keys()) {
    for (const { id, citations } of of.claims({ source }))
      if (citations?.some(({ key }) => atHand(key))) found.push(id);
  }
  return found;
}

interface Prepared {
  readonly prepared: PreparedText;
  readonly points: CodePoints;
  readonly bytes: ReturnType<typeof bytePlaces>;
}

class Searcher {
  readonly #case: Case;
  readonly #textOf: (key: string) => CitedText | null;
  readonly #prepared = new Map<string, Prepared>();
  readonly #entities = new Map<string, Entity | undefined>();

  constructor(of: Case, textOf: (key: string) => CitedText | null) {
    this.#case = of;
    this.#textOf = textOf;
  }

  claim(id: string): Relinking[] {
    const claim = this.#case.claim(id);
    return (claim?.citations ?? []).flatMap((citation): Relinking[] => {
      const cited = this.#textOf(citation.key);
      if (claim === undefined || cited === null) return [];
      const wanted = wantedOf(claim, citation, (entity) => this.#entity(entity));
      if (wanted === null) return [];
      const ready = this.#prepare(cited);
      const found = relink(ready.prepared, wanted);
      const parts = new Set(found.map(({ part }) => partOf(part)));
      const missing = new Set(wanted.asked.map(partOf).filter((part) => !parts.has(part)));
      return [
        {
          claim: claim.id,
          key: citation.key,
          source: cited.source.id,
          text: cited.text.id,
          by: RELINKER,
          found: found.map((one) => this.#record(claim, citation.key, cited, ready, one)),
          missing: [...missing],
        },
      ];
    });
  }

  #record(
    claim: Claim,
    key: string,
    cited: CitedText,
    { points, bytes }: Prepared,
    found: ReturnType<typeof relink>[number],
  ): Relink {
    const [start, end] = found.range.map(points.toCodePoint) as [number, number];
    const part = partOf(found.part);
    return {
      id: relinkId(this.#case.secret, cited.source.sha256, { claim: claim.id, key, part, start, end }),
      claim: claim.id,
      part,
      key,
      span: {
        text: cited.text.id,
        start,
        end,
        quote: points.slice(start, end),
        prefix: points.slice(Math.max(0, start - CONTEXT), start),
        suffix: points.slice(end, Math.min(points.length, end + CONTEXT)),
        place: { bytes: bytes(start, end) },
      },
      how: found.how,
      sureness: found.sureness,
      reasons: found.reasons,
      others: found.others,
    };
  }

  #prepare({ text }: CitedText): Prepared {
    let ready = this.#prepared.get(text.id);
    if (ready === undefined) {
      ready = {
        prepared: prepareText(text.received),
        points: codePoints(text.received),
        bytes: bytePlaces(text),
      };
      this.#prepared.set(text.id, ready);
    }
    return ready;
  }

  /**
   * An entity with every other name that the case has for one of its type and exact name: the table of
   * persons names a unit, and the table of units has its other names. It only says what to look for;
   * nothing is joined by it.
   */
  #entity(id: string): Entity | undefined {
    if (!this.#entities.has(id)) {
      const entity = this.#case.entity(id);
      const named = entity && this.#case.entities({ name: entity.name, type: entity.type });
      const aliases = (named ?? []).filter(({ name }) => name === entity?.name).flatMap((one) => one.aliases);
      this.#entities.set(id, entity && { ...entity, aliases: [...new Set([...entity.aliases, ...aliases])] });
    }
    return this.#entities.get(id);
  }
}

class Tally {
  readonly #counts = new Map<string, { cited: number; missing: number; found: Record<Sureness, number> }>();

  add({ found, missing }: Relinking): void {
    const best = new Map<string, Sureness>();
    for (const { part, sureness } of found) {
      const known = best.get(part);
      if (known === undefined || ORDER[sureness] < ORDER[known]) best.set(part, sureness);
    }
    for (const [part, sureness] of best) {
      const count = this.#of(part);
      count.cited += 1;
      count.found[sureness] += 1;
    }
    for (const part of missing) {
      const count = this.#of(part);
      count.cited += 1;
      count.missing += 1;
    }
  }

  list(): PartCount[] {
    return [...this.#counts]
      .map(([part, count]) => ({ part, ...count }))
      .sort((a, b) => b.cited - a.cited || a.part.localeCompare(b.part));
  }

  #of(part: string) {
    let count = this.#counts.get(part);
    if (count === undefined) {
      count = { cited: 0, missing: 0, found: { sure: 0, likely: 0, unsure: 0 } };
      this.#counts.set(part, count);
    }
    return count;
  }
}

const ORDER: Readonly<Record<Sureness, number>> = { sure: 0, likely: 1, unsure: 2 };
