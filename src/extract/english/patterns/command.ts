/** Who orders, oversees, holds or serves whom. */
import type { Pattern, Template } from './pattern.ts';

const OVER: Template['args'] = { superior: 'agent', subordinate: 'patient', means: 'by means of' };
const BOTH = ['superior', 'subordinate'];

export const COMMAND: readonly Pattern[] = [
  {
    id: 'command.under-orders',
    catches: 'Somebody or an organ stands under the orders or the command of another.',
    verbs: ['be', 'stand', 'remain', 'come', 'work', 'act', 'operate', 'fall', 'serve', 'place', 'put', 'do'],
    if: { 'under orders from|under the command of': { present: true } },
    claims: [
      {
        kind: 'command',
        type: 'command',
        args: { superior: 'under orders from|under the command of', subordinate: 'subject' },
        needs: BOTH,
      },
    ],
    examples: [
      {
        text: 'Ilan Merev was under orders from the Defence Council.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Defence Council'], subordinate: ['Ilan Merev'] },
          },
        ],
      },
      {
        text: 'The Border Guard stood under the command of the Ministry of War.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Ministry of War'], subordinate: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['He was under the impression that orders from above were final.'],
  },
  {
    id: 'command.takes-orders',
    catches: 'Somebody takes or receives orders from another.',
    verbs: ['take', 'receive', 'get', 'accept', 'await'],
    if: {
      object: { heads: ['order', 'orders', 'instruction', 'instructions', 'directive'] },
      from: { present: true },
    },
    claims: [
      { kind: 'command', type: 'command', args: { superior: 'from', subordinate: 'subject' }, needs: BOTH },
    ],
    examples: [
      {
        text: 'The governor took his orders from the Revolutionary Council.',
        claims: [{ kind: 'command', type: 'command', args: { superior: ['Revolutionary Council'] } }],
      },
    ],
    never: ['The waiter took orders from noon until midnight.'],
  },
  {
    id: 'command.answers-to',
    catches: 'An organ or a person answers, reports or is subordinate to another.',
    verbs: ['answer', 'report', 'subordinate'],
    if: { to: { types: ['Organization', 'Person'] } },
    unless: { object: { present: true }, content: { present: true } },
    claims: [
      { kind: 'command', type: 'command', args: { superior: 'to', subordinate: 'subject' }, needs: BOTH },
    ],
    examples: [
      {
        text: 'The Special Branch answered to the Ministry of the Interior.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Ministry of the Interior'], subordinate: ['Special Branch'] },
          },
        ],
      },
      {
        text: 'The Special Branch was subordinated to the Ministry of the Interior.',
        claims: [{ kind: 'command', type: 'command', args: { superior: ['Ministry of the Interior'] } }],
      },
    ],
    never: [
      'Marek Dolin reported that the Ministry had fallen.',
      'Marek Dolin answered the letter to the Ministry.',
    ],
  },
  {
    id: 'command.subordinate-adjective',
    catches: 'An organ is subordinate, answerable or responsible to another.',
    adjectives: ['subordinate', 'answerable', 'responsible', 'accountable'],
    if: { to: { types: ['Organization', 'Person'] } },
    claims: [
      { kind: 'command', type: 'command', args: { superior: 'to', subordinate: 'subject' }, needs: BOTH },
    ],
    examples: [
      {
        text: 'The Special Branch was answerable only to the President of the Republic Ivo Marn.',
        claims: [{ kind: 'command', type: 'command', args: { subordinate: ['Special Branch'] } }],
      },
    ],
    never: ['The Special Branch was responsible for the roads.'],
  },
  {
    id: 'command.oversight',
    catches: 'Something is done, or an organ stands, under the control or supervision of another.',
    verbs: [
      'be',
      'do',
      'stand',
      'remain',
      'work',
      'act',
      'operate',
      'place',
      'put',
      'come',
      'carry out',
      'conduct',
      'bring',
    ],
    if: { 'under the control of': { types: ['Organization', 'Person', 'Group'] } },
    claims: [
      {
        kind: 'command',
        type: 'oversight',
        args: { superior: 'under the control of', subordinate: 'by|subject' },
        needs: BOTH,
      },
    ],
    examples: [
      {
        text: 'The Bureau worked under the control of Parliament.',
        claims: [
          { kind: 'command', type: 'oversight', args: { superior: ['Parliament'], subordinate: ['Bureau'] } },
        ],
      },
    ],
    never: ['The fire was under control by noon.'],
  },
  {
    id: 'command.oversees',
    catches: 'Somebody oversees, supervises, monitors or controls an organ or person.',
    verbs: ['oversee', 'supervise', 'monitor', 'inspect'],
    if: { patient: { types: ['Organization', 'Person', 'Group'] } },
    claims: [{ kind: 'command', type: 'oversight', args: OVER, needs: BOTH }],
    examples: [
      {
        text: 'A parliamentary committee supervised the Bureau of State Protection.',
        claims: [
          {
            kind: 'command',
            type: 'oversight',
            args: { superior: ['parliamentary committee'], subordinate: ['Bureau of State Protection'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin supervised the loading of the trucks.'],
  },
  {
    id: 'command.controls',
    catches: 'Somebody controls, dominates or subjects an organ or its members.',
    verbs: ['control', 'dominate', 'subjugate'],
    if: { patient: { types: ['Organization', 'Person', 'Group'] } },
    claims: [
      {
        kind: 'command',
        type: 'personal-control',
        args: { superior: 'agent', subordinate: 'patient', means: 'by means of|through|by' },
        needs: BOTH,
      },
    ],
    examples: [
      {
        text: 'Ivo Marn controls the members of the Council by means of forged letters.',
        claims: [
          {
            kind: 'command',
            args: { superior: ['Ivo Marn'] },
          },
        ],
      },
    ],
    never: ['The army controls the road to the north.'],
  },
  {
    id: 'command.holds-in-hands',
    catches: 'Somebody holds others in the hand, under the thumb or at their mercy.',
    verbs: ['hold', 'have', 'keep', 'get'],
    if: {
      in: { heads: ['hand', 'hands', 'grip', 'power', 'thrall', 'grasp'] },
      object: { types: ['Organization', 'Person', 'Group'] },
    },
    claims: [
      {
        kind: 'command',
        type: 'coercion',
        args: { superior: 'agent', subordinate: 'object', means: 'by means of|through|with' },
        needs: BOTH,
      },
    ],
    examples: [
      {
        text: 'Ivo Marn holds the members of the Council in his hands by means of papers that the Bureau collected.',
        claims: [
          {
            kind: 'command',
            type: 'coercion',
            args: { superior: ['Ivo Marn'] },
          },
        ],
      },
    ],
    never: ['Ivo Marn held the letter in his hands.'],
  },
  {
    id: 'command.instrument-of',
    catches: "An organ is or becomes somebody's personal instrument, tool, weapon, puppet or creature.",
    verbs: ['be', 'become', 'remain'],
    if: {
      predicate: {
        heads: [
          'instrument',
          'tool',
          'puppet',
          'creature',
          'plaything',
          'servant',
          'lackey',
          'henchman',
          'weapon',
          'arm',
          'property',
          'fiefdom',
          'mouthpiece',
        ],
      },
      'predicate.possessor|predicate.of': { types: ['Person', 'Organization', 'Group'] },
    },
    claims: [
      {
        kind: 'command',
        type: 'personal-control',
        args: { superior: 'predicate.possessor|predicate.of', subordinate: 'subject' },
        needs: BOTH,
      },
    ],
    examples: [
      {
        text: "The Bureau has become Ivo Marn's personal instrument.",
        claims: [
          {
            kind: 'command',
            type: 'personal-control',
            args: { superior: ['Ivo Marn'], subordinate: ['Bureau'] },
          },
        ],
      },
    ],
    never: ['The violin was his instrument.'],
  },
  {
    id: 'command.turns-into-tool',
    catches: 'Somebody turns an organ into their own tool.',
    verbs: ['turn', 'make', 'transform', 'convert'],
    if: {
      'into|of|object2': {
        heads: ['tool', 'instrument', 'weapon', 'puppet', 'arm', 'creature', 'plaything'],
      },
      object: { types: ['Organization', 'Group'] },
    },
    claims: [
      {
        kind: 'command',
        type: 'personal-control',
        aspect: 'begins',
        args: { superior: 'agent', subordinate: 'object' },
        needs: BOTH,
      },
    ],
    examples: [
      {
        text: 'Ivo Marn had turned the Bureau into a tool of his own.',
        claims: [
          {
            kind: 'command',
            type: 'personal-control',
            aspect: 'begins',
            args: { superior: ['Ivo Marn'], subordinate: ['Bureau'] },
          },
        ],
      },
    ],
    never: ['The smith turned the iron into a tool.'],
  },
  {
    id: 'command.tied-to',
    catches: 'Somebody has tied or bound their fate to another, or owes their career to another.',
    verbs: ['tie', 'bind', 'link', 'owe', 'hitch', 'pledge', 'swear', 'devote'],
    if: {
      object: {
        heads: [
          'fortune',
          'fate',
          'career',
          'future',
          'rise',
          'position',
          'post',
          'loyalty',
          'allegiance',
          'destiny',
          'himself',
          'herself',
          'life',
          'promotion',
          'obedience',
        ],
      },
      to: { types: ['Person', 'Organization'] },
    },
    claims: [
      { kind: 'command', type: 'allegiance', args: { superior: 'to', subordinate: 'subject' }, needs: BOTH },
    ],
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
    never: ['Petar Lukan tied the horse to a post.'],
  },
  {
    id: 'command.loyal-to',
    catches: 'Somebody is loyal, faithful or devoted to another.',
    adjectives: ['loyal', 'faithful', 'obedient', 'devoted', 'beholden', 'subservient'],
    if: { to: { types: ['Person', 'Organization'] } },
    claims: [
      { kind: 'command', type: 'allegiance', args: { superior: 'to', subordinate: 'subject' }, needs: BOTH },
    ],
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
    id: 'command.worked-under',
    catches: 'Somebody works, serves or fights under a named person.',
    verbs: ['work', 'serve', 'fight'],
    if: { under: { types: ['Person'] } },
    claims: [
      { kind: 'command', type: 'command', args: { superior: 'under', subordinate: 'subject' }, needs: BOTH },
    ],
    examples: [
      {
        text: 'Petar Lukan worked under Vera Stanek in the archive.',
        claims: [
          {
            kind: 'command',
            type: 'command',
            args: { superior: ['Vera Stanek'], subordinate: ['Petar Lukan'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan worked under pressure.'],
  },
];
