/** What can be done with the words chosen in the text, and with a letter more: which kind of claim or mark it is. */
import { useKeys } from '../kit/keys.ts';
import { CLAIM_LETTERS, KIND_WORDS, MENTION_LETTERS } from './letters.ts';
import type { MentionMark } from './reading.ts';

export type Menu = 'claim' | 'mention' | null;

export function ChosenBar({
  words,
  mention,
  menu,
  onMenu,
  onClaim,
  onMention,
  onClear,
}: {
  readonly words: string;
  /** The mark that the words are part of already. */
  readonly mention: MentionMark | null;
  readonly menu: Menu;
  readonly onMenu: (menu: Menu) => void;
  readonly onClaim: (kind: string) => void;
  /** null takes the mark away. */
  readonly onMention: (type: string | null) => void;
  readonly onClear: () => void;
}) {
  return (
    // The words stay chosen while a button is pressed.
    <div
      className="chosen-bar"
      role="toolbar"
      aria-label="The words chosen"
      onPointerDown={(event) => event.preventDefault()}
    >
      <span className="chosen-words">
        <q>{words.length > 60 ? `${words.slice(0, 58).trimEnd()}…` : words}</q>
        {mention !== null && ` marked as ${mention.mention.type}`}
      </span>
      {menu === null && (
        <>
          <button type="button" onClick={() => onMenu('claim')}>
            New claim <kbd>a</kbd>
          </button>
          <button type="button" onClick={() => onMenu('mention')}>
            {mention === null ? 'Mark as a name' : 'Correct the mark'} <kbd>m</kbd>
          </button>
          <button type="button" className="quiet" onClick={onClear}>
            Leave <kbd>Esc</kbd>
          </button>
        </>
      )}
      {menu === 'claim' && (
        <Letters
          name="Kind of claim"
          letters={Object.entries(CLAIM_LETTERS).map(([key, kind]) => [key, kind, KIND_WORDS[kind] ?? kind])}
          onPick={(kind) => onClaim(kind)}
          onBack={() => onMenu(null)}
        />
      )}
      {menu === 'mention' && (
        <Letters
          name="Kind of mark"
          letters={[
            ...Object.entries(MENTION_LETTERS).map(([key, type]) => [key, type, type] as const),
            ...(mention === null ? [] : [['x', '', 'take the mark away'] as const]),
          ]}
          onPick={(type) => onMention(type === '' ? null : type)}
          onBack={() => onMenu(null)}
        />
      )}
    </div>
  );
}

function Letters({
  name,
  letters,
  onPick,
  onBack,
}: {
  readonly name: string;
  readonly letters: readonly (readonly [string, string, string])[];
  readonly onPick: (value: string) => void;
  readonly onBack: () => void;
}) {
  useKeys(name, {
    ...Object.fromEntries(letters.map(([key, value, says]) => [key, { says, run: () => onPick(value) }])),
    Esc: { says: 'back', run: onBack },
  });
  return (
    <>
      {letters.map(([key, value, says]) => (
        <button type="button" key={key} title={says} onClick={() => onPick(value)}>
          {value === '' ? says : value} <kbd>{key}</kbd>
        </button>
      ))}
      <button type="button" className="quiet" onClick={onBack}>
        Back <kbd>Esc</kbd>
      </button>
    </>
  );
}
