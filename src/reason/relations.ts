/**
 * Relations: who is said to stand above whom, from every claim of command and of parts and wholes, with
 * what each says of the time asked about. Claims of one relation are taken together: same two parties,
 * same type, same basis (in law, in fact, or none stated).
 */
import type { Claim } from '../model/claim.ts';
import type { Basis } from '../model/kinds.ts';
import type { Asked } from '../time/modality.ts';
import { type Attestation, attest } from './attestation.ts';
import { type Evidence, type Party, partiesOf } from './evidence.ts';
import type { Mode } from './state.ts';

export interface Relation {
  readonly superior: Party;
  readonly subordinate: Party;
  /** A type of `command`, or `part-of`. */
  readonly type: string;
  readonly basis: Basis | null;
  readonly attestations: Attestation[];
}

export interface Relations {
  /** By the key of the subordinate. */
  readonly above: ReadonlyMap<string, readonly Relation[]>;
  /** By the key of the superior. */
  readonly below: ReadonlyMap<string, readonly Relation[]>;
  /** Claims, of the time asked about, that one does not stand above the other. */
  readonly negated: (relation: Relation) => readonly Claim[];
  /** Claims, of the time asked about, that the party does not exist. */
  readonly absent: (key: string) => readonly Claim[];
}

/** The arguments that name the one above and the one below; null where the claim tells of no such relation. */
export function rolesIn(claim: Claim): { readonly superior: string; readonly subordinate: string } | null {
  if (claim.kind === 'command') return { superior: 'superior', subordinate: 'subordinate' };
  if (claim.kind === 'structure' && claim.type === 'part-of')
    return { superior: 'whole', subordinate: 'part' };
  return null;
}

export function typeOf(claim: Claim): string {
  return claim.kind === 'structure' ? 'part-of' : (claim.type ?? 'command');
}

export function relationsOf(asked: Asked, mode: Mode, evidence: Evidence): Relations {
  const found = new Map<string, Relation>();
  const negative = new Map<string, Claim[]>();
  const absent = new Map<string, Claim[]>();
  for (const claim of evidence.claims) {
    if (claim.kind === 'structure' && claim.type === 'absent' && claim.polarity === '+') {
      if (attest(claim, asked, mode, evidence).verdict === 'no evidence') continue;
      for (const party of partiesOf(claim, 'organization', evidence)) add(absent, party.key, claim);
      continue;
    }
    const roles = rolesIn(claim);
    if (roles === null) continue;
    const superiors = partiesOf(claim, roles.superior, evidence);
    const subordinates = partiesOf(claim, roles.subordinate, evidence);
    const attestation = attest(claim, asked, mode, evidence);
    const type = typeOf(claim);
    for (const superior of superiors) {
      for (const subordinate of subordinates) {
        const pair = pairKey(superior.key, subordinate.key);
        if (claim.polarity === '-') {
          if (attestation.verdict !== 'no evidence') add(negative, pair, claim);
          continue;
        }
        const key = `${pair}\n${type}\n${claim.basis ?? ''}`;
        const relation = found.get(key) ?? {
          superior,
          subordinate,
          type,
          basis: claim.basis,
          attestations: [],
        };
        relation.attestations.push(attestation);
        found.set(key, relation);
      }
    }
  }
  const above = new Map<string, Relation[]>();
  const below = new Map<string, Relation[]>();
  for (const relation of found.values()) {
    add(above, relation.subordinate.key, relation);
    add(below, relation.superior.key, relation);
  }
  return {
    above,
    below,
    // Who denies one sort of relation does not deny another: "does not command" leaves administration.
    negated: (relation) =>
      (negative.get(pairKey(relation.superior.key, relation.subordinate.key)) ?? []).filter(
        (claim) => typeOf(claim) === relation.type && sameBasis(claim.basis, relation.basis),
      ),
    absent: (key) => absent.get(key) ?? [],
  };
}

const pairKey = (superior: string, subordinate: string): string => `${superior}\n${subordinate}`;

const sameBasis = (a: Basis | null, b: Basis | null): boolean => a === null || b === null || a === b;

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
