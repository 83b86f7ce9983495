/** Finds where patterns match and makes claims of it: the engine behind `patterns/`. */

import type { Quantity } from '../../../model/claim.ts';
import type { ClaimKind, Polarity } from '../../../model/kinds.ts';
import type { Stance } from '../../../model/voice.ts';
import type { Range, ReadArgument } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { VerbGroup } from '../clauses/clause.ts';
import type { Phrase } from '../clauses/phrase.ts';
import type { Filler } from '../fillers/fillers.ts';
import { appositionFrames } from '../frames/apposition-frame.ts';
import type { Frame } from '../frames/frame.ts';
import { nounFrame, placedPhrases } from '../frames/noun-frame.ts';
import { nounStatus } from '../frames/noun-status.ts';
import { follow } from '../frames/paths.ts';
import { asPassive, verbFrame } from '../frames/verb-frame.ts';
import { roleType } from '../lexicon/role-type.ts';
import type { Pattern, Template } from '../patterns/pattern.ts';
import type { Attributions } from '../voices/attributions.ts';
import { isOnlyMeant } from '../voices/meant.ts';
import { Filling } from './filling.ts';

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

export class Matcher extends Filling {
  private readonly byVerb = new Map<string, Pattern[]>();
  private readonly byNoun = new Map<string, Pattern[]>();
  private readonly byAdjective = new Map<string, Pattern[]>();
  private readonly byPreposition = new Map<string, Pattern[]>();
  private readonly onAppositions: Pattern[] = [];

