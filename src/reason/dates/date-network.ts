/**
 * Date network: what claims say of days, as constraints between births, deaths and events. Each
 * constraint bears its ground: the claims it comes from and what is presumed by it. Only claims told
 * as facts bound anything (`isFirm`); persons are one only through their clusters, and events of
 * different sources only by the presumption `same-event`.
 */
import type { Claim } from '../../model/claim.ts';
import type { Cluster } from '../../model/cluster.ts';
import { PRESUMPTIONS } from '../../model/finding.ts';
import { inDays, type Step } from '../../time/network/step.ts';
import type { Day } from '../../time/when.ts';
import { daysOf } from '../career.ts';
import { isAccount } from '../conflicts/conflict.ts';
import { type Evidence, type Party, partiesOf } from '../evidence.ts';
import { type Pair, pairsOfOneEvent } from '../one-event.ts';
import type { Rule } from '../rules.ts';
import { stateOf, timeOf } from '../state.ts';
import { accordingTo, sentence, sourceName } from '../wording.ts';
import { ageIn } from './age.ts';
import { type BySource, eventOfAge, happeningsBySource, isHappening } from './age-at.ts';
import { disagreement } from './disagreement.ts';
import type { Dated, Ground } from './ground.ts';
import {
  eventPoint,
  isFirm,
  LETHAL,
  lifePoint,
  namedEventPoint,
  onlyBySource,
  type Point,
} from './points.ts';
import { relationOf } from './relative.ts';

export interface Network {
  readonly points: ReadonlyMap<string, Point>;
  readonly constraints: readonly Dated[];
  /** What voices only suppose or doubt of a day: it is compared with the bounds, and bounds nothing. */
  readonly soft: readonly Dated[];
}

/** Arguments in which somebody acts, and so lives. A publication or a quotation can come after a death. */
const ACTS: Readonly<Record<string, readonly string[]>> = {
  posting: ['person'],
  membership: ['person'],
  act: ['perpetrator', 'ordered-by'],
  communication: ['from'],
};
const POSTHUMOUS = new Set(['publication', 'quotation', 'letter']);
/** What is told in these was done before it was told. */
const TELLING = new Set(['statement', 'report', 'testimony', 'publication', 'protest', 'conversation']);

/** @param about whose dated deeds and events are all taken in, whether or not anything bounds them */
export function dateNetwork(evidence: Evidence, about: Cluster | null = null): Network {
  return new Builder(evidence).network(about);
}

