/** Telling: parts of an answer as sentences that begin with their voice, with the claims they rest on. */
import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import { CHANGE_HEADINGS, controlWords, LOST } from '../reason/answer-words.ts';
import type { Change } from '../reason/controls/compare.ts';
import type { Control, Loss } from '../reason/controls/control.ts';
import type { Evidence } from '../reason/evidence.ts';
import { onWhoseWord } from '../reason/wording.ts';

/** On whose word claims rest: "note.txt and Lind in diary.txt". */
export type Word = (ids: readonly string[]) => string;

export function wordIn(evidence: Evidence, sources: ReadonlyMap<string, Source>): Word {
  const claims = new Map<string, Claim>(evidence.claims.map((claim) => [claim.id, claim]));
  return (ids) =>
    onWhoseWord(
      ids.flatMap((id) => claims.get(id) ?? []),
      sources,
    );
}

/** "According to note.txt, …": never without its voice. */
export const told = (word: Word, ids: readonly string[], says: string): string => {
  const whose = word(ids);
  return `According to ${whose === '' ? 'these sources' : whose}, ${says}.`;
};

export const controlItems = (controls: readonly Control[], word: Word) =>
  controls.map((control) => ({
    says: told(word, control.claims, `${controlWords(control)} (${control.verdict})`),
    claims: [...control.claims],
  }));

export const lossItems = (losses: readonly Loss[], word: Word) =>
  losses.map((loss) => ({
    says: told(word, loss.claims, `${LOST[loss.way](loss.of.name)} (${loss.verdict})`),
    claims: [...loss.claims],
  }));

/** A change between two dates: what it is called, what is claimed for each, and on whose word. */
export function changeView(change: Change, [earlier = '', later = '']: readonly string[], word: Word) {
  const side = (controls: readonly Control[], date: string): string[] =>
    controls.map((each) =>
      told(
        word,
        each.claims,
        `${change.change === 'undated' ? '' : `${date}: `}${controlWords(each)} (${each.verdict})`,
      ),
    );
  const says = [
    `${CHANGE_HEADINGS[change.change](later, earlier)}.`,
    ...side(change.earlier, earlier),
    ...side(change.later, later),
  ];
  return {
    change: change.change,
    says: says.join(' '),
    because: lossItems(change.because, word).map((loss) => loss.says),
    claims: [
      ...new Set([...change.earlier, ...change.later, ...change.because].flatMap((each) => each.claims)),
    ],
  };
}
