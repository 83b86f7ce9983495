/**
 * Understand: what a line typed into the one field asks for. A question in plain English, a name, a
 * name with a date, or words to be found in the texts. Nothing is looked up here but what `named`
 * tells; what is not understood is a search, and says so.
 */
import type { ClaimKind } from '../../model/kinds.ts';
import type { Period } from '../../model/period.ts';
import { type AskedTime, timesIn, withoutTimes } from './times-in.ts';

export type Question =
  | {
      /** Who headed it; `look` says what the asker wants to see first. */
      readonly kind: 'command';
      readonly name: string;
      /** EDTF. */
      readonly on: string;
      readonly throughout: boolean;
      readonly look: 'heads' | 'above' | 'below';
    }
  | {
      readonly kind: 'controls';
      readonly name: string;
      readonly on: string;
      readonly compare: string | null;
      readonly throughout: boolean;
    }
  | { readonly kind: 'life'; readonly name: string; readonly point: 'birth' | 'death' }
  | {
      readonly kind: 'career';
      readonly name: string;
      /** Only claims of these kinds; all where none is given. */
      readonly only: readonly ClaimKind[];
      /** Only what may lie in this time. */
      readonly on: string | null;
      /** A time was needed and not given. */
      readonly undated: boolean;
    }
  | {
      readonly kind: 'search';
      readonly words: string;
      /** It looked like a question, and was not understood as one. */
      readonly asSentence: boolean;
    }
  /** Understood, and cannot be answered as it stands. */
  | { readonly kind: 'unclear'; readonly says: string };

export interface Known {
  /** What of that name the case holds. */
  readonly named?: (name: string) => 'organ' | 'other' | null;
  /** Named times of the case. */
  readonly periods?: readonly Period[];
}

const HEAD =
  '(?:head|chief|chair|chairman|chairwoman|chairperson|commander(?:[- ]in[- ]chief)?|leader|director|boss|president|chef|commandant|commanding officer)';
const IS = "(?:was|were|is|are|has been|had been|'s|’s)";

type Form = readonly [RegExp, (name: string, times: readonly AskedTime[]) => Question];

const command =
  (look: 'heads' | 'above' | 'below') =>
  (name: string, times: readonly AskedTime[]): Question => {
    const [time, second] = times;
    if (!time)
      return { kind: 'career', name, only: ['posting', 'command', 'structure'], on: null, undated: true };
    if (second)
      return {
        kind: 'unclear',
        says: `“${time.text}” and “${second.text}” are two times; ask for one, or for the controls on ${name} in one compared with the other.`,
      };
    if (time.on === null) return noDate(time);
    return { kind: 'command', name, on: time.on, throughout: time.throughout, look };
  };

function controlled(name: string, times: readonly AskedTime[]): Question {
  const [time, second, third] = times;
  if (!time)
    return {
      kind: 'career',
      name,
      only: ['posting', 'command', 'structure', 'communication'],
      on: null,
      undated: true,
    };
  if (third)
    return { kind: 'unclear', says: 'Controls are compared for two times; the question names more.' };
  const dateless = times.find(({ on }) => on === null);
  if (time.on === null || dateless) return noDate(dateless ?? time);
  return { kind: 'controls', name, on: time.on, compare: second?.on ?? null, throughout: time.throughout };
}

const career =
  (only: readonly ClaimKind[] = []) =>
  (name: string, times: readonly AskedTime[]): Question => {
    const [time] = times;
    if (time?.on === null) return noDate(time);
    return { kind: 'career', name, only, on: time?.on ?? null, undated: false };
  };

const life =
  (point: 'birth' | 'death') =>
  (name: string): Question => ({ kind: 'life', name, point });

const noDate = ({ text }: AskedTime): Question => ({
  kind: 'unclear',
  says: `“${text}” gives no day, month or year that can be asked for. Say one, such as 4 January 1930, January 1930 or 1930.`,
});

const form = (pattern: string, make: Form[1]): Form => [new RegExp(`^(?:and )?${pattern}$`, 'i'), make];
const NAME = '(?<name>.+?)';

