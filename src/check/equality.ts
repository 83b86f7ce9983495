/** Equality: which parties the joins of a step make one, and whether that goes against what is known. */
import type { Claim } from '../model/claim.ts';
import type { Join, PartyRef } from '../model/fact.ts';
import type { CheckedCase } from './checked-case.ts';
import { fold, givenNamesContradict, surname } from './names.ts';

const keyOf = (ref: PartyRef): string =>
  typeof ref === 'string' ? ref : `${ref.source}\n${fold(ref.words)}`;

export class Equality {
  readonly #parent = new Map<string, string>();

  join(a: PartyRef, b: PartyRef): void {
    const [x, y] = [this.#top(keyOf(a)), this.#top(keyOf(b))];
    if (x !== y) this.#parent.set(x, y);
  }

  one(a: PartyRef, b: PartyRef): boolean {
    return this.#top(keyOf(a)) === this.#top(keyOf(b));
  }

  /** Whether a filler of one of these arguments is the party. */
  named(claim: Claim, names: readonly string[], party: PartyRef): boolean {
    return names.some((argument) =>
      (claim.args[argument] ?? []).some(
        ({ entity, name, claim: other }) =>
          other === null &&
          ((entity !== null && this.one(entity, party)) ||
            (typeof party !== 'string' && this.one({ source: claim.source, words: name }, party))),
      ),
    );
  }

  #top(key: string): string {
    let at = key;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up;
    return at;
  }
}

/**
 * What joins by name must never come to: two entities of one source, two whom a person judged
 * different, or two persons whose given names contradict each other. Judged ones may.
 */
export function wrongJoins(joins: readonly Join[], of: CheckedCase): string[] {
  const all = new Equality();
  const judged = new Equality();
  const ids = new Set<string>();
  let named = false;
  for (const { a, b, because } of joins) {
    all.join(a, b);
    if ('judgement' in because) judged.join(a, b);
    else named = true;
    ids.add(a).add(b);
  }
  if (!named) return [];
  const faults: string[] = [];
  const list = [...ids];
  for (const [i, a] of list.entries()) {
    for (const b of list.slice(i + 1)) {
      if (!all.one(a, b) || judged.one(a, b)) continue;
      const [x, y] = [of.entity(a), of.entity(b)];
      if (!x || !y) continue;
      if (x.source === y.source)
        faults.push(`it makes ${a} and ${b} one by name, and they stand in one source`);
      if (of.latest(a, b)?.decision === 'no')
        faults.push(`it makes ${a} and ${b} one by name, and a person judged them different`);
      const person = x.type === 'Person' && surname(x.name) === surname(y.name);
      if (person && givenNamesContradict(x.name, y.name))
        faults.push(`it makes ${x.name} and ${y.name} one, whose given names differ`);
    }
  }
  return faults;
}
