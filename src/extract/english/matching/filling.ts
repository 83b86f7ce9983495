/**
 * Which phrase fills which argument: only an actor where an actor is asked for, never a thing.
 */

import type { EntityType } from '../../../model/entity.ts';
import type { ReadArgument } from '../../extractor.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { type Filler, fillerOf, fillersOf, wordsOf } from '../fillers/fillers.ts';
import { isHuman } from '../fillers/human.ts';
import { ORGAN_ARGUMENTS, onlyOrganBefore } from '../fillers/only-organ.ts';
import { roleOf } from '../fillers/role-filler.ts';
import { counterpartOf } from '../frames/counterpart.ts';
import type { Frame } from '../frames/frame.ts';
import { follow } from '../frames/paths.ts';
import { BARE_BODIES } from '../lexicon/bodies.ts';
import { roleType } from '../lexicon/role-type.ts';
import { isTitleField } from '../lexicon/title-fields.ts';
import type { Test } from '../patterns/pattern.ts';
import { CLAUSE_PATHS, Conditions } from './conditions.ts';

/** Who may fill an argument; arguments that are not named here take words. */
const ACTORS: readonly EntityType[] = ['Person', 'Group', 'Organization'];
const ARGUMENT_TYPES: Readonly<Record<string, readonly EntityType[]>> = {
  person: ['Person', 'Group'],
  organization: ['Organization', 'Group'],
  superior: ACTORS,
  subordinate: ACTORS,
  perpetrator: ACTORS,
  'ordered-by': ACTORS,
  victim: [...ACTORS, 'Place'],
  from: ACTORS,
  to: ACTORS,
  via: ACTORS,
  speaker: ACTORS,
  denied: ACTORS,
  agent: ACTORS,
  'intercepted-by': ACTORS,
  predecessor: ['Organization'],
  successor: ['Organization'],
  part: ['Organization', 'Group'],
  whole: ['Organization', 'Group'],
  of: [...ACTORS, 'Event', 'Work', 'Place'],
  a: [...ACTORS, 'Event', 'Work', 'Place'],
  b: [...ACTORS, 'Event', 'Work', 'Place'],
};
const WORD_ARGUMENTS = new Set([
  'role',
  'rank',
  'title',
  'charge',
  'reason',
  'purpose',
  'instrument',
  'means',
  'value',
  'point',
  'content',
]);
/** Heads of phrases that name no actor even if a rule takes them for one. */
const NO_ACTORS = new Set([
  'it',
  'this',
  'that',
  'what',
  'which',
  'there',
  'nothing',
  'everything',
  'something',
  'anything',
  'itself',
  'such',
]);
/** Arguments for which a plural alone does not make a noun likely to be people: "the walls gave evidence". */
const SPEAKERS = new Set(['from', 'speaker', 'denied', 'via', 'intercepted-by', 'to']);
/** Plurals of people that no ending tells. */
const PEOPLE_IN_PLURAL =
  /^(friends|relatives|parents|sons|wives|widows|guards|troops|forces|authorities|officials|colleagues|comrades|allies|sources|monks|priests|bishops|clerks|chiefs|neighbou?rs|nuns|rebels|diplomats|generals|colonels|captains|families|delegates|deputies|individuals|victims|activists|villagers|youths|boys|girls|cadres|peers|nurses|judges|mothers|fathers)$/;
/** What speaks without being a person: "the radio announced". */
const MEDIA =
  /^(radio|newspapers?|papers?|press|magazines?|media|station|gazette|court|tribunal|court|weekly|broadcaster|television|plenum|congress|parliament|conference|assembly)$/;
