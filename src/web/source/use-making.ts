/** Making and correcting: a claim or a mark from the words chosen, and a claim in place of another. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../http/schemas/case.ts';
import type { NewMention, SourceView } from '../../http/schemas/source.ts';
import type { ListedClaim } from '../kit/claim-list.ts';
import { useNotices } from '../kit/notice.tsx';
import { refusal, useRecord } from '../kit/query.ts';
import type { Menu } from './chosen-bar.tsx';
import { blank, type Draft, draftOf, type Filler, newClaim, withFiller } from './draft.ts';
import type { Reading } from './reading.ts';
import type { useChosenWords } from './use-chosen-words.ts';
import type { useInStep } from './use-in-step.ts';

/** Which argument a mark of a type plainly fills. */
const SLOTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  posting: { Person: 'person', Organization: 'organization', Role: 'role', Rank: 'rank', Title: 'title' },
  membership: { Person: 'person', Organization: 'organization' },
};

type ToRange = (range: readonly [number, number]) => [number, number];

export function useMaking({
  source,
  reading,
  ofCase,
  byId,
  draft,
  setDraft,
  toPoints,
  toUnits,
  inStep,
  words,
}: {
  readonly source: SourceView;
  readonly reading: Reading;
  readonly ofCase: CaseView;
  readonly byId: ReadonlyMap<string, ListedClaim>;
  readonly draft: Draft | null;
  readonly setDraft: (draft: Draft | null) => void;
  readonly toPoints: ToRange;
  readonly toUnits: ToRange;
  readonly inStep: ReturnType<typeof useInStep>;
  readonly words: ReturnType<typeof useChosenWords>;
}) {
  const { say } = useNotices();
  const { makeClaim, makeMention } = useRecord();
  const { activate, written } = inStep;
  const { chosen, chosenWords, chosenMention, clearChosen, setMenu, textRoot } = words;
  const [saving, setSaving] = useState(false);
  const edit = useCallback((claim: ListedClaim) => {
    setDraft(draftOf(claim));
  }, []);
  const begin = (kind: string) => {
    if (chosen === null) return;
    setMenu(null);
    setDraft(prefilled(kind));
  };
  /** What the marks in the words chosen plainly are: a person in a posting, its organ, its rank. */
  const prefilled = (kind: string): Draft => {
    const [start, end] = chosen!;
    const sentence = reading.sentences.touching(start, end);
    const covers =
      sentence.length > 0 && end - start < 24
        ? ([sentence[0]!.start, sentence.at(-1)!.end] as const)
        : ([start, end] as const);
    let next = blank(source.id, kind, [toPoints([start, end])], ofCase.kinds);
    const slots = SLOTS[kind] ?? {};
    for (const { mention } of reading.mentions.touching(...covers)) {
      const argument = slots[mention.type];
      const words = reading.received.slice(...toUnits([mention.start, mention.end]));
      const inside = mention.start >= toPoints([start, end])[0] && mention.end <= toPoints([start, end])[1];
      if (argument === undefined || !inside) continue;
      const filler: Filler = {
        name: (mention.entity && reading.entities[mention.entity]?.name) || words,
        entity: mention.entity,
        range: [mention.start, mention.end],
        claim: null,
      };
      next = withFiller(next, argument, filler);
    }
    return next;
  };
  const save = async () => {
    if (draft === null) return;
    setSaving(true);
    try {
      const made = await makeClaim(newClaim(draft));
      setDraft(null);
      clearChosen();
      say(
        draft.corrects === null
          ? 'Your claim is recorded.'
          : 'Your claim is recorded in place of the one proposed, which stays, struck out.',
      );
      written.current = null;
      activateLater.current = made.id;
    } catch (error) {
      say(`The claim was not recorded. ${refusal(error)}`, { tone: 'care' });
    } finally {
      setSaving(false);
    }
  };
  const activateLater = useRef<string | null>(null);
  useEffect(() => {
    const id = activateLater.current;
    if (id === null || !byId.has(id)) return;
    activateLater.current = null;
    activate(id, { focus: true });
  }, [byId, activate]);
  const mark = async (type: string | null) => {
    if (chosen === null) return;
    const [start, end] = toPoints(chosen);
    const corrected = chosenMention;
    setMenu(null);
    try {
      await makeMention({
        source: source.id,
        start,
        end,
        type: type as NewMention['type'],
        ...(corrected === null ? {} : { corrects: corrected.id }),
      });
      say(type === null ? 'The mark is taken away.' : `“${chosenWords}” is marked as ${type}.`);
      clearChosen();
      textRoot()?.focus({ preventScroll: true });
    } catch (error) {
      say(`The mark was not recorded. ${refusal(error)}`, { tone: 'care' });
    }
  };
  const openMenu = (which: Menu) => {
    if (chosen === null) {
      const mention = null;
      if (mention === null)
        say(
          'Choose words in the text first: with the mouse, or Tab to the text and the arrow keys, Shift for more.',
        );
    } else setMenu(which);
  };

  return { edit, begin, save, saving, mark, openMenu };
}
