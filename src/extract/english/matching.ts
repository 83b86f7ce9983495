/** Finds where patterns match and makes claims of it: the engine behind `patterns/`. */

import type { Quantity } from '../../model/claim.ts';
import type { EntityType } from '../../model/entity.ts';
import type { ClaimKind, Polarity } from '../../model/kinds.ts';
import type { Stance } from '../../model/voice.ts';
import type { Range, ReadArgument } from '../extractor.ts';
import type { Analysis } from './analysis.ts';
import type { Clause, VerbGroup } from './clauses/clause.ts';
import { clauseTree } from './clauses/clause-tree.ts';
import { coordinated, type Phrase, phraseEnd } from './clauses/phrase.ts';
import { takesContent } from './clauses/verb-classes.ts';
import { countedPhrase, type Filler, fillerOf, fillersOf, wordsOf } from './fillers.ts';
import { appositionFrames } from './frames/apposition-frame.ts';
import type { Frame } from './frames/frame.ts';
import { nounFrame, placedPhrases } from './frames/noun-frame.ts';
import { counterpartOf } from './frames/counterpart.ts';
import { nounStatus } from './frames/noun-status.ts';
import { ORDER_NOUNS, ordererOf } from './frames/orderer.ts';
import { follow } from './frames/paths.ts';
import { asPassive, verbFrame } from './frames/verb-frame.ts';
import { isHuman } from './human.ts';
import { ORGAN_ARGUMENTS, onlyOrganBefore } from './only-organ.ts';
import type { Pattern, Template, Test, VerbForm } from './patterns/pattern.ts';
import { BARE_BODIES } from './lexicon/bodies.ts';
import { roleType } from './lexicon/role-type.ts';
import { isTitleField } from './lexicon/title-fields.ts';
import { roleOf, typeOfRole } from './role-filler.ts';
import { isOnlyMeant } from './voices/meant.ts';
import type { Attributions } from './voices/attributions.ts';
import type { Token } from './tokens.ts';

/** A claim before voices and time are known. */
export interface Draft {
  readonly template: Template;
  readonly pattern: string;
  readonly frame: Frame;
  readonly args: Record<string, ReadArgument[]>;
  readonly quantity: Quantity | null;
  readonly polarity: Polarity;
  readonly where: readonly ReadArgument[];
  readonly range: Range;
  /** An infinitive that only says what for. */
  readonly meant: boolean;
  /** Set by the words around a noun: "ordered the arrest of X". */
  readonly stance: Stance | null;
  /** It stands in a sentence that ends with a question mark. */
  readonly asked: boolean;
  /** Who tells it, where the template names one (`Template.voice`). */
  readonly voice: Phrase | null;
}

/** "shoot dead", "send away" are still shooting and sending; "bring up", "take over" another verb. */
const ADDING_PARTICLES = new Set(['away', 'back', 'off', 'down', 'dead', 'aside', 'out']);

function baseVerb({ lemma, particle }: VerbGroup): string | null {
  return particle !== null && ADDING_PARTICLES.has(particle) ? lemma.slice(0, -particle.length - 1) : null;
}

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
const CLAUSE_PATHS = new Set(['content', 'purpose', 'reason', 'charge', 'clause', 'whole', 'quote', 'relative', 'gerund', 'adjective']);
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
/** With a number beside it, a date that was set and no forecast: "will end on 27 December". */
const SCHEDULED = /^(end|start|begin|open|close|last|expire|run|resume|join|return|arrive|leave|elapse)$/;
/** Arguments for which a plural alone does not make a noun likely to be people: "the walls gave evidence". */
const SPEAKERS = new Set(['from', 'speaker', 'denied', 'via', 'intercepted-by', 'to']);
/** Plurals of people that no ending tells. */
const PEOPLE_IN_PLURAL =
  /^(friends|relatives|parents|sons|wives|widows|guards|troops|forces|authorities|officials|colleagues|comrades|allies|sources|monks|priests|bishops|clerks|chiefs|neighbou?rs|nuns|rebels|diplomats|generals|colonels|captains|families|delegates|deputies|individuals|victims|activists|villagers|youths|boys|girls|cadres|peers|nurses|judges|mothers|fathers)$/;
