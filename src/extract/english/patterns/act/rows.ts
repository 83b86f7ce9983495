/**
 * Rows of measures of repression that name nobody: "after arrests, beatings and exile". Each is a claim
 * of its own, though it has no argument; a lone noun of this sort is none.
 */
import type { ActType } from '../../../../model/kinds.ts';
import type { Pattern } from '../pattern.ts';
import { act, claim } from './act.ts';
import { REPRESSIONS } from './words.ts';

const NOUNS: readonly (readonly [type: ActType, nouns: readonly string[]])[] = [
  ['execution', ['execution', 'hanging', 'beheading']],
  ['killing', ['killing', 'murder', 'massacre', 'lynching', 'shooting']],
  ['assassination', ['assassination']],
  ['torture', ['torture']],
  [
    'ill-treatment',
    [
      'beating',
      'flogging',
      'rape',
      'ill-treatment',
      'mistreatment',
      'humiliation',
      'harassment',
      'persecution',
    ],
  ],
  ['enforced-disappearance', ['disappearance', 'abduction', 'kidnapping']],
  ['arrest', ['arrest']],
  ['detention', ['detention', 'internment', 'captivity']],
  ['imprisonment', ['imprisonment', 'incarceration', 'jail', 'prison']],
  ['banishment', ['banishment']],
  ['exile', ['exile']],
  ['deportation', ['deportation']],
  ['expulsion', ['expulsion', 'purge']],
  ['dismissal', ['dismissal', 'demotion', 'sacking']],
  ['deprivation', ['confiscation', 'starvation', 'eviction', 'expropriation']],
  ['threat', ['intimidation', 'blackmail']],
  ['surveillance', ['surveillance', 'wiretapping']],
  ['search-and-seizure', ['search', 'house-search']],
  ['destruction', ['looting', 'pillage', 'destruction', 'plunder']],
  ['displacement', ['displacement']],
];

/** One sentence for each type: a row of three with the noun first. */
const PLURALS: Readonly<Record<string, string>> = {
  torture: 'torture',
  'enforced-disappearance': 'disappearances',
  detention: 'detention',
  imprisonment: 'imprisonment',
  banishment: 'banishment',
  exile: 'exile',
  deprivation: 'confiscations',
  threat: 'intimidation',
  surveillance: 'surveillance',
  'search-and-seizure': 'searches',
  destruction: 'looting',
  displacement: 'displacement',
};

/** Deeds that are counted: in the singular and without a victim they are only a sort of deed ("robbery and kidnapping"). */
const COUNTED = [
  'arrest',
  'search',
  'house-search',
  'kidnapping',
  'abduction',
  'killing',
  'murder',
  'shooting',
  'lynching',
  'disappearance',
  'purge',
  'eviction',
  'beating',
  'massacre',
  'assassination',
  'dismissal',
  'demotion',
];

export const ROWS: readonly Pattern[] = NOUNS.map(([type, nouns]) => {
  const word = PLURALS[type] ?? `${nouns[0]}s`;
  const others =
    type === 'execution'
      ? 'arrests and exile'
      : type === 'arrest' || type === 'exile'
        ? 'executions and beatings'
        : 'arrests and executions';
  return act({
    id: `act.row-${type}`,
    type,
    catches: `A measure of the type "${type}" stands in a row of such measures that names nobody.`,
    nouns,
    if: { siblings: { heads: REPRESSIONS } },
    unless: { noun: { heads: COUNTED, plural: false } },
    anyAgent: true,
    needs: [],
    examples: [{ text: `After ${word}, ${others}, the opposition fell silent.`, claims: [claim(type, {})] }],
    never: [`The memory of ${word} faded.`],
  });
});
