/**
 * "Petrov heads the Guard in name; the man who runs it is Orlov": where an organ is asked for and "it"
 * stands, the only organ named before it in the sentence is meant, or else the only one in the
 * sentence before. With two of them nothing is resolved.
 */
import type { ReadArgument } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { Phrase } from '../clauses/phrase.ts';

/** Arguments that only an organ can fill. */
export const ORGAN_ARGUMENTS: ReadonlySet<string> = new Set([
  'organization',
  'part',
  'whole',
  'predecessor',
  'successor',
]);

/** Null where the phrase is no "it", or where not exactly one organ stands before. */
export function onlyOrganBefore(analysis: Analysis, phrase: Phrase): ReadArgument | null {
  const token = analysis.tokens[phrase.head]!;
  if (phrase.kind !== 'pronoun' || !/^(it|its|itself)$/.test(token.lower)) return null;
  for (const sentence of [token.sentence, token.sentence - 1]) {
    const range = analysis.doc.sentences[sentence]?.tokens;
    if (
      !range ||
      analysis.doc.sentences[sentence]!.paragraph !== analysis.doc.sentences[token.sentence]!.paragraph
    )
      return null;
    const organs = organsBetween(analysis, range[0], Math.min(range[1], phrase.from));
    if (organs.size > 1) return null;
    for (const entity of organs) {
      return { name: analysis.usualNames[entity]!, entity, claim: null, range: [token.start, token.end] };
    }
  }
  return null;
}

function organsBetween(analysis: Analysis, from: number, to: number): Set<number> {
  const found = new Set<number>();
  for (let at = from; at < to; at++) {
    for (const place of analysis.mentionsAt.get(at) ?? []) {
      const mention = analysis.mentions[place]!;
      const entity = analysis.entityOfMention[place];
      if (mention.type === 'Organization' && mention.tokens[0] === at && typeof entity === 'number')
        found.add(entity);
    }
  }
  return found;
}
