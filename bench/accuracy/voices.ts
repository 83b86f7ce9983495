/**
 * The `voices` bench: who is made to say what (GUM), who speaks in direct speech (LitBank), and whom "he",
 * "they" and "the general" stand for (both, by hand). Rules were bettered on the train parts; the dev
 * parts are figures only.
 */
import { loadScorer, loadSet, ofPart } from './reference/shared-set.ts';
import { printAttributions } from './voices/attributions.ts';
import { printSpeech } from './voices/direct-speech.ts';

/** Prints the sections; says so and does nothing where the shared data is not there. */
export async function run(print: (line: string) => void): Promise<void> {
  const scorer = await loadScorer();
  if (scorer === null) {
    print('voices: skipped, the shared data and scorer are not beside this checkout.');
    return;
  }
  const gum = loadSet(scorer, 'gum');
  if (gum === null) print('voices: gum is not beside this checkout.');
  else {
    printAttributions(scorer, ofPart(gum, 'train'), 'gum, train', print);
    printAttributions(scorer, ofPart(gum, 'dev'), 'gum, dev  ', print);
    printAttributions(scorer, gum, 'gum, all  ', print);
  }
  const litbank = loadSet(scorer, 'litbank');
  if (litbank === null) print('voices: litbank is not beside this checkout.');
  else {
    printSpeech(scorer, ofPart(litbank, 'train'), 'litbank, train', print);
    printSpeech(scorer, ofPart(litbank, 'dev'), 'litbank, dev', print);
    printSpeech(scorer, litbank, 'litbank, all', print);
  }
}

if (process.argv[1] === import.meta.filename) await run((line) => console.log(line));
