/** Every pattern's own examples: what must come out of a sentence, and what must not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ExpectedClaim } from '../../src/extract/english/patterns/pattern.ts';
import { PATTERNS } from '../../src/extract/english/patterns/registry.ts';
import { patternsExtractor } from '../../src/extract/english/patterns-extractor.ts';
import type { ReadClaim } from '../../src/extract/extractor.ts';
import { KINDS } from '../../src/model/kinds.ts';

const read = (text: string) => patternsExtractor.read({ text, date: null, periods: [] }).claims;

for (const pattern of PATTERNS) {
  describe(`${pattern.id}: ${pattern.catches}`, () => {
    it('yields only what the model knows', () => {
      for (const { kind, type, args } of pattern.claims) {
        const types: readonly string[] = KINDS[kind].types;
        assert.ok(type === null || types.includes(type), `${kind} has no type ${type}`);
        for (const name of Object.keys(args)) {
          assert.ok(
            (KINDS[kind].args as readonly string[]).includes(name),
            `${kind} has no argument ${name}`,
          );
        }
      }
      assert.ok(pattern.examples.length > 0, 'a pattern needs an example');
    });
    for (const { text, claims } of pattern.examples) {
      it(`finds in: ${text}`, () => {
        const found = read(text);
        for (const expected of claims) {
          assert.ok(
            found.some((claim) => isLike(claim, expected)),
            `${show(expected)} not among\n${found.map(showClaim).join('\n')}`,
          );
        }
        assert.ok(
          found.some((claim) => claim.patterns.includes(pattern.id)),
          `${pattern.id} itself found nothing in "${text}"`,
        );
      });
    }
    for (const text of pattern.never) {
      it(`finds nothing in: ${text}`, () => {
        const found = read(text).filter((claim) => claim.patterns.includes(pattern.id));
        assert.deepEqual(found.map(showClaim), []);
      });
    }
  });
}

describe('the patterns together', () => {
  it('have ids that are unique and begin with their kind', () => {
    const ids = PATTERNS.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    );
    for (const { id, claims } of PATTERNS)
      assert.ok(
        claims.some(({ kind }) => id.startsWith(`${kind}.`)),
        id,
      );
  });
});

function isLike(claim: ReadClaim, expected: ExpectedClaim): boolean {
  if (claim.kind !== expected.kind) return false;
  if (expected.type !== undefined && claim.type !== expected.type) return false;
  if (expected.aspect !== undefined && claim.aspect !== expected.aspect) return false;
  if (expected.basis !== undefined && claim.basis !== expected.basis) return false;
  if (expected.polarity !== undefined && claim.polarity !== expected.polarity) return false;
  if (expected.when !== undefined && claim.when.edtf !== expected.when) return false;
  if (
    expected.voices &&
    !sameWords(
      claim.voices.map((v) => v.name),
      expected.voices,
    )
  )
    return false;
  if (
    expected.stances &&
    !sameWords(
      claim.voices.map((v) => v.stance),
      expected.stances,
    )
  )
    return false;
  return Object.entries(expected.args ?? {}).every(([name, names]) =>
    sameWords(
      (claim.args[name] ?? []).map((a) => a.name),
      names,
    ),
  );
}

function sameWords(found: readonly string[], expected: readonly string[]): boolean {
  return found.map(plain).join('|') === expected.map(plain).join('|');
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^(the|a|an) /, '');
}

function show(expected: ExpectedClaim): string {
  return JSON.stringify(expected);
}

function showClaim({ kind, type, aspect, polarity, args, voices, when, patterns }: ReadClaim): string {
  const words = Object.entries(args).map(([name, list]) => `${name}: ${list.map((a) => a.name).join(' & ')}`);
  return `  ${kind}/${type} ${aspect} ${polarity} {${words.join('; ')}} ${when.edtf ?? ''} by ${voices.map((v) => `${v.name} (${v.stance})`).join(' > ')} [${patterns.join(', ')}]`;
}
