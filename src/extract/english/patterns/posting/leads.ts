/**
 * Who leads an organ: by the plain verbs, only in name, or in fact.
 * Longer than most files because each pattern carries its examples.
 */
import type { Pattern, Template } from '../pattern.ts';
import { HUMAN, headOf, ORGAN } from './template.ts';

const REALLY = [
  'really',
  'actually',
  'effectively',
  'truly',
  'in fact',
  'in reality',
  'in practice',
  'de facto',
];
const NOMINALLY = ['nominally', 'formally', 'ostensibly', 'titularly', 'theoretically', 'officially'];
const RUNNING = [
  'head',
  'lead',
  'command',
  'direct',
  'run',
  'chair',
  'manage',
  'control',
  'govern',
  'administer',
];

const inFact: Template = { ...headOf('holds', 'identified|agent', 'patient'), basis: 'in-fact' };

export const LEADS: readonly Pattern[] = [
  {
    id: 'posting.at-the-head',
    catches: 'Somebody stands or is at the head, in command or in charge of an organ.',
    verbs: ['stand', 'be', 'remain', 'sit', 'stay'],
    if: { 'at the head of': { present: true } },
    unless: { subject: { types: ['Organization', 'Place', 'Work', 'Event'] } },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        args: { person: 'identified|subject', organization: 'at the head of' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'At the head of the Border Guard stood Marek Dolin.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
          },
        ],
      },
      {
        text: 'At the head of the Directorate is Vera Stanek, not a woman but a mask.',
        claims: [
          { kind: 'posting', type: 'head', args: { person: ['Vera Stanek'], organization: ['Directorate'] } },
        ],
      },
      {
        text: 'Lieutenant Dolin was in charge of the guard.',
        claims: [{ kind: 'posting', type: 'head', args: { person: ['Dolin'], organization: ['guard'] } }],
      },
    ],
    never: ['At the head of the column stood a tall tree.', 'Marek Dolin was in charge of the tickets.'],
  },
  {
    id: 'posting.at-its-head',
    catches: 'Somebody stands at the head of an organ named before ("at its head").',
    verbs: ['stand', 'be', 'remain', 'sit'],
    if: { at: { heads: ['head', 'helm'] }, 'at.possessor': ORGAN },
    claims: [headOf('holds', 'subject', 'at.possessor')],
    examples: [
      {
        text: "The Directorate was feared. Vera Stanek stood at the Directorate's head.",
        claims: [{ kind: 'posting', type: 'head', args: { person: ['Vera Stanek'] } }],
      },
    ],
    never: ['He stood at the head of the stairs.'],
  },
  {
    id: 'posting.heads',
    catches: 'Somebody heads, leads, commands, directs or runs an organ.',
    verbs: ['head', 'command', 'chair', 'preside', 'head up', 'preside over'],
    if: { 'patient|over': { present: true }, agent: HUMAN },
    unless: {
      in: { heads: ['name', 'title', 'form', 'fact', 'reality', 'practice'] },
      'on|in': { heads: ['paper', 'law', 'theory'] },
      adverb: { words: [...REALLY, ...NOMINALLY] },
      against: { present: true },
      into: { present: true },
    },
    claims: [headOf('holds', 'agent', 'patient|over')],
    examples: [
      {
        text: 'Marek Dolin commanded the Border Guard from 1961 to 1964.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
            when: '1961/1964',
          },
        ],
      },
      {
        text: 'She told the court that Captain Ivo Marn commanded the guard that night.',
        claims: [{ kind: 'posting', type: 'head', args: { person: ['Ivo Marn'], organization: ['guard'] } }],
      },
    ],
    never: [
      'Marek Dolin ran to the Ministry.',
      'Marek Dolin led his horse to the river.',
      'Marek Dolin led the party into the forest.',
      'The road leads to the Ministry.',
    ],
  },
  {
    id: 'posting.leads',
    catches: 'Somebody leads, directs, manages or runs an organ that is known as one.',
    verbs: ['lead', 'direct', 'run', 'manage', 'govern'],
    if: { patient: ORGAN, agent: HUMAN },
    unless: {
      in: { heads: ['name', 'title', 'form', 'fact', 'reality', 'practice'] },
      'on|in': { heads: ['paper', 'law', 'theory'] },
      adverb: { words: [...REALLY, ...NOMINALLY] },
      against: { present: true },
      into: { present: true },
      to: { present: true },
    },
    claims: [headOf('holds', 'agent', 'patient')],
    examples: [
      {
        text: 'The Special Branch was run by Vera Stanek.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            args: { person: ['Vera Stanek'], organization: ['Special Branch'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin led the party into the forest.', 'The film was directed by Vera Stanek.'],
  },
  {
    id: 'posting.in-name-only',
    catches: 'Somebody heads an organ in name only, on paper or formally: head in law.',
    verbs: [...RUNNING, 'be', 'stand', 'remain'],
    if: {
      'object|predicate.organ|at the head of': { present: true },
      'in|on|by': { heads: ['name', 'title', 'form', 'paper', 'law', 'theory'] },
    },
    unless: { on: { heads: ['behalf'] } },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        basis: 'in-law',
        args: { person: 'subject', organization: 'object|predicate.organ|at the head of', role: 'predicate' },
        needs: ['person', 'organization'],
        only: { role: { role: true } },
      },
    ],
    examples: [
      {
        text: 'Marek Dolin heads the Border Guard only in name.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            basis: 'in-law',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
          },
        ],
      },
      {
        text: 'On paper Marek Dolin was chief of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            basis: 'in-law',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin signed in the name of the Border Guard.'],
  },
  {
    id: 'posting.nominally-heads',
    catches: 'Somebody heads an organ nominally or formally: head in law.',
    verbs: [...RUNNING, 'be', 'remain'],
    if: { adverb: { words: NOMINALLY }, 'object|predicate.organ|at the head of': ORGAN },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        basis: 'in-law',
        args: { person: 'subject', organization: 'object|predicate.organ|at the head of', role: 'predicate' },
        needs: ['person', 'organization'],
        only: { role: { role: true } },
      },
    ],
    examples: [
      {
        text: 'Marek Dolin nominally headed the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            basis: 'in-law',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin formally protested.'],
  },
  {
    id: 'posting.organ-has-head',
    catches: 'An organ has somebody as its head.',
    verbs: ['have', 'get', 'receive'],
    if: { subject: ORGAN, as: { role: true }, object: HUMAN },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        typeBy: 'role',
        args: { person: 'object', organization: 'subject', role: 'as' },
        needs: ['person', 'organization', 'role'],
      },
    ],
    examples: [
      {
        text: 'The Border Guard had Marek Dolin as its commander.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['The Border Guard had Marek Dolin as a prisoner.'],
  },
  {
    id: 'posting.chief-role',
    catches: 'Somebody plays the chief, leading or decisive role in an organ: head in fact.',
    verbs: ['play', 'have'],
    if: {
      patient: {
        heads: ['role', 'part', 'say', 'word', 'voice'],
        words: [
          'chief',
          'leading',
          'main',
          'decisive',
          'first',
          'principal',
          'dominant',
          'real',
          'last',
          'final',
        ],
      },
      in: ORGAN,
    },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        basis: 'in-fact',
        args: { person: 'agent', organization: 'in', role: 'patient' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'In the Border Guard the leading role is played by Vera Stanek, a schemer.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            basis: 'in-fact',
            args: { person: ['Vera Stanek'], organization: ['Border Guard'], role: ['leading role'] },
          },
        ],
      },
    ],
    never: ['Vera Stanek played the leading role in a film.'],
  },
  {
    id: 'posting.real-manager',
    catches: 'Somebody is the real head, manager or master of an organ: head in fact.',
    verbs: ['be', 'become', 'remain'],
    appositions: true,
    if: {
      predicate: {
        heads: [
          ...['head', 'chief', 'manager', 'director', 'leader', 'commander', 'chairman', 'master', 'power'],
          ...[
            'ruler',
            'boss',
            'master',
            'lord',
            'brain',
            'driving',
            'force',
            'authority',
            'mind',
            'man',
            'woman',
          ],
          ...['minister', 'president', 'governor', 'mastermind', 'soul'],
        ],
        words: [
          'real',
          'true',
          'actual',
          'effective',
          'facto',
          'de-facto',
          'undisputed',
          'virtual',
          'driving',
        ],
      },
      'predicate.organ|behind': ORGAN,
    },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        basis: 'in-fact',
        args: { person: 'subject', organization: 'predicate.organ|behind', role: 'predicate' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'Vera Stanek, as deputy director, was the real master of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            basis: 'in-fact',
            args: { person: ['Vera Stanek'], organization: ['Border Guard'], role: ['real master'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin was the real father of the child.'],
  },
  {
    id: 'posting.real-power-in',
    catches: 'Somebody wields or holds the real power in an organ: head in fact.',
    verbs: ['wield', 'hold', 'exercise', 'have', 'pull', 'call', 'keep', 'concentrate'],
    if: {
      object: {
        heads: ['power', 'authority', 'strings', 'string', 'shot', 'shots', 'reins', 'control', 'command'],
      },
      'in|at|within|of|object.of|behind': ORGAN,
      subject: { types: ['Person'] },
    },
    unless: {
      object: { words: ['no', 'little', 'some', 'great', 'much', 'any', 'too', 'more'] },
      'by means of': { present: true },
    },
    claims: [{ ...headOf('holds', 'subject', 'in|at|within|object.of|behind'), basis: 'in-fact' }],
    examples: [
      {
        text: 'Petar Lukan held the real power in the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            basis: 'in-fact',
            args: { person: ['Petar Lukan'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan had no power in the Border Guard.', 'Petar Lukan pulled the strings of the parcel.'],
  },
  {
    id: 'posting.really-runs',
    catches: 'Somebody really, actually or in practice runs an organ: head in fact.',
    verbs: RUNNING,
    if: { adverb: { words: REALLY }, patient: ORGAN },
    claims: [inFact],
    examples: [
      {
        text: 'The man who really runs the Border Guard is Petar Lukan.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            basis: 'in-fact',
            args: { person: ['Petar Lukan'], organization: ['Border Guard'] },
          },
        ],
      },
      {
        text: 'The Border Guard was in fact commanded by Petar Lukan.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            basis: 'in-fact',
            args: { person: ['Petar Lukan'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan really ran fast.'],
  },
  {
    id: 'posting.who-decides',
    catches: 'The man or woman who decides or gives the orders is somebody: head in fact.',
    verbs: ['decide', 'rule', 'command', 'give', 'make', 'call', 'pull'],
    if: { antecedent: { heads: ['man', 'woman', 'person', 'one'] }, identified: HUMAN },
    unless: {
      object: {
        not: ['order', 'orders', 'decision', 'decisions', 'shot', 'shots', 'string', 'strings', 'everything'],
      },
    },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        basis: 'in-fact',
        args: { person: 'identified', organization: 'in|at|object|object.of' },
        needs: ['person'],
      },
    ],
    examples: [
      {
        text: 'The man who decides in the Border Guard is Petar Lukan.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            basis: 'in-fact',
            args: { person: ['Petar Lukan'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['The man who made the chair is Petar Lukan.'],
  },
  {
    id: 'posting.runs-in-practice',
    catches: 'Somebody runs an organ in practice, in reality or in all but name: head in fact.',
    verbs: RUNNING,
    if: { in: { heads: ['practice', 'reality', 'effect', 'truth'] }, patient: ORGAN, agent: HUMAN },
    claims: [inFact],
    examples: [
      {
        text: 'In practice Petar Lukan ran the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            basis: 'in-fact',
            args: { person: ['Petar Lukan'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['In practice the Border Guard was feared.'],
  },
];
