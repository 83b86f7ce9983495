/** Who commanded: who headed an organ in a time, who stood above it, and on whose word. */
import { type CommandFinding, whoCommanded as find } from '../reason/command.ts';
import type { Evidence } from '../reason/evidence.ts';
import type { Case } from '../store/case.ts';
import { askedDate } from './asked-date.ts';
import type { Scope } from './evidence-of.ts';
import { COMMAND_KINDS, COMMAND_STAGES, Inquiry } from './narrow-evidence.ts';
import { resolveName } from './resolve-name.ts';

export interface CommandQuestion extends Scope {
  readonly name: string;
  /** EDTF, `1930-01-04` or `1919`. */
  readonly on: string;
  readonly throughout?: boolean;
  /** The id of the entity that is meant. */
  readonly as?: string | null;
}

export interface CommandAnswer {
  readonly finding: CommandFinding;
  /** The fullest name of the organ and the names in the sources. */
  readonly organ: string;
  readonly mode: 'some-time-in' | 'throughout';
  readonly evidence: Evidence;
}

/** Throws a CallError where the name fits nothing or several, or where the date is none. */
export function whoCommanded(of: Case, question: CommandQuestion): CommandAnswer {
  const asked = askedDate(question.on);
  const mode = question.throughout ? 'throughout' : 'some-time-in';
  const inquiry = new Inquiry(of, question);
  const organ = resolveName(of, inquiry.clusters, inquiry.sources, {
    name: question.name,
    as: question.as ?? null,
    types: ['Organization', 'Group'],
    what: 'organ',
  });
  const evidence = inquiry.following([organ], COMMAND_STAGES, COMMAND_KINDS);
  const finding = find({ name: question.name, organ: [organ], asked, mode }, evidence);
  return { finding, organ: organ.name, mode, evidence };
}

/** The answer in the form of `command --json`. */
export function commandJson(question: CommandQuestion, { finding, mode }: CommandAnswer): unknown {
  const { holders, chain, against, succession } = finding;
  return {
    question: {
      name: question.name,
      on: question.on,
      mode,
      ...(question.accordingTo ? { accordingTo: question.accordingTo } : {}),
      ...(question.without?.length ? { without: question.without } : {}),
    },
    verdict: finding.verdict,
    holders: holders.map(({ key: _, proof: __, organization, presumptions, ...holder }) => ({
      ...holder,
      ...(organization === null ? {} : { organization }),
      presumptions,
    })),
    chain: chain.map(({ proof: _, ...link }) => link),
    against,
    succession,
    replaced: finding.replaced.map(({ proof: _, ...each }) => each),
    presumptions: finding.presumptions,
    unreviewed: finding.unreviewed,
    proof: finding.proof,
  };
}
