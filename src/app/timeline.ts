/**
 * Timeline: what is told of a life, an organ or a case, each with the days on which it certainly and
 * possibly lies. What the words leave open stays open.
 */
import type { Claim } from '../model/claim.ts';
import type { Cluster } from '../model/cluster.ts';
import { CLAIM_KINDS, type ClaimKind } from '../model/kinds.ts';
import { daysOf } from '../reason/career.ts';
import type { Evidence } from '../reason/evidence.ts';
import { certainDays, stateOf, timeOf } from '../reason/state.ts';
import type { Case } from '../store/case.ts';
import type { Bounds, Day } from '../time/when.ts';
import { CallError } from './call-error.ts';
import { career } from './career.ts';
import { findSource, type Scope } from './evidence-of.ts';
import { keptEvidence } from './kept-evidence.ts';

export interface TimelineQuestion extends Scope {
  /** A person, organ, event or place; all of the case where none is given. */
  readonly about?: string | null;
  readonly as?: string | null;
  /** Only what this source tells. */
  readonly source?: string | null;
  readonly kinds?: readonly string[];
}

export interface TimelineItem {
  readonly claim: Claim;
  /** What stands in one row: a post, a sort of act. */
  readonly lane: string;
  /** Goes on for a time, or happened on some day. */
  readonly state: boolean;
  readonly start: Bounds;
  readonly end: Bounds;
  /** Days on each of which it was so, as the voice says; null where no day is certain. */
  readonly certain: readonly [Day, Day] | null;
  /** First and last day on which it can have been; null on a side without a limit. */
  readonly possible: readonly [Day | null, Day | null];
  /** Whether any day is known of it. */
  readonly placed: boolean;
}

export interface Timeline {
  readonly about: Cluster | null;
  readonly items: readonly TimelineItem[];
  readonly evidence: Evidence;
}

/** In the order of time; what has no day comes last, in the order of telling. Throws a CallError for a wrong name, source or kind. */
export function timeline(of: Case, question: TimelineQuestion): Timeline {
  const { about, as, source, kinds: wanted = [], ...scope } = question;
  const kinds = wanted.map((kind) => {
    if ((CLAIM_KINDS as readonly string[]).includes(kind)) return kind as ClaimKind;
    throw new CallError(`There is no kind of claim "${kind}"; there are ${CLAIM_KINDS.join(', ')}.`);
  });
  if (about || as) {
    const { subject, items, evidence } = career(of, { ...scope, name: about ?? '', as: as ?? null, kinds });
    const told = items.map(({ claim }) => claim).filter(inSource(source ?? null, evidence));
    return { about: subject, items: told.map((claim) => itemOf(claim, evidence)), evidence };
  }
  const evidence = keptEvidence(of, scope, kinds);
  const told = evidence.claims.filter(inSource(source ?? null, evidence));
  const placed = told.map((claim) => ({ claim, days: daysOf(claim, evidence) }));
  const first = ([from, to]: readonly [Day | null, Day | null]): string => from ?? to ?? '~';
  placed.sort(
    (a, b) =>
      compare(first(a.days), first(b.days)) ||
      compare(a.days[1] ?? '~', b.days[1] ?? '~') ||
      compare(a.claim.source, b.claim.source) ||
      (a.claim.spans[0]?.start ?? 0) - (b.claim.spans[0]?.start ?? 0),
  );
  return { about: null, items: placed.map(({ claim }) => itemOf(claim, evidence)), evidence };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function inSource(name: string | null, evidence: Evidence): (claim: Claim) => boolean {
  if (name === null || name === '') return () => true;
  const { id } = findSource(evidence.sources, name);
  return (claim) => claim.source === id;
}

/** Kinds and types of what goes on for a time; everything else happened on some day. */
const STATES: Readonly<Partial<Record<ClaimKind, readonly string[] | 'all'>>> = {
  posting: 'all',
  command: 'all',
  membership: ['belongs', 'sympathises'],
  structure: ['part-of', 'absent'],
  attribute: ['rank', 'origin', 'existence', 'classification', 'site', 'area-of-operations'],
};

export function isState({ kind, type }: Pick<Claim, 'kind' | 'type'>): boolean {
  const types = STATES[kind];
  return types === 'all' || (types?.includes(type ?? '') ?? false);
}

function itemOf(claim: Claim, evidence: Evidence): TimelineItem {
  const lane = laneOf(claim);
  if (isState(claim)) {
    const state = stateOf(claim, evidence);
    const { start, end } = state.when;
    return {
      claim,
      lane,
      state: true,
      start,
      end: state.goesOn ? [end[0], 'open'] : end,
      certain: certainDays(state),
      possible: state.reach,
      placed: state.dated,
    };
  }
  const { when } = timeOf(claim, evidence);
  const possible = daysOf(claim, evidence);
  const [from, to] = possible;
  return {
    claim,
    lane,
    state: false,
    start: when.start,
    end: when.end,
    certain: from !== null && from === to ? [from, from] : null,
    possible,
    placed: from !== null || to !== null,
  };
}

const named = (claim: Claim, argument: string): string =>
  (claim.args[argument] ?? []).map((filler) => filler.name).join(', ');

/** The post for a posting, the sort for everything else. */
function laneOf(claim: Claim): string {
  const type = claim.type?.replaceAll('-', ' ') ?? '';
  if (claim.kind === 'posting') {
    const post =
      claim.type === 'head' || claim.type === 'deputy' ? type : named(claim, 'role') || type || 'post';
    const organ = named(claim, 'organization');
    return organ === '' ? post : `${post}, ${organ}`;
  }
  if (claim.kind === 'membership') return `member, ${named(claim, 'organization') || 'an organ'}`;
  if (claim.kind === 'command') return type === 'command' ? type : `${type} (command)`;
  if (claim.kind === 'act' || claim.kind === 'communication' || claim.kind === 'attribute')
    return type || claim.kind;
  return type === '' ? claim.kind : `${claim.kind}: ${type}`;
}
