/** Acts: the acts that claims tell of, which name a person, an organ or a place. */

import type { Cluster } from '../model/cluster.ts';
import { ACT_TYPES } from '../model/kinds.ts';
import { type ActsFinding, actsOf } from '../reason/acts.ts';
import type { Evidence } from '../reason/evidence.ts';
import { sentence } from '../reason/wording.ts';
import type { Case } from '../store/case.ts';
import { askedDate } from './asked-date.ts';
import { CallError } from './call-error.ts';
import { evidenceOf, type Scope } from './evidence-of.ts';
import { resolveName } from './resolve-name.ts';
import { scopeJson } from './verify-answer.ts';

export interface ActsQuestion extends Scope {
  /** Whom or what the claims must name; every act of the case where none is given. */
  readonly name?: string | null;
  readonly on?: string | null;
  readonly types?: readonly string[];
  readonly as?: string | null;
}

export interface ActsAnswer {
  readonly finding: ActsFinding;
  readonly subject: Cluster | null;
  readonly evidence: Evidence;
}

/** Throws a CallError where the name, the date or a type of act fits nothing. */
export function acts(of: Case, question: ActsQuestion): ActsAnswer {
  const asked = question.on ? askedDate(question.on) : null;
  for (const type of question.types ?? []) {
    if (!Object.hasOwn(ACT_TYPES, type)) {
      throw new CallError(
        `There is no type of act "${type}"; there are ${Object.keys(ACT_TYPES).join(', ')}.`,
      );
    }
  }
  const evidence = evidenceOf(of, question, ['act', 'denial']);
  const subject = question.name
    ? resolveName(of, evidence.clusters, evidence.sources, {
        name: question.name,
        as: question.as ?? null,
        types: ['Person', 'Organization', 'Place', 'Group', 'Event'],
        what: 'person, organ or place',
      })
    : null;
  const finding = actsOf({ subject, asked, types: question.types ?? [] }, evidence);
  return { finding, subject, evidence };
}

/** What is said where no claim tells of an act. */
export function noActs(question: ActsQuestion, subject: Cluster | null): string {
  const which = question.types?.length ? ` of the type ${question.types.join(' or ')}` : '';
  const named = subject ? ` that names ${subject.name}` : '';
  const time = question.on ? ` in ${question.on}` : '';
  return `No evidence: no claim of the case speaks of an act${which}${named}${time}; holding a post there is not responsibility for what happened there.`;
}

/** The answer in the form of `acts --json`. */
export function actsJson(question: ActsQuestion, { finding, subject, evidence }: ActsAnswer): unknown {
  return {
    question: {
      name: question.name ?? null,
      ...(question.on ? { on: question.on } : {}),
      ...(question.types?.length ? { types: question.types } : {}),
      ...(question.as ? { as: question.as } : {}),
      ...scopeJson(question),
    },
    verdict: finding.verdict,
    ...(finding.acts.length === 0 ? { says: noActs(question, subject) } : {}),
    acts: finding.acts.map(({ claim, as, verdict, denials }) => ({
      claim: claim.id,
      type: claim.type,
      as,
      verdict,
      says: sentence(claim, evidence.sources),
      voices: [claim.voices.map((voice) => voice.name)],
      stances: claim.voices.map((voice) => voice.stance),
      polarity: claim.polarity,
      denials,
    })),
    against: finding.against,
    presumptions: finding.presumptions,
    unreviewed: finding.unreviewed,
    proof: finding.proof,
  };
}