/** What speaks without being a person: "the radio announced". */
const MEDIA = /^(radio|newspapers?|papers?|press|magazines?|media|station|gazette|court|tribunal|court|weekly|broadcaster|television|plenum|congress|parliament|conference|assembly)$/;
/** Plain nouns for organs: "the guard", "the secretariat". */
const BODIES = new Set(BARE_BODIES.map((words) => words.split(' ').at(-1)!));
/** An actor argument may be a plain noun without a known type only if it is likely to be human. */
const LIKELY_HUMAN =
  /(er|or|ist|ian|ant|ent|man|men|people|woman|women|child|children|ee|ees|ers|ors|ists|ians|ants|ents|s)$/;

export class Matcher {
  private readonly analysis: Analysis;
  private readonly byVerb = new Map<string, Pattern[]>();
  private readonly byNoun = new Map<string, Pattern[]>();
  private readonly byAdjective = new Map<string, Pattern[]>();
  private readonly byPreposition = new Map<string, Pattern[]>();
  private readonly onAppositions: Pattern[] = [];
  private readonly attributions: Attributions;

  constructor(analysis: Analysis, patterns: readonly Pattern[], attributions: Attributions) {
    this.analysis = analysis;
    this.attributions = attributions;
    for (const pattern of patterns) {
      for (const verb of pattern.verbs ?? []) add(this.byVerb, verb, pattern);
      for (const noun of pattern.nouns ?? []) add(this.byNoun, noun, pattern);
      for (const adjective of pattern.adjectives ?? []) add(this.byAdjective, adjective, pattern);
      if (pattern.appositions) this.onAppositions.push(pattern);
      for (const preposition of pattern.prepositions ?? []) add(this.byPreposition, preposition, pattern);
    }
  }

  drafts(): Draft[] {
    const found: Draft[] = [];
    const { clauses, tokens } = this.analysis;
    for (const clause of clauses) {
      const frame = verbFrame(clause);
      if (!frame) continue;
      const base = baseVerb(clause.verb!);
      const patterns = this.byVerb.get(frame.lemma) ?? (base === null ? [] : (this.byVerb.get(base) ?? []));
      for (const pattern of patterns) found.push(...this.match(pattern, frame));
      for (const pattern of this.byVerb.get('*') ?? []) found.push(...this.match(pattern, frame));
      const adjective = clause.predicateAdjective;
      if (adjective !== null) {
        for (const pattern of this.byAdjective.get(tokens[adjective]!.lower) ?? []) {
          found.push(
            ...this.match(pattern, {
              ...frame,
              kind: 'adjective',
              lemma: tokens[adjective]!.lower,
              to: adjective + 1,
            }),
          );
        }
      }
    }
    for (const placed of placedPhrases(clauses)) {
      for (const frame of appositionFrames(placed, tokens)) {
        for (const pattern of this.onAppositions) found.push(...this.match(pattern, frame));
      }
      if (placed.phrase.kind === 'pronoun' || placed.phrase.kind === 'time') continue;
      const token = tokens[placed.phrase.head]!;
      for (const { preposition } of placed.phrase.attached) {
        for (const pattern of this.byPreposition.get(preposition) ?? [])
          found.push(...this.match(pattern, nounFrame(placed, tokens, pattern.possessor ?? 'patient')));
      }
      if (token.pos === 'PROPN' && placed.phrase.kind === 'name') continue;
      for (const pattern of this.byNoun.get(token.lemma) ?? this.byNoun.get(token.lower) ?? []) {
        found.push(...this.match(pattern, nounFrame(placed, tokens, pattern.possessor ?? 'patient')));
      }
    }
    return found;
  }

