/**
 * Sound: what is left of a romanised word when the differences between ways of writing it are taken
 * away. Two spellings of one name under two systems have one sound: Blumkin, Blyumkin, Bliumkin.
 *
 * The variants are those of the tables in use for Russian and other Slavic names (BGN/PCGN, ALA-LC,
 * ISO 9 and GOST, the scientific one, the German, French and Polish newspapers') and of Arabic names in
 * English and French letters. Different names can have one sound, so it is evidence and no identity.
 */

/** In this order; capitals stand for one sound written with several letters. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  // Arabic: the servant of …, the … of the faith, written apart or together, with the article or without.
  [/^abd(?:[aeou]{1,2}l(?=.{3})|[aeou]([rsnztd])(?=\1))/, 'abd'],
  [/(?:[aeu]l?)?dd?(?:in|een|ine)$/, 'din'],
  [/^(?:mohammed|mohamed|mohammad|mohamad|muhammed|mehmed|mohd|mokhammed|magomed)$/, 'muhammad'],
  // Russian щ and its neighbours, longest first.
  [/schtsch|chtch|shtch|shch|szcz|stsch|shtsch/g, 'S'],
  [/tsch|tch|tsh|cz(?!k)/g, 'C'],
  [/dzh|dsch|dsh|dj/g, 'J'],
  [/sch|sh|sz/g, 'S'],
  [/zh/g, 'z'],
  [/ch/g, 'C'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/bh/g, 'b'],
  // Trockij, Trotzki, Trotsky.
  [/c(?=k(?:i|y|ij|yj|iy|ii)$)/, 'T'],
  [/tz|ts/g, 'T'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/(?<=i)c$/, 'C'],
  [/c(?=[eiy])/g, 'T'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/ae/g, 'a'],
  // Adjectives as surnames: -ский is -sky, -skii, -skij, -skiy, -ski, -skyi.
  [/(?<=[sT]k)(?:iy|ij|ii|yj|yy|yi|y|i|iyi)$/, 'i'],
  [/(?<=[sT]k)(?:aya|aia|aja|aa|a)$/, 'aia'],
  // Latvian puts its ending after the name: Lavrovs, Sergejs.
  [/(?<=[oe]v|[ei]j)s$/, ''],
  // -ов and -ев, and the German and French ways to write them.
  [/(?<=[oe])ff$/, 'v'],
  [/(?<=.{2})(?:iy|ij|ii|yj|yy|yi|ey|ei|ej)$/, 'i'],
  // Soft vowels: ю, я, е, ё.
  [/[yji]+u/g, 'u'],
  [/[yji]+a(?=.)/g, 'a'],
  [/[yji]+e/g, 'e'],
  [/(?<=[^aeiou])[yj]o/g, 'e'],
  [/[yj]/g, 'i'],
  [/ai|ei/g, 'e'],
  [/(.)\1+/g, '$1'],
  [/(?<=[^aeiou])h(?=[^aeiou]|$)/g, ''],
];

/** @param romanised small Latin letters, as `romanise` gives them */
export function sound(romanised: string): string {
  let out = romanised;
  for (const [from, to] of STEPS) out = out.replace(from, to);
  return out;
}

const CLASS: Readonly<Record<string, string>> = {
  p: 'b',
  t: 'd',
  g: 'k',
  h: 'k',
  f: 'v',
  z: 's',
  S: 's',
  C: 's',
  T: 's',
  J: 's',
};

/**
 * The consonants of a sound by class, voiced and voiceless as one: "mhmd" is "mkmd". For blocking, and
 * for words from scripts without vowels.
 */
export function bones(sounded: string): string {
  const out = [...sounded.replace(/[aeiou]/g, '')].map((letter) => CLASS[letter] ?? letter).join('');
  return out.replace(/(.)\1+/g, '$1');
}
