/**
 * Vocabulary: what a larger extractor is told of the kinds of claim, and what its claims are held
 * against. The kinds, types and arguments themselves are those of `model/kinds.ts`; here is what
 * may fill an argument and without which a claim says nothing.
 */
import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts';
import type { ClaimKind } from '../../model/kinds.ts';

/** What may fill an argument: entities of these types; `words`: words alone; `claim`: another claim. */
export interface Filling {
  readonly entities: readonly EntityType[];
  readonly words: boolean;
  readonly claim: boolean;
}

const PARTIES: readonly EntityType[] = ['Person', 'Group', 'Organization'];
const party: Filling = { entities: PARTIES, words: false, claim: false };
const human: Filling = { entities: ['Person', 'Group'], words: false, claim: false };
const organ: Filling = { entities: ['Organization', 'Group'], words: false, claim: false };
const words: Filling = { entities: [], words: true, claim: false };
const anything: Filling = { entities: ENTITY_TYPES, words: true, claim: false };
const entity: Filling = { entities: ENTITY_TYPES, words: false, claim: false };
const said: Filling = { entities: [], words: true, claim: true };

interface Entry {
  /** One sentence for the prompt. */
  readonly says: string;
  readonly args: Readonly<Record<string, Filling>>;
  /** Of each list at least one argument must be there. */
  readonly needs: readonly (readonly string[])[];
  /** The same for a type alone. */
  readonly needsOf?: Readonly<Record<string, readonly (readonly string[])[]>>;
}

export const VOCABULARY: Readonly<Record<ClaimKind, Entry>> = {
  posting: {
    says: 'A person holds, takes up or gives up a post in an organ. head: leads it; deputy: stands in for the head; staff: serves in it; other: another office.',
    args: { person: human, organization: organ, role: words, rank: words, title: words },
    needs: [['person'], ['organization', 'role', 'title', 'rank']],
  },
  command: {
    says: 'One party stands above another: command by orders, administrative by administration, oversight by control from outside, personal-control by one person’s hold, coercion by force, allegiance by loyalty of the lower one.',
    args: { superior: party, subordinate: party, means: words },
    needs: [['superior'], ['subordinate']],
  },
  membership: {
    says: 'A person and a body, without a post.',
    args: { person: human, organization: organ },
    needs: [['person'], ['organization']],
  },
  structure: {
    says: 'What organs are made of and how they come and go. part-of has part and whole, succeeds has predecessor and successor, the others have organization. absent: it is said not to exist.',
    args: { part: organ, whole: organ, predecessor: organ, successor: organ, organization: organ },
    needs: [],
    needsOf: {
      'part-of': [['part'], ['whole']],
      succeeds: [['predecessor'], ['successor']],
      created: [['organization']],
      dissolved: [['organization']],
      absent: [['organization']],
    },
  },
  act: {
    says: 'Somebody does something to somebody. Leave perpetrator out where the words name none ("was arrested"). charge: what the victim was officially accused of; reason: why, according to the voice.',
    args: {
      perpetrator: party,
      'ordered-by': party,
      victim: entity,
      charge: words,
      reason: words,
      purpose: words,
      instrument: words,
    },
    needs: [['perpetrator', 'ordered-by', 'victim']],
  },
  communication: {
    says: 'Somebody lets somebody know something. content is words, or the number of another claim.',
    args: { from: party, to: party, via: party, about: anything, content: said, 'intercepted-by': party },
    needs: [['from', 'to', 'about', 'content']],
  },
  identity: {
    says: 'Two names, descriptions or events are said to be one (same) or two (different).',
    args: { a: entity, b: entity, reason: words },
    needs: [['a'], ['b']],
  },
  attribute: {
    says: 'Something is said of a person, organ or event that is none of the other kinds.',
    args: { of: entity, value: anything },
    needs: [['of'], ['value']],
  },
  forecast: {
    says: 'A voice says what will come.',
    args: { speaker: party, agent: party, content: said },
    needs: [['content']],
  },
  denial: {
    says: 'A voice rejects what another says; claims is the number of the claim that it denies, or words.',
    args: { speaker: party, denied: { ...party, entities: [...PARTIES, 'Work'] }, claims: said },
    needs: [['claims', 'denied']],
  },
  comparison: {
    says: 'A voice holds two things against each other.',
    args: { a: anything, b: anything, point: words },
    needs: [['a'], ['b']],
  },
};
