/**
 * Ranks of armies, navies, air forces, police and secret services, as a grammar: a rank is a run of
 * parts ("lieutenant" "colonel"), and each part has its spellings and abbreviations. Several
 * countries' traditions stand side by side; a new one is a line here.
 */
import { listOf } from './list.ts';

/** Spellings of one part of a rank. What stands in `short` counts only with a capital letter. */
interface Part {
  readonly long: readonly string[];
  readonly short?: readonly string[];
}

/** Parts with more spellings than one; any other word is its own spelling. */
const PARTS = {
  group: { long: ['group'], short: ['gp', 'grp'] },
  wing: { long: ['wing'], short: ['wg'] },
  general: { long: ['general', 'genral'], short: ['gen', 'genl'] },
  lieutenant: { long: ['lieutenant', 'leftenant'], short: ['lt', 'lieut', 'ltn'] },
  major: { long: ['major'], short: ['maj', 'mjr'] },
  brigadier: { long: ['brigadier'], short: ['brig', 'bgd', 'bde'] },
  colonel: { long: ['colonel'], short: ['col'] },
  captain: { long: ['captain'], short: ['capt', 'cpt'] },
  sergeant: { long: ['sergeant', 'serjeant'], short: ['sgt', 'sergt', 'sjt'] },
  corporal: { long: ['corporal'], short: ['cpl', 'corp'] },
  private: { long: ['private'], short: ['pte', 'pvt'] },
  lance: { long: ['lance'], short: ['l'] },
  staff: { long: ['staff'], short: ['s'] },
  first: { long: ['first', '1st'] },
  second: { long: ['second', 'sub', '2nd'] },
  marshal: { long: ['marshal', 'marshall', 'mareschal'] },
  admiral: { long: ['admiral'], short: ['adm'] },
  rear: { long: ['rear'], short: ['r'] },
  commodore: { long: ['commodore'], short: ['cdre', 'comdr'] },
  commander: { long: ['commander'], short: ['cdr', 'cmdr', 'comdr'] },
  squadron: { long: ['squadron'], short: ['sqn'] },
  flight: { long: ['flight'], short: ['flt'] },
  leader: { long: ['leader'], short: ['ldr'] },
  inspector: { long: ['inspector'], short: ['insp'] },
  superintendent: { long: ['superintendent'], short: ['supt'] },
  commissioner: { long: ['commissioner'], short: ['comm'] },
  constable: { long: ['constable'], short: ['const'] },
  assistant: { long: ['assistant'], short: ['asst', 'assist'] },
  deputy: { long: ['deputy'], short: ['dep', 'dy'] },
  senior: { long: ['senior'], short: ['snr'] },
  division: { long: ['division', 'divisional'] },
  detective: { long: ['detective'], short: ['det'] },
} as const satisfies Record<string, Part>;
type PartName = keyof typeof PARTS;

/** Each spelling and abbreviation of a part of a rank, with the part; single letters are left out. */
export const RANK_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(PARTS as Record<string, Part>).flatMap(([name, { long, short = [] }]) =>
    [...long, ...short].filter((form) => form.length > 1).map((form) => [form, name] as const),
  ),
);

/**
 * The ranks, each as the names of its parts: army, navy, air force, police.
 */
const RANKS: readonly string[] = listOf(`
  field marshal, general of army, army general, colonel general, captain general, lieutenant general,
  major general, brigadier general, division general, sergeant general, general, brigadier, senior colonel,
  colonel, lieutenant colonel, major, captain, staff captain, first lieutenant, second lieutenant,
  senior lieutenant, junior lieutenant, lieutenant, ensign, cadet, warrant officer, chief warrant officer,
  master warrant officer, master sergeant, first sergeant, staff sergeant, sergeant major, sergeant,
  lance corporal, corporal, private, fleet admiral, admiral, vice admiral, rear admiral,
  surgeon rear admiral, surgeon commodore, surgeon captain, commodore, lieutenant commander, petty officer,
  chief petty officer, air chief marshal, air vice marshal, air marshal, air commodore, group captain,
  wing commander, squadron leader, flight lieutenant, flying officer, pilot officer,
  inspector general of police, deputy inspector general of police, assistant inspector general of police,
  inspector general, deputy inspector general, assistant inspector general, sub inspector general,
  commissioner of police, deputy commissioner of police, assistant commissioner of police,
  deputy commissioner, assistant commissioner, senior assistant commissioner of police,
  chief superintendent of police, deputy superintendent of police, assistant superintendent of police,
  senior superintendent of police, senior superintendent, superintendent of police, chief superintendent,
  deputy superintendent, assistant superintendent, superintendent, chief inspector, senior inspector,
  detective chief inspector, detective inspector, detective sergeant, detective constable,
  assistant sub inspector, sub inspector, inspector, police inspector, police sergeant, police captain,
  police major, police colonel, police general, police lieutenant general, police major general,
  police lieutenant colonel, constable, chief constable
`);

