/** Work lists: what does not go together, and who may be one. Judging goes through `/api/judgements`. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  type CandidatesAnswer,
  type CandidateWithContext,
  candidates,
  contextOf,
} from '../../app/candidates.ts';
import { type ConflictsAnswer, conflicts } from '../../app/conflicts.ts';
import { clustersOf, currentSources, presumptionsOn, type Scope } from '../../app/evidence-of.ts';
import { oncePerLog } from '../../app/once-per-log.ts';
import type { Entity } from '../../model/entity.ts';
import { type Judgement, latestOnPairs, pairKey } from '../../model/judgement.ts';
import type { Source } from '../../model/source.ts';
import { CONFLICT_TITLES } from '../../reason/answer-words.ts';
import type { Conflict, Side } from '../../reason/conflicts/conflict.ts';
import { onWhoseWord } from '../../reason/wording.ts';
import type { Case } from '../../store/case.ts';
import { claimIdsIn } from '../claim-ids.ts';
import { claimViews } from '../claim-view.ts';
import type { Route } from '../route.ts';
import { type CandidateView, ConflictsView, type ConflictView, IdentitiesView } from '../schemas/views.ts';
import { SWITCHES, scopeOf, single } from '../switches.ts';

const conflictsOf = oncePerLog((of: Case, scope: Scope): ConflictsAnswer => conflicts(of, scope));

/** The same for the same claims against each other, whatever was recorded since. */
function keyOf({ type, about, sides }: Conflict): string {
  const claims = sides.flatMap((side) => side.claims).toSorted();
  // Only a contradiction without claims (of judgements) is told apart by its words.
  const named = claims.length > 0 ? claims : [about];
  return createHash('sha256')
    .update(JSON.stringify([type, ...named]))
    .digest('hex')
    .slice(0, 16);
}

function conflictViews({ conflicts: found, evidence }: ConflictsAnswer): ConflictView[] {
  const claims = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  const sideView = ({ says, voices, claims: ids }: Side) => {
    const whose = onWhoseWord(
      ids.flatMap((id) => claims.get(id) ?? []),
      evidence.sources,
    );
    return {
      says: whose === '' || says.startsWith('According to ') ? says : `According to ${whose}: ${says}`,
      voices: voices.map((chain) => [...chain]),
      claims: [...ids],
    };
  };
  const seen = new Map<string, number>();
  return found.map((each) => {
    const key = keyOf(each);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return {
      // Two that rest on the same claims are told apart by their place among these.
      key: before === 0 ? key : `${key}-${before + 1}`,
      type: each.type,
      title: CONFLICT_TITLES[each.type],
      about: each.about,
      note: each.note,
      bothMayBeTrue: each.bothMayBeTrue,
      sides: each.sides.map(sideView),
      agrees: (each.agrees ?? []).map(sideView),
      presumptions: [...each.presumptions],
      proof: each.proof as unknown as ConflictView['proof'],
    };
  });
}

interface Asked {
  readonly name: string | null;
  readonly as: string | null;
  readonly presumed: boolean;
  readonly least: number;
}

interface KnownPairs {
  readonly answer: CandidatesAnswer;
  /** How many records of the case are no judgements: what the pairs are worked out from. */
  readonly told: string;
  /** Judgements on identity when they were worked out. */
  readonly judged: number;
}

const known = new WeakMap<Case, Map<string, KnownPairs>>();
/** After so many judgements the pairs are worked out anew: what was judged may bring others together. */
const STALE = 25;

/**
 * Comparing every name takes a while in a large case. What people judge meanwhile is taken out of the
 * list that was worked out before; a judgement that was withdrawn, or many of them, make it anew.
 */
function candidatesOf(of: Case, asked: Asked): CandidatesAnswer {
  const judgements = of.judgements('identity');
  const told = `${of.state().split(' ')[1]} ${of.logSize() - of.judgements().length}`;
  const own = known.get(of) ?? new Map<string, KnownPairs>();
  known.set(of, own);
  const key = JSON.stringify(asked);
  const before = own.get(key);
  const since = judgements.slice(before?.judged ?? 0);
  if (before?.told === told && since.length <= STALE && since.every(({ decision }) => decision !== 'open'))
    return stillOpen(of, before.answer, judgements, since, asked);
  const { name, as, presumed, least } = asked;
  const answer = candidates(of, {
    ...(name === null ? {} : { name }),
    ...(as === null ? {} : { as }),
    least,
    presume: presumed ? [{ name: 'same-name', on: false }] : [],
  });
  own.clear();
  own.set(key, { answer, told, judged: judgements.length });
  return answer;
}

