/** Checked case: a case as the checker may ask it. */
import type { CheckedCase } from '../check/checked-case.ts';
import type { Period } from '../model/period.ts';
import type { Case } from '../store/case.ts';
import { CaseError } from '../store/case-error.ts';

export function checkedCase(of: Case): CheckedCase {
  let periods: readonly Period[] | null = null;
  const newest = new Map<string, boolean>();
  return {
    claim: whole((id) => of.claim(id)),
    entity: remembered(whole((id) => of.entity(id))),
    text: remembered((id) => of.textById(id)),
    source: remembered((id) => of.describedSource(id)),
    newest: ({ id, path }) => {
      const known = newest.get(id) ?? (of.latestSource(path)?.id ?? id) === id;
      newest.set(id, known);
      return known;
    },
    // The store refuses bytes that were altered; for the checker they are then not there.
    bytes: remembered(
      ({ id }) => refused(() => of.sourceBytes(id)),
      ({ id }) => id,
    ),
    judgement: (id) => of.judgement(id),
    latest: (a, b) =>
      of
        .judgements('identity', a)
        .findLast(({ subject }) => subject.kind === 'identity' && (subject.a === b || subject.b === b)),
    periods: () => {
      periods ??= of.periods();
      return periods;
    },
  };
}

/** A look-up that a beginning of an id does not satisfy. */
const whole =
  <T extends { readonly id: string }>(find: (id: string) => T | undefined) =>
  (id: string): T | undefined => {
    const found = refused(() => find(id));
    return found?.id === id ? found : undefined;
  };

function refused<T>(find: () => T | undefined): T | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof CaseError) return undefined;
    throw error;
  }
}

function remembered<K, T>(find: (key: K) => T, idOf: (key: K) => unknown = (key) => key): (key: K) => T {
  const known = new Map<unknown, T>();
  return (key) => {
    const id = idOf(key);
    const value = known.get(id) ?? find(key);
    known.set(id, value);
    return value;
  };
}
