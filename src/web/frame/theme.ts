/** Light or dark, as the system has it or as somebody chose. */
import { remembered } from '../kit/remembered.ts';

export type Theme = 'system' | 'light' | 'dark';
export const theme = remembered<Theme>('theme', 'system', ['system', 'light', 'dark']);

export function applyTheme(chosen: Theme): void {
  if (chosen === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}