/** The first that fits counts. Times are taken out before. */
const FORMS: readonly Form[] = [
  form(
    `(?:compare )?(?:the )?(?:controls?|checks?|safeguards?|restraints?) (?:on|over|of) ${NAME}${compared()}`,
    controlled,
  ),
  form(
    `(?:who|what) (?:controlled|controls|checked|restrained|oversaw|oversees|supervised|supervises) ${NAME}${compared()}`,
    controlled,
  ),
  form(`(?:who|what) (?:stood|stands|${IS}) (?:above|over) ${NAME}`, command('above')),
  form(`(?:superiors?|chain of command|chain) (?:of|above|over) ${NAME}`, command('above')),
  form(`(?:to )?whom? did ${NAME} (?:report|answer|belong)(?: to)?`, command('above')),
  form(
    `(?:to )?whom? ${IS} ${NAME} (?:subordinate|subordinated|responsible|answerable)(?: to)?`,
    command('above'),
  ),
  form(`under whom (?:did|was|were) ${NAME}(?: (?:stand|serve|placed|subordinated))?`, command('above')),
  form(`(?:who|what) (?:stood|stands|${IS}) (?:below|under|beneath) ${NAME}`, command('below')),
  form(`(?:subordinates?|parts?|sections?|units?) of ${NAME}`, command('below')),
  form(`what ${IS} part of ${NAME}`, command('below')),
  form(
    `who (?:(?:really|actually|formally) )?(?:commanded|commands|command|headed|heads|head|led|leads|lead|ran|runs|run|directed|directs|chaired|chairs|presided over|governed|managed) ${NAME}`,
    command('heads'),
  ),
  form(`who ${IS} (?:the |a )?(?:deputy |acting )?${HEAD} of ${NAME}`, command('heads')),
  form(`who ${IS} (?:the )?deput(?:y|ies) (?:of|in|at) ${NAME}`, command('heads')),
  form(`who ${IS} in (?:command|charge|control) of ${NAME}`, command('heads')),
  form(`(?:the )?${HEAD}s? of ${NAME}`, command('heads')),
  form(
    `(?:when|where|in what year|on what day|on which day|in which year) (?:was|is) ${NAME} born`,
    life('birth'),
  ),
  form(
    `(?:the )?(?:birth(?:day|date)?|date of birth|year of birth|place of birth) of ${NAME}`,
    life('birth'),
  ),
  form(`how old ${IS} ${NAME}`, life('birth')),
  form(`${NAME} (?:was )?born`, life('birth')),
  form(`(?:when|where|how|in what year|on what day) did ${NAME} die`, life('death')),
  form(`(?:the )?(?:death|date of death|year of death) of ${NAME}`, life('death')),
  form(
    `(?:when|where|how|why|by whom) (?:was|were) ${NAME} (?:shot|killed|executed|murdered|assassinated)`,
    career(['act', 'attribute']),
  ),
  form(`what happened (?:to|with) ${NAME}`, career(['act', 'attribute'])),
  form(
    `(?:when|where|why|by whom|how) (?:was|were) ${NAME} (?:arrested|tried|sentenced|detained|imprisoned|exiled|deported|expelled|tortured)`,
    career(['act', 'membership']),
  ),
  form(`what did ${NAME} do`, career()),
  form(`(?:the )?(?:career|life|biography|course|history|posts?|postings?) of ${NAME}`, career()),
  form(`(?:who|what) ${IS} ${NAME}`, career()),
  form(`what (?:is|was) (?:told|said|known|claimed|written) (?:of|about) ${NAME}`, career()),
  form(`(?:tell me|say|show me) (?:something |what is said |all )?(?:about|of) ${NAME}`, career()),
];

/** "… compared with", left over where the second time was taken out. */
function compared(): string {
  return '(?: (?:(?:as )?(?:compared|against|contrasted|held)(?: (?:with|to|against))?|vs\\.?|versus|and|with|to|or))?';
}

const LOOKS_LIKE_A_QUESTION =
  /\?\s*$|^(?:who|whom|whose|what|which|when|where|why|how|did|was|were|is|are|does|do|can|could)\b/i;

/** Longer lines are passages and no questions, UTF-16 units. */
const LONGEST = 400;

/** Of any line: what is not understood is a search. */
export function understand(text: string, { named = () => null, periods = [] }: Known = {}): Question {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (typed.length > LONGEST) return { kind: 'search', words: typed, asSentence: false };
  const asSentence = LOOKS_LIKE_A_QUESTION.test(typed) && /\s/.test(typed);
  const bare = typed.replace(/[\s?!.]+$/, '').trim();
  const times = timesIn(bare, periods);
  const rest = tidy(withoutTimes(bare, times));
  for (const [pattern, make] of FORMS) {
    const name = pattern.exec(rest)?.groups?.['name'];
    if (name === undefined) continue;
    const called = nameIn(name);
    if (called !== '') return make(called, times);
  }
  // Quotes and stars are those of a search.
  if (/["“”]|\*(?:\s|$)/.test(typed)) return { kind: 'search', words: typed, asSentence: false };
  // A name may hold figures ("Directive 1921"), so that the whole is tried first.
  const whole = named(bare);
  if (whole !== null) return career()(bare, []);
  const name = nameIn(rest);
  const what = times.length > 0 && name !== '' ? named(name) : null;
  if (what === 'organ') return times.length === 2 ? controlled(name, times) : command('heads')(name, times);
  if (what === 'other') return career()(name, times);
  return { kind: 'search', words: asSentence ? wordsOf(bare) : typed, asSentence };
}

/** What is left where a time was taken out of the middle or the end. */
const tidy = (text: string): string =>
  text
    .replace(/\s+([,;:])/g, '$1')
    .replace(/(?:\s*[,;:–-]|\s+(?:on|in|at|during|as of|of))+$/i, '')
    .replace(/^(?:on|in|during|as of)?\s*[,;:]\s*/i, '')
    .trim();

/** A name without article, quotes and the marks around it. */
function nameIn(words: string): string {
  const bare = words.trim().replace(/^[,;:\s]+|[,;:\s]+$/g, '');
  const quoted = /^["“]([^"“”]+)["”]$/.exec(bare)?.[1];
  return (quoted ?? bare.replace(/^(?:the|a|an) (?=\S)/i, '').replace(/['’]s$/, '')).trim();
}

const FUNCTION_WORDS = new Set(
  'a an the of in on at by to from for with and or but who whom whose what which when where why how did do does was were is are be been had has have that this these those it its he she they his her their there any some not'.split(
    ' ',
  ),
);

/** The words of a sentence that say something; all of them where none does. */
function wordsOf(sentence: string): string {
  const words = sentence
    .replace(/[?!.,;:()]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !FUNCTION_WORDS.has(word.toLowerCase().replace(/['’]s$/, '')));
  return (telling.length > 0 ? telling : words).join(' ');
}