  constructor(analysis: Analysis, patterns: readonly Pattern[], attributions: Attributions) {
    super(analysis, attributions);
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
      // "pleaded guilty", "was found guilty": what a plea or a verdict says, not what somebody is like.
      const verdict =
        clause.verb?.lemma === 'plead' ||
        (clause.verb?.voice === 'passive' &&
          clause.verb.lemma === 'find' &&
          !/^(dead|lifeless|unconscious)$/.test(tokens[clause.predicateAdjective ?? 0]!.lower));
      const adjective = verdict ? null : clause.predicateAdjective;
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
    const reached = pattern.under ? this.under(given, pattern.under) : given;
    if (reached === null) return [];
    const frame = pattern.transitive ? asPassive(reached, this.analysis.tokens) : reached;
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

  /** The frame with what stands with the verb that governs it, if that is one of these. */
  private under(frame: Frame, verbs: readonly string[]): Frame | null {
    const { parent } = frame.clause;
    const above = parent === null ? null : this.analysis.clauses[parent]!;
    if (!above?.verb || !verbs.includes(above.verb.lemma)) return null;
    return { ...frame, prepositional: [...frame.prepositional, ...above.obliques] };
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
        if (!template.affirms && !/^(content|claims|about|reason)$/.test(name) && this.isNone(filler))
          polarity = '-';
      }
    }
    for (const [first, end] of this.conditionWords(pattern, frame)) {
      from = Math.min(from, first);
      to = Math.max(to, end);
    }
    const { antecedent } = frame.clause;
    if (antecedent && Object.values(template.args).some((path) => path.includes('identified'))) {
      // "The man who really rules is X": the words begin with the man.
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
          ? this.analysis.doc.text
              .slice(...argument.range)
              .replace(/\s+/g, ' ')
              .replace(/^(a|an|the) /i, '')
          : argument.name,
      }));
    }
    return args['a']![0]!.name !== args['b']![0]!.name;
  }

  /** "was detained and later tortured": the subject that both share stands too far off for the second. */
  /** Words that the pattern asks for belong to the words of the claim: "turned the guard *into his servant*". */
  private *conditionWords(pattern: Pattern, frame: Frame): Generator<readonly [from: number, to: number]> {
    const { clause, prepositional } = frame;
    for (const [path, test] of Object.entries(pattern.if ?? {})) {
      if (frame.kind !== 'verb' || (!test.heads && !test.words) || /[.]/.test(path)) continue;
      const phrase = [...follow(frame, path)].flat().find((candidate) => this.passes(candidate, test));
      if (!phrase || phrase.from < clause.from || phrase.to > clause.to) continue;
      const governing = prepositional.find((a) => a.phrase === phrase);
      const of = phrase.attached.find((a) => a.preposition === 'of');
      const end = Math.max(phrase.to, of?.phrase.to ?? 0);
      // "of his own"
      yield [governing?.from ?? phrase.from, this.analysis.tokens[end]?.lower === 'own' ? end + 1 : end];
    }
  }

  private standsNear(filler: Filler, { kind, clause, from, to }: Frame): boolean {
    if (kind !== 'verb' || (clause.from <= filler.from && filler.to <= clause.to)) return true;
    return filler.to >= Math.min(from, clause.from) - 4 && filler.from <= Math.max(to, clause.to) + 6;
  }

  /** "at its head", "into Orlov's hands": with the owner come the words of what is owned. */
  private ownedEnd({ clause, prepositional }: Frame, filler: Filler): number {
    const phrases = [
      clause.subject,
      clause.predicate,
      ...clause.objects,
      ...prepositional.map((a) => a.phrase),
    ];
    const owned = phrases.find((phrase) => phrase?.possessor && phrase.from === filler.from);
    return owned ? owned.to : filler.to;
  }

  private sameSentence(filler: Filler, frame: Frame): boolean {
    return this.analysis.tokens[filler.from]?.sentence === frame.clause.sentence;
  }

  /** "no bomb was thrown", "nobody was shot". */
  private isNone(filler: Filler): boolean {
    const { tokens } = this.analysis;
    return (
      /^(no|none|nobody|nothing|neither|not)$/.test(tokens[filler.from]?.lower ?? '') &&
      !isAllBut(tokens, filler.from)
    );
  }

  private negative(frame: Frame): boolean {
    const { tokens } = this.analysis;
    if (frame.kind === 'noun' || frame.kind === 'apposition') {
      return frame.noun !== null && /^(no|without)$/.test(tokens[frame.noun.from]!.lower);
    }
    // "none other than" denies nothing, so of predicates only "no lie" counts.
    const none =
      [frame.clause.subject, ...frame.clause.objects].some(
        (p) =>
          p &&
          /^(no|nobody|none|nothing)$/.test(tokens[p.from]!.lower) &&
          !p.possessor &&
          !isAllBut(tokens, p.from),
      ) || tokens[frame.clause.predicate?.from ?? -1]?.lower === 'no';
    // "never gave": no part of the verb group where no auxiliary stands before it.
    const never =
      frame.clause.adverbs.some((at) => tokens[at]!.lower === 'never' && at < frame.clause.verb!.head) ||
      (tokens[frame.clause.verb!.from - 1]?.lower === 'never' &&
        tokens[frame.clause.verb!.from - 2]?.pos === 'CCONJ');
    const without = frame.clause.relation === 'gerund' && frame.clause.marker === 'without';
    return (frame.clause.verb!.negated || never || without) !== none;
  }
}

/** "shoot dead", "send away" are still shooting and sending; "bring up", "take over" another verb. */
const ADDING_PARTICLES = new Set(['away', 'back', 'off', 'down', 'dead', 'aside', 'out']);

function baseVerb({ lemma, particle }: VerbGroup): string | null {
  return particle !== null && ADDING_PARTICLES.has(particle) ? lemma.slice(0, -particle.length - 1) : null;
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
    if (left && right && left.entity === right.entity && (left.entity !== null || left.name === right.name))
      return true;
  }
  return false;
}

function add(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}

/** "obeys no one but the marshal", "nobody except him": that is said of those that are left. */
function isAllBut(tokens: Analysis['tokens'], from: number): boolean {
  const at = tokens[from + 1]?.lower === 'one' ? from + 2 : from + 1;
  return (
    /^(but|except|save)$/.test(tokens[at]?.lower ?? '') ||
    (tokens[at]?.lower === 'other' && tokens[at + 1]?.lower === 'than')
  );
}

/** Default shape of time by kind and aspect. */
export function shapeOf(
  kind: ClaimKind,
  template: Pick<Template, 'shape' | 'aspect'> & { readonly type: string | null },
): 'state' | 'event' | 'begins' | 'ends' {
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
