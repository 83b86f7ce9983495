/** Scope options: whose word counts and which presumptions hold, alike for every question. */
import type { Command } from 'commander';
import type { Scope } from '../../app/evidence-of.ts';
import { collect } from '../context.ts';

export interface ScopeOptions {
  readonly accordingTo?: string;
  readonly without?: readonly string[];
  readonly presume?: readonly Switch[];
}

interface Switch {
  readonly name: string;
  readonly on: boolean;
}

/** Both options fill one list, so that the later of two wins. */
const switched =
  (on: boolean) =>
  (name: string, before: readonly Switch[] | undefined): Switch[] => [...(before ?? []), { name, on }];

export function addScope(command: Command): Command {
  return command
    .option('--according-to <voice>', 'only what rests on the word of this person, body or source')
    .option('--without <source>', 'leave out a source (can be repeated)', collect)
    .option('--no-presume <name>', 'switch a presumption off, such as same-name, or all', switched(false))
    .option('--presume <name>', 'switch one on again, after --no-presume all', switched(true));
}

export function scopeOf(options: ScopeOptions): Scope {
  return {
    accordingTo: options.accordingTo ?? null,
    without: options.without ?? [],
    presume: options.presume ?? [],
  };
}
