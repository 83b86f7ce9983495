/**
 * Misread "the": "die" where neither the verb nor the noun can stand. "Die" needs a plural, an
 * infinitive or a modal before it; behind a bare preposition, or between a finite verb and its object,
 * it is an article that a scanner misread ("they cleared die road").
 */
import { INCOMPLETE, PREPOSITIONS } from '../function-words.ts';
import { isCommon, isWord } from './dictionary.ts';
import { inEnglish } from './english-passage.ts';
import type { Repair } from './rule.ts';

const DIE = /(?<=(?<before>\p{L}+)\s)die(?=\s(?<after>\p{Ll}+)(?!\p{L}))/gu;

/** Prepositions that also end a clause, so that a verb may follow: "the house they lived in die hard". */
const MAY_END_A_CLAUSE = new Set(['in', 'on', 'with', 'for', 'at', 'by', 'from']);

/** Behind "die" the verb: how, when or as what one dies; behind "die" the tool: what is done with it. */
const OF_DYING = new Set(
  (
    'young old rich poor happy alone free hard first last next today tonight tomorrow yesterday daily early late soon again too well fast slow heroes martyrs ' +
    'deaths men like just even only never now then here there out off away down anyway instead together unknown unhappy hungry ' +
    'cast casting castings cut cutter cutters cutting cuts maker makers making press presses set sets size sizes stamp stamping roll rolls forging swell'
  ).split(' '),
);

/** Nouns and adjectives of general use that stand behind "the" and never behind the verb. */
const AFTER_THE = new Set(
  (
    'way road path door ground basis foundation line question matter problem case point fact view idea plan order law rule right power authority ' +
    'state government country nation people masses party class army police war peace front enemy city town village house world whole same other ' +
    'leader leaders leadership head chief members committee council congress court ministry department section office organ bureau staff commission ' +
    'workers peasants soldiers officers prisoners population families children women public press newspaper article letter report document book ' +
    'work task duty struggle movement revolution opposition regime system policy programme program position situation conditions ' +
    'necessary present new old-fashioned national general political military foreign central local former real true entire full only-too ' +
    'number part end beginning course result results cause reason means purpose name names word words meeting conference decision sentence charge ' +
    'arrest execution trial investigation attack defence defense rest role chance attention support impression interests needs'
  ).split(' '),
);

/** Past forms without -ed that take an object. */
const IRREGULAR = new Set(
  'made took held led gave saw kept lost won found brought sent met built broke wrote read heard bore drew chose struck threw drove sought bought caught fought taught shook stole forgot overthrew undertook understood withdrew became'.split(
    ' ',
  ),
);

/** Participles that are people: "the wounded die". */
const PEOPLE = new Set(
  'wounded injured accused infected condemned aged disabled displaced oppressed deported exiled convicted arrested hanged unarmed'.split(
    ' ',
  ),
);

export function misreadThe(received: string): readonly Repair[] {
  return [...received.matchAll(DIE)].flatMap((match): Repair[] => {
    const before = match.groups!['before']!;
    const after = match.groups!['after']!;
    const start = match.index;
    const end = start + 3;
    const why = impossible(before, after);
    if (why === null || !inEnglish(received, start, end)) return [];
    return [{ start, end, corrected: 'the', reason: `“die” is a scanner's reading of “the”: ${why}.` }];
  });
}

/** Why neither verb nor noun can stand between two words, or null where one can. */
function impossible(before: string, after: string): string | null {
  if (before !== before.toLowerCase() || OF_DYING.has(after) || INCOMPLETE.has(after) || after.endsWith('ly'))
    return null;
  if (
    PREPOSITIONS.has(before) &&
    (AFTER_THE.has(after) || (!MAY_END_A_CLAUSE.has(before) && isCommon(after)))
  )
    return `behind “${before}” no verb can stand, and “${after}” needs an article`;
  const verb = IRREGULAR.has(before) || (/(?:ed|ing)$/u.test(before) && before.length >= 5 && isWord(before));
  if (verb && !PEOPLE.has(before) && AFTER_THE.has(after))
    return `it stands between the verb “${before}” and its object “${after}”`;
  return null;
}
