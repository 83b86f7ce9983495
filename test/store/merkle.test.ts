import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  appended,
  consistencyProof,
  EMPTY_ROOT,
  type Hash,
  hashLeaf,
  inclusionProof,
  type NodeReader,
  rootHash,
  verifyConsistency,
  verifyInclusion,
} from '../../src/store/merkle.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** A tree grown by `appended`, as a log grows on disk. */
function grow(leaves: readonly Uint8Array[]): NodeReader {
  const nodes = new Map<string, Hash>();
  const read: NodeReader = (level, index) => {
    const hash = nodes.get(`${level} ${index}`);
    assert.ok(hash, `node ${index} of level ${level} is there`);
    return hash;
  };
  leaves.forEach((leaf, i) => {
    for (const node of appended(i, hashLeaf(leaf), read)) nodes.set(`${node.level} ${node.index}`, node.hash);
  });
  return read;
}

// The test vectors that Certificate Transparency implementations of RFC 6962 share.
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((leaf) => Buffer.from(leaf, 'hex'));
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

test('the roots of the RFC 6962 test trees with 0 to 8 leaves', () => {
  const node = grow(LEAVES);
  assert.deepEqual(
    ROOTS.map((_, size) => hex(rootHash(size, node))),
    ROOTS,
  );
});

test('the audit paths of the RFC 6962 test trees', () => {
  const node = grow(LEAVES);
  assert.deepEqual(inclusionProof(0, 1, node).map(hex), []);
  assert.deepEqual(inclusionProof(0, 8, node).map(hex), [
    '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
    '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  ]);
  assert.deepEqual(inclusionProof(5, 8, node).map(hex), [
    'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ]);
  assert.deepEqual(inclusionProof(2, 3, node).map(hex), [
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  ]);
});

test('the consistency proofs of the RFC 6962 test trees', () => {
  const node = grow(LEAVES);
  assert.deepEqual(consistencyProof(1, 1, node).map(hex), []);
  assert.deepEqual(consistencyProof(1, 8, node).map(hex), [
    '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
    '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  ]);
  assert.deepEqual(consistencyProof(6, 8, node).map(hex), [
    '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ]);
  assert.deepEqual(consistencyProof(2, 5, node).map(hex), [
    '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
    'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  ]);
});

const size = fc.integer({ min: 1, max: 70 });
const numbered = (n: number) => Array.from({ length: n }, (_, i) => Buffer.from(String(i)));

test('every record of a log of any size can be shown to be in it, and no other leaf can', () => {
  const node = grow(numbered(70));
  fc.assert(
    fc.property(size, fc.nat(), fc.nat(), (n, a, b) => {
      const index = a % n;
      const proof = inclusionProof(index, n, node);
      const root = rootHash(n, node);
      assert.ok(verifyInclusion(node(0, index), index, n, root, proof));
      assert.equal(verifyInclusion(hashLeaf(Buffer.from('other')), index, n, root, proof), false);
      if (b % n !== index) assert.equal(verifyInclusion(node(0, b % n), index, n, root, proof), false);
      if (n > 1) assert.equal(verifyInclusion(node(0, index), index, n, root, proof.slice(1)), false);
    }),
  );
});

test('every earlier state can be shown to be the beginning of a later one, and a changed one cannot', () => {
  const node = grow(numbered(70));
  const forged = grow([Buffer.from('forged'), ...numbered(70).slice(1)]);
  fc.assert(
    fc.property(size, fc.nat(), (n, a) => {
      const old = a % (n + 1);
      const proof = consistencyProof(old, n, node);
      assert.ok(verifyConsistency(old, rootHash(old, node), n, rootHash(n, node), proof));
      if (old > 0) {
        assert.equal(verifyConsistency(old, rootHash(old, forged), n, rootHash(n, node), proof), false);
        assert.equal(verifyConsistency(old, rootHash(old, node), n, rootHash(n, forged), proof), false);
      }
    }),
  );
});

test('nothing is a beginning of everything, and a log is not shorter than it was', () => {
  const node = grow(numbered(3));
  assert.ok(verifyConsistency(0, EMPTY_ROOT, 3, rootHash(3, node), []));
  assert.equal(verifyConsistency(3, rootHash(3, node), 2, rootHash(2, node), []), false);
  assert.throws(() => consistencyProof(4, 3, node), /never 4 long/);
  assert.throws(() => inclusionProof(3, 3, node), /no record 3/);
});