/** Places that have a head, prisoners and superiors, and the arguments that ask for such. */
const CAMPS = new Set([
  ...['camp', 'prison', 'jail', 'gaol', 'penitentiary', 'ghetto', 'colony', 'garrison', 'barracks', 'centre'],
  ...['center', 'compound', 'stockade', 'block', 'reformatory', 'orphanage', 'station', 'post', 'camps'],
  ...['prisons', 'fortress', 'isolator', 'infirmary', 'hospital', 'laboratory', 'bunker', 'zone', 'sector'],
]);
const RUN_AS_ORGANS = new Set(['organization', 'subordinate', 'part', 'whole']);
/** Plain nouns for organs: "the guard", "the secretariat". */
const BODIES = new Set(BARE_BODIES.map((words) => words.split(' ').at(-1)!));
/** "state security" is an organ, "security" alone is none. */
const ONLY_WITH_MORE = new Set([...BODIES].filter((word) => !BARE_BODIES.includes(word)));
/** An actor argument may be a plain noun without a known type only if it is likely to be human. */
const LIKELY_HUMAN =
  /(er|or|ist|ian|ant|ent|man|men|people|woman|women|child|children|ee|ees|ers|ors|ists|ians|ants|ents|s)$/;

export abstract class Filling extends Conditions {
  protected fill(frame: Frame, name: string, path: string, only?: Test): Filler[] {
    if (path.startsWith('=')) return [this.literal(frame, path.slice(1))];
    for (const alternative of path.split('|')) {
      if (CLAUSE_PATHS.has(alternative)) {
        const filler = this.clauseAt(frame, alternative);
        if (filler) return [filler];
        continue;
      }
      const wanted = ARGUMENT_TYPES[name];
      const phrases =
        alternative === 'orderer'
          ? this.orderers(frame)
          : alternative === 'counterpart'
            ? counterpartOf(frame, this.analysis.clauses, this.analysis.tokens)
            : [...follow(frame, alternative)][0];
      if (!phrases) continue;
      const fillers = phrases
        .filter((phrase) => phrase.kind !== 'time' && (!only || this.passes(phrase, only)))
        .flatMap((phrase) => {
          if (!WORD_ARGUMENTS.has(name)) return this.actors(phrase, name);
          if (name === 'role') return [roleOf(this.analysis, phrase)];
          return [wordsOf(this.analysis, phrase, name === 'instrument' ? 'bare' : 'whole')];
        })
        .filter((filler) => wanted === undefined || this.fits(filler, wanted, name));
      // "hundreds and thousands of hostages" are one.
      const distinct = fillers.filter(
        ({ argument }, i) =>
          !fillers
            .slice(0, i)
            .some((f) => f.argument.name === argument.name && f.argument.entity === argument.entity),
      );
      if (distinct.length > 0) return distinct;
    }
    return [];
  }

  protected actors(phrase: Phrase, name: string): Filler[] {
    const fillers = fillersOf(this.analysis, phrase);
    if (!ORGAN_ARGUMENTS.has(name) || fillers[0]?.argument.entity != null) return fillers;
    const organ = onlyOrganBefore(this.analysis, phrase);
    return organ ? [{ ...fillers[0]!, argument: organ, type: 'Organization' }] : fillers;
  }

