/**
 * Synthetic case: an army that never was, in as many claims as are asked for, written through the
 * store as a reader would write it: sources with their text, one sentence for each claim, entities
 * of their own in every source. The same number of claims gives the same case, ids of sources apart.
 *
 * For each 50 claims there is one unit, for each 25 one person, for each 400 one source. A source
 * tells of a score of units: their superiors with dates (three to five one after another), their heads
 * (six to ten), staff, what they are part of, now and then a denial, an act, a birth. One source in
 * eight writes initials for given names, and one in twenty surnames alone.
 */
import type { Argument, Claim } from '../../src/model/claim.ts';
import type { Entity, EntityType } from '../../src/model/entity.ts';
import type { ClaimKind } from '../../src/model/kinds.ts';
import type { Span } from '../../src/model/span.ts';
import { type Case, sha256Of } from '../../src/store/case.ts';
import type { NewDocument } from '../../src/store/document.ts';
import { claimId, entityId, mentionId, newId } from '../../src/store/ids.ts';
import type { When } from '../../src/time/when.ts';

const CLAIMS_A_UNIT = 50;
const CLAIMS_A_PERSON = 25;
const CLAIMS_A_SOURCE = 400;
const UNITS_A_SOURCE = 20;
/** A prime, so that the units of one source are not neighbours and every unit has its turn. */
const STRIDE = 7919;

export interface SyntheticCase {
  readonly claims: number;
  readonly units: readonly Unit[];
  readonly people: readonly string[];
}

interface Term {
  readonly who: number;
  readonly from: string;
  readonly to: string;
}

interface Unit {
  readonly name: string;
  readonly parent: number | null;
  readonly superiors: readonly Term[];
  readonly heads: readonly Term[];
}

/** Numbers in [0, 1) that are the same on every run: mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ORDINALS = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth'.split(
  ' ',
);
const ARMS = 'Rifle Mountain Armoured Field Signal Guard River Border Garrison Engineer'.split(' ');
const ONSETS = 'b d f g k l m n p r s t v z br dr kr st tr'.split(' ');
const NUCLEI = 'a e i o u ai'.split(' ');
const CODAS = 'n r l s k m rd nd sk lt'.split(' ');

/** A word of two or three syllables for a number, different for different numbers. */
function word(n: number, endings: readonly string[]): string {
  let rest = n;
  const take = (from: readonly string[]): string => {
    const found = from[rest % from.length] ?? '';
    rest = Math.floor(rest / from.length);
    return found;
  };
  let out = take(ONSETS) + take(NUCLEI) + take(CODAS);
  out += take(NUCLEI) + take(endings);
  while (rest > 0) out += take(NUCLEI) + take(CODAS);
  return out.charAt(0).toUpperCase() + out.slice(1);
}

