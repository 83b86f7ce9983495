import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Checker } from '../../src/check/replay.ts';
import { RULE_CHECKS } from '../../src/check/rule-checks.ts';
import type { Proof } from '../../src/model/finding.ts';
import { RULES } from '../../src/reason/rules.ts';
import { checkable } from '../support/checkable.ts';
import { scenarios } from '../support/scenarios.ts';

const rulesIn = (proof: Proof): string[] =>
  'rule' in proof ? [proof.rule, ...[...proof.premises, ...(proof.more ?? [])].flatMap(rulesIn)] : [];

describe('the checker bears out what the rules conclude', () => {
  for (const { name, builder, proofs } of scenarios()) {
    it(name, () => {
      assert.ok(proofs.length > 0);
      const checker = new Checker(checkable(builder));
      for (const proof of proofs) {
        const report = checker.check(proof);
        assert.deepEqual(report.faults, []);
        assert.ok(report.steps > 0 && report.characters >= report.claims);
      }
    });
  }

  it('and these scenarios use every rule but the order of a career', () => {
    const used = new Set(scenarios().flatMap(({ proofs }) => proofs.flatMap(rulesIn)));
    assert.deepEqual(
      Object.keys(RULES).filter((rule) => !used.has(rule)),
      ['career.order'],
    );
  });
});

describe('the checker stands apart', () => {
  it('knows every rule there is, and no other', () => {
    assert.deepEqual(Object.keys(RULE_CHECKS).sort(), Object.keys(RULES).sort());
  });

  it('imports types of the model and nothing else of the program', () => {
    const folder = join(import.meta.dirname, '..', '..', 'src', 'check');
    for (const file of globSync('*.ts', { cwd: folder })) {
      const source = readFileSync(join(folder, file), 'utf8');
      for (const [statement, type, path] of source.matchAll(/^import (type )?[^;]*?from '([^']+)';/gm)) {
        if (path === 'node:crypto' || path?.startsWith('./')) continue;
        assert.ok(type !== undefined && path?.startsWith('../model/'), `${file}: ${statement}`);
      }
    }
  });
});

describe('the shortest proof', () => {
  it('of what four claims say rests on one, and tells of the others beside it', () => {
    const [{ proofs } = assert.fail()] = scenarios();
    const [answer] = proofs;
    assert.ok(answer && 'rule' in answer);
    const [holder] = answer.premises;
    assert.ok(holder && 'rule' in holder);
    assert.deepEqual(holder.premises, [{ claim: 'c1' }]);
    assert.deepEqual(
      holder.more?.filter((each) => 'claim' in each),
      [{ claim: 'c2' }, { claim: 'c3' }, { claim: 'c4' }],
    );
  });
});