  private match(pattern: Pattern, given: Frame): Draft[] {
    const frame = pattern.transitive ? asPassive(given) : given;
    if (pattern.voice && frame.kind === 'verb' && frame.voice !== pattern.voice) return [];
    if (pattern.except?.includes(frame.lemma)) return [];
    if (pattern.tense && !pattern.tense.some((tense) => this.hasForm(frame.clause, tense))) return [];
    if (pattern.negated !== undefined && pattern.negated !== this.negative(frame)) return [];
    for (const [path, test] of Object.entries(pattern.if ?? {}))
      if (!this.holds(frame, path, test)) return [];
    for (const [path, test] of Object.entries(pattern.unless ?? {}))
      if (this.holds(frame, path, test)) return [];
    return pattern.claims.flatMap((template) => this.draft(pattern, template, frame) ?? []);
  }

  private hasForm({ verb, parent, relation, marker, from, to }: Clause, form: VerbForm): boolean {
    if (!verb) return false;
    switch (form) {
      case 'future':
        // "whether he will come" and "the men who will come" predict nothing by themselves; of "will not be
        // bullied or shot down" the verb with the "will" makes the one forecast.
        if (relation === 'relative' || /^(whether|why|how|what|who|when|until|if|unless)$/.test(marker ?? '')) return false;
        if (SCHEDULED.test(verb.lemma) && this.analysis.tokens.slice(from, to).some((t) => t.pos === 'NUM')) return false;
        return verb.tense === 'future' && this.analysis.tokens[verb.from]!.pos === 'AUX';
      case 'past':
        return (verb.tense === 'past' || verb.tense === 'perfect') && verb.modals.length === 0;
      case 'told':
        return verb.modals.length === 0 && verb.tense !== 'future';
      case 'infinitive':
        return verb.form === 'infinitive';
      case 'future-said': {
        // "would have come" and "would like" tell of no future.
        if (!verb.modals.includes('would') || verb.tense === 'perfect' || verb.lemma === 'like') return false;
        const above = parent === null ? null : this.analysis.clauses[parent]!;
        return relation === 'content' && above?.verb != null && takesContent(above.verb.lemma);
      }
    }
  }

  private holds(frame: Frame, path: string, test: Test): boolean {
    if (path.includes('|')) return path.split('|').some((alternative) => this.holds(frame, alternative, test));
    // "the order to kill the prisoners": the doer of an infinitive is only guessed.
    if (path === 'agent' && test.human === false && frame.clause.relation === 'infinitive') return false;
    if (path === 'orderer') return this.orderers(frame).some((phrase) => this.passes(phrase, test));
    if (path === 'counterpart') return counterpartOf(frame, this.analysis.clauses, this.analysis.tokens).some((phrase) => this.passes(phrase, test));
    if (CLAUSE_PATHS.has(path)) return this.clauseAt(frame, path) !== null;
    if (path === 'adverb') return this.adverbHolds(frame.clause, test);
    for (const phrases of follow(frame, path))
      if (phrases.some((phrase) => this.passes(phrase, test))) return true;
    return false;
  }

  private adverbHolds(clause: Clause, test: Test): boolean {
    const { tokens } = this.analysis;
    // "no longer" and "in fact" are found by their first word.
    const says = (at: number, words: string): boolean =>
      words.split(' ').every((word, i) => tokens[at + i]?.lower === word);
    return [...clause.adverbs, ...(clause.verb?.adverbs ?? [])].some(
      (at) => test.words === undefined || test.words.some((words) => says(at, words)),
    );
  }

