/**
 * Ids: 128 bits in lower-case base32 (RFC 4648) after a prefix that says the kind. They are globally
 * unique and not sequential. An id derived from content is an HMAC with a secret of the case: the
 * same proposal has the same id whoever makes it, and nobody without the secret can test a guess
 * about a withheld record against its id.
 */
import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { Argument, Claim } from '../model/claim.ts';
import type { EmendationKind } from '../model/emendation.ts';
import type { EntityType, MentionType } from '../model/entity.ts';
import { canonical } from './canonical.ts';

export const ID_PREFIXES = {
  case: 'cse',
  writer: 'wrt',
  source: 'src',
  text: 'txt',
  emendation: 'emd',
  entity: 'ent',
  mention: 'mnt',
  claim: 'clm',
  judgement: 'jdg',
  period: 'prd',
  relink: 'rlk',
} as const;
export type IdKind = keyof typeof ID_PREFIXES;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** 26 characters for 16 bytes. */
export function base32(bytes: Uint8Array): string {
  let out = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += ALPHABET[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? out : out + ALPHABET[(held << (5 - bits)) & 31];
}

/** A random id. */
export function newId(kind: IdKind): string {
  return `${ID_PREFIXES[kind]}_${base32(randomBytes(16))}`;
}

/**
 * An id derived from content: the first 128 bits of HMAC-SHA-256 over the kind and the fields, each
 * as canonical JSON preceded by its length in bytes (8 bytes, big-endian), so that no two lists of
 * fields give the same message.
 */
export function derivedId(secret: Uint8Array, kind: IdKind, fields: readonly unknown[]): string {
  const hmac = createHmac('sha256', keyOf(secret));
  for (const field of [`apparatus/${kind}/1`, ...fields]) {
    const bytes = Buffer.from(canonical(field), 'utf8');
    const length = Buffer.alloc(8);
    length.writeBigUInt64BE(BigInt(bytes.length));
    hmac.update(length).update(bytes);
  }
  return `${ID_PREFIXES[kind]}_${base32(hmac.digest().subarray(0, 16))}`;
}

const keys = new WeakMap<Uint8Array, KeyObject>();

/** The secret as a key, made once: thousands of ids are derived with one secret. */
function keyOf(secret: Uint8Array): KeyObject {
  const key = keys.get(secret) ?? createSecretKey(secret);
  keys.set(secret, key);
  return key;
}

/**
 * The id of a claim: everything that it says and where. Left out are who proposed it (`by`,
 * `patterns`), the cues, and the ids of entities: two extractors that read the same words alike
 * propose one claim, and a judgement never comes to stand on a claim that says something else.
 */
export function claimId(secret: Uint8Array, sha256: string, claim: Omit<Claim, 'id' | 'source'>): string {
  const filler = (a: Argument) => (a.claim === null ? { name: a.name } : { claim: a.claim });
  const args = Object.fromEntries(Object.entries(claim.args).map(([name, list]) => [name, list.map(filler)]));
  return derivedId(secret, 'claim', [
    sha256,
    claim.spans.map((s) => [s.start, s.end]),
    claim.voices.map((v) => [v.name, v.stance]),
    claim.kind,
    claim.type,
    claim.aspect,
    claim.basis,
    args,
    claim.when,
    claim.where.map(filler),
    claim.quantity,
    claim.polarity,
    claim.certainty,
  ]);
}

/** The id of an entity. `nth` (from 0) tells apart two of one source with the same type and name. */
export function entityId(
  secret: Uint8Array,
  sha256: string,
  entity: { readonly type: EntityType; readonly name: string },
  nth = 0,
): string {
  return derivedId(secret, 'entity', [sha256, entity.type, entity.name, nth]);
}

/** The id of a mention: its type and its range in the text as received, code points. */
export function mentionId(
  secret: Uint8Array,
  sha256: string,
  mention: { readonly type: MentionType; readonly start: number; readonly end: number },
): string {
  return derivedId(secret, 'mention', [sha256, mention.type, mention.start, mention.end]);
}

/** The id of an emendation: its kind, its range in the text as received, and what is put there. */
export function emendationId(
  secret: Uint8Array,
  sha256: string,
  emendation: {
    readonly kind: EmendationKind;
    readonly start: number;
    readonly end: number;
    readonly corrected: string;
  },
): string {
  return derivedId(secret, 'emendation', [
    sha256,
    emendation.kind,
    emendation.start,
    emendation.end,
    emendation.corrected,
  ]);
}

/** The id of a relink: the part of a claim and the range of words in the text of the work. */
export function relinkId(
  secret: Uint8Array,
  sha256: string,
  relink: {
    readonly claim: string;
    readonly key: string;
    readonly part: string;
    readonly start: number;
    readonly end: number;
  },
): string {
  return derivedId(secret, 'relink', [
    sha256,
    relink.claim,
    relink.key,
    relink.part,
    relink.start,
    relink.end,
  ]);
}
