/** CallError: a wrong call, in one sentence that says what to do. The command line exits with 2. */
export class CallError extends Error {
  override readonly name = 'CallError';
}