  private passes(phrase: Phrase, test: Test): boolean {
    const { tokens } = this.analysis;
    const head = tokens[(test.heads ? countedPhrase(this.analysis, phrase) : phrase).head]!;
    if (test.heads && !test.heads.includes(head.lemma) && !test.heads.includes(head.lower)) return false;
    if (test.words && !tokens.slice(phrase.from, phrase.to).some((t) => test.words!.includes(t.lower)))
      return false;
    if (test.not && (test.not.includes(head.lemma) || test.not.includes(head.lower))) return false;
    if (test.human !== undefined) {
      const filler = fillerOf(this.analysis, phrase);
      const human = isHuman(this.analysis, filler) || (test.orPlace === true && filler.type === 'Place');
      if (human !== test.human) return false;
    }
    if (test.numeral && !isNumeral(head)) return false;
    if (test.role !== undefined && test.role !== (typeOfRole(this.analysis, phrase) !== null)) return false;
    if (test.notTypes) {
      const { type } = fillerOf(this.analysis, phrase);
      if (type !== null && test.notTypes.includes(type)) return false;
    }
    if (test.named && phrase.kind !== 'name' && tokens[phrase.head]!.pos !== 'PROPN') return false;
    if (test.types) {
      const { type } = fillerOf(this.analysis, phrase);
      const organ = type === null && test.types.every((t) => t === 'Organization') && onlyOrganBefore(this.analysis, phrase);
      if (!organ && (type === null || !test.types.includes(type))) return false;
    }
    return true;
  }

  private draft(pattern: Pattern, template: Template, frame: Frame): Draft | null {
    const status = template.kind === 'act' ? nounStatus(frame, this.analysis.tokens) : 'told';
    if (status === 'unreal') return null;
    const args: Record<string, ReadArgument[]> = {};
    let from = frame.from;
    let to = frame.to;
    let quantity: Quantity | null = null;
    let polarity: Polarity =
      !template.affirms && this.negative(frame) !== (template.negates ?? false) ? '-' : '+';
    for (const [name, path] of Object.entries(template.args)) {
      const fillers = this.fill(frame, name, path, template.only?.[name]);
      if (fillers.length === 0) continue;
      args[name] = fillers.map((f) => f.argument);
      for (const filler of fillers) {
        if (this.sameSentence(filler, frame) && this.standsNear(filler, frame)) {
          from = Math.min(from, this.prepositionOf(frame, filler));
          to = Math.max(to, filler.to, this.ownedEnd(frame, filler));
        }
        quantity ??= name === 'victim' || name === 'perpetrator' || name === 'from' ? filler.quantity : null;
        if (!template.affirms && !/^(content|claims|about|reason)$/.test(name) && this.isNone(filler)) polarity = '-';
      }
    }
    const { antecedent } = frame.clause;
    if (antecedent && Object.values(template.args).some((path) => path.includes('identified'))) {
      // "The man who really runs it is X": the words begin with the man.
      from = Math.min(from, antecedent.from);
    }
    const needs = template.needs ?? (template.needsOne ? [] : [Object.keys(template.args)[0]!]);
    if (needs.some((name) => args[name] === undefined)) return null;
    if (template.needsOne && !template.needsOne.some((name) => args[name] !== undefined)) return null;
    // "a sailor known as Falcon": one person, and the words say that the two descriptions are of one.
    if (template.kind === 'identity' && samePerson(args)) {
      if (!this.inWords(args)) return null;
    } else if (template.kind !== 'comparison' && samePerson(args)) return null;
    const { charge, reason } = args as { charge?: ReadArgument[]; reason?: ReadArgument[] };
    if (charge && reason && charge[0]!.name === reason[0]!.name)
      delete (args as { reason?: ReadArgument[] }).reason;
    const { tokens } = this.analysis;
    return {
      template: typed(template, args),
      pattern: pattern.id,
      frame,
      args,
      quantity,
      polarity,
      where: this.places(frame),
      range: [tokens[from]!.start, tokens[to - 1]!.end],
      meant: isOnlyMeant(frame.clause, this.analysis.clauses, this.analysis.tokens),
      stance: status === 'ordered' ? 'ordered' : null,
      asked: this.isQuestion(frame),
      voice: template.voice ? ([...follow(frame, template.voice)][0]?.[0] ?? null) : null,
    };
  }

