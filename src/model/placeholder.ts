/**
 * Placeholder: words that stand where the name of an organ is not known. "Unknown Brigade of 7
 * Division" completes a chain of command, and nobody can be posted to it: two sources that use the
 * same words need not mean the same organ. The method is that of Security Force Monitor's handbook
 * (unknown and unnamed units); the words are general English.
 */
import { foldName } from './names.ts';

const NOT_KNOWN = 'unknown|unnamed|unidentified|unspecified|undetermined|undisclosed|nameless';

/** "Unknown Brigade of 7 Division", "Unnamed unit", and the word alone. */
const FIRST = new RegExp(`^(?:as yet |still )?(?:${NOT_KNOWN})(?= |$)`);
/** "Brigade (unknown)", "Commander: unnamed", "name unknown". */
const LAST = new RegExp(`(?:[([] ?|: |- |(?:^| )names? (?:is |are )?)(?:${NOT_KNOWN}|not known)[)\\]]?$`);
/** Names of things in honour of those without a name. */
const HONOURED = /^(?:unknown|unnamed|nameless) (?:soldiers?|warriors?|sailors?|heroe?s?)\b/;

/** Whether the words say that the name is not known, and so name nothing that could be found again. */
export function isPlaceholder(name: string): boolean {
  const folded = foldName(name);
  return (FIRST.test(folded) && !HONOURED.test(folded)) || LAST.test(folded);
}
