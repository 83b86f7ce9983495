/** Whole chain: whether one party stood under another in a time, through which links, and on whose word. */
import type { EntityType } from '../model/entity.ts';
import type { Evidence } from '../reason/evidence.ts';
import { citationsOf, placesOf } from '../reason/grounds.ts';
import {
  areOneOrgan,
  wholeChain as find,
  type ToldChain,
  type WholeChainFinding,
} from '../reason/whole-chain.ts';
import type { Case } from '../store/case.ts';
import { askedDate } from './asked-date.ts';
import { CallError } from './call-error.ts';
import type { Scope } from './evidence-of.ts';
import { COMMAND_KINDS, COMMAND_ROUTES, Inquiry } from './narrow-evidence.ts';
import { resolveName } from './resolve-name.ts';
import { scopeJson } from './verify-answer.ts';
import { checkLinkTypes } from './who-commanded.ts';

export interface WholeChainQuestion extends Scope {
  readonly lower: string;
  readonly upper: string;
  /** EDTF, `1930-01-04` or `1919`. */
  readonly on: string;
  readonly throughout?: boolean;
  /** Types of link to follow; all where none is given. */
  readonly only?: readonly string[];
}

export interface WholeChainAnswer {
  readonly finding: WholeChainFinding;
  /** The fullest names of the two. */
  readonly lower: string;
  readonly upper: string;
  readonly mode: 'some-time-in' | 'throughout';
  readonly evidence: Evidence;
}

const PARTIES: readonly EntityType[] = ['Organization', 'Group', 'Person'];

/** Throws a CallError where a name fits nothing or several, where the date is none, and where both are one. */
export function wholeChain(of: Case, question: WholeChainQuestion): WholeChainAnswer {
  checkLinkTypes(question.only ?? []);
  const asked = askedDate(question.on);
  const mode = question.throughout ? 'throughout' : 'some-time-in';
  const inquiry = new Inquiry(of, question);
  const party = (name: string) => ({
    name,
    cluster: resolveName(of, inquiry.clusters, inquiry.sources, {
      name,
      types: PARTIES,
      what: 'organ or person',
      choose: 'give the id in place of the name',
    }),
  });
  const [lower, upper] = [party(question.lower), party(question.upper)];
  const evidence = inquiry.following([lower.cluster], [COMMAND_ROUTES.up], COMMAND_KINDS);
  if (areOneOrgan(lower.cluster, upper.cluster, asked, evidence)) {
    throw new CallError(
      `"${lower.name}" and "${upper.name}" are one here, or the one followed the other: neither stood under the other.`,
    );
  }
  const finding = find({ lower, upper, asked, mode, only: question.only ?? [] }, evidence);
  return { finding, lower: lower.cluster.name, upper: upper.cluster.name, mode, evidence };
}

/** The answer in the form of `chain --json`. */
export function wholeChainJson(
  question: WholeChainQuestion,
  { finding, mode, evidence }: WholeChainAnswer,
): unknown {
  const byId = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  const grounds = (ids: readonly string[]) => {
    const claims = ids.flatMap((id) => byId.get(id) ?? []);
    const places = placesOf(claims, evidence.sources);
    return places.length === 0 ? {} : { places, citations: citationsOf(claims) };
  };
  /** A chain without its proof, which stands in the proof of the answer. */
  const chainJson = ({ verdict, sort, links, succession }: ToldChain) => ({
    verdict,
    sort,
    links: links.map((link) => ({ ...link, ...grounds(link.claims) })),
    succession,
  });
  return {
    question: {
      lower: question.lower,
      upper: question.upper,
      on: question.on,
      mode,
      ...scopeJson(question),
      ...(question.only?.length ? { only: question.only } : {}),
    },
    verdict: finding.verdict,
    ...(finding.apart ? { apart: true } : {}),
    chain: finding.chain === null ? null : chainJson(finding.chain),
    others: finding.others.map(chainJson),
    otherwise: finding.otherwise,
    restsOn: finding.restsOn,
    corroboration: finding.corroboration,
    against: finding.against,
    presumptions: finding.presumptions,
    unreviewed: finding.unreviewed,
    proof: finding.proof,
  };
}