  /** The words of a claim take in the preposition before a filler: "At the head of the bureau is X". */
  private prepositionOf(frame: Frame, filler: Filler): number {
    const governing = frame.prepositional.find(({ phrase }) => phrase.from === filler.from);
    return governing && governing.from < filler.from ? governing.from : filler.from;
  }

  /** Gives the sides of an identity the words that stand there; false where these are equal. */
  private inWords(args: Record<string, ReadArgument[]>): boolean {
    for (const side of ['a', 'b']) {
      args[side] = (args[side] ?? []).map((argument) => ({
        ...argument,
        name: argument.range
          ? this.analysis.doc.text.slice(...argument.range).replace(/\s+/g, ' ').replace(/^(a|an|the) /i, '')
          : argument.name,
      }));
    }
    return args['a']![0]!.name !== args['b']![0]!.name;
  }

  private isQuestion({ clause }: Frame): boolean {
    const [from, to] = this.analysis.doc.sentences[clause.sentence]!.range;
    return /\?["”’)\s]*$/.test(this.analysis.doc.text.slice(from, to));
  }

  /** "was detained and later tortured": the subject that both share stands too far off for the second. */
  private standsNear(filler: Filler, { kind, clause, from, to }: Frame): boolean {
    if (kind !== 'verb' || (clause.from <= filler.from && filler.to <= clause.to)) return true;
    return filler.to >= Math.min(from, clause.from) - 4 && filler.from <= Math.max(to, clause.to) + 6;
  }

  /** "at its head", "into Orlov's hands": with the owner come the words of what is owned. */
  private ownedEnd({ clause, prepositional }: Frame, filler: Filler): number {
    const phrases = [clause.subject, clause.predicate, ...clause.objects, ...prepositional.map((a) => a.phrase)];
    const owned = phrases.find((phrase) => phrase?.possessor && phrase.from === filler.from);
    return owned ? owned.to : filler.to;
  }

  private sameSentence(filler: Filler, frame: Frame): boolean {
    return this.analysis.tokens[filler.from]?.sentence === frame.clause.sentence;
  }

  /** "no bomb was thrown", "nobody was shot". */
  private isNone(filler: Filler): boolean {
    return /^(no|none|nobody|nothing|neither|not)$/.test(this.analysis.tokens[filler.from]?.lower ?? '');
  }

  private negative(frame: Frame): boolean {
    const { tokens } = this.analysis;
    if (frame.kind === 'noun' || frame.kind === 'apposition') {
      return frame.noun !== null && /^(no|without)$/.test(tokens[frame.noun.from]!.lower);
    }
    // "none other than" denies nothing, so of predicates only "no lie" counts.
    const none =
      [frame.clause.subject, ...frame.clause.objects].some(
        (p) => p && /^(no|nobody|none|nothing)$/.test(tokens[p.from]!.lower) && !p.possessor,
      ) || tokens[frame.clause.predicate?.from ?? -1]?.lower === 'no';
    // "never gave": no part of the verb group where no auxiliary stands before it.
    const never = frame.clause.adverbs.some((at) => tokens[at]!.lower === 'never' && at < frame.clause.verb!.head);
    const without = frame.clause.relation === 'gerund' && frame.clause.marker === 'without';
    return (frame.clause.verb!.negated || never || without) !== none;
  }

  private fill(frame: Frame, name: string, path: string, only?: Test): Filler[] {
    if (path.startsWith('=')) return [this.literal(frame, path.slice(1))];
    for (const alternative of path.split('|')) {
      if (CLAUSE_PATHS.has(alternative)) {
        const filler = this.clauseAt(frame, alternative);
        if (filler) return [filler];
        continue;
      }
      const wanted = ARGUMENT_TYPES[name];
      const phrases = alternative === 'orderer' ? this.orderers(frame) : alternative === 'counterpart' ? counterpartOf(frame, this.analysis.clauses, this.analysis.tokens) : [...follow(frame, alternative)][0];
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
          !fillers.slice(0, i).some((f) => f.argument.name === argument.name && f.argument.entity === argument.entity),
      );
      if (distinct.length > 0) return distinct;
    }
    return [];
  }

