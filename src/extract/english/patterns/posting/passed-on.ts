/** Posts told by who came before or after, by the unit that stands under somebody, or by "as" at the front. */
import type { Pattern } from '../pattern.ts';
import { ORGAN, POST_NOUNS, withRole } from './template.ts';

const PERSON = { types: ['Person'] } as const;
/** With "as" behind them these name or describe, and what stands before the verb is no post of the subject. */
const NAMING = [
  'know',
  'describe',
  'regard',
  'see',
  'disguise',
  'dress',
  'pose',
  'be',
  'become',
  'serve',
  'work',
  'act',
];

export const PASSED_ON: readonly Pattern[] = [
  {
    id: 'posting.predecessor-named',
    catches: 'The predecessor of somebody, in the post told right before, is named.',
    verbs: ['*'],
    if: {
      subject: { heads: ['predecessor'] },
      'subject.possessor|subject.of': PERSON,
      'subject.apposition|predicate': PERSON,
    },
    claims: [
      {
        kind: 'posting',
        type: 'other',
        aspect: 'former',
        args: {
          person: 'subject.apposition|predicate',
          organization: 'post-before-of:subject.possessor|subject.of',
        },
        needs: ['person'],
      },
    ],
    examples: [
      {
        text: 'Vera Stanek is director of the Border Guard. Her predecessor, Colonel Marek Dolin, now heads the Frontier School.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'former',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Vera Stanek was kind. Her predecessor, Marek Dolin, was not.'],
  },
  {
    id: 'posting.post-passes-to',
    catches: "Somebody's post is given, or goes, to another.",
    verbs: ['give', 'hand', 'pass', 'go', 'fall', 'transfer', 'hand over', 'entrust', 'award'],
    if: {
      'subject|object': { heads: [...POST_NOUNS, 'place', 'command'] },
      'subject.possessor|subject.of|object.possessor|object.of': PERSON,
      to: PERSON,
    },
    claims: [
      {
        kind: 'posting',
        type: 'other',
        aspect: 'begins',
        args: {
          person: 'to',
          organization: 'post-before-of:subject.possessor|subject.of|object.possessor|object.of',
        },
        needs: ['person'],
      },
    ],
    examples: [
      {
        text: 'Marek Dolin was director of the Border Guard until 1964. His post was given to Vera Stanek.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin was kind. His place at the table went to Vera Stanek.'],
  },
  {
    id: 'posting.unit-under',
    catches: 'A unit or an organ "under" somebody acts: the person is its head.',
    prepositions: ['under'],
    if: { noun: ORGAN, under: PERSON },
    unless: { under: { heads: ['him', 'her', 'he', 'she'] } },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        args: { person: 'under', organization: 'noun' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'On 3 May the 4th Brigade under Colonel Ivo Marn entered the town.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            args: { person: ['Ivo Marn'], organization: ['4th Brigade'] },
          },
        ],
      },
    ],
    never: ['The 4th Brigade under fire lost two men.', 'The Border Guard was under suspicion.'],
  },
  {
    id: 'posting.as-post-first',
    catches: 'Before what somebody did stands the post in which it was done: "As commandant he forbade it".',
    verbs: ['*'],
    except: NAMING,
    if: { as: { role: true, opens: true }, subject: PERSON },
    unless: { as: { words: ['such', 'a', 'an', 'future', 'former', 'possible'] } },
    claims: [withRole('holds', 'subject', 'as')],
    examples: [
      {
        text: 'In 1961, as secretary-general of the Workers Union, Marek Dolin closed the archive.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            args: { person: ['Marek Dolin'], organization: ['Workers Union'] },
            when: '1961',
          },
        ],
      },
    ],
    never: ['As a child Marek Dolin lived in Karsk.', 'Marek Dolin disguised himself as a guard.'],
  },
  {
    id: 'posting.named-as-man-in-charge',
    catches: 'Somebody names another as the one in charge or in command.',
    verbs: ['name', 'identify', 'describe', 'mention', 'recognise', 'recognize', 'point out', 'cite', 'give'],
    if: {
      as: { heads: ['man', 'woman', 'officer', 'person', 'one', 'official', 'commander', 'official'] },
      'as.in|as.at the head of': { present: true },
      patient: PERSON,
    },
    unless: { 'as.in': { not: ['charge', 'command', 'control'] } },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        voice: 'subject',
        args: { person: 'patient', organization: 'as.at the head of|as.in.of', role: '=in charge' },
        needs: ['person'],
      },
    ],
    examples: [
      {
        text: 'Petar Lukan identified Ivo Marn as the officer in charge of the Special Branch.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            args: { person: ['Ivo Marn'], organization: ['Special Branch'] },
            voices: ['author', 'Petar Lukan'],
          },
        ],
      },
    ],
    never: ['Petar Lukan identified Ivo Marn as the man in the picture.'],
  },
];
