/**
 * Reads the labelled passages of `training/corpus/` (the format is told in its README): text with marks
 * `[[surface|Type id]]` inside, then relation lines. Pure: it is given the text of a file and gives back
 * the passages and what is wrong with them; nothing is repaired.
 */

export const TYPES = [
  'Person',
  'Rank',
  'Title',
  'Role',
  'Organization',
  'Place',
  'Date',
  'Work',
  'Group',
  'Event',
] as const;
export type MarkType = (typeof TYPES)[number];

const ACTOR: readonly MarkType[] = ['Person', 'Organization'];
/** What each relation may join, head first. */
export const RELATIONS: Readonly<
  Record<string, { readonly head: readonly MarkType[]; readonly tail: readonly MarkType[] }>
> = {
  has_rank: { head: ['Person'], tail: ['Rank'] },
  has_title: { head: ['Person'], tail: ['Title'] },
  has_role: { head: ['Person'], tail: ['Role'] },
  is_posted: { head: ['Person'], tail: ['Organization'] },
  commands: { head: ACTOR, tail: ACTOR },
  answers_to: { head: ACTOR, tail: ACTOR },
  part_of: { head: ['Organization'], tail: ['Organization'] },
  member_of: { head: ['Person'], tail: ['Organization', 'Group'] },
  alias: { head: TYPES, tail: TYPES },
};
/** The relations that say a post, and so may carry an aspect and dates. */
const POSTS: ReadonlySet<string> = new Set(['has_title', 'has_role', 'is_posted']);
const ASPECTS: ReadonlySet<string> = new Set(['holds', 'begun', 'ended', 'former', 'acting']);
const TIMES: ReadonlySet<string> = new Set(['begin', 'end', 'at']);

export interface Mark {
  readonly id: string;
  readonly type: MarkType;
  readonly surface: string;
  /** Offsets in the passage's text, in UTF-16 units, half open. */
  readonly begin: number;
  readonly end: number;
  readonly line: number;
}

export interface Relation {
  readonly name: string;
  readonly head: string;
  readonly tail: string;
  /** aspect, begin, end, at: as written. */
  readonly options: ReadonlyMap<string, string>;
  readonly line: number;
}