class Builder {
  readonly #evidence: Evidence;
  readonly #points = new Map<string, Point>();
  readonly #constraints: Dated[] = [];
  readonly #soft: Dated[] = [];
  readonly #happenings: BySource;
  /** Keys of the persons of whom a birth, a death or an age is told. */
  readonly #lives = new Map<string, Party>();

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
    this.#happenings = happeningsBySource(evidence);
  }

  network(about: Cluster | null): Network {
    const { claims } = this.#evidence;
    const pairs = pairsOfOneEvent(this.#evidence).filter(([a, b]) => isFirm(a) && isFirm(b));
    for (const claim of claims) this.#births(claim);
    if (about !== null) this.#eventsOf(about, new Set(pairs.flat()));
    for (const claim of claims) if (claim.type === 'age') this.#age(claim);
    this.#relations();
    this.#reports();
    this.#sameEvents(pairs);
    for (const claim of claims) this.#deeds(claim);
    return { points: this.#points, constraints: this.#constraints, soft: this.#soft };
  }

  #point(point: Point): string {
    if (!this.#points.has(point.key)) this.#points.set(point.key, point);
    return point.key;
  }

  /** The birth or death of a person, with the order of the two where both are spoken of. */
  #life(kind: 'birth' | 'death', person: Party): string {
    const other = lifePoint(kind === 'birth' ? 'death' : 'birth', person);
    const key = this.#point(lifePoint(kind, person));
    this.#lives.set(person.key, person);
    if (this.#points.has(other.key) && !this.#ordered.has(person.key)) {
      this.#ordered.add(person.key);
      const ground = this.#ground('date.life', `Nobody dies before being born: ${person.name}.`, []);
      this.#distance(lifePoint('birth', person).key, lifePoint('death', person).key, inDays(0), null, ground);
    }
    return key;
  }
  readonly #ordered = new Set<string>();

  #ground(
    rule: Rule,
    says: string,
    claims: readonly Claim[],
    presumptions: Ground['presumptions'] = [],
    persons: readonly Cluster[] = [],
  ): Ground {
    const periods = claims.some((claim) => timeOf(claim, this.#evidence).period !== null);
    const own = rule === 'date.told' || rule === 'date.life' || rule === 'date.age';
    return {
      rule,
      says,
      claims,
      persons,
      bounds: [],
      limit: rule === 'date.told' && claims.every((claim) => onlyBySource(claim, this.#evidence)),
      presumptions:
        periods && own
          ? [...presumptions, { presumption: 'period', says: PRESUMPTIONS.period }]
          : presumptions,
    };
  }

  #day(
    point: string,
    [earliest, latest]: readonly [Day | null, Day | null],
    ground: Ground,
    firm = true,
  ): void {
    if (earliest === null && latest === null) return;
    (firm ? this.#constraints : this.#soft).push({ point, earliest, latest, label: ground });
    ground.bounds.push({ point, earliest, latest });
  }

  #distance(from: string, to: string, least: Step | null, most: Step | null, ground: Ground): void {
    if (from === to) return;
    this.#constraints.push({ from, to, least, most, label: ground });
    ground.bounds.push({ from, to, least, most });
  }

  /** Births, and deaths told as such or as killings; of the latter the day is the day of the death. */
  #births(claim: Claim): void {
    if (claim.polarity === '-' || !isAccount(claim)) return;
    const says = sentence(claim, this.#evidence.sources);
    const days = daysOf(claim, this.#evidence);
    for (const [kind, argument] of [
      ['birth', claim.kind === 'attribute' && claim.type === 'birth' ? 'of' : null],
      ['death', claim.kind === 'attribute' && claim.type === 'death' ? 'of' : null],
      ['death', claim.kind === 'act' && LETHAL.has(claim.type ?? '') ? 'victim' : null],
    ] as const) {
      if (argument === null) continue;
      for (const party of partiesOf(claim, argument, this.#evidence)) {
        if (party.cluster?.type !== 'Person') continue;
        const ground = this.#ground('date.told', says, [claim]);
        this.#day(this.#life(kind, party), days, ground, isFirm(claim));
      }
    }
    if (claim.kind === 'attribute' && claim.type === 'age' && isFirm(claim)) {
      for (const party of partiesOf(claim, 'of', this.#evidence)) {
        if (party.cluster?.type === 'Person') this.#life('birth', party);
      }
    }
  }

  /** What is told of a person, an organ or a named event with a date, or of an event that others tell too. */
  #eventsOf(about: Cluster, told: ReadonlySet<Claim>): void {
    const members = new Set(about.members.map((member) => member.id));
    for (const claim of this.#evidence.claims) {
      if (!isHappening(claim) || !isAccount(claim)) continue;
      if (onlyBySource(claim, this.#evidence) && !told.has(claim)) continue;
      const fillers = Object.values(claim.args).flat();
      if (fillers.some((filler) => filler.entity !== null && members.has(filler.entity))) this.#event(claim);
    }
  }

  /** The day of what a claim tells. A killing of one person is the day of that death. */
  #event(claim: Claim): string {
    const victims = partiesOf(claim, claim.kind === 'act' ? 'victim' : 'of', this.#evidence);
    const [victim] = victims;
    const lethal =
      (claim.kind === 'act' && LETHAL.has(claim.type ?? '')) ||
      (claim.kind === 'attribute' && claim.type === 'death');
    if (lethal && victims.length === 1 && victim?.cluster?.type === 'Person')
      return this.#life('death', victim);
    const point = eventPoint(claim);
    if (this.#points.has(point.key)) return point.key;
    this.#point(point);
    const ground = this.#ground('date.told', sentence(claim, this.#evidence.sources), [claim]);
    this.#day(point.key, this.#daysOf(claim), ground, isFirm(claim));
    return point.key;
  }

  /** Of a state the day on which it began. */
  #daysOf(claim: Claim): readonly [Day | null, Day | null] {
    if (claim.kind !== 'posting' && claim.kind !== 'membership') return daysOf(claim, this.#evidence);
    const { start } = stateOf(claim, this.#evidence).when;
    return [dayOf(start[0]), dayOf(start[1])];
  }

  /** Who acts has been born and has not died; who holds a post neither while it lasts. */
  #deeds(claim: Claim): void {
    if (!isFirm(claim) || claim.aspect === 'former' || POSTHUMOUS.has(claim.type ?? '')) return;
    // That it was told bounds it by the date of the source; of a life that says nothing worth telling.
    const known = this.#points.has(eventPoint(claim).key);
    if (!known && onlyBySource(claim, this.#evidence)) return;
    for (const argument of ACTS[claim.kind] ?? []) {
      for (const party of partiesOf(claim, argument, this.#evidence)) {
        if (party.cluster?.type !== 'Person' || !this.#lives.has(party.key)) continue;
        const says = sentence(claim, this.#evidence.sources);
        const ground = this.#ground('date.life', says, [claim]);
        if (claim.kind === 'posting' || claim.kind === 'membership') {
          const { start, end } = stateOf(claim, this.#evidence).when;
          const first = dayOf(start[1]) ?? dayOf(end[1]);
          const last = claim.aspect === 'ends' ? null : (dayOf(end[0]) ?? dayOf(start[0]));
          this.#day(this.#life('birth', party), [null, first], ground);
          if (this.#points.has(lifePoint('death', party).key)) {
            this.#day(this.#life('death', party), [last, null], ground);
          }
          continue;
        }
        const [first, last] = daysOf(claim, this.#evidence);
        if (first === null && last === null) continue;
        const event = this.#event(claim);
        this.#distance(this.#life('birth', party), event, inDays(0), null, ground);
        // What somebody ordered may be done after their death.
        if (argument !== 'ordered-by' && this.#points.has(lifePoint('death', party).key)) {
          this.#distance(event, this.#life('death', party), inDays(0), null, ground);
        }
      }
    }
  }

  /** "A youth of eighteen, he …": the birth lies so many years before the event, or before the age's own day. */
  #age(claim: Claim): void {
    if (claim.kind !== 'attribute' || !isFirm(claim)) return;
    const { sources } = this.#evidence;
    const value = claim.args['value']?.[0]?.name ?? '';
    const quote = claim.spans[0]?.quote ?? '';
    const age = ageIn(aroundValue(quote, value));
    if (age === null) return;
    const event = eventOfAge(claim, this.#happenings, this.#evidence);
    const told = sentence(claim, sources);
    for (const party of partiesOf(claim, 'of', this.#evidence)) {
      if (party.cluster?.type !== 'Person') continue;
      const birth = this.#life('birth', party);
      const least = age.least === null ? null : { months: 12 * age.least, days: 0 };
      const most = age.most === null ? null : { months: 12 * (age.most + 1), days: -1 };
      const days = daysOf(claim, this.#evidence);
      if (isBeside(quote)) {
        const says = `${told} An age beside a name is that of some day from then to the date of the source.`;
        const ground = this.#ground('date.age', says, event === null ? [claim] : [claim, event]);
        const point = this.#point(eventPoint(claim));
        this.#distance(birth, point, least, most, ground);
        if (event !== null) this.#distance(this.#event(event), point, inDays(0), null, ground);
        const written = dayOf(sources.get(claim.source)?.date?.end[1] ?? null);
        this.#day(point, [event === null ? days[0] : null, written], ground);
        continue;
      }
      if (event !== null) {
        const words = event.spans[0]?.quote ?? '';
        const name = claim.args['of']?.[0]?.name ?? party.name;
        const says = `${accordingTo(claim, sources)}${name} was of the age “${value}” at the time of “${words}”.`;
        this.#distance(
          birth,
          this.#event(event),
          least,
          most,
          this.#ground('date.age', says, [claim, event]),
        );
        if (claim.when.edtf === null) continue;
      }
      if (days[0] === null && days[1] === null) continue;
      const point = this.#point(eventPoint(claim));
      this.#day(point, days, this.#ground('date.told', told, [claim]));
      this.#distance(birth, point, least, most, this.#ground('date.age', told, [claim]));
    }
  }

  /** "After his arrest", "two days before the trial". */
  #relations(): void {
    const events = this.#evidence.clusters.all.filter((cluster) => cluster.type === 'Event');
    for (const claim of this.#evidence.claims) {
      if (!isFirm(claim) || !isHappening(claim)) continue;
      const relation = relationOf(claim, this.#happenings, events);
      if (relation === null) continue;
      const { anchor, least, most } = relation;
      const other = 'claim' in anchor ? anchor.claim : null;
      if (other !== null && !isFirm(other)) continue;
      const from = 'claim' in anchor ? this.#event(anchor.claim) : this.#point(namedEventPoint(anchor.event));
      const says = sentence(claim, this.#evidence.sources);
      const ground = this.#ground('date.relative', says, other === null ? [claim] : [claim, other]);
      this.#distance(from, this.#event(claim), least, most, ground);
    }
  }

  /** What is reported as done was done by the day of the report. */
  #reports(): void {
    const byId = new Map<string, Claim>();
    for (const claim of this.#evidence.claims) if (isHappening(claim)) byId.set(claim.id, claim);
    for (const claim of this.#evidence.claims) {
      if (claim.kind !== 'communication' || !TELLING.has(claim.type ?? '') || !isFirm(claim)) continue;
      const [first, last] = daysOf(claim, this.#evidence);
      if (first === null && last === null) continue;
      for (const filler of claim.args['content'] ?? []) {
        const told = filler.claim === null ? undefined : byId.get(filler.claim);
        if (told === undefined || !isFirm(told) || told.kind === 'posting') continue;
        const says = sentence(claim, this.#evidence.sources);
        this.#distance(
          this.#event(told),
          this.#event(claim),
          inDays(0),
          null,
          this.#ground('date.report', says, [claim, told]),
        );
      }
    }
  }

  /** Events of different sources are one by the presumption alone, and who tells what else of them is said. */
  #sameEvents(pairs: readonly Pair[]): void {
    let left = pairs;
    // Pairs of which nothing else speaks bound nothing; each one taken in may lead to others.
    for (let before = -1; left.length > 0 && before !== left.length; ) {
      before = left.length;
      left = left.filter(([a, b]) => {
        if (!this.#points.has(eventPoint(a).key) && !this.#points.has(eventPoint(b).key)) return true;
        const beside = disagreement([a, b], this.#evidence);
        const says = `${PRESUMPTIONS['same-event']}${beside === null ? '' : ` ${beside}`}`;
        const presumed = [{ presumption: 'same-event', says }] as const;
        const ground = this.#ground(
          'date.same-event',
          eventWords(a, b, this.#evidence),
          [a, b],
          presumed,
          personsInBoth(a, b, this.#evidence),
        );
        this.#distance(this.#event(a), this.#event(b), inDays(0), inDays(0), ground);
        return false;
      });
    }
  }
}

function eventWords(a: Claim, b: Claim, { sources }: Evidence): string {
  const quote = (claim: Claim): string =>
    `“${claim.spans[0]?.quote ?? ''}” in ${sourceName(claim.source, sources)}`;
  return `Presumed to be one event: ${quote(a)} and ${quote(b)}.`;
}

/** The persons of two accounts whom both sources name, with the entities of these two. */
function personsInBoth(a: Claim, b: Claim, evidence: Evidence): Cluster[] {
  const clusters = new Set(
    [a, b].flatMap((claim) =>
      ['victim', 'perpetrator'].flatMap((argument) =>
        partiesOf(claim, argument, evidence).flatMap(({ cluster }) => (cluster === null ? [] : [cluster])),
      ),
    ),
  );
  return [...clusters]
    .map((cluster) => ({
      ...cluster,
      members: cluster.members.filter(({ source }) => source === a.source || source === b.source),
    }))
    .filter(({ members }) => new Set(members.map(({ source }) => source)).size === 2);
}

const dayOf = (bound: string | null): Day | null => (bound === 'open' ? null : bound);

/** "Okoro, 44" and "Okoro (44)": news gives the age at which somebody is when it is written. */
const isBeside = (quote: string): boolean => /(?:, |\()\d{1,3}\)?$/.test(quote);

/** The words for the age with the few before them, where "about" or "not yet" may stand. */
function aroundValue(quote: string, value: string): string {
  const at = quote.indexOf(value);
  if (at < 0) return value;
  const before =
    quote
      .slice(0, at)
      .split(/[,.;:]/)
      .at(-1) ?? '';
  return `${before.split(/\s+/).slice(-4).join(' ')} ${value}`;
}
