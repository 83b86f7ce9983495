/** Attributes that the words do not give: numbers that are no ages, parts of names that are no ranks. */
import type { ReadClaim } from '../../../extractor.ts';
import { NATIONALITIES } from '../../lexicon/nationalities.ts';
import { behind, wordsOf } from './words-around.ts';

const MEASURE = /\b(?:median|mean|quartile|average|percentile|score|ratio|sum|total|temperature|Q\d)\b/i;
const NO_PERSON_NAME =
  /\b(?:Research|Hospital|Assembly|Council|Motors|Electric|Museum|Mysteries|Review|Office|Elections?|Staff)$/;
/** Words that name a place of a force only with their owner. */
const GENERIC = /^(?:hq|headquarters|command|div|division|brigade|battalion|unit|sector|base|camp|office)$/i;

export function borneAttribute(claim: ReadClaim, text: string): ReadClaim | null {
  const of = claim.args['of']?.[0];
  const value = claim.args['value']?.[0];
  if (!of) return claim;
  const said = wordsOf(claim, text);
  switch (claim.type) {
    case 'age':
      return MEASURE.test(said) ? null : claim;
    case 'birth':
      if (/^being born\b/i.test(said)) return null;
      return of.entity === null &&
        /\b(?:band|movement|idea|company|party|project|genre|style)$/i.test(of.name)
        ? null
        : claim;
    case 'rank': {
      if (NO_PERSON_NAME.test(of.name)) return null;
      // "Acting General Director": half of a post.
      if (
        /^Acting /.test(value?.name ?? '') &&
        /^\s+(?:Director|Manager|Secretary|Counsel)/.test(behind(text, claim.spans.at(-1)!))
      )
        return null;
      const words = value?.name.split(' ') ?? [];
      return words.length > 1 && NATIONALITIES.has(words[0]!.toLowerCase()) && /^\p{Ll}/u.test(words[1]!)
        ? null
        : claim;
    }
    case 'site':
      return GENERIC.test(of.name) ? null : claim;
    case 'health':
      return /^(?:are|is|am|was|were|do|does)\s|["“‘]/i.test(value?.name ?? '') ? null : claim;
    case 'assessment': {
      if (/^(?:result|consequence|rule|whole|matter|example)s?$/i.test(value?.name ?? '')) return null;
      const cut = /, (?:he|she|they|it)$/i.exec(value?.name ?? '');
      if (!cut || !value?.range) return claim;
      const range = [value.range[0], value.range[1] - cut[0].length] as const;
      return {
        ...claim,
        args: { ...claim.args, value: [{ ...value, name: value.name.slice(0, cut.index), range }] },
      };
    }
    default:
      return claim;
  }
}