  /** "by order of X", "on X's orders", and what the clause above says. */
  private orderers(frame: Frame): readonly Phrase[] {
    const { clauses, tokens } = this.analysis;
    for (const { preposition, phrase } of frame.prepositional) {
      if (preposition === 'by order of' || preposition === 'under orders from') return coordinated(phrase);
      if (
        !/^(on|at|by|under|upon|following|after|acting on)$/.test(preposition) ||
        !ORDER_NOUNS.has(tokens[phrase.head]!.lemma)
      )
        continue;
      const owner =
        phrase.possessor ?? phrase.attached.find((a) => /^(of|from|by)$/.test(a.preposition))?.phrase;
      if (owner) return coordinated(owner);
    }
    const above = ordererOf(frame, clauses, tokens);
    return above ? coordinated(above) : [];
  }

  private actors(phrase: Phrase, name: string): Filler[] {
    const fillers = fillersOf(this.analysis, phrase);
    if (!ORGAN_ARGUMENTS.has(name) || fillers[0]?.argument.entity != null) return fillers;
    const organ = onlyOrganBefore(this.analysis, phrase);
    return organ ? [{ ...fillers[0]!, argument: organ, type: 'Organization' }] : fillers;
  }

  private fits(filler: Filler, wanted: readonly EntityType[], name: string): boolean {
    const { tokens } = this.analysis;
    const head = this.headOf(filler);
    // "protested hundreds of times"
    if (/^(times|occasions)$/.test(filler.argument.name)) return false;
    if (name === 'organization' && (this.isField(filler) || this.isPost(filler))) return false;
    // "the guard" may be a man or a body of men: where an organ is asked for it is the body.
    if (filler.type === 'Person' && name === 'organization' && head.pos === 'NOUN' && BODIES.has(head.lower)) return true;
    if (filler.type === 'Work' && name === 'from' && MEDIA.test(tokens[filler.to - 1]!.lower)) return true;
    if (filler.type !== null) return wanted.includes(filler.type);
    if (name === 'agent') return false;
    const plain = head.pos === 'NOUN' || head.lower === 'military';
    if (plain && wanted.includes('Organization') && BODIES.has(head.lower)) return true;
    if (name === 'organization') return head.pos === 'PROPN';
    if (name === 'person') return head.pos === 'PROPN' || isHuman(this.analysis, filler);
    if (wanted.includes('Group') && isHuman(this.analysis, filler)) return true;
    const first = tokens[filler.from]!;
    if (NO_ACTORS.has(first.lower) && filler.to - filler.from <= 2) return false;
    if (name === 'of' || name === 'a' || name === 'b') return true;
    // A capitalised word of unknown type may be anybody; a plain noun must look like people.
    if (head.pos === 'PROPN') return !/(phobia|ism|ness|tion|ity|ology)$/.test(head.lower);
    if (SPEAKERS.has(name)) {
      if (MEDIA.test(head.lower) || /^(prefect|chief|deputy|clerk|monk|nurse|priest|guide|spy|cook|sheriff|chef|aide|delegate|envoy|spouse|abbot|architect|convict|mayor|diplomat|bureaucrat|advocate|ally)$/.test(head.lower))
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
  private isField({ from, to, type }: Filler): boolean {
    const { tokens } = this.analysis;
    const [title, of] = [tokens[from - 2], tokens[from - 1]];
    if (!/^(of|for)$/.test(of?.lower ?? '') || !/^\p{Lu}/u.test(title?.text ?? '')) return false;
    if (roleType([title!.lower]) === null) return false;
    const field = tokens.slice(from, to).map((token) => token.lower);
    return type === null || isTitleField(title!.lower, field.join(' '));
  }

  /** "Military Secretary" is a post, even if it looks like the name of an organ. */
  private isPost({ from, to }: Filler): boolean {
    const words = this.analysis.tokens.slice(from, to).map((token) => token.lower);
    return !BODIES.has(words.at(-1)!) && !words.includes('of') && roleType(words) !== null;
  }

  /** The last word before "of": "offices of the doctor" are offices. */
  private headOf({ from, to }: Filler): Token {
    const { tokens } = this.analysis;
    let at = from;
    while (at + 1 < to && tokens[at + 1]!.lower !== 'of') at++;
    return tokens[at]!;
  }

  private literal(frame: Frame, words: string): Filler {
    return {
      argument: { name: words, entity: null, claim: null, range: null },
      type: null,
      from: frame.from,
      to: frame.to,
      quantity: null,
    };
  }

  /** The words of a clause that hangs on the frame's. */
  private clauseAt(frame: Frame, path: string): Filler | null {
    const { clauses } = this.analysis;
    const own = frame.clause;
    if (path === 'quote') return this.quoteOf(frame);
    if (path === 'adjective') {
      const at = own.predicateAdjective;
      return at === null ? null : this.clauseWords(own, at, at + 1);
    }
    if (path === 'clause') return this.clauseWords(own, own.from, own.to);
    const tree = clauseTree(clauses);
    if (path === 'whole') return this.clauseWords(own, own.from, tree.end(own));
    const children = tree.children(own);
    const pick = (found: Clause | undefined) =>
      found && (found.verb || found.subject) ? this.clauseWords(found, found.from, tree.end(found)) : null;
    switch (path) {
      case 'content':
        return pick(children.find((c) => c.relation === 'content'));
      case 'gerund':
        return pick(children.find((c) => c.relation === 'gerund' && (c.marker === null || c.marker === 'to')));
      case 'relative':
        return pick(children.find((c) => c.relation === 'relative'));
      case 'purpose':
        // What hangs on the clause is no purpose of a deed that a noun only names.
        return frame.kind === 'noun' ? null : pick(children.find((c) => c.relation === 'infinitive' && c.from >= frame.from));
      case 'reason': {
        const clause = children.find(
          (c) =>
            c.marker === 'because' || c.marker === 'since' || (c.relation === 'gerund' && c.marker === 'for'),
        );
        if (clause && frame.kind !== 'noun') return pick(clause);
        const phrase = frame.prepositional.find(
          (a) => a.preposition === 'because of' || a.preposition === 'for',
        );
        // "arrested for three months", "left for the capital" give no reason.
        return phrase && phrase.phrase.kind !== 'time' && !this.isSpell(phrase.phrase) && fillerOf(this.analysis, phrase.phrase).type === null
          ? wordsOf(this.analysis, phrase.phrase)
          : null;
      }
      case 'charge': {
        const clause = children.find(
          (c) => c.marker === 'on the charge that' || c.marker === 'on the charge of',
        );
        if (clause) return pick(clause);
        const phrase = frame.prepositional.find((a) => a.preposition === 'on the charge of');
        return phrase ? wordsOf(this.analysis, phrase.phrase) : null;
      }
      default:
        return null;
    }
  }

  /** "for two nights", "for a long time": how long, not why. */
  private isSpell(phrase: Phrase): boolean {
    return /^(year|month|week|day|night|hour|minute|moment|time|decade|while|spell|term)s?$/.test(this.analysis.tokens[phrase.head]!.lower);
  }

  private quoteOf(frame: Frame): Filler | null {
    const quote = this.attributions.spokenBy.get(frame.clause.index);
    if (!quote) return null;
    const name = this.analysis.doc.text.slice(...quote.range).replace(/\s+/g, ' ');
    return {
      argument: { name, entity: null, claim: null, range: quote.range },
      type: null,
      from: frame.from,
      to: frame.to,
      quantity: null,
    };
  }

  private clauseWords(clause: Clause, from: number, to: number): Filler {
    const { tokens, doc } = this.analysis;
    const marker = clause.marker?.split(' ') ?? [];
    const opens = marker.every((word, i) => tokens[from + i]?.lower === word);
    // "on a charge that" is "on the charge that" to the reader: the last word tells.
    const closes = tokens.slice(from, from + 6).findIndex((t) => t.lower === marker.at(-1)) + 1;
    const behind = opens ? from + marker.length : marker.length > 1 ? from + closes : from;
    const start = Math.min(behind, tokens.length - 1);
    const stop = Math.min(Math.max(to, start + 1), tokens.length);
    const range: Range = [tokens[start]!.start, tokens[stop - 1]!.end];
    return {
      argument: { name: doc.text.slice(...range).replace(/\s+/g, ' '), entity: null, claim: null, range },
      type: null,
      from: start,
      to: stop,
      quantity: null,
    };
  }

  /** "in Odessa", "at the embassy in Moscow": places named in the reach of the frame. */
  private places(frame: Frame): ReadArgument[] {
    const found: ReadArgument[] = [];
    for (const { preposition, phrase } of frame.prepositional) {
      if (!/^(in|at|near|on|outside|inside|from|to)$/.test(preposition)) continue;
      const filler = fillerOf(this.analysis, phrase);
      if (filler.type === 'Place' && !found.some((f) => f.name === filler.argument.name))
        found.push(filler.argument);
    }
    return found;
  }
}

/** The template with the type that the words of its role give, where it asks for that. */
function typed(template: Template, args: Readonly<Record<string, readonly ReadArgument[]>>): Template {
  const role = template.typeBy === 'role' ? args['role']?.[0]?.name : undefined;
  const type = role === undefined ? null : roleType(role.toLowerCase().split(/\s+/));
  return type === null ? template : { ...template, type };
}

/** A claim whose two sides are one entity says nothing ("X told X"). */
function samePerson(args: Readonly<Record<string, readonly ReadArgument[]>>): boolean {
  for (const [a, b] of [
    ['perpetrator', 'victim'],
    ['from', 'to'],
    ['superior', 'subordinate'],
    ['part', 'whole'],
    ['a', 'b'],
  ] as const) {
    const left = args[a]?.[0];
    const right = args[b]?.[0];
    if (left && right && left.entity === right.entity && (left.entity !== null || left.name === right.name)) return true;
  }
  return false;
}

function isNumeral({ pos, lower }: Token): boolean {
  if (/^(one|zero)$/.test(lower)) return false;
  return (
    pos === 'NUM' ||
    /^(eight|nine|thir|four|fif|six|seven)teen$|^(twenty|thirty|forty|fifty|sixty|seventy|eighty)(-\w+)?$/.test(
      lower,
    )
  );
}

function add(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}

/** Default shape of time by kind and aspect. */
export function shapeOf(kind: ClaimKind, template: Template): 'state' | 'event' | 'begins' | 'ends' {
  if (template.shape) return template.shape;
  if (template.aspect === 'begins') return 'begins';
  if (template.aspect === 'ends') return 'ends';
  if (kind === 'membership') {
    if (template.type === 'joins') return 'begins';
    return template.type === 'leaves' || template.type === 'expelled' ? 'ends' : 'state';
  }
  if (kind === 'structure')
    return template.type === 'part-of' || template.type === 'absent' ? 'state' : 'event';
  return kind === 'posting' || kind === 'command' || kind === 'attribute' ? 'state' : 'event';
}

export function rangeOfPhrase(analysis: Analysis, phrase: Phrase): Range {
  return [analysis.tokens[phrase.from]!.start, analysis.tokens[phraseEnd(phrase) - 1]!.end];
}
