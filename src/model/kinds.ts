/**
 * The kinds of claim, their types and the arguments each may have: the vocabulary of the model as
 * data. A new kind or type is a line here and a paragraph in `docs/claims.md` (a check refuses the
 * build otherwise). Sources: Security Force Monitor's research handbook (postings, relations),
 * HURIDOCS events standard formats (acts), W3C ORG and Popolo (memberships, posts).
 */
export interface KindDefinition {
  readonly types: readonly string[];
  readonly args: readonly string[];
}

export const ACT_TYPES = {
  killing: 'Somebody is killed, and no word says by sentence or order of an authority.',
  execution: 'Somebody is put to death by an authority or on its decision.',
  assassination: 'A known person is killed by surprise for a political end.',
  attack: 'Force is used against people or a place, whatever comes of it.',
  torture: 'Severe pain is inflicted on purpose by or for an authority.',
  'ill-treatment': 'Somebody is beaten, humiliated or otherwise mistreated.',
  'enforced-disappearance': 'Somebody is taken and their fate is withheld.',
  arrest: 'Somebody is taken into custody.',
  detention: 'Somebody is held without a sentence.',
  imprisonment: 'Somebody is put or kept in prison.',
  trial: 'Somebody is brought before a court.',
  sentence: 'A court or organ pronounces a punishment.',
  pardon: 'A punishment is remitted, or a person is rehabilitated or set free by grace.',
  banishment: 'Somebody is sent away to a place inside or outside the country and kept there.',
  exile: 'Somebody is made to leave, or is kept out of, their country or home.',
  deportation: 'People are removed from where they live by force.',
  expulsion: 'Somebody is put out of a party, body or country.',
  dismissal: 'Somebody loses a post or a job by decision of others.',
  deprivation: 'People lose food, work, housing, rights or property.',
  'hostage-taking': 'People are held to force others.',
  threat: 'Harm is announced to make somebody do or leave something.',
  surveillance: 'Somebody is watched or followed.',
  'search-and-seizure': 'A place is searched or things are taken by an authority.',
  interception: 'A letter or message falls into hands it was not meant for.',
  destruction: 'Houses, goods or papers are destroyed.',
  displacement: 'People flee or are driven from where they live.',
} as const satisfies Record<string, string>;
export type ActType = keyof typeof ACT_TYPES;

export const KINDS = {
  posting: {
    types: ['head', 'deputy', 'staff', 'other'],
    args: ['person', 'organization', 'role', 'rank', 'title'],
  },
  command: {
    types: ['command', 'administrative', 'oversight', 'personal-control', 'coercion', 'allegiance'],
    args: ['superior', 'subordinate', 'means'],
  },
  membership: {
    types: ['joins', 'belongs', 'leaves', 'expelled', 'sympathises'],
    args: ['person', 'organization'],
  },
  structure: {
    types: ['part-of', 'succeeds', 'created', 'dissolved', 'absent'],
    args: ['part', 'whole', 'predecessor', 'successor', 'organization'],
  },
  act: {
    types: Object.keys(ACT_TYPES),
    args: ['perpetrator', 'ordered-by', 'victim', 'charge', 'reason', 'purpose', 'instrument'],
  },
  communication: {
    types: [
      'visit',
      'meeting',
      'conversation',
      'statement',
      'letter',
      'order',
      'report',
      'publication',
      'protest',
      'testimony',
      'quotation',
    ],
    args: ['from', 'to', 'via', 'about', 'content', 'intercepted-by'],
  },
  identity: { types: ['same', 'different'], args: ['a', 'b', 'reason'] },
  attribute: {
    types: [
      'birth',
      'death',
      'age',
      'rank',
      'origin',
      'assessment',
      'existence',
      'classification',
      'site',
      'area-of-operations',
      'other',
    ],
    args: ['of', 'value'],
  },
  forecast: { types: [], args: ['speaker', 'agent', 'content'] },
  denial: { types: [], args: ['speaker', 'denied', 'claims'] },
  comparison: { types: [], args: ['a', 'b', 'point'] },
} as const satisfies Record<string, KindDefinition>;
export type ClaimKind = keyof typeof KINDS;
export const CLAIM_KINDS = Object.keys(KINDS) as readonly ClaimKind[];

export const ASPECTS = ['holds', 'begins', 'ends', 'former', 'acting'] as const;
export type Aspect = (typeof ASPECTS)[number];
export const BASES = ['in-law', 'in-fact'] as const;
export type Basis = (typeof BASES)[number];
export const POLARITIES = ['+', '-'] as const;
export type Polarity = (typeof POLARITIES)[number];
export const CERTAINTIES = ['certain', 'probable', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
