/**
 * Evidence of a case: every claim of the kinds that a question can use, handed to the rules as plain
 * records. Sources that a newer version of the same file replaced are left out. Questions about one
 * organ or person fetch less: `narrow-evidence.ts`.
 */

import { joinEntities } from '../identity/clusters.ts';
import { LazyClusters } from '../identity/lazy-clusters.ts';
import type { Clusters } from '../model/cluster.ts';
import type { DescribedSource } from '../model/description.ts';
import { ENTITY_TYPES, type Entity } from '../model/entity.ts';
import { PRESUMPTIONS, type Presumption } from '../model/finding.ts';
import type { Review } from '../model/judgement.ts';
import type { ClaimKind } from '../model/kinds.ts';
import { askedKeys } from '../model/name-keys.ts';
import { foldName } from '../model/names.ts';
import type { Source } from '../model/source.ts';
import { AUTHOR } from '../model/voice.ts';
import { citationFits } from '../reason/citations.ts';
import { type Evidence, gatherEvidence, onWordOf } from '../reason/evidence.ts';
import type { Case, CaseClaim } from '../store/case.ts';
import { CallError } from './call-error.ts';

export interface Scope {
  /** A voice on which every claim used must rest. */
  readonly accordingTo?: string | null;
  /** Sources to leave out, by name or id. */
  readonly without?: readonly string[];
  /** Presumptions to switch, in order; `all` means every one. All are on at first. */
  readonly presume?: readonly { readonly name: string; readonly on: boolean }[];
}

/** The newest version of each file, as people described it, by id of the source. */
export function currentSources(of: Case): Map<string, DescribedSource> {
  const newest = of.newestByPath();
  return new Map(
    of
      .describedSources()
      .filter((source) => (newest.get(source.path) ?? source.id) === source.id)
      .map((source) => [source.id, source]),
  );
}

export function presumptionsOn(scope: Scope): Set<Presumption> {
  const all = Object.keys(PRESUMPTIONS) as Presumption[];
  const on = new Set(all);
  for (const { name, on: wanted } of scope.presume ?? []) {
    const meant = name === 'all' ? all : all.filter((each) => each === name);
    if (meant.length === 0) {
      throw new CallError(`There is no presumption "${name}"; there are ${all.join(', ')}, or all.`);
    }
    for (const each of meant) wanted ? on.add(each) : on.delete(each);
  }
  return on;
}

/**
 * The entities of the case, joined by judgements and, where it is on, by name. A cluster is worked
 * out when it is asked for, from the part of the case that has a say in it.
 */
export function clustersOf(
  of: Case,
  sources: ReadonlyMap<string, Source>,
  presumptions: ReadonlySet<Presumption>,
): Clusters {
  const current = ({ entity }: { readonly entity: Entity }) => sources.has(entity.source);
  const none = new Set<string>();
  return new LazyClusters(
    {
      entities: (ids) => of.placedEntities({ ids }, none).filter(current),
      bearing: (keys, known) => of.placedEntities({ keys, joining: true }, known).filter(current),
      judgements: (ids) => of.identityJudgements(ids),
      whole: () => ({
        entities: of.entities().filter((entity) => current({ entity })),
        judgements: of.judgements('identity'),
      }),
    },
    { sameName: presumptions.has('same-name') },
  );
}

/** The same, joined at once: for a question that asks for every entity of the case. */
export function allClustersOf(
  of: Case,
  sources: ReadonlyMap<string, Source>,
  presumptions: ReadonlySet<Presumption>,
): Clusters {
  const entities = of.entities().filter((entity) => sources.has(entity.source));
  return joinEntities(entities, of.judgements('identity'), { sameName: presumptions.has('same-name') });
}

/** What every question starts from. Throws a CallError where a presumption or a source is not known. */
export function frameOf(
  of: Case,
  scope: Scope,
): {
  readonly sources: Map<string, Source>;
  readonly presumptions: Set<Presumption>;
  /** Ids of sources and keys of cited works that are left out. */
  readonly without: readonly string[];
} {
  const sources = currentSources(of);
  const presumptions = presumptionsOn(scope);
  const without = (scope.without ?? []).map((name) => withdrawn(of, sources, name));
  return { sources, presumptions, without };
}

