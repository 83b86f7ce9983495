/**
 * Convention: what Security Force Monitor's annotators mark, so that an export and their files say the
 * same. They mark armies, police forces and secret services: who holds a rank or a post there, and
 * their organs. They read running text, not headings, tables and lists. An officer without a post
 * counts beside one who has a post, or by a full name. A force as a whole ("the … Army") counts in a
 * paragraph that also names a post or a unit; operations and schools, in a document that names a post.
 * A text without any rank or post of a force is none of theirs: there every posting counts.
 *
 * These rules stand in where no trained model read a text; what one marks is exported as it stands.
 *
 * Positions are code points of the text as received.
 */
export interface Marked {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** One posting: a person and what the words say that the person bears or belongs to. */
export interface Posting {
  readonly persons: readonly Marked[];
  readonly others: readonly { readonly relation: string; readonly marked: Marked }[];
}

const FORCE_ORGAN =
  /\b(?:army|navy|naval|air ?force|police|military|defen[cs]e|armed|forces?|brigade|battalion|div|division|regiment|corps|garrison|gendarmerie|militia|security|intelligence|commandos?|guards?|infantry|artillery|armou?red|operation|exercise|squadron|platoon|fleet|peace ?keeping|marines?|doctrine|war|staff college|secret|command|headquarters)\b/i;
const FORCE_POST =
  /\b(?:commander|commandant|commanding|army|navy|naval|air staff|defen[cs]e|military|police|brigade|battalion|division|divisional|garrison|camp|barracks|sector|theat(?:re|er)|adjutant|quartermaster|provost|chief of staff|force|contingent|general staff|G\.?O\.?C|COAS|CDS|CNS|CAS|FOC|AOC|PPRO|DPO)\b/i;
const UNIT = /^(?:\d+|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i;
const OF_ITS_OWN = /^(?:operation|exercise)\b|\b(?:college|academy|school|cent(?:re|er))$/i;

/** Whether the organ belongs to an army, a police force or a secret service, by a name of its own. */
const isForce = (name: string): boolean => FORCE_ORGAN.test(name) && /\s|\d/.test(name);

export interface Convention {
  readonly postings: readonly Posting[];
  readonly organs: readonly Marked[];
}

/** The postings and organs that the convention marks, of all that a text names. */
export function byConvention(
  words: (start: number, end: number) => string,
  length: number,
  postings: readonly Posting[],
  organs: readonly Marked[],
  titles: readonly Marked[],
): Convention {
  // "Army Staff" inside "Chief of Army Staff" is part of a title.
  const inTitle = (organ: Marked) => titles.some(({ start, end }) => organ.start < end && start < organ.end);
  const forces = organs.filter((organ) => isForce(words(organ.start, organ.end)) && !inTitle(organ));
  const ofForces = postings
    .filter((posting) => isOfForce(posting, words))
    .map((posting) => named(posting, words));
  const anyHeld = ofForces.some(isHeld);
  if (ofForces.length === 0) return { postings, organs: [] };
  const found: { postings: Posting[]; organs: Marked[] } = { postings: [], organs: [] };
  for (const [from, to] of runningLines(words(0, length))) {
    const inLine = ({ start, end }: Marked) => start >= from && end <= to;
    const here = ofForces.filter(({ persons, others }) =>
      [...persons, ...others.map((o) => o.marked)].every(inLine),
    );
    const held = here.some(isHeld);
    found.postings.push(...here.filter((posting) => isHeld(posting) || held || hasFullName(posting, words)));
    const local = forces.filter(inLine);
    const busy = held || local.some(({ start, end }) => UNIT.test(words(start, end)));
    for (const organ of local) {
      const name = words(organ.start, organ.end);
      if (UNIT.test(name) || busy || (OF_ITS_OWN.test(name) && anyHeld)) found.organs.push(organ);
    }
  }
  return found;
}

/** Without organs that have no name of their own ("the Division"). */
function named({ persons, others }: Posting, words: (start: number, end: number) => string): Posting {
  const isNamed = ({ type, start, end }: Marked) =>
    type !== 'Organization' || /\s|\d|^\p{Lu}+$/u.test(words(start, end));
  return { persons, others: others.filter(({ marked }) => isNamed(marked)) };
}

function isHeld({ others }: Posting): boolean {
  return others.some(({ marked }) => marked.type === 'Title' || marked.type === 'Role');
}

function isOfForce({ others }: Posting, words: (start: number, end: number) => string): boolean {
  return others.some(({ marked: { type, start, end } }) => {
    if (type === 'Rank') return true;
    return (type === 'Organization' ? FORCE_ORGAN : FORCE_POST).test(words(start, end));
  });
}

function hasFullName({ persons }: Posting, words: (start: number, end: number) => string): boolean {
  return persons.some(({ start, end }) => /\s/.test(words(start, end)));
}

/** Lines that are long or closed by a mark: running text. */
function runningLines(text: string): [number, number][] {
  const lines: [number, number][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const length = Array.from(line).length;
    if (length > 100 || /[.?!:”"’']\s*$/.test(line)) lines.push([start, start + length]);
    start += length + 1;
  }
  return lines;
}
