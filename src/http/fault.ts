/** Faults as answers: which status a fault has, and its one sentence. No stack ever leaves the program. */
import { CallError } from '../app/call-error.ts';
import { SeveralNamed } from '../app/resolve-name.ts';
import { JudgedMeanwhile } from '../store/case.ts';
import { CaseError } from '../store/case-error.ts';
import type { ErrorView } from './schemas/case.ts';

/** An answer that is no success, thrown where it is found out. */
export class HttpFault extends Error {
  override readonly name = 'HttpFault';
  readonly status: number;
  /** What else the answer says beside its sentence. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(status: number, sentence: string, more: Readonly<Record<string, unknown>> = {}) {
    super(sentence);
    this.status = status;
    this.more = more;
  }
}

export interface FaultAnswer {
  readonly status: number;
  readonly body: ErrorView;
}

/** What is answered where `error` was thrown. A fault nobody foresaw says nothing of what is inside. */
export function answerTo(error: unknown): FaultAnswer {
  if (error instanceof HttpFault)
    return { status: error.status, body: { error: error.message, ...error.more } };
  if (error instanceof JudgedMeanwhile)
    return { status: 409, body: { error: error.message, ...{ latest: error.latest } } };
  if (error instanceof SeveralNamed) return { status: 400, body: several(error) };
  if (error instanceof CallError || error instanceof CaseError) {
    const body = { error: error.message };
    // A disk that is full, or a case that is locked, is no conflict with anybody.
    if (error instanceof CaseError && error.cause !== undefined) return { status: 503, body };
    if (/^There is no /.test(error.message)) return { status: 404, body };
    return { status: error instanceof CallError ? 400 : 409, body };
  }
  return {
    status: 500,
    body: {
      error: 'The program met a fault of its own; see what is recorded before you do the same again.',
    },
  };
}

/** The command line lists them below its sentence, each with its id first; here they are data. */
function several({ message, choices }: SeveralNamed): ErrorView {
  const [first = '', ...lines] = message.split('\n');
  return {
    error: `${first.split(';')[0]}. Which is meant is said by "as".`,
    choices: choices.map(({ id, name }) => {
      const line = lines.find((each) => each.trim().startsWith(id));
      return { as: id, says: line?.trim().slice(id.length).trim() ?? name };
    }),
  };
}