/** Without the pairs that were judged since, or that are taken for one by what was judged since. */
function stillOpen(
  of: Case,
  answer: CandidatesAnswer,
  judgements: readonly Judgement[],
  since: readonly Judgement[],
  asked: Asked,
): CandidatesAnswer {
  const latest = latestOnPairs(judgements, 'identity');
  const decided = ({ a, b }: CandidateWithContext) => latest.get(pairKey(a.id, b.id)) ?? null;
  const presumptions = presumptionsOn({ presume: asked.presumed ? [{ name: 'same-name', on: false }] : [] });
  const clusters = clustersOf(of, currentSources(of), presumptions);
  const joined = new Set(
    since.flatMap(({ subject, decision }) =>
      subject.kind === 'identity' && decision === 'yes' ? [subject.a, subject.b] : [],
    ),
  );
  const isOpen = (pair: CandidateWithContext): boolean => {
    const decision = decided(pair)?.decision;
    if (decision === 'yes' || decision === 'no') return false;
    const touched = pair.clusters.some(({ members }) => members.some(({ id }) => joined.has(id)));
    return !touched || clusters.of(pair.a.id)?.id !== clusters.of(pair.b.id)?.id;
  };
  const all = [...answer.candidates, ...answer.unsure].filter(isOpen);
  const unsure = (pair: CandidateWithContext): boolean => decided(pair)?.decision === 'unsure';
  return { ...answer, candidates: all.filter((pair) => !unsure(pair)), unsure: all.filter(unsure) };
}

/** How many open pairs are brought at a time. */
const OPEN = 200;

function identitiesView(of: Case, asked: Asked, limit: number) {
  const answer = candidatesOf(of, asked);
  const sources: ReadonlyMap<string, Source> = currentSources(of);
  const latest = latestOnPairs(of.judgements('identity'), 'identity');
  const path = (entity: Entity): string =>
    sources.get(entity.source)?.path ?? of.source(entity.source)?.path ?? '';
  const who = ({ id, name, type, source }: Entity, context: string | null, entity: Entity) => ({
    id,
    name,
    type,
    path: path(entity),
    source,
    context,
  });
  const open = ({ a, b, weight, reasons, contexts, by }: CandidateWithContext): CandidateView => {
    const judgement = latest.get(pairKey(a.id, b.id)) ?? null;
    return {
      a: who(a, contexts[0]?.id ?? null, a),
      b: who(b, contexts[1]?.id ?? null, b),
      weight,
      reasons: reasons.map(({ says, weight: own }) => ({ says, weight: own })),
      broughtBy: by,
      judged: judgement?.decision === 'unsure' ? 'unsure' : null,
      seen: judgement?.id ?? null,
      by: judgement?.author ?? null,
      reason: judgement?.reason ?? null,
      at: judgement?.at ?? null,
    };
  };
  const judgedPair = (judgement: Judgement): CandidateView[] => {
    const { subject, decision } = judgement;
    // What was withdrawn is open again.
    if (subject.kind !== 'identity' || decision === 'open') return [];
    const [a, b] = [of.entity(subject.a), of.entity(subject.b)];
    if (!a || !b) return [];
    return [
      {
        a: who(a, contextOf(of, a.id)?.id ?? null, a),
        b: who(b, contextOf(of, b.id)?.id ?? null, b),
        weight: 0,
        reasons: [],
        broughtBy: 'name',
        judged: decision as 'yes' | 'no' | 'unsure',
        seen: judgement.id,
        by: judgement.author,
        reason: judgement.reason,
        at: judgement.at,
      },
    ];
  };
  const all = [...answer.candidates, ...answer.unsure];
  const places = new Map(of.judgements('identity').map((judgement, i) => [judgement.id, i]));
  const judged = [...latest.values()].toSorted((a, b) => (places.get(b.id) ?? 0) - (places.get(a.id) ?? 0));
  const view = {
    open: all.slice(0, limit).map(open),
    more: Math.max(0, all.length - limit),
    judged: judged.flatMap(judgedPair),
  };
  return { ...view, claims: claimViews(of, claimIdsIn(view), sources) };
}

export const WORKLIST_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/conflicts',
    lane: 'lists',
    summary: 'Where sources or voices do not go together, each side with its claims. Nothing is decided.',
    query: z.object(SWITCHES),
    answer: ConflictsView,
    handle: ({ query }, { of }) => {
      const { as: _, throughout: __, ...scope } = scopeOf(query);
      const views = conflictViews(conflictsOf(of, scope));
      return { conflicts: views, claims: claimViews(of, claimIdsIn(views), currentSources(of)) };
    },
  },
  {
    method: 'get',
    path: '/api/identities',
    lane: 'lists',
    summary: 'Pairs that may be one, for a person to judge, and pairs that were judged, the latest first.',
    query: z.object({
      name: z.string().optional().describe('only pairs with this person, group or organ'),
      as: z.string().optional().describe('the id of the entity that is meant'),
      presumed: z.string().optional().describe('also pairs that only the presumption same-name joins'),
      least: z.string().optional().describe('least match weight in bits; 0 where absent'),
      limit: z.string().optional().describe(`how many open pairs; ${OPEN} where absent`),
    }),
    answer: IdentitiesView,
    handle: ({ query }, { of }) => {
      const [least, limit] = [Number(single(query, 'least') ?? 0), Number(single(query, 'limit') ?? OPEN)];
      return identitiesView(
        of,
        {
          name: single(query, 'name'),
          as: single(query, 'as'),
          presumed: single(query, 'presumed') !== null,
          least: Number.isFinite(least) ? least : 0,
        },
        Number.isInteger(limit) && limit > 0 ? limit : OPEN,
      );
    },
  },
];
