/**
 * Proposals: what a larger extractor answered about one passage, as a reading in the form of every
 * other extractor, with what was dropped from it by reason. A pure function of the answer and the text:
 * nothing in either can do more than become a claim that quotes the passage, or be counted.
 */
import type { Period } from '../../model/period.ts';
import type { When } from '../../time/when.ts';
import type { Range, ReadArgument, ReadClaim, ReadEntity, Reading } from '../extractor.ts';
import { type Against, type Checked, checkClaim } from './check-claim.ts';
import { type Drop, DropCount } from './drops.ts';
import { type KnownName, KnownNames } from './known-names.ts';
import { Quotes } from './quotes.ts';
import { readAnswer } from './read-answer.ts';

/** More claims than this are not of one passage. */
export const MOST_CLAIMS = 150;

export interface Asked {
  /** The readable text and the passage in it, UTF-16 indices. */
  readonly text: string;
  readonly passage: Range;
  /** ISO 639-3, or null where it could not be told. */
  readonly language: string | null;
  /** The date the source bears. */
  readonly date: When | null;
  readonly periods: readonly Period[];
  /** Entities that the case has for this source. */
  readonly known: readonly KnownName[];
}

export interface Proposals {
  readonly reading: Reading;
  /** Claims in the answer, before any was dropped. */
  readonly answered: number;
  readonly dropped: Readonly<Partial<Record<Drop, number>>>;
}

/** Null where the answer holds no list of claims at all. */
export function proposalsFrom(answer: string, asked: Asked): Proposals | null {
  const answered = readAnswer(answer);
  if (answered === null) return null;
  const drops = new DropCount();
  if (answered.cutOff) drops.add('cut-off');
  const taken = answered.claims.slice(0, MOST_CLAIMS);
  if (answered.claims.length > taken.length) drops.add('too-many', answered.claims.length - taken.length);
  const { entities, against } = reader(asked, drops);
  const checked = taken.map((value) => checkClaim(value, against));
  return {
    reading: { sentences: [], mentions: [], ...withUsedEntities(entities, linked(checked, drops)) },
    answered: answered.claims.length,
    dropped: drops.record(),
  };
}

function reader(asked: Asked, drops: DropCount): { entities: ReadEntity[]; against: Against } {
  const { text, passage, language, date, periods } = asked;
  const known = new KnownNames(asked.known);
  const entities: ReadEntity[] = [];
  const numbers = new Map<string, number>();
  const number = (entity: ReadEntity): number => {
    const key = `${entity.type} ${entity.name}`;
    const there = numbers.get(key) ?? entities.length;
    if (there === entities.length)
      entities.push({ type: entity.type, name: entity.name, aliases: entity.aliases });
    numbers.set(key, there);
    return there;
  };
  const against: Against = {
    text,
    passage,
    quotes: new Quotes(text, passage),
    english: language === 'eng' ? { date, periods } : null,
    entity: (type, name, range) => {
      const at = known.at(range);
      const meant = (at?.entity.type === type ? at.entity : null) ?? known.named(type, name);
      if (meant !== null) return known.isOneOfSeveral(meant) ? null : number(meant);
      return known.isAmbiguous(type, name) ? null : number({ type, name, aliases: [] });
    },
    resolved: (type, range) => {
      const at = known.at(range);
      return at !== null && !at.byName && at.entity.type === type ? at.entity.name : null;
    },
    drops,
  };
  return { entities, against };
}

/** The claims that were kept, each once, with those that others are about in their place. */
function linked(checked: readonly (Checked | null)[], drops: DropCount): ReadClaim[] {
  // A claim whose needed argument is a claim that was dropped goes with it, and so on.
  const kept = [...checked];
  for (let changed = true; changed; ) {
    changed = false;
    kept.forEach((one, i) => {
      if (one === null || one.pointers.every(({ claim }) => claim !== i && kept[claim] != null)) return;
      kept[i] = null;
      drops.add('claim-not-there');
      changed = true;
    });
  }
  const places = new Map<number, number>();
  const byForm = new Map<string, number>();
  const claims: { claim: ReadClaim; pointers: Checked['pointers'] }[] = [];
  kept.forEach((one, i) => {
    if (one === null) return;
    const form = JSON.stringify([one.claim, one.pointers]);
    const same = byForm.get(form);
    if (same !== undefined) {
      drops.add('duplicate');
      places.set(i, same);
      return;
    }
    byForm.set(form, claims.length);
    places.set(i, claims.length);
    claims.push(one);
  });
  return claims.map(({ claim, pointers }) => {
    if (pointers.length === 0) return claim;
    const args: Record<string, readonly ReadArgument[]> = { ...claim.args };
    for (const { argument, claim: n } of pointers)
      args[argument] = [
        ...(args[argument] ?? []),
        { name: '', entity: null, claim: places.get(n) ?? null, range: null },
      ];
    return { ...claim, args };
  });
}

/** The claims with the entities that they name, numbered anew: those of dropped claims go with them. */
function withUsedEntities(
  entities: readonly ReadEntity[],
  claims: readonly ReadClaim[],
): Pick<Reading, 'entities' | 'claims'> {
  const numbers = new Map<number, number>();
  const used: ReadEntity[] = [];
  const renumbered = <T extends { readonly entity: number | null }>(one: T): T => {
    if (one.entity === null) return one;
    const entity = entities[one.entity];
    const number = numbers.get(one.entity) ?? used.length;
    if (number === used.length && entity !== undefined) used.push(entity);
    numbers.set(one.entity, number);
    return { ...one, entity: number };
  };
  const kept = claims.map((claim) => ({
    ...claim,
    args: Object.fromEntries(Object.entries(claim.args).map(([name, list]) => [name, list.map(renumbered)])),
    where: claim.where.map(renumbered),
    voices: claim.voices.map(renumbered),
  }));
  return { entities: used, claims: kept };
}
