/** The words of a role without what only surrounds it: "its first director" is "first director". */
import type { Analysis } from '../analysis.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { roleType } from '../lexicon/role-type.ts';
import type { PostingType } from '../lexicon/roles.ts';
import { isTitleField } from '../lexicon/title-fields.ts';
import { type Filler, fillerOf } from './fillers.ts';

/**
 * The role that a phrase names, without article, owner and organ: "resident" of "the Bureau's resident in
 * Karsk". A field of work stays part of it ("Minister of Trade").
 */
export function roleOf(analysis: Analysis, phrase: Phrase): Filler {
  const { tokens, doc } = analysis;
  let from = phrase.name?.to ?? phrase.possessor?.to ?? phrase.from;
  while (from < phrase.head && /^(DET|PRON|PART|PUNCT|ADV)$/.test(tokens[from]!.pos)) from++;
  const field = phrase.attached.find(
    ({ preposition }) => preposition === 'of' || preposition === 'for',
  )?.phrase;
  const capital = field !== undefined && field.kind !== 'time' && /^\p{Lu}/u.test(tokens[phrase.head]!.text);
  const inTitle = capital && (isTitle(analysis, phrase, field) || !isOrgan(analysis, field));
  const to = inTitle ? field.to : phrase.to;
  return {
    argument: {
      name: doc.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' '),
      entity: null,
      claim: null,
      range: [tokens[from]!.start, tokens[to - 1]!.end],
    },
    type: null,
    from: phrase.from,
    to,
    quantity: null,
  };
}

/** The kind of posting that the words of a role make, or null where they are no known role. */
export function typeOfRole(analysis: Analysis, phrase: Phrase): PostingType | null {
  // "Foreman" and "Marshall" are surnames too.
  if (phrase.kind === 'name' && fillerOf(analysis, phrase).type === 'Person') return null;
  return roleType(analysis.tokens.slice(phrase.from, phrase.to).map((token) => token.lower));
}

function isTitle({ tokens }: Analysis, phrase: Phrase, field: Phrase): boolean {
  const words = tokens.slice(field.from, field.to).map((token) => token.lower);
  return isTitleField(tokens[phrase.head]!.lower, words.join(' '));
}

function isOrgan(analysis: Analysis, phrase: Phrase): boolean {
  const { type } = fillerOf(analysis, phrase);
  return type === 'Organization' || type === 'Place' || type === 'Group' || type === 'Person';
}
