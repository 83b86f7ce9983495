/**
 * Gold: the claims that a person wrote from one text, in the form of `export --format claims` but for
 * offsets in place of quoted words. How they are to be written: `docs/annotation-guidelines.md`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { ClaimKind } from '../../../src/model/kinds.ts';
import { ASPECTS, BASES, CERTAINTIES, KINDS, POLARITIES } from '../../../src/model/kinds.ts';
import { AUTHOR, STANCES } from '../../../src/model/voice.ts';
import { isPossibleEdtf } from './edtf-shape.ts';

/** Names that would all do for one filler; `optional` where the words give it only by inference. */
export interface NameChoice {
  readonly anyOf: readonly string[];
  readonly optional?: boolean;
}
export type GoldName = string | NameChoice;
export type GoldArgs = Readonly<Record<string, readonly GoldName[]>>;

/** What a second, equally good reading of the same words changes; what is absent stays as it is. */
export interface Alternative {
  readonly kind?: ClaimKind;
  readonly args?: GoldArgs;
  readonly voices?: readonly GoldName[];
  readonly stances?: readonly string[];
}

export interface GoldClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly type: string | null;
  readonly aspect: string;
  readonly basis: string | null;
  /** Persons, groups and organizations: these are scored. */
  readonly args: GoldArgs;
  /** Everything else an argument may hold (role, charge, value …), in the annotator's words; not scored. */
  readonly values?: Readonly<Record<string, string>>;
  /** EDTF or null. */
  readonly when: string | null;
  readonly where?: readonly string[];
  readonly quantity?: string;
  readonly voices: readonly GoldName[];
  readonly stances: readonly string[];
  readonly polarity: string;
  readonly certainty: string | null;
  /** Code points of the text as received, half-open. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** The quoted words, only for texts of our own. */
  readonly quotes?: readonly string[];
  readonly alternatives?: readonly Alternative[];
  /** Not missed when absent, not wrong when proposed. */
  readonly optional?: boolean;
}

export interface GoldFile {
  /** Path of the text relative to the root of the checkout. */
  readonly text: string;
  /** SHA-256 of the bytes that the offsets count. */
  readonly sha256: string;
  /** How many claims may be proposed for it; null: no limit. */
  readonly proposalLimit: number | null;
  readonly note: string | null;
  readonly claims: readonly GoldClaim[];
}

/** The text that gold stands on; `null` where the file is not on this machine. Throws when its bytes differ. */
export function readGoldText(gold: GoldFile, root: string): string | null {
  const path = `${root}/${gold.text}`;
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash !== gold.sha256)
    throw new Error(`${gold.text}: its bytes are not those the gold was written from`);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** Reads a gold file and checks its form. Throws one sentence for the first fault. */
export function readGold(path: string): GoldFile {
  const gold = JSON.parse(readFileSync(path, 'utf8')) as GoldFile;
  const faults = goldFaults(gold);
  if (faults.length > 0) throw new Error(`${path}: ${faults.join('; ')}`);
  return gold;
}

/** Everything in a gold file that the model does not know, one sentence each. */
export function goldFaults(gold: GoldFile): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const claim of gold.claims) {
    const say = (what: string): number => faults.push(`${claim.id}: ${what}`);
    if (ids.has(claim.id)) say('the id occurs twice');
    ids.add(claim.id);
    checkKind(claim, say);
    checkVoices(claim.voices, claim.stances, say);
    for (const alternative of claim.alternatives ?? []) {
      const kind = alternative.kind ?? claim.kind;
      checkArgs(kind, alternative.args ?? claim.args, say);
      checkVoices(alternative.voices ?? claim.voices, alternative.stances ?? claim.stances, say);
    }
    if (claim.when !== null && !isPossibleEdtf(claim.when)) say(`"${claim.when}" is no date`);
    if (claim.spans.length === 0) say('no span');
    for (const [start, end] of claim.spans) if (!(start >= 0 && end > start)) say(`bad span ${start}-${end}`);
    if (claim.quotes && claim.quotes.length !== claim.spans.length) say('as many quotes as spans are needed');
  }
  return faults;
}

function checkKind(claim: GoldClaim, say: (what: string) => void): void {
  const definition = KINDS[claim.kind];
  if (!definition) {
    say(`unknown kind "${claim.kind}"`);
    return;
  }
  const types: readonly string[] = definition.types;
  if (claim.type !== null && !types.includes(claim.type)) say(`${claim.kind} has no type "${claim.type}"`);
  if (!(ASPECTS as readonly string[]).includes(claim.aspect)) say(`unknown aspect "${claim.aspect}"`);
  if (claim.basis !== null && !(BASES as readonly string[]).includes(claim.basis)) {
    say(`unknown basis "${claim.basis}"`);
  }
  if (!(POLARITIES as readonly string[]).includes(claim.polarity))
    say(`unknown polarity "${claim.polarity}"`);
  if (claim.certainty !== null && !(CERTAINTIES as readonly string[]).includes(claim.certainty)) {
    say(`unknown certainty "${claim.certainty}"`);
  }
  checkArgs(claim.kind, claim.args, say);
  checkArgs(claim.kind, claim.values ?? {}, say);
}

function checkArgs(
  kind: ClaimKind,
  args: Readonly<Record<string, unknown>>,
  say: (what: string) => void,
): void {
  const known: readonly string[] = KINDS[kind]?.args ?? [];
  for (const name of Object.keys(args)) if (!known.includes(name)) say(`${kind} has no argument "${name}"`);
}

function checkVoices(
  voices: readonly GoldName[],
  stances: readonly string[],
  say: (what: string) => void,
): void {
  if (voices[0] !== AUTHOR) say(`the first voice is not "${AUTHOR}"`);
  if (voices.length !== stances.length) say('as many stances as voices are needed');
  for (const stance of stances) {
    if (!(STANCES as readonly string[]).includes(stance)) say(`unknown stance "${stance}"`);
  }
}
