/**
 * Hand extractor: an extractor for tests that reads sentences of one form, "NAME heads ORGAN." and
 * "NAME says that NAME heads ORGAN.", so that what lies around extraction is tested alone.
 */
import type {
  Extractor,
  ReadArgument,
  ReadClaim,
  ReadEntity,
  Reading,
  ReadMention,
} from '../../src/extract/extractor.ts';
import { UNKNOWN_WHEN } from '../../src/time/when.ts';

export function handExtractor(id = 'hand@1', languages: readonly string[] = ['eng']): Extractor {
  return { id, languages, read: ({ text, date }) => read(text, date ?? UNKNOWN_WHEN) };
}

function read(text: string, when: ReadClaim['when']): Reading {
  const entities: ReadEntity[] = [];
  const mentions: ReadMention[] = [];
  const claims: ReadClaim[] = [];
  const sentences = [...text.matchAll(/[^.\n]+\./g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const entity = (type: 'Person' | 'Organization', name: string, start: number): ReadArgument => {
    let n = entities.findIndex((each) => each.name === name && each.type === type);
    if (n < 0) n = entities.push({ type, name, aliases: [] }) - 1;
    const range = [start, start + name.length] as const;
    mentions.push({ type, range, entity: n, form: 'name' });
    return { name, entity: n, claim: null, range };
  };
  for (const match of text.matchAll(
    /(?:(\p{Lu}\p{L}+) says that )?(\p{Lu}\p{L}+) (heads) the (\p{Lu}\p{L}+)\./gu,
  )) {
    const [whole, speaker, person = '', verb = '', organ = ''] = match;
    const at = match.index + whole.indexOf(`${person} ${verb}`);
    const voice = speaker === undefined ? null : entity('Person', speaker, match.index);
    claims.push({
      kind: 'posting',
      type: 'head',
      aspect: 'holds',
      basis: null,
      args: {
        person: [entity('Person', person, at)],
        organization: [entity('Organization', organ, match.index + whole.length - organ.length - 1)],
      },
      when,
      where: [],
      quantity: null,
      voices: [
        { name: 'author', entity: null, stance: voice ? 'reported' : 'asserted' },
        ...(voice ? [{ name: voice.name, entity: voice.entity, stance: 'asserted' as const }] : []),
      ],
      polarity: '+',
      certainty: null,
      spans: [[at, match.index + whole.length - 1]],
      cues: [],
      patterns: ['hand.heads'],
    });
  }
  return { sentences, entities, mentions, claims };
}
