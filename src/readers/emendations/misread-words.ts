/** Misread words: strings that are no words of English and that scanners make of its commonest words. */
const READ_AS: Readonly<Record<string, string>> = {
  the: 'tbe tlie tiie tlic tbo',
  that: 'tbat tlmt tliat',
  this: 'tbis tliis',
  they: 'tbey tliey',
  there: 'tbere tliere',
  them: 'tbem tliem',
  their: 'tbeir tlieir',
  which: 'wbich wliich whicb',
  who: 'wbo wlio',
  when: 'wben wlien',
  where: 'wbere wliere',
  with: 'witb witli',
  have: 'liave bave',
  his: 'liis',
  had: 'liad',
  has: 'lias',
  him: 'liim hirn',
  from: 'frorn fiom',
  been: 'beeu',
  and: 'aud aiid',
  'of the': 'ofthe oftlie',
  'in the': 'inthe',
  'to the': 'tothe',
  'on the': 'onthe',
  'by the': 'bythe',
  'and the': 'andthe',
  'at the': 'atthe',
  'for the': 'forthe',
  'from the': 'fromthe',
  'with the': 'withthe',
  'of this': 'ofthis',
  'of his': 'ofhis',
};

/** What was meant, by what was read; in lower case and with a capital. */
export const MISREAD_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(READ_AS).flatMap(([meant, read]) =>
    read.split(' ').flatMap((each): [string, string][] => [
      [each, meant],
      [capital(each), capital(meant)],
    ]),
  ),
);

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
