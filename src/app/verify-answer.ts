/** Verify an answer: replays the proofs in a JSON file, as a command wrote it, against a case. */
import { readFileSync, readSync } from 'node:fs';
import { type AnswerReport, checkAnswer } from '../check/check-answer.ts';
import type { CheckReport, CheckScope } from '../check/checked-case.ts';
import { Checker } from '../check/replay.ts';
import type { Proof } from '../model/finding.ts';
import { PRESUMPTIONS } from '../model/finding.ts';
import type { Case } from '../store/case.ts';
import { CallError } from './call-error.ts';
import { checkedCase } from './checked-case.ts';
import { presumptionsOn, type Scope } from './evidence-of.ts';

/** `-` is the standard input. Throws a CallError where the file cannot be read or holds no answer with a proof. */
export function verifyAnswer(of: Case, file: string): AnswerReport {
  let text: string;
  try {
    text = file === '-' ? standardInput() : readFileSync(file, 'utf8');
  } catch {
    throw new CallError(`${file} cannot be read.`);
  }
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new CallError(`${file} is not JSON: verify takes what "--json" of a command wrote.`);
  }
  const report = checkAnswer(answer, checkedCase(of));
  if (report === null)
    throw new CallError(
      `${file} holds no answer with a proof: verify takes what "--json" of a command wrote.`,
    );
  return report;
}

/** All of the standard input. Whoever writes into it may not have begun: then there is nothing yet, and not an error. */
function standardInput(): string {
  const parts: Buffer[] = [];
  const part = Buffer.alloc(65_536);
  for (;;) {
    try {
      const read = readSync(0, part);
      if (read === 0) return Buffer.concat(parts).toString('utf8');
      parts.push(Buffer.from(part.subarray(0, read)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** Replays the proof of an answer that was just given. */
export function checkProof(of: Case, proof: Proof, scope: Scope = {}): CheckReport {
  return new Checker(checkedCase(of)).check(proof, checkScope(scope));
}

/** What a question left out, as the checker wants it. */
export function checkScope(scope: Scope): CheckScope {
  return {
    accordingTo: scope.accordingTo ?? null,
    without: scope.without ?? [],
    off: new Set(switchedOff(scope)),
  };
}

/** The presumptions that a question switched off. */
function switchedOff(scope: Scope): string[] {
  const on = presumptionsOn(scope);
  return Object.keys(PRESUMPTIONS).filter((each) => !on.has(each as keyof typeof PRESUMPTIONS));
}

/** The scope of a question as its answer says it in JSON; only what was asked. */
export function scopeJson(scope: Scope): Readonly<Record<string, unknown>> {
  const off = switchedOff(scope);
  return {
    ...(scope.accordingTo ? { accordingTo: scope.accordingTo } : {}),
    ...(scope.without?.length ? { without: scope.without } : {}),
    ...(off.length > 0 ? { presumptionsOff: off } : {}),
  };
}
