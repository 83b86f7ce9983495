/** Names of pressed keys, without a page, so that they can be tested. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export const isModifier = (key: string): boolean =>
  ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead'].includes(key);

/** `j`, `J`, `?`, `Ctrl+z` (Command counts as Ctrl), `Shift+Enter`, `Esc`. */
export function pressed({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string {
  const name = key === 'Escape' ? 'Esc' : key === ' ' ? 'Space' : key;
  const one = [...name].length === 1;
  const held = `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}`;
  if (!one) return `${held}${shiftKey ? 'Shift+' : ''}${name}`;
  return held === '' ? name : `${held}${shiftKey ? 'Shift+' : ''}${name.toLowerCase()}`;
}

const TEXT_INPUTS = new Set(['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit']);

/** Whether keys pressed there write something. */
export function typing(target: unknown): boolean {
  const element = target as {
    tagName?: string;
    type?: string;
    isContentEditable?: boolean;
    readOnly?: boolean;
  } | null;
  const tag = element?.tagName?.toUpperCase();
  if (tag === 'INPUT') return !TEXT_INPUTS.has(element?.type ?? 'text');
  return tag === 'TEXTAREA' || tag === 'SELECT' || element?.isContentEditable === true;
}

/** `Ctrl+Shift+z` as keys to draw: ['Ctrl', 'Shift', 'z']; `g s` as ['g', 's']. */
export const keyParts = (key: string): readonly string[] =>
  key === '+' ? ['+'] : key.split(key.includes(' ') ? ' ' : '+');
