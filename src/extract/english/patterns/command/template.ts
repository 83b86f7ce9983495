/** The template that the patterns of command share. */
import type { Aspect } from '../../../../model/kinds.ts';
import type { Path, Template, Test } from '../pattern.ts';

export const ACTOR: Test = { types: ['Person', 'Organization', 'Group'] };
export const ORGAN: Test = { types: ['Organization'] };
export const ORDERS: readonly string[] = [
  'order',
  'orders',
  'instruction',
  'instructions',
  'directive',
  'command',
];

export type CommandType =
  | 'command'
  | 'administrative'
  | 'oversight'
  | 'personal-control'
  | 'coercion'
  | 'allegiance';

/** Who stands over whom; both must be named. */
export function over(
  type: CommandType,
  superior: Path,
  subordinate: Path,
  rest: { readonly means?: Path; readonly aspect?: Aspect } = {},
): Template {
  const { means, aspect } = rest;
  return {
    kind: 'command',
    type,
    ...(aspect ? { aspect } : {}),
    args: { superior, subordinate, ...(means ? { means } : {}) },
    needs: ['superior', 'subordinate'],
  };
}
