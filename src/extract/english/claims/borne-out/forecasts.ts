/** Forecasts that are none: judgements, law, and what always holds; and who does nothing in them. */
import type { ReadClaim } from '../../../extractor.ts';
import { before, without } from './words-around.ts';

const JUDGEMENT = /\bwould be (?:too \w+|an? \w+ too \w+) to\b/i;
const LAW =
  /\b(?:will|shall) (?:be|constitute|become) (?:an? )?(?:criminal )?(?:offence|offense|crime|illegal|unlawful|felony)\b/i;
const THE_MORE =
  /^(?:the )?(?:more|less|fewer|older|younger|longer|shorter|bigger|greater|higher|lower|sooner|later|further) (?:the|you|we|they)\b/i;
/** "where costs outweigh gains, the trade will not take place" */
const WHEREVER = /\b(?:where|whenever|wherever)\b[^.;]*,\s*$/i;
const COMPARED = /\bwill be (?:better|more \w+|less \w+|worse) (?:at .* )?than\b/i;

export function borneForecast(claim: ReadClaim, text: string): ReadClaim | null {
  const content = claim.args['content']?.[0];
  if (!content) return claim;
  const words = content.name;
  if (JUDGEMENT.test(words) || LAW.test(words) || THE_MORE.test(words) || COMPARED.test(words)) return null;
  if (WHEREVER.test(before(text, claim.spans[0]!))) return null;
  // "there will be an audience", "the town will be in good hands": nobody acts.
  const acts =
    !/^there\b/i.test(words) &&
    !/^(?:(?!\b(?:will|would|shall)\b)[^,])*\b(?:will|would|shall) (?:always |never |not )?be (?:in|at|an?|the)\b/i.test(
      words,
    );
  return !acts && claim.args['agent'] ? without(claim, 'agent') : claim;
}
