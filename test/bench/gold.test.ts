import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { relocate, textFaults } from '../../bench/accuracy/claims/check-gold.ts';
import { goldPaths, ROOT } from '../../bench/accuracy/claims/files.ts';
import type { GoldClaim, GoldFile, GoldName } from '../../bench/accuracy/claims/gold.ts';
import { readGold, readGoldText } from '../../bench/accuracy/claims/gold.ts';
import type { ProposedClaim } from '../../bench/accuracy/claims/predictions.ts';
import { parseProposals } from '../../bench/accuracy/claims/predictions.ts';
import { scoreClaims } from '../../bench/accuracy/claims.ts';

const word = (name: GoldName): string => (typeof name === 'string' ? name : name.anyOf[0]!);

/** What a reader who makes no mistake would propose. */
function perfect(claim: GoldClaim, sha256: string): ProposedClaim {
  const args = Object.entries(claim.args).map(([name, fillers]) => [name, fillers.map(word)] as const);
  return {
    ...claim,
    args: Object.fromEntries(args),
    voices: claim.voices.map(word),
    spans: claim.spans.map(([start, end]) => ({ start, end, sha256 })),
  };
}

for (const path of goldPaths(true)) {
  const name = basename(path);
  const gold = readGold(path);
  const text = readGoldText(gold, ROOT);
  const options = text === null ? { skip: `${gold.text} is not on this machine` } : {};

  test(`${name}: spans, quotes and names stand in the text`, options, () => {
    assert.deepEqual(textFaults(gold, text!), []);
  });

  test(`${name}: its own claims, proposed, are all right, with voices, and strictly`, options, () => {
    const proposals = gold.claims.map((claim) => perfect(claim, gold.sha256));
    const { scores } = scoreClaims([path], () => proposals);
    const { total, missed, unmatched } = scores[0]!.score;
    const wanted = gold.claims.filter((claim) => !claim.optional).length;
    assert.deepEqual([missed, unmatched], [[], []]);
    assert.deepEqual(
      [total.gold, total.right, total.withVoices, total.strict],
      [wanted, wanted, wanted, wanted],
    );
  });
}

test('proposals for another text do not count', () => {
  const path = goldPaths(false).find((each) => each.endsWith('chronology.json'))!;
  const gold = readGold(path);
  const { scores } = scoreClaims([path], () => gold.claims.map((claim) => perfect(claim, 'other bytes')));
  assert.equal(scores[0]!.score.total.proposed, 0);
});

test('quotes move the spans after the text was edited; a lost quote is named', () => {
  const gold = { text: 't', sha256: '', proposalLimit: null, note: null } as const;
  const claim = { id: 'x1', spans: [[0, 4]], quotes: ['Torv'] } as unknown as GoldClaim;
  const file: GoldFile = { ...gold, claims: [claim] };
  assert.deepEqual(relocate(file, Buffer.from('Ilka Torv met Pell, and Torv left.')).claims[0]!.spans, [
    [5, 9],
  ]);
  assert.throws(() => relocate(file, Buffer.from('Pell left.')), /x1: "Torv" is no longer in the text/u);
});

test('a line that is no claim is refused with its number', () => {
  assert.throws(() => parseProposals('\n{"kind":"act"}', 'p.jsonl'), /^Error: p\.jsonl:2: a claim needs/u);
  assert.throws(() => parseProposals('{', 'p.jsonl'), /^Error: p\.jsonl:1: not JSON/u);
});
