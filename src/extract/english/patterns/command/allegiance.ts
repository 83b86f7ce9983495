/** Who is loyal or owes a career to whom. */
import type { Pattern } from '../pattern.ts';
import { ACTOR, over } from './template.ts';

export const ALLEGIANCE: readonly Pattern[] = [
  {
    id: 'command.tied-to',
    catches: 'Somebody has tied or bound their fate to another, or owes their career to another.',
    verbs: ['tie', 'bind', 'link', 'owe', 'hitch', 'pledge', 'swear', 'devote', 'dedicate', 'sell', 'attach'],
    if: {
      object: {
        heads: [
          ...[
            'fortune',
            'fortunes',
            'fate',
            'career',
            'future',
            'rise',
            'position',
            'post',
            'loyalty',
            'allegiance',
          ],
          ...[
            'destiny',
            'himself',
            'herself',
            'themselves',
            'life',
            'promotion',
            'obedience',
            'fidelity',
            'soul',
          ],
          ...['advancement', 'everything', 'office', 'place', 'power', 'oath', 'wagon', 'appointment'],
        ],
      },
      to: ACTOR,
    },
    claims: [over('allegiance', 'to', 'subject')],
    examples: [
      {
        text: 'Petar Lukan, who owes his career to Ivo Marn, signed it.',
        claims: [
          {
            kind: 'command',
            type: 'allegiance',
            args: { superior: ['Ivo Marn'], subordinate: ['Petar Lukan'] },
          },
        ],
      },
      {
        text: 'Petar Lukan swore allegiance to Ivo Marn.',
        claims: [
          {
            kind: 'command',
            type: 'allegiance',
            args: { superior: ['Ivo Marn'], subordinate: ['Petar Lukan'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan tied the horse to a post.', 'Petar Lukan owes money to Ivo Marn.'],
  },
  {
    id: 'command.loyal-to',
    catches: 'Somebody is loyal, faithful or devoted to another.',
    adjectives: [
      'loyal',
      'faithful',
      'obedient',
      'devoted',
      'beholden',
      'indebted',
      'true',
      'submissive',
      'disloyal',
    ],
    if: { to: ACTOR },
    claims: [over('allegiance', 'to', 'subject')],
    examples: [
      {
        text: 'Petar Lukan remained loyal to Ivo Marn.',
        claims: [
          {
            kind: 'command',
            type: 'allegiance',
            args: { superior: ['Ivo Marn'], subordinate: ['Petar Lukan'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan remained loyal to the idea.'],
  },
  {
    id: 'command.creature-of',
    catches: "Somebody is another's creature, protégé, henchman, right hand or man.",
    verbs: ['be', 'become', 'remain'],
    appositions: true,
    if: {
      predicate: {
        heads: [
          ...[
            'creature',
            'protégé',
            'protege',
            'protégée',
            'henchman',
            'lackey',
            'stooge',
            'minion',
            'servant',
          ],
          ...[
            'acolyte',
            'loyalist',
            'vassal',
            'crony',
            'pawn',
            'appointee',
            'disciple',
            'confidant',
            'retainer',
          ],
        ],
      },
      'predicate.possessor|predicate.of': ACTOR,
      subject: { types: ['Person', 'Group'] },
    },
    claims: [over('allegiance', 'predicate.possessor|predicate.of', 'subject')],
    examples: [
      {
        text: "Petar Lukan, Ivo Marn's creature, took over his desk.",
        claims: [
          {
            kind: 'command',
            type: 'allegiance',
            args: { superior: ['Ivo Marn'], subordinate: ['Petar Lukan'] },
          },
        ],
      },
      {
        text: 'Everybody knew that Petar Lukan was a protégé of Ivo Marn.',
        claims: [
          {
            kind: 'command',
            type: 'allegiance',
            args: { superior: ['Ivo Marn'], subordinate: ['Petar Lukan'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan was a creature of habit.'],
  },
  {
    id: 'command.right-hand-of',
    catches: "Somebody or an organ is another's right hand.",
    verbs: ['be', 'become', 'remain'],
    appositions: true,
    if: {
      predicate: { heads: ['hand', 'arm', 'man', 'woman'], words: ['right', 'right-hand'] },
      'predicate.possessor|predicate.of': ACTOR,
      subject: { types: ['Person', 'Group'] },
    },
    claims: [over('personal-control', 'predicate.possessor|predicate.of', 'subject')],
    examples: [
      {
        text: 'Petar Lukan was the right hand of Ivo Marn.',
        claims: [
          {
            kind: 'command',
            args: { superior: ['Ivo Marn'], subordinate: ['Petar Lukan'] },
          },
        ],
      },
    ],
    never: ['His right hand was hurt.'],
  },
  {
    id: 'command.serves-loyally',
    catches: 'Somebody serves another loyally.',
    verbs: ['serve', 'follow', 'support', 'obey'],
    if: {
      object: { types: ['Person'] },
      adverb: { words: ['loyally', 'faithfully', 'blindly', 'devotedly', 'unquestioningly', 'slavishly'] },
    },
    claims: [over('allegiance', 'object', 'subject')],
    examples: [
      {
        text: 'Petar Lukan loyally served Ivo Marn.',
        claims: [
          {
            kind: 'command',
            type: 'allegiance',
            args: { superior: ['Ivo Marn'], subordinate: ['Petar Lukan'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan served Ivo Marn a meal.'],
  },
  {
    id: 'command.allegiance-noun',
    catches: "Somebody's loyalty, devotion or allegiance to another is named.",
    nouns: ['loyalty', 'allegiance', 'obedience', 'fidelity', 'subservience'],
    possessor: 'agent',
    if: { to: ACTOR, possessor: ACTOR },
    claims: [over('allegiance', 'to', 'possessor')],
    examples: [
      {
        text: "Petar Lukan's loyalty to Ivo Marn was well known.",
        claims: [
          {
            kind: 'command',
            type: 'allegiance',
            args: { superior: ['Ivo Marn'], subordinate: ['Petar Lukan'] },
          },
        ],
      },
    ],
    never: ['His loyalty to the idea was well known.'],
  },
];
