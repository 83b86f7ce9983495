/** Who commanded: who headed an organ in a time, who stood above it, and on whose word. */

import type { Cluster } from '../model/cluster.ts';
import { KINDS } from '../model/kinds.ts';
import type { Link } from '../reason/chain.ts';
import { type CommandFinding, whoCommanded as find } from '../reason/command.ts';
import { type Corroboration, corroboration } from '../reason/contest/corroboration.ts';
import { Origins } from '../reason/contest/origins.ts';
import type { Evidence } from '../reason/evidence.ts';
import { groundsIn } from '../reason/grounds.ts';
import type { Holder } from '../reason/holders.ts';
import type { Case } from '../store/case.ts';
import { askedDate } from './asked-date.ts';
import { CallError } from './call-error.ts';
import type { Scope } from './evidence-of.ts';
import { COMMAND_KINDS, COMMAND_ROUTES, Inquiry } from './narrow-evidence.ts';
import { resolveName } from './resolve-name.ts';
import { scopeJson } from './verify-answer.ts';

export interface CommandQuestion extends Scope {
  readonly name: string;
  /** EDTF, `1930-01-04` or `1919`. */
  readonly on: string;
  readonly throughout?: boolean;
  /** Whether to look downward too. */
  readonly down?: boolean;
  /** Types of link to follow; all where none is given. */
  readonly only?: readonly string[];
  /** The id of the entity that is meant. */
  readonly as?: string | null;
  /** Whether a person may be asked about too: who stood above or below, since nobody heads a person. */
  readonly persons?: boolean;
}

/** The types of link that a chain can have. */
export const LINK_TYPES: readonly string[] = [...KINDS.command.types, 'part-of'];

/** Throws a CallError for a type of link that there is not. */
export function checkLinkTypes(types: readonly string[]): void {
  for (const type of types) {
    if (!LINK_TYPES.includes(type)) {
      throw new CallError(`There is no type of link "${type}"; there are ${LINK_TYPES.join(', ')}.`);
    }
  }
}

export interface CommandAnswer {
  readonly finding: CommandFinding;
  /** The fullest name of the organ and the names in the sources. */
  readonly organ: string;
  readonly cluster: Cluster;
  readonly mode: 'some-time-in' | 'throughout';
  readonly evidence: Evidence;
  /** On how many independent origins each holder and link rests. */
  readonly corroborated: (part: Holder | Link) => Corroboration;
}

/** Throws a CallError where the name fits nothing or several, or where the date is none. */
export function whoCommanded(of: Case, question: CommandQuestion): CommandAnswer {
  checkLinkTypes(question.only ?? []);
  const asked = askedDate(question.on);
  const mode = question.throughout ? 'throughout' : 'some-time-in';
  const inquiry = new Inquiry(of, question);
  const organ = resolveName(of, inquiry.clusters, inquiry.sources, {
    name: question.name,
    as: question.as ?? null,
    types: ['Organization', 'Group', ...(question.persons ? (['Person'] as const) : [])],
    what: question.persons ? 'organ or person' : 'organ',
  });
  const down = question.down ?? false;
  const routes = down ? [COMMAND_ROUTES.up, COMMAND_ROUTES.down] : [COMMAND_ROUTES.up];
  const evidence = inquiry.following([organ], routes, COMMAND_KINDS);
  const finding = find(
    {
      name: question.name,
      organ: [organ],
      asked,
      mode,
      down,
      only: question.only ?? [],
    },
    evidence,
  );
  return {
    finding,
    organ: organ.name,
    cluster: organ,
    mode,
    evidence,
    corroborated: corroborationIn(evidence),
  };
}

/** Each claim used suffices by itself, but of a part that only joins claims, all are needed. */
function corroborationIn(evidence: Evidence): CommandAnswer['corroborated'] {
  const origins = new Origins(evidence);
  const claims = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  return (part) => {
    const used = part.claims.map((id) => claims.get(id)).filter((claim) => claim !== undefined);
    return corroboration(part.verdict === 'contiguous' ? [used] : used.map((claim) => [claim]), origins);
  };
}

/** The answer in the form of `command --json`. */
export function commandJson(
  question: CommandQuestion,
  { finding, mode, evidence, corroborated }: CommandAnswer,
): unknown {
  const { holders, chain, against, succession } = finding;
  const grounds = groundsIn(evidence);
  const holderJson = (part: Holder) => {
    const { key: _, proof: __, organization, presumptions, ...holder } = part;
    return {
      ...holder,
      ...(organization === null ? {} : { organization }),
      ...grounds(part.claims),
      presumptions,
      corroboration: corroborated(part),
    };
  };
  /** A link without its proof, which stands in the proof of the answer; the heads have theirs beside them. */
  const linkJson = (part: Link) => {
    const { proof: _, relation: __, ways: ___, placeholder, ...link } = part;
    return {
      ...link,
      ...(placeholder ? { placeholder: true } : {}),
      heads: part.heads.map((head) => ({ ...head, ...grounds(head.claims) })),
      ...grounds(part.claims),
      corroboration: corroborated(part),
    };
  };
  return {
    question: {
      name: question.name,
      on: question.on,
      mode,
      ...(question.as ? { as: question.as } : {}),
      ...scopeJson(question),
      ...(question.down ? { down: true } : {}),
      ...(question.only?.length ? { only: question.only } : {}),
    },
    verdict: finding.verdict,
    ...(finding.placeholder ? { placeholder: true } : {}),
    holders: holders.map(holderJson),
    undated: finding.undated.map((each) => ({ ...each, ...grounds(each.claims) })),
    posted: finding.posted.map((each) => ({ ...each, ...grounds(each.claims) })),
    nearest: finding.nearest.map((each) => ({ ...each, ...grounds(each.claims) })),
    chain: chain.map(linkJson),
    ...(finding.below === null ? {} : { below: finding.below.map(linkJson) }),
    undatedLinks: finding.undatedLinks.map((each) => ({ ...each, ...grounds(each.claims) })),
    against,
    succession,
    replaced: finding.replaced.map(({ proof: _, ...each }) => each),
    outlived: finding.outlived,
    presumptions: finding.presumptions,
    unreviewed: finding.unreviewed,
    proof: finding.proof,
  };
}
