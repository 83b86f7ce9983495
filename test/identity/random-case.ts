/** Random case: entities and judgements whose names clash in every way that joining by name knows. */
import fc from 'fast-check';
import type { Entity, EntityType } from '../../src/model/entity.ts';
import type { Decision, Judgement } from '../../src/model/judgement.ts';

const NAMES: Readonly<Record<'Person' | 'Organization' | 'Place', readonly string[]>> = {
  Person: [
    'Ivan Sorin',
    'I. Sorin',
    'Sorin',
    'Oleg Sorin',
    'Ivan Petrovich Sorin',
    'Ivan Lind',
    'Lind',
    'the sailor',
  ],
  Organization: [
    'Harbour Board',
    'Harbour Board of Control (HBC)',
    'HBC',
    'the H.B.C.',
    'Third Section',
    'Third Section of the Harbour Board',
    'Third Section of the Navy',
    'the party',
  ],
  Place: ['Sorin', 'Harbour Board', 'Port'],
};

export interface RandomCase {
  readonly entities: readonly Entity[];
  readonly judgements: readonly Judgement[];
}

const entity = fc
  .constantFrom<EntityType>('Person', 'Person', 'Organization', 'Organization', 'Place', 'Group')
  .chain((type) => {
    const names = NAMES[type as keyof typeof NAMES] ?? NAMES.Person;
    return fc.record({
      source: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      type: fc.constant(type),
      name: fc.constantFrom(...names),
      aliases: fc.array(fc.constantFrom(...names), { maxLength: 1 }),
    });
  });

/** @param mixed whether judgements may take a person and an organ for one */
export function randomCase(mixed = true): fc.Arbitrary<RandomCase> {
  return fc
    .record({
      found: fc.array(entity, { minLength: 1, maxLength: 24 }),
      judged: fc.array(
        fc.record({
          a: fc.nat(),
          b: fc.nat(),
          decision: fc.constantFrom<Decision>('yes', 'yes', 'no', 'unsure', 'open'),
        }),
        { maxLength: 12 },
      ),
    })
    .map(({ found, judged }) => {
      const entities = found.map((each, i): Entity => ({ id: `e${i}`, ...each }));
      const judgements = judged.flatMap(({ a, b, decision }, i): Judgement[] => {
        const x = entities[a % entities.length] as Entity;
        const y = entities[b % entities.length] as Entity;
        if (x === y || (!mixed && x.type !== y.type)) return [];
        return [
          {
            id: `j${i}`,
            subject: { kind: 'identity', a: x.id, b: y.id },
            decision,
            reason: 'r',
            author: 't',
            at: '2020-01-01T00:00:00Z',
          },
        ];
      });
      return { entities, judgements };
    });
}
