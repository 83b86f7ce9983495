/**
 * Wording: a claim as one plain sentence that begins with its voice. Never the program's own word:
 * "According to report.txt, Okoro is head of the Third Section."
 */
import type { Argument, Claim } from '../model/claim.ts';
import type { ActType } from '../model/kinds.ts';
import type { Source } from '../model/source.ts';
import { AUTHOR, type Voice } from '../model/voice.ts';

type Sources = ReadonlyMap<string, Source>;

/** How the source whose author speaks is named; an author is never assumed. */
export function sourceName(source: string, sources: Sources): string {
  return sources.get(source)?.path ?? 'a source of the case';
}

/** A voice in words: "the author of report.txt", "Okoro", or the words of an unnamed voice in quotes. */
export function voiceName(voice: Voice, claim: Claim, sources: Sources): string {
  if (voice.name === AUTHOR) return `the author of ${sourceName(claim.source, sources)}`;
  return isUnnamed(voice) ? `“${voice.name}”` : voice.name;
}

/** "a report", "it is said": words in place of a name. */
const isUnnamed = (voice: Voice): boolean => voice.entity === null && !/^\p{Lu}/u.test(voice.name);

/** On whose word several claims rest, for the beginning of a heading: "note.txt and Lind in diary.txt". */
export function onWhoseWord(claims: readonly Claim[], sources: Sources): string {
  return listed(
    claims.map((claim) => {
      const source = sourceName(claim.source, sources);
      const inner = claim.voices.filter((voice) => voice.name !== AUTHOR).at(-1);
      return inner ? `${voiceName(inner, claim, sources)} in ${source}` : source;
    }),
  );
}

const OUTER = { reported: '', endorsed: ', who agrees', doubted: ', who doubts it' } as const;
const INNER = {
  asserted: '',
  supposed: 'it is supposed that ',
  predicted: 'it is predicted that ',
  ordered: 'it was ordered that ',
  asked: 'it is asked whether ',
} as const;

/** The beginning of every sentence: on whose word. Ends with a blank. */
export function accordingTo(claim: Claim, sources: Sources): string {
  const [outermost, ...inner] = claim.voices;
  if (!outermost) return `According to ${sourceName(claim.source, sources)}, `;
  const cited = citingWords(claim);
  let words =
    outermost.name === AUTHOR
      ? `According to ${cited === '' ? '' : 'the author of '}${sourceName(claim.source, sources)}${cited}`
      : `According to ${voiceName(outermost, claim, sources)} in ${sourceName(claim.source, sources)}`;
  if (inner.length > 0) {
    words += OUTER[outermost.stance as keyof typeof OUTER] ?? '';
    inner.forEach((voice, i) => {
      const innermost = i === inner.length - 1;
      const doubt = innermost ? '' : (OUTER[voice.stance as keyof typeof OUTER] ?? '');
      if (!innermost && inner[i + 1]?.name === voice.name) return;
      words += isUnnamed(voice)
        ? `, with the words ${voiceName(voice, claim, sources)}${doubt}`
        : `, ${voice.name} ${saying(voice.name, innermost)}${doubt}`;
    });
    words += ': ';
  } else words += ', ';
  const last = (claim.voices.at(-1) ?? outermost).stance;
  return words + (INNER[last as keyof typeof INNER] ?? '');
}