/** Ranks of services of state security are those of the army with the service before or behind. */
const SERVICE_RANKS = listOf(`
  commissar, senior major, major, captain, senior lieutenant, lieutenant, junior lieutenant, sergeant,
  colonel, lieutenant colonel, general
`).flatMap((name) => [`${name} of state security`, `state security ${name}`]);

/** Abbreviations written together; matched in capitals only. */
export const RANK_ABBREVIATIONS: readonly string[] = listOf(`
  IGP, IG, DIG, AIG, DIGP, AIGP, CP, DCP, ACP, SACP, CSP, SP, DSP, ASP, SSP, SDPO, LtGen, MajGen, BrigGen,
  BGen, MGen, LGen, LtCol, RAdm, VAdm, AVM, ACM, WO1, WO2, RSM, CSM, ASI, PSI, CWO, MWO, PO1, PO2,
  GEN, COL, MAJ, CAPT, LT, SGT, CPL, BRIG
`);

/** Ranks that are also ordinary adjectives, nouns or posts: a rank only with a capital letter. */
const NEEDS_CAPITAL = new Set(
  listOf(`
    general, major, private, captain, ensign, cadet, inspector, constable, superintendent, commodore,
    sub inspector, deputy commissioner, assistant commissioner, inspector general
  `),
);

/** Foreign ranks that English texts keep, whole. */
const FOREIGN: readonly string[] = listOf(`
  coronel, capitán, teniente, teniente coronel, teniente general, comandante, comisario, sargento,
  subcomisario, oberst, oberstleutnant, hauptmann, leutnant, oberleutnant, generalmajor, generalleutnant,
  feldwebel, obersturmführer, sturmbannführer, standartenführer, obergruppenführer, gruppenführer,
  brigadeführer, hauptsturmführer, untersturmführer, oberführer, scharführer, oberscharführer, komdiv,
  kombrig, komkor, general de brigada, general de división, contraalmirante, vicealmirante, mayor general,
  capitaine, commissaire, chef de bataillon, podpolkovnik, polkovnik, subadar, havildar, naik, jemadar,
  risaldar, pukovnik, potpukovnik
`);

const SEPARATOR = '(?:[.,]?\\s?[-–]\\s?|[.,]\\s{0,2}|\\s{1,2})';

/** One part as a pattern: long forms in any case, short forms with a capital. */
function part(name: string): string {
  const { long, short = [] } = (PARTS as Record<string, Part>)[name as PartName] ?? { long: [name] };
  const any = (word: string) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}|${word.toUpperCase()}`;
  const capital = (word: string) => `${word[0]!.toUpperCase()}${word.slice(1)}|${word.toUpperCase()}`;
  return `(?:${[...long.map(any), ...short.map(capital)].join('|')})`;
}

function rank(name: string): string {
  return name.split(' ').map(part).join(SEPARATOR);
}

/** A word of a foreign rank: the first letter may be a capital, and of small words need not be. */
function foreign(word: string): string {
  const [first, rest] = [word[0]!, word.slice(1)];
  return word.length > 4 ? `${first.toUpperCase()}${rest}` : `[${first.toUpperCase()}${first}]${rest}`;
}

const bySize = (a: string, b: string) => b.length - a.length;
const wholes = [
  ...[...new Set([...RANKS, ...SERVICE_RANKS])].sort(bySize).map(rank),
  ...[...FOREIGN].sort(bySize).map((phrase) => `(?:SS-|SA-)?${phrase.split(' ').map(foreign).join('\\s')}`),
  ...[...RANK_ABBREVIATIONS].sort(bySize),
];
const AT = new RegExp(`(?:${wholes.join('|')})(?![\\p{L}\\p{N}])`, 'yu');

/** The place after the rank that begins at `at`, the stop of an abbreviation included, or null. */
export function rankAt(text: string, at: number): number | null {
  AT.lastIndex = at;
  const words = AT.exec(text)?.[0];
  if (words === undefined) return null;
  const plain = words.toLowerCase().replace(/[^\p{L}]+/gu, ' ');
  if (NEEDS_CAPITAL.has(plain) && !/^\p{Lu}/u.test(words)) return null;
  const end = at + words.length;
  return text[end] === '.' && isShort(words) ? end + 1 : end;
}

const SHORT = new Set(Object.values(PARTS as Record<string, Part>).flatMap(({ short = [] }) => short));

function isShort(words: string): boolean {
  const last = /\p{L}+$/u.exec(words.toLowerCase())?.[0] ?? '';
  return SHORT.has(last) || RANK_ABBREVIATIONS.includes(words);
}
