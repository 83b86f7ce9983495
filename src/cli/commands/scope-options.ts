/** Scope options: whose word counts and which presumptions hold, alike for every question. */
import type { Command } from 'commander';
import type { Scope } from '../../app/evidence-of.ts';
import { collect } from '../context.ts';

export interface ScopeOptions {
  readonly accordingTo?: string;
  readonly without?: readonly string[];
  readonly presumeNot?: readonly string[];
}

export function addScope(command: Command): Command {
  return command
    .option('--according-to <voice>', 'only what rests on the word of this person, body or source')
    .option('--without <source>', 'leave out a source (can be repeated)', collect)
    .option('--presume-not <name>', 'switch a presumption off, such as same-name (can be repeated)', collect);
}

export function scopeOf(options: ScopeOptions): Scope {
  return {
    accordingTo: options.accordingTo ?? null,
    without: options.without ?? [],
    presumeNot: options.presumeNot ?? [],
  };
}