/** The publications of the works that the author cites for a claim, each once, in the order of the claim. */
export function publicationsOf(claim: Claim): string[] {
  const names = (claim.citations ?? []).map((each) => each.publication ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
}

/** More publications than this are counted in a sentence. */
const CITED = 3;

/** ", citing A and B"; empty where the author cites nothing. */
function citingWords(claim: Claim): string {
  const named = publicationsOf(claim);
  const all = claim.citations?.length ?? 0;
  if (all === 0) return '';
  if (named.length === 0) return all === 1 ? ', citing a source' : `, citing ${all} sources`;
  if (named.length <= CITED + 1) return `, citing ${listed(named)}`;
  return `, citing ${named.slice(0, CITED).join(', ')} and ${named.length - CITED} other publications`;
}

/** "the authors say", "the general says". */
function saying(name: string, innermost: boolean): string {
  const plural =
    / and /.test(name) ||
    /^(?:police|people)$|(?:^|\s)(?:police|people|men|women)$/i.test(name) ||
    /^[a-z].*[^s]s$/.test(name);
  if (innermost) return plural ? 'say' : 'says';
  return plural ? 'pass on' : 'passes on';
}

/** "a, b and c" */
export function listed(names: readonly string[]): string {
  const unique = [...new Set(names)];
  if (unique.length < 2) return unique[0] ?? '';
  return `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)}`;
}

const named = (fillers: readonly Argument[] | undefined): string =>
  listed((fillers ?? []).map((filler) => (filler.claim === null ? filler.name : 'what another claim says')));

/** An argument that the words do not give, in a sentence that needs a word there. */
const orElse = (claim: Claim, argument: string, instead: string): string =>
  named(claim.args[argument]) || instead;

const has = (claim: Claim, argument: string): boolean => (claim.args[argument] ?? []).length > 0;

/** ` by X`, or nothing where the words do not give it. */
const with_ = (claim: Claim, before: string, argument: string, quoted = false): string => {
  if (!has(claim, argument)) return '';
  const words = named(claim.args[argument]);
  return quoted ? `${before}“${words}”` : `${before}${words}`;
};

const DONE: Readonly<Record<ActType, string>> = {
  killing: 'killed',
  execution: 'executed',
  assassination: 'assassinated',
  attack: 'attacked',
  torture: 'tortured',
  'ill-treatment': 'ill-treated',
  'enforced-disappearance': 'made to disappear',
  arrest: 'arrested',
  detention: 'detained',
  imprisonment: 'imprisoned',
  trial: 'tried',
  sentence: 'sentenced',
  pardon: 'pardoned',
  banishment: 'banished',
  exile: 'exiled',
  deportation: 'deported',
  expulsion: 'expelled',
  dismissal: 'dismissed',
  deprivation: 'deprived',
  'hostage-taking': 'held hostage',
  threat: 'threatened',
  surveillance: 'watched',
  'search-and-seizure': 'searched',
  interception: 'intercepted',
  destruction: 'destroyed',
  displacement: 'displaced',
};

const COMMUNICATED: Readonly<Record<string, readonly [string, string]>> = {
  visit: ['visited', ''],
  meeting: ['met', ''],
  conversation: ['talked', ' with'],
  statement: ['said something', ' to'],
  letter: ['wrote', ' to'],
  order: ['gave an order', ' to'],
  report: ['reported', ' to'],
  publication: ['published', ' for'],
  protest: ['protested', ' to'],
  testimony: ['testified', ' before'],
  quotation: ['said', ' to'],
};

const POSTS = {
  holds: 'are',
  begins: 'become',
  ends: 'cease to be',
  former: 'are former',
  acting: 'are acting',
};
const POST = {
  holds: 'is',
  begins: 'becomes',
  ends: 'ceases to be',
  former: 'is a former',
  acting: 'is acting',
};
const MEMBER: Readonly<Record<string, readonly [string, string]>> = {
  joins: ['joins', 'join'],
  belongs: ['belongs to', 'belong to'],
  leaves: ['leaves', 'leave'],
  expelled: ['is expelled from', 'are expelled from'],
};
const COMMANDED: Readonly<Record<string, string>> = {
  command: 'commands',
  administrative: 'administers',
  oversight: 'oversees',
  'personal-control': 'personally controls',
  coercion: 'holds by coercion',
  allegiance: 'has the allegiance of',
};

function posting(claim: Claim): string {
  const words = named(claim.args['role']) || named(claim.args['title']);
  const leading = claim.type === 'head' || claim.type === 'deputy';
  const post = leading ? (claim.type ?? '') : words || postWord(claim.type);
  // The word of the source where it is another than ours: head (“chief role”).
  const called = leading && words !== '' && words !== claim.type ? ` (“${words}”)` : '';
  const basis = claim.basis === 'in-fact' ? ', in fact' : claim.basis === 'in-law' ? ', in law' : '';
  const rank = has(claim, 'rank') ? ` (${named(claim.args['rank'])})` : '';
  const many = (claim.args['person'] ?? []).length > 1;
  const verb = (many ? POSTS : POST)[claim.aspect];
  return `${named(claim.args['person']) || 'somebody'}${rank} ${verb} ${post}${called}${with_(claim, ' of ', 'organization')}${basis}`;
}

function postWord(type: string | null): string {
  return type === 'staff' ? 'one of the staff' : 'in a post';
}

function structure(claim: Claim): string {
  const organ = orElse(claim, 'organization', 'an organ');
  if (claim.type === 'part-of')
    return `${orElse(claim, 'part', 'an organ')} is part of ${orElse(claim, 'whole', 'another')}`;
  if (claim.type === 'succeeds') {
    return `${orElse(claim, 'successor', 'an organ')} succeeds ${orElse(claim, 'predecessor', 'another')}`;
  }
  if (claim.type === 'absent') return `${organ} does not exist`;
  return `${organ} is ${claim.type ?? 'changed'}`;
}

function act(claim: Claim): string {
  const done = DONE[claim.type as ActType] ?? claim.type ?? 'harmed';
  const victims = claim.args['victim'] ?? [];
  const whom = named(victims) || (claim.quantity ? claim.quantity.text : '');
  const were = victims.length > 1 || claim.quantity !== null ? 'were' : 'was';
  return [
    // Whom it concerned stays open where the words do not say.
    whom === '' ? `there was ${deed(claim.type ?? 'act')}` : `${whom} ${were} ${done}`,
    with_(claim, ' by ', 'perpetrator'),
    with_(claim, ' with ', 'instrument'),
    with_(claim, ', ordered by ', 'ordered-by'),
    with_(claim, ', on the charge ', 'charge', true),
    with_(claim, ', for the reason ', 'reason', true),
    with_(claim, ', for the purpose ', 'purpose', true),
  ].join('');
}

/** "an arrest", "torture": the act as a noun. */
function deed(type: string): string {
  const words = type.replaceAll('-', ' ');
  if (/^(?:torture|ill treatment|surveillance|displacement|destruction|deprivation)$/.test(words))
    return words;
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

function communication(claim: Claim): string {
  const [verb, to] = COMMUNICATED[claim.type ?? ''] ?? ['communicated', ' with'];
  return [
    `${named(claim.args['from']) || 'somebody'} ${verb}`,
    with_(claim, `${to} `, 'to'),
    with_(claim, ' about ', 'about'),
    with_(claim, ', by way of ', 'via'),
    with_(claim, ', intercepted by ', 'intercepted-by'),
    with_(claim, ': ', 'content', !claim.args['content']?.some((filler) => filler.claim !== null)),
  ].join('');
}

/** What is claimed, without its voice: "Okoro is head of the Third Section". */
export function statement(claim: Claim): string {
  const plain = affirmed(claim);
  return claim.polarity === '-' ? `it is not so that ${plain}` : plain;
}

function affirmed(claim: Claim): string {
  switch (claim.kind) {
    case 'posting':
      return posting(claim);
    case 'command':
      return `${orElse(claim, 'superior', 'somebody')} ${COMMANDED[claim.type ?? ''] ?? 'commands'} ${orElse(claim, 'subordinate', 'somebody')}${with_(claim, ', by means of ', 'means')}`;
    case 'membership': {
      const [one, several] = MEMBER[claim.type ?? ''] ?? ['sympathises with', 'sympathise with'];
      const people = claim.args['person'] ?? [];
      return `${named(people) || 'somebody'} ${people.length > 1 ? several : one} ${orElse(claim, 'organization', 'an organ')}`;
    }
    case 'structure':
      return structure(claim);
    case 'act':
      return act(claim);
    case 'communication':
      return communication(claim);
    case 'identity':
      return `${orElse(claim, 'a', 'one')} and ${orElse(claim, 'b', 'another')} are ${claim.type === 'different' ? 'not ' : ''}one${with_(claim, ', because ', 'reason', true)}`;
    case 'attribute':
      return attribute(claim);
    case 'forecast':
      return `${named(claim.args['agent']) || 'it'} will come to this: “${orElse(claim, 'content', '…')}”`;
    case 'denial':
      return `what ${named(claim.args['denied']) || 'another'} says is denied`;
    case 'comparison':
      return `${orElse(claim, 'a', 'one')} is compared with ${orElse(claim, 'b', 'another')}${with_(claim, ' in ', 'point', true)}`;
  }
}

function attribute(claim: Claim): string {
  const of = named(claim.args['of']) || 'somebody';
  const value = named(claim.args['value']);
  if (claim.type === 'birth') return `${of} was born${value ? ` (${value})` : ''}`;
  if (claim.type === 'death') return `${of} died${value ? ` (${value})` : ''}`;
  if (claim.type === 'age') return `${of} was of the age “${value || '…'}”`;
  if (claim.type === 'rank') return `${of} had the rank ${value || 'that is named'}`;
  if (claim.type === 'existence') return `${of} exists`;
  if (claim.type === 'classification') return `${of} is of the class ${value || 'that is named'}`;
  if (claim.type === 'site') return `${of} has a site at ${value || 'a place'}`;
  if (claim.type === 'area-of-operations') return `${of} operates in ${value || 'a place'}`;
  if (claim.type === 'origin') return `${of} came from ${value || 'a place'}`;
  return `of ${of} it is said: “${value || '…'}”`;
}

/** The words for the time of a claim, with the time they were resolved to; empty where there is none. */
export function timeWords(claim: Claim): string {
  const { text, edtf } = claim.when;
  if (text !== null) return edtf === null || edtf === text ? `“${text}”` : `“${text}” (${edtf})`;
  return edtf === null ? '' : `at the date of the source (${edtf})`;
}

/** The words for the date, without the preposition; the value where the claim has no time. */
export function dateWords(claim: Claim): string {
  const words = claim.when.text ?? claim.args['value']?.[0]?.name ?? claim.when.edtf ?? 'without a date';
  return words.replace(/^(?:on|in|at)\s+(?:the\s+)?/i, '');
}

/** The whole sentence: voice, statement, place and time as worded. */
export function sentence(claim: Claim, sources: Sources): string {
  const told = new Set((claim.args['value'] ?? []).map((filler) => filler.name));
  const places = claim.where.map((place) => place.name).filter((name) => !told.has(name));
  const where = places.length > 0 ? `, in ${listed(places)}` : '';
  const time = timeWords(claim);
  const sure = claim.certainty === null ? '' : ` (said to be ${claim.certainty})`;
  return `${accordingTo(claim, sources)}${statement(claim)}${where}${time === '' ? '' : `, ${time}`}${sure}.`;
}
