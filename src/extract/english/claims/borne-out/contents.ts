/**
 * What is said, without the words that tell who says it ("…, Dolin said") and without what the writer
 * goes on to tell. Where the words break off, the content is left out.
 */
import type { ReadArgument, ReadClaim } from '../../../extractor.ts';
import { behind, without, wordsOf } from './words-around.ts';

const SAYS =
  '(?:says?|said|added|adds|told \\w+|noted|explained|stressed|stated|continued|recalled|announced)';
const WHO = "(?:he|she|they|(?:the )?[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3})";
const TAG_BEHIND = new RegExp(`,\\s+${WHO}\\s+${SAYS}$`, 'u');
/** "In the north, Dolin said, the bridge was closed." */
const TAG_AMID = new RegExp(`^([^,]{2,60}),\\s+${WHO}\\s+${SAYS},\\s+`, 'u');
/** What the speaker did next, and no part of what he asked for. */
const GOES_ON =
  /(?:,? (?:assuring|stressing|adding|noting|maintaining|pointing out)(?: \w+)? that\b|, and \p{Lu}\p{L}+ (?:agreed|refused|did|was|had|replied|answered|accepted|obeyed|complied)\b)/u;
const OPEN_CONDITION =
  /(?:^|, |\band |\bthat )(?:where|if|when|whenever|unless|although|because|while|since)\b[^,]*$/i;
const END_OF_SENTENCE = /[.!?;:"”“\n]/;

export function borneCommunication(claim: ReadClaim, text: string): ReadClaim | null {
  const said = wordsOf(claim, text);
  const next = behind(text, claim.spans.at(-1)!);
  // "says that …", "admitted to …": the quotation beside it is of another sentence.
  const quoted = claim.args['content']?.[0]?.range;
  const behindIt = quoted != null && quoted[1] <= claim.spans[0]![0];
  if (claim.type === 'quotation' && behindIt && /^\s+(?:that|to)\s/.test(next)) return null;
  if (
    claim.type === 'meeting' &&
    /\b(?:their|his|her|its) (?:\p{Lu}\p{L}+|end|doom|fate|match|death)$/u.test(said)
  )
    return null;
  if (claim.type === 'visit' && /\breceiv(?:ing|ed) (?:\w+ )?(?:treatment|care|help|attention)\b/.test(said))
    return null;
  if (/\badvis(?:ing|ed?) and assist/.test(said)) return null;
  if (/^to report any\b/i.test(said)) return null;
  const { content, about } = claim.args;
  let found = claim;
  if (about?.some((each) => isNumber(each, text))) found = without(found, 'about');
  if (about?.some((each) => isCut(each, text))) found = without(found, 'about');
  if (content?.length !== 1 || content[0]!.claim !== null || !content[0]!.range) return found;
  const whole = borneContent(content[0]!, text, claim.type);
  if (whole === content[0]) return found;
  return whole === null ? without(found, 'content') : { ...found, args: { ...found.args, content: [whole] } };
}

function borneContent(content: ReadArgument, text: string, type: string | null): ReadArgument | null {
  const [start, end] = content.range!;
  const words = text.slice(start, end);
  if (type === 'quotation' || /["“”]/.test(words)) return content;
  // "said this at the end of the parade", "wrote about 2000 words"
  if (/^this (?:at|when|while|in|on|during|after|before|to|as)\b/i.test(words)) return null;
  if (/^(?:only |about |some |over )*\d[\d,]* (?:words|pages|lines|letters)\b/.test(words)) return null;
  const cut = TAG_BEHIND.exec(words) ?? GOES_ON.exec(words);
  if (cut && cut.index > 0) return part(content, text, start, start + cut.index);
  const amid = TAG_AMID.exec(words);
  if (amid && !/\b(?:is|are|was|were|has|have|had|will)\b/.test(amid[1]!))
    return part(content, text, start + amid[0].length, end);
  const next = text.slice(end, end + 40);
  if (/^\p{L}+$/u.test(words) && /^ (?:or|and) \p{Ll}/u.test(next)) return null;
  if (OPEN_CONDITION.test(words) && /^, \p{L}/u.test(next)) {
    const more = text.slice(end).search(END_OF_SENTENCE);
    return more > 0 && more < 200 && text[end + more] === '.' ? part(content, text, start, end + more) : null;
  }
  return content;
}

function part(content: ReadArgument, text: string, start: number, end: number): ReadArgument {
  return { ...content, name: text.slice(start, end).replace(/\s+/g, ' ').trim(), range: [start, end] };
}

/** "talking about half a million": how many, and no matter. */
const isNumber = ({ name, range }: ReadArgument, text: string): boolean =>
  /^(?:half|\d[\d,.]*)$/.test(name) &&
  range !== null &&
  /^ (?:a |an )?\p{L}/u.test(text.slice(range[1], range[1] + 8));

/** "about the state of the roads": the words that are left say less. */
const isCut = ({ entity, range }: ReadArgument, text: string): boolean =>
  entity === null && range !== null && /^ of \p{L}/u.test(text.slice(range[1], range[1] + 8));
