import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Checker } from '../../src/check/replay.ts';
import { checkable } from '../support/checkable.ts';
import { mutations } from '../support/mutations.ts';
import { scenarios } from '../support/scenarios.ts';

describe('a proof that was falsified in one place is refused', () => {
  for (const { name, builder, proofs } of scenarios()) {
    it(name, () => {
      const of = checkable(builder);
      // Somebody of the same sort whom nothing names, and a claim about them.
      const stranger = builder.entity('z.txt', 'Person', 'Ivo Nemo');
      const other = builder.claim({
        in: 'z.txt',
        kind: 'attribute',
        type: 'rank',
        args: { of: 'Person:Ivo Nemo', value: 'captain' },
      });
      const checker = new Checker({ ...of, claim: (id) => of.claim(id) ?? checkable(builder).claim(id) });
      let tried = 0;
      const passed: string[] = [];
      for (const proof of proofs) {
        for (const each of mutations(proof, { claims: [other], entities: [stranger] })) {
          // An answer with a part less still follows; that it is missed is tested with whole answers.
          if (
            /^0 \((?:command|controls|area|acts)\.answer\): without premise \d+ (?:\((?:holder|link|control|loss|area)\.|\(?claim)|^0 \(controls\.answer\): without premise \d+ \(identity\./.test(
              each.what,
            )
          )
            continue;
          // One of several persons whom both sources name is enough; whose days they are is told beside.
          if (/\(date\.(?:same-event|bounds)\): without premise \d+ \(identity/.test(each.what)) continue;
          tried++;
          if (checker.check(each.proof).faults.length === 0) passed.push(each.what);
        }
      }
      assert.ok(tried > 10, `${tried} tried`);
      assert.deepEqual(passed, []);
    });
  }
});