const day = (year: number, at: number): string => {
  const month = 1 + (at % 12);
  const date = 1 + (at % 28);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

/** One after another from 2000 to 2019, with gaps of some months between. */
function terms(many: number, random: () => number, who: () => number): Term[] {
  const out: Term[] = [];
  for (let i = 0; i < many; i++) {
    const first = 2000 + Math.floor((i * 20) / many);
    const next = 2000 + Math.floor(((i + 1) * 20) / many);
    out.push({
      who: who(),
      from: day(first, Math.floor(random() * 6)),
      to: day(Math.max(first, next - 1), 6 + Math.floor(random() * 6)),
    });
  }
  return out;
}

export function plan(claims: number): SyntheticCase {
  const random = randomOf(claims);
  const many = Math.max(30, Math.floor(claims / CLAIMS_A_UNIT));
  const persons = Math.max(60, Math.floor(claims / CLAIMS_A_PERSON));
  const surnames = Math.min(2500, Math.max(40, Math.floor(persons / 8)));
  const people = Array.from({ length: persons }, (_, i) => {
    const given = word(Math.floor(random() * 300) * 7, ['a', 'o', 'i']);
    const middle = word(Math.floor(random() * 300) * 11 + 5, ['e', 'u']);
    // Surnames are not equally frequent: the commonest is borne by one person in two hundred.
    const surname = word(Math.floor(surnames * random() ** 1.5) * 13 + 3, ['ov', 'in', 'ak', 'os', 'un']);
    return `${given} ${middle} ${surname}${i % 97 === 0 ? '-Tar' : ''}`;
  });
  const upTo = (share: number): number => Math.max(1, Math.floor(many * share));
  const commands = upTo(0.001);
  const divisions = commands + upTo(0.01);
  const brigades = divisions + upTo(0.1);
  const units: Unit[] = [];
  const pick = (from: number, to: number): number => from + Math.floor(random() * Math.max(1, to - from));
  for (let i = 0; i < many; i++) {
    const arm = ARMS[i % ARMS.length] ?? '';
    const above: readonly [number, number] | null =
      i === 0
        ? null
        : i < commands
          ? [0, 1]
          : i < divisions
            ? [0, commands]
            : i < brigades
              ? [commands, divisions]
              : [divisions, brigades];
    const parent = above === null ? null : pick(...above);
    const name =
      i === 0
        ? 'General Staff of the Land Forces'
        : i < commands
          ? `${word(i * 17, ['ia'])} Military District`
          : i < divisions
            ? `${i} ${arm} Division`
            : i < brigades
              ? `${i} ${arm} Brigade`
              : i % 2 === 0
                ? `${i} ${arm} Battalion`
                : `${ORDINALS[i % ORDINALS.length]} ${arm} Battalion of ${units[parent ?? 0]?.name}`;
    const superiors = above === null ? [] : terms(3 + Math.floor(random() * 3), random, () => pick(...above));
    const heads = terms(6 + Math.floor(random() * 5), random, () => pick(0, persons));
    units.push({ name, parent, superiors, heads });
  }
  return { claims, units, people };
}

/** The documents of the case, made one at a time. */
export function* documents(of: Case, { claims, units, people }: SyntheticCase): Generator<NewDocument> {
  const sources = Math.ceil(claims / CLAIMS_A_SOURCE);
  const random = randomOf(claims + 1);
  let left = claims;
  for (let i = 0; i < sources; i++) {
    const many = Math.min(CLAIMS_A_SOURCE, left);
    left -= many;
    const names = i % 20 === 7 ? 'surname' : i % 8 === 3 ? 'initials' : 'full';
    const document = new DocumentWriter(of, `source-${String(i).padStart(5, '0')}.txt`, names);
    for (let c = 0; c < many; c++) {
      const own = ((i * UNITS_A_SOURCE + (c % UNITS_A_SOURCE)) * STRIDE) % units.length;
      write(document, units[own] as Unit, units, people, random);
    }
    yield document.finish();
  }
}

function write(
  to: DocumentWriter,
  unit: Unit,
  units: readonly Unit[],
  people: readonly string[],
  random: () => number,
): void {
  const at = random();
  const some = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const superior = some(unit.superiors);
  const head = some(unit.heads);
  const above = superior && units[superior.who];
  const person = people[head?.who ?? 0] ?? '';
  if (at < 0.35 && superior && above) {
    to.claim('command', random() < 0.8 ? 'command' : 'administrative', superior, {
      subordinate: ['Organization', unit.name],
      superior: ['Organization', above.name],
    });
  } else if (at < 0.75 && head) {
    to.claim('posting', random() < 0.9 ? 'head' : 'deputy', head, {
      person: ['Person', person],
      organization: ['Organization', unit.name],
    });
  } else if (at < 0.85 && unit.parent !== null) {
    to.claim('structure', 'part-of', null, {
      part: ['Organization', unit.name],
      whole: ['Organization', units[unit.parent]?.name ?? ''],
    });
  } else if (at < 0.93) {
    to.claim('posting', 'staff', null, {
      person: ['Person', some(people) ?? ''],
      organization: ['Organization', unit.name],
    });
  } else if (at < 0.94) {
    to.denial(person);
  } else {
    to.claim('act', 'arrest', head ?? null, {
      perpetrator: ['Organization', unit.name],
      victim: ['Person', some(people) ?? ''],
    });
  }
}

/** Writes one source: its sentences, and the claims that stand in them. */
class DocumentWriter {
  readonly #case: Case;
  readonly #path: string;
  readonly #names: 'full' | 'initials' | 'surname';
  readonly #source = newId('source');
  readonly #text = newId('text');
  readonly #claims: Omit<Claim, 'id' | 'source'>[] = [];
  readonly #named = new Map<
    string,
    { readonly type: EntityType; readonly name: string; readonly at: number }
  >();
  #received: string;

  constructor(of: Case, path: string, names: 'full' | 'initials' | 'surname') {
    this.#case = of;
    this.#path = path;
    this.#names = names;
    this.#received = `A chronicle of the forces, ${path}\n\n`;
  }

  claim(
    kind: ClaimKind,
    type: string,
    term: Term | null,
    fillers: Readonly<Record<string, readonly [EntityType, string]>>,
  ): void {
    const start = this.#received.length;
    const args: Record<string, readonly Argument[]> = {};
    for (const [argument, [entityType, full]] of Object.entries(fillers)) {
      this.#received += `${argument} `;
      args[argument] = [this.#argument(entityType, full)];
      this.#received += ', ';
    }
    this.#received += term ? `${type} from ${term.from} to ${term.to}.` : `${type}.`;
    this.#add(kind, type, args, this.#when(term), start);
  }

  /** A denial of the claim before. */
  denial(speaker: string): void {
    const before = this.#claims.at(-1);
    if (!before) return this.claim('posting', 'staff', null, { person: ['Person', speaker] });
    const start = this.#received.length;
    const args = {
      speaker: [this.#argument('Person', speaker)],
      claims: [{ name: '', entity: null, claim: `#${this.#claims.length - 1}`, range: null }],
    };
    this.#received += ' denies it.';
    this.#add('denial', null, args, this.#when(null), start);
  }

  finish(): NewDocument {
    const bytes = Buffer.from(this.#received, 'utf8');
    const sha256 = sha256Of(bytes);
    const { secret } = this.#case;
    const entities = new Map<string, Entity>();
    const mentions = [...this.#named].map(([key, { type, name, at }]) => {
      const id = entityId(secret, sha256, { type, name });
      entities.set(key, { id, source: this.#source, type, name, aliases: [] });
      const range = { type, start: at, end: at + name.length };
      const form = 'name' as const;
      return {
        ...range,
        id: mentionId(secret, sha256, range),
        text: this.#text,
        quote: name,
        entity: id,
        form,
      };
    });
    const ids: string[] = [];
    const claims = this.#claims.map((claim): Claim => {
      const args = Object.fromEntries(
        Object.entries(claim.args).map(([argument, fillers]) => [
          argument,
          fillers.map((filler) => ({
            ...filler,
            entity: filler.entity === null ? null : (entities.get(filler.entity)?.id ?? null),
            claim: filler.claim === null ? null : (ids[Number(filler.claim.slice(1))] ?? null),
          })),
        ]),
      );
      const full = { ...claim, args };
      const id = claimId(secret, sha256, full);
      ids.push(id);
      return { ...full, id, source: this.#source };
    });
    return {
      source: {
        id: this.#source,
        path: this.#path,
        title: null,
        author: null,
        kind: 'chronology',
        date: null,
        language: 'eng',
        obtained: '2026-11-22T12:00:00.000Z',
      },
      bytes,
      text: {
        id: this.#text,
        source: this.#source,
        reader: 'plain@1',
        received: this.#received,
        encoding: 'utf-8',
        byteOrderMark: 0,
        emendations: [],
      },
      reading: {
        languageRead: true,
        extractors: ['synthetic@1'],
        entities: [...entities.values()],
        mentions,
        claims,
        sentences: claims.map((claim) => [claim.spans[0]?.start ?? 0, claim.spans[0]?.end ?? 0] as const),
      },
    };
  }

  #argument(type: EntityType, full: string): Argument {
    const name = type === 'Person' ? this.#called(full) : full;
    const at = this.#received.length;
    this.#received += name;
    const key = `${type} ${name}`;
    if (!this.#named.has(key)) this.#named.set(key, { type, name, at });
    return { name, entity: key, claim: null, range: [at, at + name.length] };
  }

  #called(full: string): string {
    const words = full.split(' ');
    const surname = words.pop() ?? '';
    if (this.#names === 'surname') return surname;
    if (this.#names === 'initials') return `${words.map((each) => `${each[0]}.`).join(' ')} ${surname}`;
    return full;
  }

  #when(term: Term | null): When {
    if (term === null) return { edtf: null, text: null, start: [null, null], end: [null, null] };
    return {
      edtf: `${term.from}/${term.to}`,
      text: `from ${term.from} to ${term.to}`,
      start: [term.from, term.from],
      end: [term.to, term.to],
    };
  }

  #add(
    kind: ClaimKind,
    type: string | null,
    args: Readonly<Record<string, readonly Argument[]>>,
    when: When,
    start: number,
  ): void {
    const end = this.#received.length;
    const span: Span = {
      text: this.#text,
      start,
      end,
      quote: this.#received.slice(start, end),
      prefix: this.#received.slice(Math.max(0, start - 32), start),
      suffix: '',
      place: { bytes: [start, end] },
    };
    this.#received += this.#claims.length % 10 === 9 ? '\n\n' : ' ';
    this.#claims.push({
      kind,
      type,
      aspect: 'holds',
      basis: null,
      args,
      when,
      where: [],
      quantity: null,
      voices: [{ name: 'author', entity: null, stance: 'asserted' }],
      polarity: '+',
      certainty: null,
      spans: [span],
      cues: [],
      by: ['synthetic@1'],
      patterns: [],
    });
  }
}
