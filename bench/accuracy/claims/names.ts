/**
 * Names: whether two ways of naming a person, group or organ may count as the same filler in a score.
 * Lenient on purpose (equal surnames pass): the measure asks who is meant, not how the name is cut.
 * Never to be used to join entities.
 */
const DROPPED = new Set(
  (
    'a an the this that these those his her its their our my your some certain former late old ' +
    'comrade citizen mr mrs ms miss sir dr doctor prof professor father fr sister brother monsignor bishop ' +
    'archbishop judge justice president minister premier general gen colonel col major maj captain capt ' +
    'lieutenant lt sergeant sgt corporal commander commandant brigadier admiral marshal count countess ' +
    'prince princess baron lord lady chief so-called socalled newspaper'
  ).split(' '),
);
/** "thousands of party members" is about the members; "members of the Politburo" is not the Politburo. */
const COUNTING =
  /^(?:hundred|thousand|ten|dozen|score|million|number|some|many|most|several|few|one|all|last|rest)s?$/u;

/** Lower case, no diacritics, no punctuation but hyphens inside words, no possessive. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2019']s?(?=\s|$)/gu, ' ')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

interface Parts {
  readonly head: readonly string[];
  readonly tail: readonly string[];
}

/** Words before and after the first "of", without articles and titles (unless nothing else is left). */
function parts(folded: string): Parts {
  const words = folded.split(' ');
  const cut = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'from'));
  const head = kept(cut < 0 ? words : words.slice(0, cut));
  const tail = cut < 0 ? [] : kept(words.slice(cut + 1));
  return tail.length > 0 && COUNTING.test(head.at(-1) ?? '') ? parts(tail.join(' ')) : { head, tail };
}

function kept(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !DROPPED.has(word));
  return rest.length > 0 ? rest : words;
}

/** A name with its acronym in brackets is both: "Harbour Guard (HG)" is "Harbour Guard" and "HG". */
function variants(name: string): string[] {
  const inside = /^(.+?)\s*\(([^()]+)\)\s*$/u.exec(name);
  return (inside ? [inside[1]!, inside[2]!] : [name]).map(foldName);
}

/**
 * True when both names are equal once folded and stripped of articles and titles, or the last word of
 * one is the last word of the other. What follows "of" is compared only where both have it.
 */
export function sameName(left: string, right: string): boolean {
  return variants(left).some((a) => variants(right).some((b) => sameFolded(a, b)));
}

function sameFolded(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const [p, q] = [parts(a), parts(b)];
  if (lastWord(p.head) === '' || lastWord(p.head) !== lastWord(q.head)) return false;
  return p.tail.length === 0 || q.tail.length === 0 || lastWord(p.tail) === lastWord(q.tail);
}

function lastWord(words: readonly string[]): string {
  return words.at(-1) ?? '';
}
