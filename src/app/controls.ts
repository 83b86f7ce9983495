/** Controls: the safeguards on an organ at a date, and at two dates which are gone, according to whom. */
import type { Control, Loss } from '../reason/controls/control.ts';
import { type ControlsFinding, controlsOn } from '../reason/controls/controls.ts';
import type { Reading } from '../reason/controls/reading.ts';
import type { Evidence } from '../reason/evidence.ts';
import type { Case } from '../store/case.ts';
import { askedDate } from './asked-date.ts';
import { CallError } from './call-error.ts';
import type { Scope } from './evidence-of.ts';
import { keptEvidence } from './kept-evidence.ts';
import { resolveName } from './resolve-name.ts';
import { scopeJson } from './verify-answer.ts';

export interface ControlsQuestion extends Scope {
  readonly name: string;
  /** EDTF, `1930-01-04` or `1919`. */
  readonly on: string;
  /** Another date to hold against the first. */
  readonly compare?: string | null;
  readonly throughout?: boolean;
  readonly as?: string | null;
  /** Whether a person may be asked about too. */
  readonly persons?: boolean;
}

export interface ControlsAnswer {
  readonly finding: ControlsFinding;
  readonly organ: string;
  /** The dates as asked, the earlier first, beside the readings. */
  readonly dates: readonly string[];
  readonly evidence: Evidence;
}

/** Throws a CallError where the name fits nothing or several, or where a date is none. */
export function controls(of: Case, question: ControlsQuestion): ControlsAnswer {
  const asked = askedDate(question.on);
  const compare = question.compare ? askedDate(question.compare) : null;
  if (compare && compare[0] === asked[0] && compare[1] === asked[1]) {
    throw new CallError(`--on and --compare are the same time, ${question.on}; give two different ones.`);
  }
  const evidence = keptEvidence(of, question, [
    'posting',
    'command',
    'structure',
    'communication',
    'act',
    'attribute',
    'denial',
  ]);
  const organ = resolveName(of, evidence.clusters, evidence.sources, {
    name: question.name,
    as: question.as ?? null,
    types: ['Organization', 'Group', ...(question.persons ? (['Person'] as const) : [])],
    what: question.persons ? 'organ or person' : 'organ',
  });
  const finding = controlsOn(
    {
      name: question.name,
      organ: [organ],
      asked,
      compare,
      mode: question.throughout ? 'throughout' : 'some-time-in',
    },
    evidence,
  );
  const dates = [question.on, ...(question.compare ? [question.compare] : [])].sort((a, b) => {
    const [x, y] = [askedDate(a), askedDate(b)];
    return x[0] < y[0] || (x[0] === y[0] && x[1] < y[1]) ? -1 : 1;
  });
  return { finding, organ: organ.name, dates, evidence };
}

/** The answer in the form of `controls --json`. */
export function controlsJson(question: ControlsQuestion, answer: ControlsAnswer): unknown {
  const { finding, dates } = answer;
  return {
    question: {
      name: question.name,
      on: question.on,
      ...(question.compare ? { compare: question.compare } : {}),
      mode: question.throughout ? 'throughout' : 'some-time-in',
      ...(question.as ? { as: question.as } : {}),
      ...scopeJson(question),
    },
    times: finding.readings.map((reading, i) => readingJson(reading, dates[i] ?? '')),
    ...(finding.changes === null
      ? {}
      : {
          changes: finding.changes.map(({ change, category, by, earlier, later, because }) => ({
            change,
            category,
            by,
            earlier: earlier.map(controlJson),
            later: later.map(controlJson),
            because: because.map(lossJson),
          })),
          kinds: finding.kinds.map(({ category, earlier, later }) => ({
            category,
            earlier: earlier.map(controlJson),
            later: later.map(controlJson),
          })),
        }),
    against: finding.against,
    succession: finding.succession,
    presumptions: finding.presumptions,
    unreviewed: finding.unreviewed,
    proof: finding.proof,
  };
}

function readingJson(reading: Reading, on: string): unknown {
  return {
    on,
    organs: reading.organs,
    heads: reading.heads.map(({ person, basis, verdict, voices, claims }) => ({
      person,
      basis,
      verdict,
      voices,
      claims,
    })),
    controls: reading.controls.map(controlJson),
    losses: reading.losses.map(lossJson),
  };
}

function controlJson({ by, over, proof: _, begins, ...control }: Control): unknown {
  return { ...control, by: by.name, over: over.name, ...(begins ? { begins } : {}) };
}

function lossJson({ of, proof: _, ...loss }: Loss): unknown {
  return { of: of.name, ...loss };
}
