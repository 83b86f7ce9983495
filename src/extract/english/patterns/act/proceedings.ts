/** What happens in a case around the trial: charges brought, proceedings ended, appeals, sentences asked for. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';

const PERSON = { human: true, notTypes: ['Organization'] } as const;
const CASES = [
  'proceeding',
  'proceedings',
  'charge',
  'charges',
  'indictment',
  'prosecution',
  'case',
  'complaint',
  'information',
] as const;

export const PROCEEDINGS: readonly Pattern[] = [
  act({
    id: 'act.trial-case-against',
    type: 'trial',
    catches:
      'Charges, an indictment or proceedings against somebody are brought, confirmed, dropped or dismissed.',
    verbs: [
      ...[
        'bring',
        'file',
        'lay',
        'prefer',
        'institute',
        'initiate',
        'open',
        'start',
        'begin',
        'issue',
        'press',
        'level',
      ],
      ...[
        'drop',
        'discontinue',
        'dismiss',
        'terminate',
        'withdraw',
        'suspend',
        'close',
        'stay',
        'abandon',
        'halt',
      ],
      ...['confirm', 'amend', 'reopen', 're-open', 'commence', 'pend', 'unseal', 'return', 'hear', 'refer'],
    ],
    if: { patient: { heads: CASES }, 'patient.against|against': PERSON },
    args: {
      victim: 'patient.against|against',
      charge: 'patient.of|patient.for',
      instrument: null,
      reason: null,
    },
    only: { victim: PERSON },
    needs: ['victim'],
    anyAgent: true,
    examples: [
      {
        text: 'Charges of mutiny were brought against Marek Dolin in 1962.',
        claims: [claim('trial', { victim: ['Marek Dolin'], charge: ['mutiny'] }, { when: '1962' })],
      },
      {
        text: 'The case against the two sergeants was dismissed for lack of evidence.',
        claims: [claim('trial', { victim: ['the two sergeants'] })],
      },
      {
        text: 'On 14 November 1995 the Prosecutor filed an indictment against Marek Dolin.',
        claims: [
          claim('trial', { victim: ['Marek Dolin'], perpetrator: ['Prosecutor'] }, { when: '1995-11-14' }),
        ],
      },
    ],
    never: [
      'Complaints against the new tax were filed in May.',
      'The case was closed.',
      'He brought charges of powder to the mine.',
    ],
  }),
  act({
    id: 'act.trial-appeal',
    type: 'trial',
    catches: "A court hears, dismisses or allows somebody's appeal.",
    verbs: ['dismiss', 'reject', 'allow', 'uphold', 'hear', 'refuse', 'deny', 'grant'],
    if: {
      patient: { heads: ['appeal', 'cassation', 'plea', 'application', 'petition'] },
      'agent|patient.against|in': {
        heads: [
          'court',
          'tribunal',
          'chamber',
          'judge',
          'bench',
          'council',
          'committee',
          'conviction',
          'sentence',
          'verdict',
          'judgment',
        ],
      },
      'patient.possessor|patient.of|patient.by': PERSON,
    },
    args: {
      victim: 'patient.possessor|patient.of|patient.by',
      charge: null,
      instrument: null,
      reason: null,
      purpose: null,
    },
    only: { victim: PERSON },
    examples: [
      {
        text: "The Supreme Court dismissed Marek Dolin's appeal on 4 June 1999.",
        claims: [
          claim('trial', { victim: ['Marek Dolin'], perpetrator: ['Supreme Court'] }, { when: '1999-06-04' }),
        ],
      },
    ],
    never: ['The minister rejected the appeal for calm.', 'The court dismissed the clerk.'],
  }),
  act({
    id: 'act.trial-committed-for',
    type: 'trial',
    catches:
      'A court-martial, a tribunal or a court is convened to try somebody, or somebody answers before it.',
    verbs: [
      'arraign',
      'summon',
      'cite',
      'bring up',
      'commit',
      'remand',
      'extradite',
      'surrender',
      'hand over',
      'transfer',
      'bring',
    ],
    voice: 'passive',
    if: {
      'to|before|for': { heads: ['tribunal', 'trial', 'court', 'court-martial', 'magistrate'] },
      patient: PERSON,
    },
    unless: { as: { present: true }, 'to|before': { words: ['tennis', 'royal'] } },
    args: { charge: 'charge|on' },
    only: { victim: PERSON, charge: { heads: ['charge', 'count', 'suspicion'] } },
    examples: [
      {
        text: 'In May 1998 Marek Dolin was arrested and transferred to the Tribunal.',
        claims: [claim('trial', { victim: ['Marek Dolin'] })],
      },
    ],
    never: [
      'Marek Dolin was summoned to the court as a witness.',
      'The papers were transferred to the court.',
    ],
  }),
  act({
    id: 'act.pardon-case-amnesty',
    type: 'pardon',
    catches: 'A body grants or refuses somebody amnesty, a pardon or clemency.',
    verbs: ['grant', 'give', 'award', 'accord'],
    voice: 'active',
    if: {
      'object|object2': { heads: ['amnesty', 'pardon', 'clemency', 'immunity', 'reprieve'] },
      'to|object': { types: ['Person', 'Group'] },
    },
    args: { victim: 'to|object', charge: null, reason: 'object.for|object2.for|for', instrument: null },
    only: { victim: { types: ['Person', 'Group'] } },
    examples: [
      {
        text: 'The Amnesty Committee granted amnesty to Brigadier Kruse for the murder of Sipho Dano.',
        claims: [claim('pardon', { victim: ['Kruse'], perpetrator: ['Amnesty Committee'] })],
      },
      {
        text: 'The president granted the two monks a pardon.',
        claims: [claim('pardon', { victim: ['the two monks'], perpetrator: ['president'] })],
      },
    ],
    never: ['The council granted the clerk a day of leave.'],
  }),
  act({
    id: 'act.pardon-refused',
    type: 'pardon',
    catches: 'A body refuses somebody amnesty, a pardon or clemency.',
    verbs: ['refuse', 'deny'],
    if: {
      'object|object2|complement': { heads: ['amnesty', 'pardon', 'clemency', 'reprieve'] },
    },
    negates: true,
    args: { victim: 'to|object|subject', charge: null, reason: null, instrument: null, purpose: null },
    only: { victim: { types: ['Person', 'Group'] } },
    examples: [
      {
        text: 'The Amnesty Committee refused amnesty to Brigadier Kruse.',
        claims: [
          claim('pardon', { victim: ['Kruse'], perpetrator: ['Amnesty Committee'] }, { polarity: '-' }),
        ],
      },
    ],
    never: ['The guard refused Brigadier Kruse entry.'],
  }),
  act({
    id: 'act.sentence-penalty-asked',
    type: 'sentence',
    catches: 'A prosecutor asks for a penalty for somebody.',
    verbs: ['demand', 'seek', 'request', 'ask', 'ask for', 'call for'],
    if: {
      'object|for': { heads: ['penalty', 'sentence', 'imprisonment', 'death'] },
      agent: { heads: ['prosecutor', 'prosecution', 'state', 'attorney', 'procurator'] },
      'object.for|object.against|object.on|for|against': PERSON,
    },
    args: {
      victim: 'object.for|object.against|object.on|for|against',
      perpetrator: null,
      'ordered-by': null,
      purpose: null,
      instrument: null,
    },
    only: { victim: PERSON },
    examples: [
      {
        text: 'The prosecutor demanded the death penalty for Colonel Saro.',
        claims: [
          {
            ...claim('sentence', { victim: ['Saro'] }),
            voices: ['author', 'the prosecutor'],
            stances: ['reported', 'asked'],
          },
        ],
      },
    ],
    never: ['The fans demanded the death penalty for the old rules.'],
  }),
].map((pattern) =>
  pattern.id === 'act.sentence-penalty-asked'
    ? {
        ...pattern,
        claims: pattern.claims.map((template) => ({ ...template, voice: 'agent', stance: 'asked' as const })),
      }
    : pattern,
);
