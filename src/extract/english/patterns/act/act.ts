/**
 * Builds a pattern of an act with the arguments that all acts have: whom it concerns, who does it, who
 * decided it, what it was officially for and why, and with what. A verb's subject and object, a passive,
 * and a noun ("the arrest of X by Y", "X's arrest") are one thing here.
 */
import type { ActType } from '../../../../model/kinds.ts';
import type { Path, Pattern, Template, Test } from '../pattern.ts';
import { HUMAN, NO_PERSON, OFFENCES, REFLEXIVE, WEAPONS } from './words.ts';

type Given = Pick<Pattern, 'id' | 'catches' | 'examples' | 'never'> &
  Partial<
    Pick<
      Pattern,
      'verbs' | 'nouns' | 'adjectives' | 'voice' | 'possessor' | 'negated' | 'transitive' | 'except' | 'tense'
    >
  >;

export interface ActSpec extends Given {
  readonly type: ActType;
  readonly if?: Readonly<Record<Path, Test>>;
  readonly unless?: Readonly<Record<Path, Test>>;
  /** Paths that differ from the usual; null leaves the argument out. */
  readonly args?: Readonly<Record<string, Path | null>>;
  readonly only?: Readonly<Record<string, Test>>;
  readonly needs?: readonly string[];
  readonly needsOne?: readonly string[];
  readonly negates?: boolean;
  /** The doer may be a thing ("the bomb killed four"). Else a doer that is none spoils the match. */
  readonly anyAgent?: boolean;
}

const ARGS: Readonly<Record<string, Path>> = {
  victim: 'patient',
  perpetrator: 'agent',
  'ordered-by': 'orderer',
  charge: 'charge|for',
  reason: 'reason',
  purpose: 'purpose',
  instrument: 'with|by means of|using',
};
const ONLY: Readonly<Record<string, Test>> = {
  victim: HUMAN,
  perpetrator: HUMAN,
  'ordered-by': HUMAN,
  charge: { heads: OFFENCES },
  instrument: { heads: WEAPONS },
};

export function act(spec: ActSpec): Pattern {
  const { type, args, only, needs, needsOne, negates, anyAgent, unless, ...pattern } = spec;
  const paths: Record<string, Path> = {};
  for (const [name, path] of Object.entries({ ...ARGS, ...args })) if (path !== null) paths[name] = path;
  const template: Template = {
    kind: 'act',
    type,
    args: paths,
    only: { ...ONLY, ...only },
    ...(negates ? { negates } : {}),
    ...(needs ? { needs } : needsOne ? { needsOne } : { needs: ['victim'] }),
  };
  return {
    ...pattern,
    unless: { 'object|complement': REFLEXIVE, ...(anyAgent ? {} : { agent: NO_PERSON }), ...unless },
    claims: [template],
  };
}

/** The claim of an act that an example expects. */
export function claim(
  type: ActType,
  args: Readonly<Record<string, readonly string[]>>,
  more: Readonly<Record<string, unknown>> = {},
) {
  return { kind: 'act', type, args, ...more } as const;
}
