/** A claim in words, to be made or corrected: every field is filled by words of the text, an entity of the source, or typing. */
import { useEffect, useId, useRef, useState } from 'react';
import type { Draft, Filler, Kinds } from './draft.ts';
import { problems, withFiller, withKind, withoutFiller } from './draft.ts';
import { ARGUMENT_WORDS, KIND_WORDS } from './letters.ts';

const ASPECTS = ['holds', 'begins', 'ends', 'former', 'acting'];
const STANCES = ['asserted', 'supposed', 'predicted', 'ordered', 'asked', 'reported', 'endorsed', 'doubted'];
const ASPECT_WORDS: Readonly<Record<string, string>> = {
  holds: 'it is so',
  begins: 'it begins',
  ends: 'it ends',
  former: 'it was so and is no longer',
  acting: 'for the time being',
};

export interface FormProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly kinds: Kinds;
  readonly entities: Readonly<Record<string, { readonly name: string; readonly type: string }>>;
  /** The words chosen in the text, code points; null where none are. */
  readonly chosen: { readonly range: readonly [number, number]; readonly words: string } | null;
  readonly quote: (range: readonly [number, number]) => string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** To the text, for picking words by the keyboard. */
  readonly onText: () => void;
  readonly saving: boolean;
}

export function ClaimForm(props: FormProps) {
  const { draft, onDraft, kinds, entities, chosen, quote, onSave, onCancel, onText, saving } = props;
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const wrong = problems(draft, kinds);
  const definition = kinds[draft.kind] ?? { types: [], args: [] };
  const set = (part: Partial<Draft>) => onDraft({ ...draft, ...part });
  const save = () => {
    setAsked(true);
    if (wrong.length === 0) onSave();
  };
  useEffect(() => {
    // The first thing that is not said yet: the kind is there already.
    form.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  const names = useId();
  return (
    <form
      ref={form}
      className="claim-form"
      aria-label={draft.corrects === null ? 'A new claim' : 'A correction of the claim'}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          save();
        } else if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        } else if (event.key === 'F6') {
          event.preventDefault();
          onText();
        }
      }}
    >
      <header className="form-head">
        <h2>{draft.corrects === null ? 'A new claim' : 'In place of the claim'}</h2>
        <p className="form-hint">
          {draft.corrects === null
            ? 'It is recorded as yours.'
            : 'The claim as proposed stays, marked as rejected, with a link to yours.'}{' '}
          <kbd>F6</kbd> leads to the text and back; <kbd>Alt</kbd> <kbd>Enter</kbd> in a field takes the words
          chosen there.
        </p>
      </header>
      <div className="form-pair">
        <label>
          <span>Kind</span>
          <select value={draft.kind} onChange={({ target }) => onDraft(withKind(draft, target.value, kinds))}>
            {Object.keys(kinds).map((kind) => (
              <option key={kind} value={kind}>
                {KIND_WORDS[kind] ?? kind}
              </option>
            ))}
          </select>
        </label>
        {definition.types.length > 0 && (
          <label>
            <span>Type</span>
            <select
              data-first
              value={draft.type ?? ''}
              onChange={({ target }) => set({ type: target.value })}
            >
              {draft.type === null && <option value="">choose</option>}
              {definition.types.map((type) => (
                <option key={type} value={type}>
                  {type.replaceAll('-', ' ')}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <datalist id={names}>
        {[...new Set(Object.values(entities).map(({ name }) => name))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <fieldset>
        <legend>What is claimed</legend>
        {definition.args.map((argument) => (
          <Fillers
            key={argument}
            label={ARGUMENT_WORDS[argument] ?? argument}
            fillers={draft.args[argument] ?? []}
            names={names}
            entities={entities}
            chosen={chosen}
            onAdd={(filler) => onDraft(withFiller(draft, argument, filler))}
            onRemove={(at) => onDraft(withoutFiller(draft, argument, at))}
          />
        ))}
        <Fillers
          label="where"
          fillers={draft.where}
          names={names}
          entities={entities}
          chosen={chosen}
          onAdd={(filler) => set({ where: [...draft.where, filler] })}
          onRemove={(at) => set({ where: draft.where.filter((_, i) => i !== at) })}
        />
        <div className="form-pair">
          <label>
            <span>It is said</span>
            <select
              value={draft.polarity}
              onChange={({ target }) => set({ polarity: target.value as Draft['polarity'] })}
            >
              <option value="+">that it is so</option>
              <option value="-">that it is not so</option>
            </select>
          </label>
          <label>
            <span>How sure, as worded</span>
            <select
              value={draft.certainty ?? ''}
              onChange={({ target }) => set({ certainty: target.value === '' ? null : target.value })}
            >
              <option value="">no word of it</option>
              <option value="certain">certain</option>
              <option value="probable">probable</option>
              <option value="possible">possible</option>
            </select>
          </label>
        </div>
        <div className="form-pair">
          <label>
            <span>Which part is told</span>
            <select value={draft.aspect} onChange={({ target }) => set({ aspect: target.value })}>
              {ASPECTS.map((aspect) => (
                <option key={aspect} value={aspect}>
                  {ASPECT_WORDS[aspect]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>On what ground</span>
            <select
              value={draft.basis ?? ''}
              onChange={({ target }) => set({ basis: target.value === '' ? null : target.value })}
            >
              <option value="">none stated</option>
              <option value="in-law">in law</option>
              <option value="in-fact">in fact</option>
            </select>
          </label>
        </div>
      </fieldset>
      <fieldset>
        <legend>When</legend>
        <div className="form-pair">
          <label>
            <span>In the words of the text</span>
            <input value={draft.timeText} onChange={({ target }) => set({ timeText: target.value })} />
          </label>
          <label>
            <span>As a date (EDTF)</span>
            <input
              value={draft.edtf}
              placeholder="1930-01-04, 1929, 1929/1930"
              onChange={({ target }) => set({ edtf: target.value })}
            />
          </label>
        </div>
        {chosen !== null && (
          <button type="button" className="quiet" onClick={() => set({ timeText: chosen.words })}>
            {`Take “${short(chosen.words)}” as the words of the time`}
          </button>
        )}
      </fieldset>
      <fieldset>
        <legend>On whose word, outermost first</legend>
        {draft.voices.map((voice, i) => (
          <div className="form-voice" key={i} style={{ marginInlineStart: `${i * 0.75}rem` }}>
            <input
              aria-label={`Voice ${i + 1}`}
              list={names}
              value={voice.name}
              onChange={({ target }) =>
                set({
                  voices: draft.voices.map((one, k) => (k === i ? { ...one, name: target.value } : one)),
                })
              }
            />
            <select
              aria-label={`What voice ${i + 1} does with it`}
              value={voice.stance}
              onChange={({ target }) =>
                set({
                  voices: draft.voices.map((one, k) => (k === i ? { ...one, stance: target.value } : one)),
                })
              }
            >
              {STANCES.map((stance) => (
                <option key={stance}>{stance}</option>
              ))}
            </select>
            {draft.voices.length > 1 && (
              <button
                type="button"
                className="quiet"
                aria-label={`Take voice ${i + 1} away`}
                onClick={() => set({ voices: draft.voices.filter((_, k) => k !== i) })}
              >
                ×
              </button>
            )}
          </div>
        ))}
        <button
          type="button"
          className="quiet"
          onClick={() =>
            set({
              voices: [
                ...draft.voices.map((one, i) =>
                  i === draft.voices.length - 1 && one.stance === 'asserted'
                    ? { ...one, stance: 'reported' }
                    : one,
                ),
                { name: chosen?.words ?? '', stance: 'asserted' },
              ],
            })
          }
        >
          {chosen === null
            ? 'Add a voice that is passed on'
            : `Add “${short(chosen.words)}” as a voice that is passed on`}
        </button>
      </fieldset>
      <fieldset>
        <legend>The words it rests on</legend>
        {draft.spans.map((span, i) => (
          <p className="form-quote" key={String(span)}>
            <q>{quote(span)}</q>
            {draft.spans.length > 1 && (
              <button
                type="button"
                className="quiet"
                aria-label="Take these words away"
                onClick={() => set({ spans: draft.spans.filter((_, k) => k !== i) })}
              >
                ×
              </button>
            )}
          </p>
        ))}
        {chosen !== null && (
          <>
            <button type="button" className="quiet" onClick={() => set({ spans: [chosen.range] })}>
              {`Rest on “${short(chosen.words)}” instead`}
            </button>
            <button
              type="button"
              className="quiet"
              onClick={() => set({ spans: [...draft.spans, chosen.range] })}
            >
              and on these too
            </button>
          </>
        )}
      </fieldset>
      <label>
        <span>Reason (may stay empty)</span>
        <input value={draft.reason} onChange={({ target }) => set({ reason: target.value })} />
      </label>
      {asked && wrong.length > 0 && (
        <ul className="form-wrong" role="alert">
          {wrong.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div className="form-do">
        <button type="submit" className="main" disabled={saving}>
          Record <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={onCancel}>
          Leave it <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

const short = (words: string): string => (words.length > 42 ? `${words.slice(0, 40).trimEnd()}…` : words);

/** Names beside words that were picked, and a field for typing a name or choosing one of the source. */
function Fillers({
  label,
  fillers,
  names,
  entities,
  chosen,
  onAdd,
  onRemove,
}: {
  readonly label: string;
  readonly fillers: readonly Filler[];
  readonly names: string;
  readonly entities: FormProps['entities'];
  readonly chosen: FormProps['chosen'];
  readonly onAdd: (filler: Filler) => void;
  readonly onRemove: (at: number) => void;
}) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const take = () => {
    if (chosen === null) return;
    const entity = Object.entries(entities).find((each) => each[1].name === chosen.words)?.[0] ?? null;
    onAdd({ name: chosen.words, entity, range: chosen.range, claim: null });
  };
  const add = () => {
    const name = typed.trim();
    if (name === '') return;
    const entity = Object.entries(entities).find((each) => each[1].name === name)?.[0] ?? null;
    onAdd({ name, entity, range: null, claim: null });
    setTyped('');
  };
  return (
    <div className="fillers" data-filled={fillers.length > 0}>
      <label htmlFor={id}>{label}</label>
      <div className="fillers-body">
        {fillers.map((filler, i) => (
          <span className="filler" key={`${filler.name}-${filler.range ?? ''}-${filler.claim ?? ''}`}>
            {filler.claim === null ? filler.name : 'what another claim says'}
            <button
              type="button"
              className="quiet"
              aria-label={`Take ${filler.name} away from ${label}`}
              onClick={() => onRemove(i)}
            >
              ×
            </button>
          </span>
        ))}
        <input
          id={id}
          list={names}
          value={typed}
          placeholder={fillers.length === 0 ? 'not said' : ''}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.altKey) {
              event.preventDefault();
              take();
            } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && typed.trim() !== '') {
              event.preventDefault();
              add();
            } else if (event.key === 'Backspace' && typed === '' && fillers.length > 0)
              onRemove(fillers.length - 1);
          }}
        />
        {chosen !== null && (
          <button
            type="button"
            className="quiet"
            title={`Take “${chosen.words}”`}
            aria-label={`Take the words “${short(chosen.words)}” for ${label}`}
            onClick={take}
          >
            take the words
          </button>
        )}
      </div>
    </div>
  );
}
