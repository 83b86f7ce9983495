/** The keys of the source view, and what Esc goes back from, one level at a time. */
import { useKeys } from '../kit/keys.ts';
import { useNotices } from '../kit/notice.tsx';
import type { Draft } from './draft.ts';
import type { Dialog } from './reader-head.tsx';
import type { useChosenWords } from './use-chosen-words.ts';
import type { useDeciding } from './use-deciding.ts';
import type { useEmendationNote } from './use-emendation-note.ts';
import type { Finder } from './use-finding.ts';
import type { useInStep } from './use-in-step.ts';
import type { useMaking } from './use-making.ts';

export function useReaderKeys({
  quiet,
  toggleMode,
  setParam,
  dialog,
  setDialog,
  draft,
  setDraft,
  inStep,
  words,
  finder,
  deciding,
  making,
  emendation,
}: {
  readonly quiet: boolean;
  readonly toggleMode: () => void;
  readonly setParam: (name: string, value: string | null) => void;
  readonly dialog: Dialog;
  readonly setDialog: React.Dispatch<React.SetStateAction<Dialog>>;
  readonly draft: Draft | null;
  readonly setDraft: (draft: Draft | null) => void;
  readonly inStep: ReturnType<typeof useInStep>;
  readonly words: ReturnType<typeof useChosenWords>;
  readonly finder: Finder;
  readonly deciding: ReturnType<typeof useDeciding>;
  readonly making: ReturnType<typeof useMaking>;
  readonly emendation: ReturnType<typeof useEmendationNote>;
}) {
  const { say } = useNotices();
  const { active, activeClaim, activate } = inStep;
  const { chosen, clearChosen, menu, setMenu, textRoot } = words;
  const { finding, setFinding, setSought, openFind } = finder;
  const { step, decideActive, decideAgain, openBulk } = deciding;
  const { edit, openMenu } = making;
  const { note, closeNote } = emendation;

  const open =
    note !== null ||
    menu !== null ||
    draft !== null ||
    chosen !== null ||
    dialog === 'filters' ||
    finding ||
    active !== null;
  useKeys('In the source', {
    j: { says: 'next claim', run: () => step(1) },
    k: { says: 'claim before', run: () => step(-1) },
    y: { says: 'accept the claim', run: () => decideActive('yes') },
    n: { says: 'reject the claim', run: () => decideActive('no') },
    u: { says: 'unsure of the claim', run: () => decideActive('unsure') },
    '.': { says: 'decide as the last time', run: decideAgain },
    Y: { says: 'accept all that is shown', run: openBulk },
    r: {
      says: 'type a reason for the decision',
      run: () => document.querySelector<HTMLInputElement>('.claim-reason input')?.focus(),
    },
    e: {
      says: 'correct the claim',
      run: () => (activeClaim ? edit(activeClaim) : say('No claim is chosen. j leads to the next.')),
    },
    a: { says: 'new claim from the words chosen', run: () => openMenu('claim') },
    m: { says: 'mark the words chosen, or correct their mark', run: () => openMenu('mention') },
    c: { says: 'to the text: arrow keys pick words', run: () => textRoot()?.focus({ preventScroll: true }) },
    t: { says: 'text as received or as emended', run: toggleMode },
    s: { says: 'sentences that yielded nothing', run: () => setParam('quiet', quiet ? null : '1') },
    f: { says: 'find in the text', run: openFind },
    'Ctrl+f': { says: 'find in the text', run: openFind },
    F: { says: 'filter the claims', run: () => setDialog((now) => (now === 'filters' ? null : 'filters')) },
    L: { says: 'what the marks mean', run: () => setDialog('legend') },
    ...(open
      ? {
          Esc: {
            says: 'back one level',
            run: () => {
              if (note !== null) closeNote();
              else if (menu !== null) setMenu(null);
              else if (draft !== null) setDraft(null);
              else if (chosen !== null) clearChosen();
              else if (dialog === 'filters') setDialog(null);
              else if (finding) {
                setFinding(false);
                setSought('');
              } else if (active !== null) activate(null);
              else return false;
              return true;
            },
          },
        }
      : {}),
  });
}
