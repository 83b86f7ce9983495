/** A text in plain sentences that yields many claims. Names are made up; no two sentences are the same. */

const FIRST = [
  'Anton',
  'Boris',
  'Dmitri',
  'Fyodor',
  'Grigori',
  'Ilya',
  'Konstantin',
  'Leonid',
  'Mikhail',
  'Nikolai',
  'Pavel',
  'Roman',
  'Stepan',
  'Timofei',
  'Viktor',
  'Yakov',
] as const;
const STEMS = [
  'Abram',
  'Bogdan',
  'Danil',
  'Erem',
  'Fedot',
  'Gavril',
  'Ignat',
  'Kuzm',
  'Lukash',
  'Maksim',
  'Nazar',
  'Osip',
  'Prokof',
  'Savel',
  'Taras',
  'Ustin',
] as const;
const ENDS = ['ov', 'enko', 'in', 'sky', 'ev', 'ovich'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const of = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

/** At least so many claims are hoped for; how many were read is for the caller to say. */
export function manyClaims(claims: number): string {
  const paragraphs: string[] = ['Title: A long list of postings', 'Date: 1950', ''];
  let sentences: string[] = [];
  for (let at = 0; at < claims; at += 1) {
    const name = `${of(FIRST, at)} ${of(STEMS, Math.floor(at / 16))}${of(ENDS, Math.floor(at / 256))}`;
    const time = `On ${1 + (at % 28)} ${of(MONTHS, Math.floor(at / 28))} ${1920 + (Math.floor(at / 336) % 30)}`;
    const organ = `the ${1 + (at % 97)}th Rifle Brigade`;
    sentences.push(
      at % 3 === 0
        ? `${time} ${name} was arrested by ${organ}.`
        : at % 3 === 1
          ? `${time} ${name} was the commander of ${organ}.`
          : `${time} ${name} was appointed commander of ${organ}.`,
    );
    if (sentences.length === 5) {
      paragraphs.push(sentences.join(' '), '');
      sentences = [];
    }
  }
  return [...paragraphs, ...sentences].join('\n');
}