  protected fits(filler: Filler, wanted: readonly EntityType[], name: string): boolean {
    const { tokens } = this.analysis;
    const head = this.headOf(filler);
    // "protested hundreds of times"
    if (/^(times|occasions)$/.test(filler.argument.name)) return false;
    // "by God's grace": in no testimony does He act.
    if (/^(God|Allah|Lord|Almighty|Heaven)$/.test(filler.argument.name)) return false;
    if (name === 'organization' && (this.isField(filler) || this.isPost(filler))) return false;
    // "the guard" may be a man or a body of men: where an organ is asked for it is the body.
    if (filler.type === 'Person' && name === 'organization' && head.pos === 'NOUN' && BODIES.has(head.lower))
      return true;
    // A camp or a prison is a place, and run as an organ is.
    if (filler.type === 'Place' && RUN_AS_ORGANS.has(name) && CAMPS.has(head.lower)) return true;
    if (filler.type === 'Work' && name === 'from' && MEDIA.test(tokens[filler.to - 1]!.lower)) return true;
    if (filler.type !== null) return wanted.includes(filler.type);
    if (name === 'agent') return false;
    const plain = head.pos === 'NOUN' || head.lower === 'military';
    const whole = filler.to - filler.from > 1 && tokens[filler.to - 2]!.pos !== 'DET';
    if (
      plain &&
      wanted.includes('Organization') &&
      BODIES.has(head.lower) &&
      (whole || !ONLY_WITH_MORE.has(head.lower))
    )
      return true;
    if (name === 'organization') return head.pos === 'PROPN';
    if (name === 'person') return head.pos === 'PROPN' || isHuman(this.analysis, filler);
    if (wanted.includes('Group') && isHuman(this.analysis, filler)) return true;
    const first = tokens[filler.from]!;
    if (NO_ACTORS.has(first.lower) && filler.to - filler.from <= 2) return false;
    if (name === 'of' || name === 'a' || name === 'b') return true;
    // A capitalised word of unknown type may be anybody; a plain noun must look like people.
    if (head.pos === 'PROPN') return !/(phobia|ism|ness|tion|ity|ology)$/.test(head.lower);
    if (SPEAKERS.has(name)) {
      if (
        MEDIA.test(head.lower) ||
        /^(prefect|chief|deputy|clerk|monk|nurse|priest|guide|spy|cook|sheriff|chef|aide|delegate|envoy|spouse|abbot|architect|convict|mayor|diplomat|bureaucrat|advocate|ally)$/.test(
          head.lower,
        )
      )
        return true;
      if (PEOPLE_IN_PLURAL.test(head.lower)) return true;
      if (head.lower.endsWith('s') && !/(ers|ors|ists|ians|ants|ents|ees)$/.test(head.lower)) return false;
    }
    return (
      wanted.includes('Group') &&
      head.pos === 'NOUN' &&
      LIKELY_HUMAN.test(head.lower) &&
      !/(ment|tion|ness|ity|ence|ance|ship|ism|age|ing|ture|sis|work|way|time|case|ss|ys|order|power|number|matter|letter|paper|quarter|water|weather|winter|summer|centre|center|border|river|murder|danger|weapon)s?$/.test(
        head.lower,
      )
    );
  }

  /** "Commissioner of Home Affairs", "Director of Operations": what a title names is no organ. */
  protected isField({ from, to, type }: Filler): boolean {
    const { tokens } = this.analysis;
    const [title, of] = [tokens[from - 2], tokens[from - 1]];
    if (!/^(of|for)$/.test(of?.lower ?? '') || !/^\p{Lu}/u.test(title?.text ?? '')) return false;
    if (roleType([title!.lower]) === null) return false;
    const field = tokens.slice(from, to).map((token) => token.lower);
    return type === null || isTitleField(title!.lower, field.join(' '));
  }

  /** "Military Secretary" is a post, even if it looks like the name of an organ. */
  protected isPost({ from, to }: Filler): boolean {
    const words = this.analysis.tokens.slice(from, to).map((token) => token.lower);
    return !BODIES.has(words.at(-1)!) && !words.includes('of') && roleType(words) !== null;
  }

  /** "in Lima", "at the embassy in Oslo": places named in the reach of the frame. */
  protected places(frame: Frame): ReadArgument[] {
    const found: ReadArgument[] = [];
    for (const { preposition, phrase } of frame.prepositional) {
      if (!/^(in|at|near|on|outside|inside|from|to)$/.test(preposition)) continue;
      const filler = this.placeNamed(phrase);
      if (filler.type === 'Place' && !found.some((f) => f.name === filler.argument.name))
        found.push(filler.argument);
    }
    return found;
  }

  /** "the town of Lerna": the place is Lerna. */
  private placeNamed(phrase: Phrase): Filler {
    const filler = fillerOf(this.analysis, phrase);
    const of = phrase.kind === 'noun' && filler.type === 'Place' ? phrase.attached[0] : undefined;
    if (of?.preposition !== 'of' || of.phrase.kind !== 'name') return filler;
    const named = fillerOf(this.analysis, of.phrase);
    return named.type === 'Place' ? named : filler;
  }
}
