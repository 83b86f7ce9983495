/** People put to death: by decision of an authority, by surprise, or with no word of either. */
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';
import { OFFENCES, RACKS, WEAPONS } from './words.ts';

/** Ways of killing that authorities use; what stands around them tells an execution from a killing. */
const SHOOTING = ['shoot', 'shoot dead', 'gun down'] as const;
const AUTHORITY = { present: true } as const;
const ACCIDENTS = [
  'accident',
  'crash',
  'earthquake',
  'flood',
  'storm',
  'avalanche',
  'hurricane',
  'fall',
  'collision',
  'disease',
  'epidemic',
  'landslide',
  'cyclone',
  'tsunami',
] as const;
const LIMBS = ['leg', 'arm', 'foot', 'hand', 'knee', 'shoulder', 'thigh'] as const;
const PERSON = { human: true, notTypes: ['Organization'] } as const;

export const KILLING: readonly Pattern[] = [
  act({
    id: 'act.execution',
    type: 'execution',
    transitive: true,
    catches: 'Somebody is put to death in a way that only authorities use.',
    verbs: ['execute', 'behead', 'guillotine', 'garrotte', 'electrocute', 'decapitate', 'hang', 'crucify'],
    nouns: ['execution', 'hanging', 'beheading', 'execution-style'],
    unless: { 'from|by': { heads: RACKS } },
    examples: [
      {
        text: 'In May 1951 the Guard executed Petar Lukan and two students for treason.',
        claims: [
          claim(
            'execution',
            { victim: ['Petar Lukan', 'two students'], perpetrator: ['Guard'], charge: ['treason'] },
            { when: '1951-05' },
          ),
        ],
      },
      {
        text: 'The colonel witnessed the execution of Petar Lukan.',
        claims: [claim('execution', { victim: ['Petar Lukan'] })],
      },
    ],
    never: [
      'The guard executed the plan.',
      'A lamp hung from the ceiling.',
      'She hanged the coat on a nail.',
    ],
  }),
  act({
    id: 'act.execution-put-to-death',
    type: 'execution',
    catches: 'Somebody is put to death, sent to the gallows or before a firing squad.',
    verbs: ['put', 'send', 'place', 'stand', 'put up'],
    if: {
      'to|before|against|in front of|on': {
        heads: ['death', 'gallows', 'scaffold', 'squad', 'guillotine', 'stake', 'block', 'wall', 'sword'],
      },
    },
    examples: [
      {
        text: 'Four monks were put to death on the orders of the governor.',
        claims: [claim('execution', { victim: ['four monks'], 'ordered-by': ['governor'] })],
      },
    ],
    never: ['The table was put against the wall.'],
  }),
  act({
    id: 'act.execution-shot-by-decision',
    type: 'execution',
    catches: 'Somebody is shot, and a decision, an order, a charge or an offence is named.',
    verbs: [...SHOOTING, 'kill', 'murder', 'liquidate', 'poison', 'strangle', 'drown'],
    nouns: ['shooting', 'killing', 'liquidation', 'murder'],
    if: { 'orderer|charge|for': AUTHORITY },
    unless: {
      for: { not: OFFENCES, types: ['Person', 'Group', 'Organization', 'Place'] },
      in: { heads: LIMBS },
    },
    examples: [
      {
        text: 'Marek Dolin was shot on the orders of General Vasko.',
        claims: [claim('execution', { victim: ['Marek Dolin'], 'ordered-by': ['Vasko'] })],
      },
      {
        text: 'On the charge that he had met a foreigner, Marek Dolin was shot.',
        claims: [claim('execution', { victim: ['Marek Dolin'], charge: ['he had met a foreigner'] })],
      },
      {
        text: 'Marek Dolin was not shot for espionage.',
        claims: [claim('execution', { victim: ['Marek Dolin'], charge: ['espionage'] }, { polarity: '-' })],
      },
      {
        text: 'General Vasko ordered the colonel to shoot the prisoners.',
        claims: [
          claim(
            'execution',
            { victim: ['prisoners'], perpetrator: ['colonel'], 'ordered-by': ['Vasko'] },
            { stances: ['ordered'] },
          ),
        ],
      },
      {
        text: 'The order to shoot the deserters came from General Vasko.',
        claims: [
          claim('execution', { victim: ['deserters'], 'ordered-by': ['Vasko'] }, { stances: ['ordered'] }),
        ],
      },
      {
        text: 'General Vasko had the prisoners shot.',
        claims: [claim('execution', { victim: ['prisoners'], 'ordered-by': ['Vasko'] })],
      },
    ],
    never: ['The film was shot for television.'],
  }),
  act({
    id: 'act.execution-firing-squad',
    type: 'execution',
    catches: 'Somebody is shot by a firing squad.',
    verbs: SHOOTING,
    if: { 'by|before': { heads: ['squad', 'court-martial'] } },
    args: { perpetrator: null },
    anyAgent: true,
    examples: [
      {
        text: 'Marek Dolin was shot by a firing squad.',
        claims: [claim('execution', { victim: ['Marek Dolin'] })],
      },
    ],
    never: ['The picture was shot by a squad of amateurs.'],
    only: { victim: PERSON },
  }),
  act({
    id: 'act.execution-for-a-deed',
    type: 'execution',
    catches: 'Somebody is shot for what they did: a gerund or a clause says for what.',
    verbs: SHOOTING,
    voice: 'passive',
    if: { reason: AUTHORITY },
    unless: { in: { heads: LIMBS } },
    only: { victim: PERSON },
    examples: [
      {
        text: 'Marek Dolin was shot in 1950 for serving the republic.',
        claims: [
          claim('execution', { victim: ['Marek Dolin'], reason: ['serving the republic'] }, { when: '1950' }),
        ],
      },
    ],
    never: ['The scene was shot for want of a better one.'],
  }),
  act({
    id: 'act.execution-decided-by',
    type: 'execution',
    catches: 'A killing is called the business, decision or deed of somebody.',
    nouns: ['shooting', 'execution', 'killing', 'murder', 'hanging', 'liquidation'],
    if: {
      predicate: {
        heads: [
          'business',
          'affair',
          'decision',
          'order',
          'deed',
          'work',
          'doing',
          'idea',
          'revenge',
          'vengeance',
          'crime',
          'initiative',
        ],
      },
      'predicate.possessor|predicate.of': { human: true },
      subject: { heads: ['shooting', 'execution', 'killing', 'murder', 'hanging', 'liquidation'] },
    },
    args: { 'ordered-by': 'predicate.possessor|predicate.of' },
    needs: ['victim', 'ordered-by'],
    examples: [
      {
        text: "The shooting of Marek Dolin was the marshal's own decision.",
        claims: [claim('execution', { victim: ['Marek Dolin'], 'ordered-by': ['marshal'] })],
      },
    ],
    never: ['The shooting of Marek Dolin was a crime.'],
  }),
  act({
    id: 'act.assassination',
    type: 'assassination',
    transitive: true,
    catches: 'Somebody is assassinated.',
    verbs: ['assassinate'],
    nouns: ['assassination'],
    examples: [
      {
        text: 'Gunmen assassinated Minister Ivo Radan outside his home.',
        claims: [claim('assassination', { victim: ['Ivo Radan'], perpetrator: ['Gunmen'] })],
      },
      {
        text: 'The assassination of Ivo Radan shook the country.',
        claims: [claim('assassination', { victim: ['Ivo Radan'] })],
      },
    ],
    never: ['His character was assassinated.', 'The plot for the assassination of Ivo Radan failed.'],
    only: { victim: PERSON },
  }),
  act({
    id: 'act.killing',
    type: 'killing',
    transitive: true,
    catches: 'Somebody is killed, and no word says by sentence or order of an authority.',
    verbs: [
      'kill',
      'murder',
      'slay',
      'slaughter',
      'massacre',
      'butcher',
      'liquidate',
      'exterminate',
      'lynch',
      'strangle',
      'poison',
      'gun down',
      'shoot dead',
      'mow down',
      'finish off',
      'bludgeon',
      'annihilate',
      'eliminate',
      'wipe out',
      'stone',
      'asphyxiate',
      'suffocate',
      'machine-gun',
      'gas',
      'do away',
      'dismember',
      'neutralise',
      'neutralize',
      'martyr',
    ],
    nouns: [
      'killing',
      'murder',
      'slaying',
      'slaughter',
      'massacre',
      'liquidation',
      'extermination',
      'lynching',
      'genocide',
      'homicide',
      'annihilation',
      'poisoning',
      'gassing',
    ],
    unless: { 'orderer|charge': AUTHORITY, 'in|by': { heads: ACCIDENTS } },
    only: { victim: PERSON },
    examples: [
      {
        text: 'Horsemen rode into the square, killing at least 40 strikers.',
        claims: [claim('killing', { victim: ['40 strikers'], perpetrator: ['Horsemen'] })],
      },
      {
        text: 'The murder of Marek Dolin was never solved.',
        claims: [claim('killing', { victim: ['Marek Dolin'] })],
      },
      {
        text: 'Witnesses said that no prisoner had been killed.',
        claims: [
          claim('killing', { victim: ['prisoner'] }, { polarity: '-', voices: ['author', 'Witnesses'] }),
        ],
      },
    ],
    never: [
      'The news killed all hope.',
      'The frost killed the vines.',
      'Twelve people were killed in an earthquake.',
      'He planned to kill the marshal.',
    ],
  }),
  act({
    id: 'act.killing-shot',
    type: 'killing',
    catches: 'Somebody is shot, and nothing says by decision of whom.',
    verbs: [
      'shoot',
      'stab',
      'hack',
      'beat',
      'torture',
      'burn',
      'starve',
      'trample',
      'kick',
      'club',
      'stone',
      'bayonet',
    ],
    if: { 'to|alive': { heads: ['death'] } },
    unless: { 'orderer|charge': AUTHORITY },
    examples: [
      {
        text: 'Two guards beat Marek Dolin to death.',
        claims: [claim('killing', { victim: ['Marek Dolin'], perpetrator: ['two guards'] })],
      },
    ],
    never: ['The idea bored him to death.'],
  }),
  act({
    id: 'act.killing-by-shot',
    type: 'killing',
    catches: 'Somebody shoots somebody.',
    verbs: ['shoot', 'bayonet'],
    nouns: ['shooting'],
    unless: {
      'orderer|charge': AUTHORITY,
      'in|through': { heads: LIMBS },
      for: { heads: OFFENCES },
      by: { heads: ['squad'] },
      patient: { heads: ['film', 'scene', 'movie', 'video', 'footage', 'photo', 'picture', 'bear', 'deer'] },
    },
    only: { victim: PERSON },
    examples: [
      {
        text: 'The guards shot Marek Dolin in the courtyard.',
        claims: [claim('killing', { victim: ['Marek Dolin'], perpetrator: ['guards'] })],
      },
      {
        text: 'By shooting Marek Dolin, the marshal warned the others.',
        claims: [claim('killing', { victim: ['Marek Dolin'], perpetrator: ['marshal'] })],
      },
    ],
    never: ['The crew shot the film in Orla.', 'Prices shot up.'],
  }),
  act({
    id: 'act.killing-by-weapon',
    type: 'killing',
    catches: 'A weapon or an attack kills somebody, and who used it is not said.',
    verbs: ['kill', 'slaughter', 'bury', 'tear apart'],
    if: { agent: { heads: WEAPONS } },
    args: { perpetrator: 'agent.by|agent.of', instrument: 'agent' },
    anyAgent: true,
    examples: [
      {
        text: 'A car bomb killed four policemen in Orla.',
        claims: [claim('killing', { victim: ['four policemen'], instrument: ['car bomb'] })],
      },
      {
        text: 'Two nuns were killed by a shell.',
        claims: [claim('killing', { victim: ['two nuns'], instrument: ['shell'] })],
      },
    ],
    never: ['A frost killed the vines.'],
  }),
  act({
    id: 'act.killing-life-taken',
    type: 'killing',
    catches: 'Somebody dies under torture, or at the hands of others.',
    verbs: ['die', 'perish', 'succumb'],
    if: {
      'under|by|from|to|of': {
        heads: [
          'torture',
          'beating',
          'beatings',
          'bullet',
          'torments',
          'mistreatment',
          'ill-treatment',
          'abuse',
        ],
      },
    },
    args: { victim: 'subject', perpetrator: null, reason: null, purpose: null, charge: null },
    anyAgent: true,
    examples: [
      {
        text: 'Marek Dolin died under torture in 1944.',
        claims: [claim('killing', { victim: ['Marek Dolin'] }, { when: '1944' })],
      },
    ],
    never: ['Marek Dolin died of old age.'],
  }),
  act({
    id: 'act.killing-died-in-attack',
    type: 'killing',
    catches: 'People die in an attack, a massacre or a bombing.',
    verbs: ['die', 'perish', 'fall'],
    voice: 'active',
    if: {
      'in|by|under|from|during': {
        heads: [
          'ambush',
          'massacre',
          'bombing',
          'attack',
          'shooting',
          'raid',
          'airstrike',
          'shelling',
          'bombardment',
          'pogrom',
          'explosion',
          'blast',
          'gunfire',
          'strike',
          'fire',
          'clash',
          'assault',
        ],
      },
    },
    args: { victim: 'subject', perpetrator: 'by', reason: null, purpose: null, charge: null },
    anyAgent: true,
    only: { victim: { types: ['Person', 'Group'] } },
    unless: { 'in|by': { heads: [...ACCIDENTS, 'fire'] } },
    examples: [
      {
        text: 'Seven soldiers died in an ambush by rebels.',
        claims: [claim('killing', { victim: ['seven soldiers'], perpetrator: ['rebels'] })],
      },
    ],
    never: ['Two children died in a fire.', 'Prices fell during the attack.'],
  }),
];
