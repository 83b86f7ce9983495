/** Names, as the checker compares them: its own small folding, for what a presumption says two names share. */

const known = new Map<string, string>();

/** Words without case, accents and punctuation: "The G.P.U." is "the gpu". Names come again and again. */
export function words(text: string): string {
  const there = known.get(text);
  if (there !== undefined) return there;
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼʹ]s?(?=\s|$)/gu, '')
    .replace(/(?<=(?:^|[\s.])\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
  if (known.size > 10_000) known.clear();
  known.set(text, folded);
  return folded;
}

export const fold = (name: string): string => words(name).replace(/^(?:the|a|an) /, '');

const ADDRESS = new Set(
  'comrade mr mrs ms miss sir lady lord count countess baron baroness prince princess dr doctor prof professor von van der den de del della di da dos el al bin ibn ben ter zu zur la le'.split(
    ' ',
  ),
);

function personParts(name: string): string[] {
  const all = fold(name.replace(/\.(?=\p{L})/gu, '. ')).split(' ');
  const own = all.filter((word) => !ADDRESS.has(word));
  return own.length > 0 ? own : all;
}

/** A given name or initial of one that the other's contradicts. */
export function givenNamesContradict(a: string, b: string): boolean {
  const [x, y] = [personParts(a).slice(0, -1), personParts(b).slice(0, -1)];
  return x.some((given, i) => {
    const other = y[i];
    if (other === undefined || given === other) return false;
    return given.length === 1 || other.length === 1 ? given[0] !== other[0] : true;
  });
}

export const surname = (name: string): string => personParts(name).at(-1) ?? '';

/** A name with and without what stands in brackets after it, and that alone. */
function forms(name: string): string[] {
  const bracket = /^(.*\S)\s*\(([^)]+)\)$/.exec(name);
  return [name, bracket?.[1] ?? name, bracket?.[2] ?? name].map(fold);
}

/** Whether two names have in common what a step says: all, the surname, or the organ's own name. */
export function namesAgree(a: string, b: string, how: 'equal' | 'person' | 'organ'): boolean {
  if (how === 'equal') return forms(a).some((form) => form !== '' && forms(b).includes(form));
  if (how === 'person') return surname(a) !== '' && surname(a) === surname(b) && !givenNamesContradict(a, b);
  const base = (name: string): [string, string | null] => {
    const [own = '', ...of] = fold(name.replace(/ \([^)]*\)/g, '')).split(/ (?:of|at|in) /);
    const rest = of.length === 0 ? null : of.join(' of ').replace(/^(?:the|a|an) /, '');
    return own.includes(' ') || rest === null ? [own, rest] : [fold(name), null];
  };
  const [x, y] = [base(a), base(b)];
  return x[0] !== '' && x[0] === y[0] && (x[1] === null || y[1] === null || x[1] === y[1]);
}

/** Names of a person of which one letter of the surname differs, with equal first names. */
export function namesAlike(a: string, b: string): boolean {
  const [x, y] = [surname(a), surname(b)];
  if (x === y || Math.min(x.length, y.length) < 5 || personParts(a)[0] !== personParts(b)[0]) return false;
  let same = 0;
  while (same < Math.min(x.length, y.length) && x[same] === y[same]) same++;
  const [restX, restY] = [x.slice(same), y.slice(same)];
  return restX.slice(1) === restY || restX === restY.slice(1) || restX.slice(1) === restY.slice(1);
}

/** A name and no description: "the party" has no capital letter. */
export const isName = (text: string): boolean =>
  /\p{Lu}/u.test(text.replace(/^\s*(?:the|a|an)\s+/i, '')) || !/\p{Ll}/u.test(text);
