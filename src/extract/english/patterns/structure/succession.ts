/** Organs that follow on organs: replaced, renamed, merged, taken over. */
import type { Path, Pattern, Template, Test } from '../pattern.ts';

const ORGAN: Test = { types: ['Organization'] };

function succeeds(predecessor: Path, successor: Path): Template {
  return {
    kind: 'structure',
    type: 'succeeds',
    args: { predecessor, successor },
    needs: ['predecessor', 'successor'],
  };
}
const INTO = 'into|by|as|with|in|to';

export const SUCCESSION: readonly Pattern[] = [
  {
    id: 'structure.replaced-by',
    catches: 'An organ is replaced by, turned into or absorbed into another.',
    verbs: [
      ...['replace', 'absorb', 'rename', 'transform', 'incorporate', 'reorganize', 'reorganise', 'succeed'],
      ...['convert', 'turn', 'subsume', 'fold', 'supersede', 'supplant', 'integrate', 'restructure'],
      ...['reconstitute', 'swallow', 'swallow up', 'remodel', 'recast', 'rebaptise', 'expand', 'upgrade'],
    ],
    voice: 'passive',
    if: { subject: ORGAN, [INTO]: ORGAN },
    claims: [succeeds('subject', INTO)],
    examples: [
      {
        text: 'The Bureau of State Protection was replaced by the Security Directorate.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Bureau of State Protection'], successor: ['Security Directorate'] },
          },
        ],
      },
      {
        text: 'In 1964 the Bureau of State Protection was absorbed into the Ministry of War.',
        claims: [
          { kind: 'structure', type: 'succeeds', args: { successor: ['Ministry of War'] }, when: '1964' },
        ],
      },
    ],
    never: ['The bulb was replaced by a candle.'],
  },
  {
    id: 'structure.renamed',
    catches: 'An organ is renamed, or gets another name.',
    verbs: ['rename', 'rechristen', 'rebrand', 'redesignate', 'retitle', 'call', 'name', 'style'],
    if: { patient: ORGAN, complement: ORGAN },
    unless: { 'patient|complement': { types: ['Person'] } },
    claims: [succeeds('patient', 'complement')],
    examples: [
      {
        text: 'In 1955 the Security Bureau was renamed the Committee of State Order.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Security Bureau'], successor: ['Committee of State Order'] },
            when: '1955',
          },
        ],
      },
    ],
    never: ['The ship was renamed after a storm.'],
  },
  {
    id: 'structure.replaces',
    catches: 'An organ replaces, succeeds or takes over another.',
    verbs: [
      'replace',
      'succeed',
      'supersede',
      'absorb',
      'supplant',
      'follow',
      'swallow',
      'swallow up',
      'inherit',
    ],
    voice: 'active',
    if: { subject: ORGAN, object: ORGAN },
    // "followed the army into the valley": behind it, not after it.
    unless: { 'into|to|through|across|along|onto|towards': { present: true } },
    claims: [succeeds('object', 'subject')],
    examples: [
      {
        text: 'The Security Directorate succeeded the Bureau of State Protection.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Bureau of State Protection'], successor: ['Security Directorate'] },
          },
        ],
      },
    ],
    never: ['The plan succeeded.', 'The detachment followed the army into Velinia.'],
  },
  {
    id: 'structure.takes-over-tasks',
    catches: 'An organ takes over the tasks, staff or archives of another.',
    verbs: ['take over', 'inherit', 'assume', 'take on', 'continue', 'absorb', 'take'],
    if: {
      subject: ORGAN,
      object: {
        heads: [
          ...['task', 'tasks', 'function', 'functions', 'duty', 'duties', 'power', 'powers', 'work', 'staff'],
          ...['role', 'responsibility', 'responsibilities', 'archive', 'archives', 'file', 'files', 'place'],
        ],
      },
      'object.of|object.possessor|from': ORGAN,
    },
    claims: [succeeds('object.of|object.possessor|from', 'subject')],
    examples: [
      {
        text: 'In 1989 the Security Directorate took over the tasks of the Special Branch.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Special Branch'], successor: ['Security Directorate'] },
            when: '1989',
          },
        ],
      },
    ],
    never: ['The firm took over the work of the painters.'],
  },
  {
    id: 'structure.becomes',
    catches: 'An organ becomes another.',
    verbs: ['become'],
    if: { subject: ORGAN, predicate: ORGAN },
    unless: { predicate: { words: ['a', 'an', 'part', 'his', 'her', 'their'] } },
    claims: [succeeds('subject', 'predicate')],
    examples: [
      {
        text: 'In 1955 the Security Bureau became the Committee of State Order.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { successor: ['Committee of State Order'] },
            when: '1955',
          },
        ],
      },
    ],
    never: ['The Bureau became a burden.'],
  },
  {
    id: 'structure.evolves-into',
    catches: 'An organ turns, grows or evolves into another.',
    verbs: ['evolve', 'turn', 'grow', 'develop', 'transform', 'change', 'morph'],
    voice: 'active',
    if: { subject: ORGAN, 'into|with': ORGAN },
    unless: { object: { present: true } },
    claims: [succeeds('subject', 'into|with')],
    examples: [
      {
        text: 'In 1948 the Peasant League turned into the Workers Union.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Peasant League'], successor: ['Workers Union'] },
            when: '1948',
          },
        ],
      },
    ],
    never: ['The Council turned into the street.'],
  },
  {
    id: 'structure.successor-of',
    catches: 'An organ is the successor or the heir of another, or emerged from it.',
    verbs: ['be', 'become'],
    appositions: true,
    if: {
      subject: ORGAN,
      predicate: { heads: ['successor', 'heir', 'continuation', 'reincarnation', 'descendant'] },
      'predicate.of|to|predicate.possessor': ORGAN,
    },
    claims: [succeeds('predicate.of|to|predicate.possessor', 'subject')],
    examples: [
      {
        text: 'The Security Directorate, successor of the Special Branch, kept the files.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Special Branch'], successor: ['Security Directorate'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan was the successor of the director.'],
  },
  {
    id: 'structure.predecessor-of',
    catches: 'An organ is the predecessor or forerunner of another.',
    verbs: ['be'],
    appositions: true,
    if: {
      subject: ORGAN,
      predicate: { heads: ['predecessor', 'forerunner', 'precursor', 'nucleus'] },
      'predicate.of|to|predicate.possessor': ORGAN,
    },
    claims: [succeeds('subject', 'predicate.of|to|predicate.possessor')],
    examples: [
      {
        text: 'The Special Branch was the forerunner of the Security Directorate.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Special Branch'], successor: ['Security Directorate'] },
          },
        ],
      },
    ],
    never: ['The cart was the forerunner of the lorry.'],
  },
  {
    id: 'structure.formed-out-of',
    catches: 'An organ is formed out of, or grows from, another.',
    verbs: ['create', 'form', 'emerge', 'grow', 'arise', 'evolve', 'organise', 'organize', 'build', 'set up'],
    if: { 'out of|from': ORGAN, 'patient|subject': ORGAN },
    claims: [succeeds('out of|from', 'patient|subject')],
    examples: [
      {
        text: 'In 1947 the Border Guard was formed out of the Frontier Militia.',
        claims: [
          {
            kind: 'structure',
            type: 'succeeds',
            args: { predecessor: ['Frontier Militia'], successor: ['Border Guard'] },
            when: '1947',
          },
        ],
      },
    ],
    never: ['A line was formed out of the station.'],
  },
];