export interface Passage {
  readonly id: string;
  readonly genre: string;
  /** Where and when the passage plays. */
  readonly setting: string;
  /** The text without marks, its lines joined by line ends. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly relations: readonly Relation[];
  readonly file: string;
  readonly line: number;
}

export interface CorpusIssue {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

interface Draft {
  readonly id: string;
  readonly genre: string;
  readonly setting: string;
  readonly line: number;
  text: string;
  readonly marks: Mark[];
  readonly relations: Relation[];
}

const HEADER = /^=== (?<id>[a-z]+-\d+) \| (?<genre>[^|]*\S) \| (?<setting>[^|]*\S)$/;
const MARK = /\[\[(?<surface>[^[\]|]+)\|(?<type>[A-Za-z]+) (?<id>[a-z]+\d+)\]\]/g;

/** The passages of one file of the corpus, and all that is wrong with it. */
export function parseCorpusFile(
  file: string,
  source: string,
): { readonly passages: readonly Passage[]; readonly issues: readonly CorpusIssue[] } {
  const issues: CorpusIssue[] = [];
  const drafts: Draft[] = [];
  for (const [i, raw] of source.split('\n').entries()) {
    const say = (message: string): void => void issues.push({ file, line: i + 1, message });
    const line = raw.trimEnd();
    const draft = drafts.at(-1);
    if (line.startsWith('===')) {
      const head = HEADER.exec(line)?.groups;
      if (head === undefined) say('a passage begins with "=== id | genre | where, when"');
      drafts.push({
        id: head?.['id'] ?? '',
        genre: head?.['genre'] ?? '',
        setting: head?.['setting'] ?? '',
        line: i + 1,
        text: '',
        marks: [],
        relations: [],
      });
    } else if (draft === undefined) {
      if (line !== '') say('text stands before the first passage');
    } else if (line.startsWith('>')) {
      readRelation(line, i + 1, draft, say);
    } else if (line !== '' && draft.relations.length > 0) {
      say('text stands after the relations of its passage');
    } else {
      readText(line, i + 1, draft, say);
    }
  }
  const passages = drafts.map((draft): Passage => ({ ...draft, text: draft.text.trimEnd(), file }));
  for (const passage of passages) issues.push(...faultsOf(passage));
  return { passages, issues: issues.sort((a, b) => a.line - b.line) };
}

function readText(line: string, number: number, draft: Draft, say: (message: string) => void): void {
  let plain = '';
  let from = 0;
  for (const match of line.matchAll(MARK)) {
    plain += line.slice(from, match.index);
    from = match.index + match[0].length;
    const { surface, type, id } = match.groups as { surface: string; type: string; id: string };
    if (surface !== surface.trim()) say(`the mark ${id} begins or ends with a space`);
    if (!isType(type)) say(`the mark ${id} has the unknown type ${type}`);
    else {
      const begin = draft.text.length + plain.length;
      draft.marks.push({ id, type, surface, begin, end: begin + surface.length, line: number });
    }
    plain += surface;
  }
  plain += line.slice(from);
  if (/\[\[|\]\]|\|/.test(plain)) say('a mark is not of the form [[surface|Type id]]');
  draft.text += `${plain}\n`;
}

function readRelation(line: string, number: number, draft: Draft, say: (message: string) => void): void {
  const [name, head, tail, ...rest] = line.slice(1).trim().split(/\s+/);
  if (name === undefined || head === undefined || tail === undefined) {
    say('a relation is "> name head tail [option=value ...]"');
    return;
  }
  const options = new Map<string, string>();
  for (const option of rest) {
    const [key = '', value = ''] = option.split('=');
    if (options.has(key)) say(`the option ${key} stands twice`);
    options.set(key, value);
  }
  draft.relations.push({ name, head, tail, options, line: number });
}

function isType(type: string): type is MarkType {
  return (TYPES as readonly string[]).includes(type);
}

function faultsOf(passage: Passage): CorpusIssue[] {
  const found: CorpusIssue[] = [];
  const say = (line: number, message: string): void => void found.push({ file: passage.file, line, message });
  if (passage.text.trim() === '') say(passage.line, `the passage ${passage.id} has no text`);

  const marks = new Map<string, Mark>();
  for (const mark of passage.marks) {
    if (marks.has(mark.id)) say(mark.line, `the id ${mark.id} is given twice in ${passage.id}`);
    marks.set(mark.id, mark);
  }
  const seen = new Set<string>();
  for (const relation of passage.relations) {
    for (const message of faultsOfRelation(relation, marks)) say(relation.line, message);
    const key = `${relation.name} ${relation.head} ${relation.tail}`;
    if (seen.has(key)) say(relation.line, `the relation ${key} stands twice`);
    seen.add(key);
  }
  for (const mark of unmarkedAgain(passage))
    say(mark.line, `"${mark.surface}" (${mark.id}) is marked here and unmarked elsewhere in ${passage.id}`);
  return found;
}

function faultsOfRelation(relation: Relation, marks: ReadonlyMap<string, Mark>): string[] {
  const found: string[] = [];
  const rule = RELATIONS[relation.name];
  if (rule === undefined) return [`the relation ${relation.name} is unknown`];
  for (const side of ['head', 'tail'] as const) {
    const mark = marks.get(relation[side]);
    if (mark === undefined) found.push(`${relation.name} names ${relation[side]}, which is not marked`);
    else if (!rule[side].includes(mark.type))
      found.push(`${relation.name} cannot have the ${mark.type} ${mark.id} as its ${side}`);
  }
  if (relation.head === relation.tail) found.push(`${relation.name} joins ${relation.head} with itself`);
  const types = [relation.head, relation.tail].map((id) => marks.get(id)?.type);
  if (relation.name === 'alias' && types[0] !== types[1]) found.push('alias joins marks of different types');
  for (const [key, value] of relation.options) {
    if (!POSTS.has(relation.name)) found.push(`${relation.name} takes no option ${key}`);
    else if (key === 'aspect') {
      if (!ASPECTS.has(value)) found.push(`the aspect "${value}" is unknown`);
    } else if (!TIMES.has(key)) found.push(`the option ${key} is unknown`);
    else if (marks.get(value)?.type !== 'Date') found.push(`${key}=${value} names no Date`);
  }
  return found;
}

/** Marks of persons and organs whose very words stand elsewhere in the passage outside of any mark. */
function unmarkedAgain(passage: Passage): Mark[] {
  const units = passage.text.split('');
  for (const mark of passage.marks) units.fill('\u0000', mark.begin, mark.end);
  const rest = units.join('');
  return passage.marks.filter(
    (mark) =>
      (mark.type === 'Person' || mark.type === 'Organization') &&
      new RegExp(`(?<![\\p{L}\\p{N}\u0000])${literal(mark.surface)}(?![\\p{L}\\p{N}\u0000])`, 'u').test(rest),
  );
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
