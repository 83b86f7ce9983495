/** Words of the calendar and of telling time in English, as data. */
import type { TimeUnit } from '../../../time/distance.ts';

/** Month names and their usual short forms. Read as months only where written with a capital. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** ISO 8601 numbers of the days of the week. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, i) => [
    name,
    i + 1,
  ]),
);

/** EDTF codes of the seasons. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

/** Decades by name; the century is not in the word. */
export const DECADE_WORDS: ReadonlySet<string> = new Set([
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
]);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

/** Counts in words; `null` where the word gives no number. */
export const COUNTS: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ['a', 1],
  ['an', 1],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['several', null],
  ['some', null],
  ['many', null],
  ['few', null],
]);

/** Units that a distance in time is told in; hours and minutes stay within the day. */
export const UNITS: ReadonlyMap<string, { readonly unit: TimeUnit; readonly times: number }> = new Map([
  ['minute', { unit: 'day', times: 0 }],
  ['hour', { unit: 'day', times: 0 }],
  ['day', { unit: 'day', times: 1 }],
  ['night', { unit: 'day', times: 1 }],
  ['week', { unit: 'week', times: 1 }],
  ['fortnight', { unit: 'week', times: 2 }],
  ['month', { unit: 'month', times: 1 }],
  ['year', { unit: 'year', times: 1 }],
  ['decade', { unit: 'year', times: 10 }],
]);

/** Parts of a year, a month or a decade that have no bounds of their own: the words are kept, nothing more. */
export const PARTS: ReadonlySet<string> = new Set([
  'early',
  'mid',
  'middle',
  'late',
  'later',
  'beginning',
  'start',
  'outset',
  'opening',
  'end',
  'close',
  'course',
  'rest',
  'remainder',
]);

/** Words that say a date is near, not exact. */
export const NEARLY: ReadonlySet<string> = new Set([
  'about',
  'around',
  'approximately',
  'roughly',
  'circa',
  'c',
  'ca',
]);

/** What a number in front of them counts; a four-digit number there is no year. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'men women people persons children souls soldiers troops officers prisoners hostages workers peasants ' +
    'villagers families members delegates victims deaths dead wounded killed arrests cases instances places ' +
    'villages towns houses votes copies pages rifles guns rounds tons tonnes kilos kilograms grams metres ' +
    'meters kilometres kilometers km miles feet acres hectares rubles roubles dollars pounds francs marks pesos ' +
    'naira euros years months weeks days hours hrs h minutes times percent per calories items others more ' +
    'inhabitants refugees fighters civilians students pupils signatures documents litres liters'
  ).split(' '),
);

/** Small words that end in s and count nothing, so that a year may stand before them. */
export const NOT_PLURAL: ReadonlySet<string> = new Set(
  'was is has his this its as us thus always perhaps sometimes besides towards across unless does hers ours yes'.split(
    ' ',
  ),
);

/** Words after which a bare four-digit number is a year. */
export const YEAR_AFTER: ReadonlySet<string> = new Set([
  'born',
  'b',
  'died',
  'd',
  'dated',
  'founded',
  'established',
  'est',
  'year',
]);

/** Events by their general names, after which a year or a relation is told ("the 1918 rising", "after his arrest"). */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'war wars revolution revolutions insurrection uprising rising revolt rebellion mutiny coup putsch takeover ' +
    'arrest arrests death trial trials execution executions shooting killing killings murder assassination ' +
    'attack attacks massacre pogrom bombing explosion raid raids operation operations campaign offensive ' +
    'battle siege occupation invasion intervention evacuation retreat advance armistice ceasefire peace treaty ' +
    'agreement election elections vote referendum congress conference plenum meeting assembly session ' +
    'crisis famine drought epidemic flood earthquake terror purge purges repression emergency ' +
    'strike strikes demonstration demonstrations protest protests riot riots march fall overthrow collapse ' +
    'defeat victory surrender liberation independence outbreak birth wedding marriage funeral burial departure ' +
    'arrival return release escape flight exile banishment deportation expulsion appointment dismissal removal ' +
    'resignation retirement promotion transfer training graduation creation formation foundation founding ' +
    'dissolution abolition reform reforms decree visit conversation interview interrogation investigation ' +
    'inquiry hearing verdict sentence incident accident event events affair conflict struggle fighting clashes ' +
    'handover transition dictatorship regime reign rule era epoch period childhood youth life lifetime ' +
    'imprisonment detention captivity disappearance speech statement publication census constitution'
  ).split(' '),
);

/** Of these, the ones that something can be said to happen in ("in the war"; not "in the trial"). */
export const LASTING_EVENTS: ReadonlySet<string> = new Set(
  (
    'war wars revolution revolutions famine drought epidemic occupation siege terror crisis dictatorship regime ' +
    'reign era epoch period childhood youth lifetime'
  ).split(' '),
);

/** Stretches of time by their general names ("till his last days", "in those years"). */
export const STRETCHES: ReadonlySet<string> = new Set(
  'moment moments minute minutes hour hours day days night nights week weeks month months year years time times'.split(
    ' ',
  ),
);

export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her their its my our your this that these those'.split(' '),
);

/** The number of a month, where the token names one with a capital letter. */
export function monthNumber(token: { readonly text: string; readonly lower: string }): number | null {
  const first = token.text.charCodeAt(0);
  return first >= 0x41 && first <= 0x5a ? (MONTHS.get(token.lower) ?? null) : null;
}
