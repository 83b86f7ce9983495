/**
 * Make mention: a person's mark on words of a source: whom or what they name, or that they name nothing.
 * The machine's mark on the same words, or the one that it corrects, gives way to it and stays in the log.
 */
import {
  ENTITY_TYPES,
  type Entity,
  type EntityType,
  MENTION_TYPES,
  type MentionType,
} from '../model/entity.ts';
import type { Mark, MarkedMention } from '../model/mark.ts';
import type { Case } from '../store/case.ts';
import { CallError } from './call-error.ts';
import { OwnEntities } from './own-entities.ts';
import { TextRanges } from './text-ranges.ts';

export interface NewMention {
  readonly source: string;
  /** Code points of the text as received, half-open. */
  readonly start: number;
  readonly end: number;
  /** Null takes away what is marked there. */
  readonly type: MentionType | null;
  /** An entity of the source of that type; null: none. Absent: one of an equal name, else a new one. */
  readonly entity?: string | null | undefined;
  /** Id of the mention in whose place it stands, where that has other words. */
  readonly corrects?: string | undefined;
}

export interface MentionMade {
  readonly mark: Mark;
  /** As it stands in the text now; null where a mark was taken away. */
  readonly mention: MarkedMention | null;
  readonly entity: Entity | null;
}

/** Throws a CallError, or a CaseError where what it corrects gave way meanwhile. Nothing is written then. */
export function makeMention(of: Case, input: NewMention, author: string): MentionMade {
  if (author.trim() === '') throw new CallError('A mark needs the name of whoever makes it.');
  const source = of.source(input.source);
  if (!source) throw new CallError(`There is no source ${input.source} in the case.`);
  const ranges = new TextRanges(of, source.id);
  const range = ranges.checked([input.start, input.end]);
  const { type, corrects } = input;
  if (type !== null && !MENTION_TYPES.includes(type))
    throw new CallError(`"${type}" is no type of mention; there are ${MENTION_TYPES.join(', ')}.`);
  if (type === null && corrects === undefined && of.mentions(ranges.text.id, at(range)).length === 0)
    throw new CallError(
      `Nothing is marked at characters ${range[0]} to ${range[1]} that could be taken away.`,
    );
  const entities = new OwnEntities(of, source, ranges);
  const words = ranges.words(range);
  const entity = entityOf(entities, input, words);
  const mark = of.addMark(
    {
      text: ranges.text.id,
      start: range[0],
      end: range[1],
      quote: ranges.quote(range),
      type,
      entity: entity?.id ?? null,
      form: formOf(words),
      corrects: corrects ?? null,
      author: author.trim(),
    },
    entities.made,
  );
  const mention = of.mentions(mark.text, at(range)).find(({ id }) => id === mark.id) ?? null;
  return { mark, mention, entity };
}

const at = ([start, end]: readonly [number, number]) => ({ start, end });

function entityOf(entities: OwnEntities, { type, entity }: NewMention, words: string): Entity | null {
  if (type === null || !isEntityType(type)) {
    if (entity != null) throw new CallError(`Words marked as ${type ?? 'nothing'} name no entity.`);
    return null;
  }
  // "He" is nobody's name: whom it means has to be said.
  if (entity === null || (entity === undefined && formOf(words) === 'pronoun')) return null;
  if (entity === undefined) return entities.named(words, [type]) ?? entities.make(type, words);
  const given = entities.given(entity);
  if (given.type !== type)
    throw new CallError(`${given.name} (${given.id}) is of type ${given.type}, not ${type}.`);
  return given;
}

const isEntityType = (type: MentionType): type is EntityType =>
  (ENTITY_TYPES as readonly MentionType[]).includes(type);

const PRONOUNS =
  /^(?:i|me|we|us|you|he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves|it|its|itself|who|whom|whose|this|that|these|those)$/i;

/** How the words name: by a name, a description, or a pronoun. Scripts without capitals have names. */
function formOf(words: string): MarkedMention['form'] {
  if (PRONOUNS.test(words)) return 'pronoun';
  return /\p{Lu}/u.test(words) || words.toLowerCase() === words.toUpperCase() ? 'name' : 'nominal';
}