/**
 * @param kinds the kinds of claim that the question can use; all where none is given
 * Throws a CallError where a presumption, source or voice of the scope is not in the case.
 */
export function evidenceOf(of: Case, scope: Scope = {}, kinds?: readonly ClaimKind[]): Evidence {
  const { sources, presumptions, without } = frameOf(of, scope);
  const reviews = new Map<string, Review>();
  function* claims(): Generator<CaseClaim> {
    for (const kind of kinds ?? [undefined]) {
      for (const claim of of.claims(kind === undefined ? {} : { kind })) {
        if (!sources.has(claim.source)) continue;
        reviews.set(claim.id, claim.review);
        yield claim;
      }
    }
  }
  const evidence = gatherEvidence({
    claims: [...claims()],
    reviews,
    clusters: allClustersOf(of, sources, presumptions),
    judgements: of.judgements('identity'),
    originJudgements: of.judgements('origin'),
    periods: of.periods(),
    sources,
    presumptions,
    accordingTo: scope.accordingTo ?? null,
    without,
  });
  if (scope.accordingTo && evidence.claims.length === 0) {
    checkVoice(of, scope.accordingTo, sources, evidence.clusters);
  }
  return evidence;
}

/**
 * A voice with nothing to say on a question is an answer; a voice that no claim rests on is a wrong
 * call. Claims that the indexes offer are looked at first; only a voice that none of them has makes
 * this go through all claims of the case.
 */
export function checkVoice(
  of: Case,
  voice: string,
  sources: ReadonlyMap<string, Source>,
  clusters: Clusters,
): void {
  const bearers = of.entities({ keys: askedKeys(voice, ENTITY_TYPES) });
  const entities = bearers.flatMap((each) => clusters.of(each.id)?.members.map((member) => member.id) ?? []);
  const called = [...sources.values()].filter((source) => mayBeCalled(source, voice));
  const argument = 'voice';
  const likely = [
    { names: [voice], argument },
    { entities, argument },
    ...called.map((source) => ({ source: source.id, names: [AUTHOR], argument })),
  ];
  for (const filter of [...likely, {}]) {
    for (const claim of of.claims(filter)) {
      if (sources.has(claim.source) && onWordOf(claim, voice, sources, clusters) !== null) return;
    }
  }
  throw new CallError(
    `No claim of the case rests on the word of "${voice}"; "apparatus sources" lists the sources, "apparatus claims" the voices.`,
  );
}

/**
 * What `--without` names: the id of a source, or the key of a work that claims cite. Throws a CallError
 * where it is neither.
 */
export function withdrawn(of: Case, sources: ReadonlyMap<string, Source>, name: string): string {
  try {
    return findSource(sources, name).id;
  } catch (error) {
    for (const claim of of.claims()) {
      const work = sources.has(claim.source) && claim.citations?.find((each) => citationFits(each, name));
      if (work) return work.key;
    }
    throw error;
  }
}
const mayBeCalled = (source: Source, voice: string): boolean =>
  voice.includes(source.path) || (source.author !== null && foldName(source.author) === foldName(voice));

/** A source by its name or id, or by the end of its name. Throws a CallError with what there is. */
export function findSource(sources: ReadonlyMap<string, Source>, name: string): Source {
  const all = [...sources.values()];
  const exact = all.find((source) => source.id === name || source.path === name);
  if (exact) return exact;
  const ending = all.filter((source) => source.path.endsWith(`/${name}`) || source.id.startsWith(name));
  if (ending.length === 1 && ending[0]) return ending[0];
  if (ending.length > 1) {
    throw new CallError(`"${name}" fits several sources: ${ending.map((each) => each.path).join(', ')}.`);
  }
  const known = all.map((source) => source.path);
  const shown = known.slice(0, 8).join(', ');
  throw new CallError(
    known.length === 0
      ? `There is no source "${name}": the case holds none yet.`
      : `There is no source "${name}" in the case; it holds ${shown}${known.length > 8 ? ' and others' : ''}.`,
  );
}
