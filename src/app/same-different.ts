/** Same, different: a person's judgement that two entities are one, or are not. Undone by a later one. */
import type { Entity } from '../model/entity.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Case } from '../store/case.ts';
import { CallError } from './call-error.ts';
import { clustersOf, currentSources, presumptionsOn } from './evidence-of.ts';
import { defaultAuthor } from './judge.ts';
import { mustBeJudged } from './judge-subject.ts';
import { resolveName } from './resolve-name.ts';

export interface IdentityJudged {
  readonly judgement: Judgement;
  readonly a: Entity;
  readonly b: Entity;
}

export const IDENTITY_WORDS = { same: 'yes', different: 'no', unsure: 'unsure', open: 'open' } as const;
export type IdentityWord = keyof typeof IDENTITY_WORDS;

/**
 * @param a @param b ids of entities, or names that fit one. A name stands for every entity that is
 * taken for one with it, so the judgement is recorded on the two that bear the names themselves.
 */
export function judgeIdentity(
  of: Case,
  a: string,
  b: string,
  word: IdentityWord,
  reason: string,
  author: string = defaultAuthor(),
): IdentityJudged {
  if (reason.trim() === '') throw new CallError('A judgement needs a reason.');
  const first = entityOf(of, a);
  const second = entityOf(of, b);
  if (first.id === second.id) {
    throw new CallError(`"${a}" and "${b}" are one entity of one source: ${first.name} (${first.id}).`);
  }
  const subject = { kind: 'identity', a: first.id, b: second.id } as const;
  if (word === 'open')
    mustBeJudged(of, subject, `${first.name} (${first.id}) and ${second.name} (${second.id})`);
  const judgement = of.addJudgement({
    subject,
    decision: IDENTITY_WORDS[word],
    reason: reason.trim(),
    author,
  });
  return { judgement, a: first, b: second };
}

function entityOf(of: Case, given: string): Entity {
  if (/^ent_/.test(given)) {
    const entity = of.entity(given);
    if (!entity) throw new CallError(`There is no entity ${given} in the case.`);
    return entity;
  }
  const sources = currentSources(of);
  const cluster = resolveName(of, clustersOf(of, sources, presumptionsOn({})), sources, {
    name: given,
    types: ['Person', 'Organization', 'Group', 'Event', 'Place', 'Work'],
    what: 'person, organ or event',
  });
  const member = cluster.members.find((each) => each.name === given) ?? cluster.members[0];
  if (!member) throw new CallError(`There is nothing named "${given}" in the case.`);
  return member;
}
