/**
 * Keys of the page. A component says which keys it understands while it is shown; the one shown last goes
 * first. Nothing happens while somebody types in a field; while a dialog is open only scopes whose name
 * begins with "dialog" hear. Keys without Ctrl can be switched off (WCAG 2.1.4), in the dialog that `?`
 * opens.
 */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { isModifier, pressed, typing } from './key-names.ts';
import { remembered } from './remembered.ts';

export interface Binding {
  /** What it does, as the dialog of keys says it: "next claim". */
  readonly says: string;
  /** `false` says that there was nothing to do here: the key goes on to who was there before. */
  readonly run: () => unknown;
}
export type Bindings = Readonly<Record<string, Binding>>;

interface Scope {
  readonly name: string;
  /** 0: the frame, which stays; 1: a page, and what stands in it. */
  readonly level: number;
  readonly bindings: () => Bindings;
}

/** In the order in which they ask: the page before the frame, the latest first. */
let scopes: readonly Scope[] = [];
const listeners = new Set<() => void>();
let live: readonly { readonly scope: string; readonly key: string; readonly says: string }[] = [];
/** First key of a pair that was just pressed (`g` of `g s`), and until when it counts. */
let first: { readonly key: string; readonly until: number } | null = null;
const PAIR_MS = 1500;

export const singleKeys = remembered<'on' | 'off'>('keys', 'on', ['on', 'off']);

function changed() {
  const seen = new Set<string>();
  live = scopes
    .flatMap(({ name, bindings }) =>
      Object.entries(bindings()).map(([key, { says }]) => ({ scope: name, key, says })),
    )
    .filter(({ key }) => !seen.has(key) && seen.add(key));
  for (const listener of listeners) listener();
}

const dialogOpen = () => document.querySelector('dialog[open]') !== null;

function find(key: string): readonly Binding[] {
  const only = dialogOpen();
  return scopes
    .filter(({ name }) => !only || name.startsWith('dialog'))
    .map(({ bindings }) => bindings()[key])
    .filter((binding) => binding !== undefined);
}

const beginsPair = (key: string): boolean =>
  !dialogOpen() &&
  scopes.some(({ bindings }) => Object.keys(bindings()).some((one) => one.startsWith(`${key} `)));

function onKey(event: KeyboardEvent) {
  if (event.defaultPrevented || isModifier(event.key) || event.isComposing) return;
  if (typing(event.target)) return;
  const key = pressed(event);
  const plain = !key.startsWith('Ctrl+') && !key.startsWith('Alt+') && key !== 'Esc';
  if (plain && singleKeys.get() === 'off') return;
  const pair = first !== null && event.timeStamp < first.until ? find(`${first.key} ${key}`) : [];
  first = null;
  const found = pair.length > 0 ? pair : find(key);
  if (found.length > 0) {
    event.preventDefault();
    for (const { run } of found) if (run() !== false) return;
  } else if (plain && beginsPair(key)) {
    event.preventDefault();
    first = { key, until: event.timeStamp + PAIR_MS };
  }
}

/**
 * @param scope where these keys work, as the dialog of keys names it: "On this page", "In the source"
 * @param bindings by key: `j`, `J` (with shift), `Ctrl+z`, `g s` (one after the other), `?`, `Esc`
 */
export function useKeys(scope: string, bindings: Bindings, level = 1): void {
  const latest = useRef(bindings);
  latest.current = bindings;
  const shape = Object.entries(bindings)
    .map(([key, { says }]) => `${key}\n${says}`)
    .join('\n');
  useEffect(() => {
    const own: Scope = { name: scope, level, bindings: () => latest.current };
    scopes = [own, ...scopes].toSorted((a, b) => b.level - a.level);
    if (scopes.length === 1) window.addEventListener('keydown', onKey);
    changed();
    return () => {
      scopes = scopes.filter((one) => one !== own);
      if (scopes.length === 0) window.removeEventListener('keydown', onKey);
      changed();
    };
  }, [scope, shape, level]);
}

/** All keys that work now, those of the page shown last first. */
export function useLiveKeys() {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => live,
  );
}
