/**
 * The Merkle tree of RFC 6962, section 2.1: hashes, inclusion proofs and consistency proofs, and
 * their verification as RFC 9162 sections 2.1.3.2 and 2.1.4.2 spell it out.
 *
 * Everything works on a `NodeReader`, which gives the hash of a complete subtree: `level` 0 is a leaf,
 * and (level, index) covers the leaves from index * 2^level. Each function reads O(log n) of them.
 */
import { createHash } from 'node:crypto';

export type Hash = Uint8Array;
export type NodeReader = (level: number, index: number) => Hash;

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export function hashLeaf(data: Uint8Array): Hash {
  return createHash('sha256').update(LEAF).update(data).digest();
}

export function hashNode(left: Hash, right: Hash): Hash {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}

/** The root of a tree without leaves: the hash of nothing. */
export const EMPTY_ROOT: Hash = createHash('sha256').digest();

/** The root of the first `size` leaves. */
export function rootHash(size: number, node: NodeReader): Hash {
  return size === 0 ? EMPTY_ROOT : subtree(0, size, node);
}

/**
 * What appending leaf number `index` (from 0) adds: the leaf and every subtree that it completes,
 * lowest first. Reads one node per level completed, so one on the average.
 */
export function appended(
  index: number,
  leaf: Hash,
  node: NodeReader,
): { level: number; index: number; hash: Hash }[] {
  const added = [{ level: 0, index, hash: leaf }];
  let level = 0;
  let at = index;
  let hash = leaf;
  while (at % 2 === 1) {
    hash = hashNode(node(level, at - 1), hash);
    level += 1;
    at = (at - 1) / 2;
    added.push({ level, index: at, hash });
  }
  return added;
}

/** The audit path for leaf `index` in the tree of the first `size` leaves, lowest first. */
export function inclusionProof(index: number, size: number, node: NodeReader): Hash[] {
  if (index < 0 || index >= size) throw new RangeError(`There is no record ${index} in a log of ${size}.`);
  const path = (lo: number, hi: number): Hash[] => {
    if (hi - lo === 1) return [];
    const mid = lo + split(hi - lo);
    return index < mid
      ? [...path(lo, mid), subtree(mid, hi, node)]
      : [...path(mid, hi), subtree(lo, mid, node)];
  };
  return path(0, size);
}

/** The proof that the tree of the first `old` leaves is the beginning of that of the first `size`. */
export function consistencyProof(old: number, size: number, node: NodeReader): Hash[] {
  if (old < 0 || old > size) throw new RangeError(`A log of ${size} records was never ${old} long.`);
  if (old === 0 || old === size) return [];
  const proof = (lo: number, hi: number, whole: boolean): Hash[] => {
    if (hi === old) return whole ? [] : [subtree(lo, hi, node)];
    const mid = lo + split(hi - lo);
    return old <= mid
      ? [...proof(lo, mid, whole), subtree(mid, hi, node)]
      : [...proof(mid, hi, false), subtree(lo, mid, node)];
  };
  return proof(0, size, true);
}

/** Whether `proof` shows that `leaf` is record `index` of the log with this size and root. */
export function verifyInclusion(
  leaf: Hash,
  index: number,
  size: number,
  root: Hash,
  proof: readonly Hash[],
): boolean {
  if (index < 0 || index >= size) return false;
  let fn = index;
  let sn = size - 1;
  let r = leaf;
  for (const p of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      r = hashNode(p, r);
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn);
        sn = half(sn);
      }
    } else {
      r = hashNode(r, p);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && equal(r, root);
}

/** Whether `proof` shows that the log with the first size and root is the beginning of the second. */
export function verifyConsistency(
  oldSize: number,
  oldRoot: Hash,
  size: number,
  root: Hash,
  proof: readonly Hash[],
): boolean {
  if (oldSize > size) return false;
  if (oldSize === size) return proof.length === 0 && equal(oldRoot, root);
  if (oldSize === 0) return proof.length === 0 && equal(oldRoot, EMPTY_ROOT);
  const steps = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : [...proof];
  const first = steps.shift();
  if (first === undefined) return false;
  let fn = oldSize - 1;
  let sn = size - 1;
  while (fn % 2 === 1) {
    fn = half(fn);
    sn = half(sn);
  }
  let fr = first;
  let sr = first;
  for (const c of steps) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = hashNode(c, fr);
      sr = hashNode(c, sr);
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn);
        sn = half(sn);
      }
    } else {
      sr = hashNode(sr, c);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && equal(fr, oldRoot) && equal(sr, root);
}

/** The hash of the leaves from `lo` to `hi`, where `lo` is where such a subtree can begin. */
function subtree(lo: number, hi: number, node: NodeReader): Hash {
  const size = hi - lo;
  if (isPowerOfTwo(size)) return node(Math.log2(size), lo / size);
  const mid = lo + split(size);
  return hashNode(subtree(lo, mid, node), subtree(mid, hi, node));
}

/** The greatest power of two smaller than `size`. */
function split(size: number): number {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
}

function isPowerOfTwo(n: number): boolean {
  return n > 0 && Number.isInteger(Math.log2(n));
}

const half = (n: number) => Math.floor(n / 2);
const equal = (a: Hash, b: Hash) => Buffer.compare(a, b) === 0;
