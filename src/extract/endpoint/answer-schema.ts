/**
 * Answer schema: the JSON Schema of an answer, for servers that hold a model to one (`response_format` of
 * type `json_schema`). It only helps a model to keep the form; what is kept is decided by `check-claim.ts`.
 */
import { ENTITY_TYPES } from '../../model/entity.ts';
import { ASPECTS, BASES, CERTAINTIES, CLAIM_KINDS, KINDS, POLARITIES } from '../../model/kinds.ts';
import { STANCES } from '../../model/voice.ts';

const text = { type: 'string' };
const maybe = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const word = (list: readonly string[]) => ({ type: 'string', enum: [...list] });
const list = (items: object) => ({ type: 'array', items });
/** Servers that are strict want every member required: absence is written as null. */
const record = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const argumentNames = [...new Set(CLAIM_KINDS.flatMap((kind): readonly string[] => KINDS[kind].args))];
const typeNames = [...new Set(CLAIM_KINDS.flatMap((kind): readonly string[] => KINDS[kind].types))];

const claim = record({
  quote: text,
  context: maybe(text),
  kind: word(CLAIM_KINDS),
  type: maybe(word(typeNames)),
  aspect: word(ASPECTS),
  basis: maybe(word(BASES)),
  polarity: word(POLARITIES),
  certainty: maybe(record({ value: word(CERTAINTIES), quote: text })),
  arguments: list(
    record({
      argument: word(argumentNames),
      quote: maybe(text),
      context: maybe(text),
      entity: maybe(word(ENTITY_TYPES)),
      name: maybe(text),
      claim: maybe({ type: 'integer' }),
    }),
  ),
  voices: list(
    record({
      quote: maybe(text),
      entity: maybe(word(ENTITY_TYPES)),
      name: maybe(text),
      stance: word(STANCES),
    }),
  ),
  time: maybe(record({ quote: text, edtf: maybe(text) })),
  places: list(record({ quote: text })),
  quantity: maybe(text),
});

export const ANSWER_SCHEMA = record({ claims: list(claim) });
