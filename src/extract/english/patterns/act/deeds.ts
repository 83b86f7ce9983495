/**
 * Deeds that a noun names and a verb only carries: "the massacre was carried out by the militia". Whom it
 * struck may stand elsewhere; who did it stands here.
 */
import type { ActType } from '../../../../model/kinds.ts';
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';

const DEEDS: readonly (readonly [type: ActType, nouns: readonly string[]])[] = [
  ['killing', ['killing', 'murder', 'massacre', 'slaughter', 'lynching', 'shooting', 'homicide']],
  ['execution', ['execution', 'hanging']],
  ['assassination', ['assassination']],
  ['torture', ['torture']],
  ['ill-treatment', ['beating', 'flogging', 'rape', 'ill-treatment', 'mistreatment', 'whipping']],
  ['enforced-disappearance', ['abduction', 'kidnapping', 'disappearance']],
  ['detention', ['detention']],
  ['deportation', ['deportation']],
  ['destruction', ['looting', 'pillage', 'burning', 'plunder']],
];
/** One sentence for each type. */
const PLURAL: Readonly<Record<string, string>> = {
  torture: 'torture',
  'enforced-disappearance': 'abductions',
};

/** "took part in the massacre", "participated in the torture of the two monks". */
const TAKING_PART: readonly Pattern[] = DEEDS.map(([type, nouns]) => {
  const word = PLURAL[type] ?? `${nouns[0]}s`;
  return act({
    id: `act.part-in-${type}`,
    type,
    catches: `Somebody takes part in a deed of the type "${type}".`,
    verbs: [
      'participate',
      'take part',
      'take',
      'join',
      'engage',
      'assist',
      'collaborate',
      'involve',
      'implicate',
      'partake',
    ],
    if: { in: { heads: nouns }, subject: { types: ['Person', 'Group', 'Organization'] } },
    unless: { object: { not: ['part', 'share', 'hand'] } },
    args: {
      victim: 'in.of|in.possessor',
      perpetrator: 'subject',
      instrument: null,
      purpose: null,
      charge: null,
    },
    needsOne: ['perpetrator'],
    anyAgent: true,
    examples: [
      {
        text: `It was proved that Ernst Lauer took part in the ${word} of prisoners at Kelm.`,
        claims: [claim(type, { perpetrator: ['Ernst Lauer'], victim: ['prisoners'] })],
      },
      {
        text: `There is no proof that Ernst Lauer participated in the ${word}.`,
        claims: [claim(type, { perpetrator: ['Ernst Lauer'] }, { polarity: '-', voices: ['author'] })],
      },
    ],
    never: [`Ernst Lauer took no interest in the ${word}.`],
  });
});

const CARRIED_OUT: readonly Pattern[] = DEEDS.map(([type, nouns]) => {
  const word = PLURAL[type] ?? `${nouns[0]}s`;
  const verb = word.endsWith('s') ? 'were' : 'was';
  return act({
    id: `act.deed-${type}`,
    type,
    catches: `A deed of the type "${type}" is carried out, committed or ordered by somebody, its victims not named.`,
    nouns,
    unless: { patient: { present: true } },
    args: { victim: null, instrument: null, purpose: null },
    needsOne: ['perpetrator'],
    only: { perpetrator: { types: ['Person', 'Group', 'Organization'] } },
    if: { agent: { types: ['Person', 'Group', 'Organization'] } },
    examples: [
      {
        text: `The ${word} ${verb} carried out by members of the Rural Guard.`,
        claims: [claim(type, { perpetrator: ['members of the Rural Guard'] })],
      },
    ],
    never: [`The ${word} ${verb} condemned by the bishops.`],
  });
});

export const DEEDS_BY: readonly Pattern[] = [...CARRIED_OUT, ...TAKING_PART];
