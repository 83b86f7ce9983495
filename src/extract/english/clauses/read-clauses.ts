/**
 * The clause reader: one pass over the items of a sentence with a stack of open clauses.
 *
 * Longer than most files because the decisions share one state; each item kind has its own method.
 * Where English is ambiguous the reader takes the commoner reading and keeps both attachments of a
 * prepositional phrase. Cost: linear in the items, with a look ahead of a few items.
 */

import { verbLemma } from '../tag-corrections.ts';
import type { Document, Token } from '../tokens.ts';
import type { Clause, ClauseRelation, VerbGroup } from './clause.ts';
import { type Given, type Item, readItems } from './items.ts';
import { type Attachment, appose, type Phrase } from './phrase.ts';
import {
  ACCUSING,
  CONTENT_NOUNS,
  COPULAS,
  INVERTING_VERBS,
  OBJECT_CONTROL,
  OBJECT_PREDICATE,
  PREVENTING,
  SAYING,
  THINKING,
  takesContent,
  ZERO_THAT,
} from './verb-classes.ts';

/** Reads the clauses of every sentence. `Clause.index` is the place in the result. */
export function readClauses(doc: Document, given: Given): Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of doc.sentences) {
    const [from, to] = sentence.tokens;
    new ClauseReader(doc, clauses, sentence.index).read(readItems(doc, from, to, given));
  }
  return clauses;
}

/** After these a participle reading of the next verb is unlikely: "said the colonel worked in …". */
const SAYING_ONLY = new Set([
  'say',
  'think',
  'believe',
  'claim',
  'know',
  'tell',
  'hope',
  'suspect',
  'admit',
  'insist',
]);

/** "was arrested and died": these have no passive, so a new statement begins. */
const ACTIVE_AFTER_PASSIVE = new Set([
  'die',
  'escape',
  'flee',
  'confess',
  'return',
  'go',
  'come',
  'fall',
  'survive',
  'live',
  'become',
  'remain',
  'begin',
  'arrive',
  'disappear',
  'appear',
  'emigrate',
  'serve',
  'stay',
  'work',
  'agree',
  'refuse',
  'resign',
  'retire',
  'collapse',
  'succumb',
  'testify',
  'speak',
  'leave',
  'have',
  'be',
  'lie',
  'perish',
  'surrender',
  'vanish',
  'run',
  'rise',
  'reply',
  'say',
  'start',
  'continue',
  'move',
  'cease',
  'lead',
  'belong',
  'appeal',
]);

/** Verbs without a passive even after a noun: "the prisoner succumbed to …" is no reduced clause. */
const INTRANSITIVE = new Set([
  ...[
    'die',
    'flee',
    'go',
    'come',
    'fall',
    'live',
    'become',
    'remain',
    'arrive',
    'disappear',
    'appear',
    'succumb',
  ],
  ...[
    'perish',
    'vanish',
    'collapse',
    'belong',
    'happen',
    'occur',
    'emigrate',
    'testify',
    'resign',
    'consist',
    'differ',
  ],
  ...[
    'insist',
    'complain',
    'surrender',
    'escape',
    'survive',
    'agree',
    'reply',
    'emerge',
    'exist',
    'stand',
    'sit',
    'lie',
  ],
]);

/** "In practice Orlov …": without an article and no part of a name that follows. */
const BARE_NOUNS = new Set(
  'paper practice reality fact effect law theory truth name principle exile prison custody captivity court turn return response private public secret office power town church school'.split(
    ' ',
  ),
);

class ClauseReader {
  private readonly tokens: readonly Token[];
  private readonly clauses: Clause[];
  private readonly sentence: number;
  private readonly first: number;
  /** Open clauses, the innermost last. Never empty while reading. */
  private stack: Clause[] = [];
  private items: readonly Item[] = [];
  private at = 0;
  private pending: { key: string; from: number } | null = null;
  private coordinating = false;
  private lastPhrase: Phrase | null = null;
  /** The clause of saying that stands behind a quotation. */
  private afterQuote: Clause | null = null;
  /** What was said from the opening quotation mark on, until the mark that closes it. */
  private speech: Clause | null = null;
  /** The last content clause that "that" opened, for ", and that …". */
  private lastThat: Clause | null = null;

  constructor(doc: Document, clauses: Clause[], sentence: number) {
    this.tokens = doc.tokens;
    this.clauses = clauses;
    this.sentence = sentence;
    this.first = clauses.length;
  }

  read(items: readonly Item[]): void {
    const { main, inserts } = setAside(items);
    this.run(main, 'main', null, null);
    for (const insert of inserts) {
      const host = this.hostOf(insert.items[0]?.from ?? 0);
      this.readInsert(insert.items, host);
    }
    this.fillSubjects();
    this.measure();
  }

  private run(
    items: readonly Item[],
    relation: ClauseRelation,
    parent: Clause | null,
    marker: string | null,
  ): void {
    this.items = items;
    this.stack = [];
    this.speech = null;
    this.pending = null;
    this.coordinating = false;
    this.lastPhrase = null;
    this.push(relation, parent, marker, null, items[0]?.from ?? 0);
    for (this.at = 0; this.at < items.length; this.at++) {
      const item = items[this.at]!;
      switch (item.kind) {
        case 'phrase':
          this.onPhrase(item.phrase);
          break;
        case 'verb':
          this.onVerb(item.verb);
          break;
        case 'preposition':
          this.onPreposition(item.key, item.from);
          break;
        case 'conjunction':
          this.coordinating = true;
          break;
        case 'marker':
          this.onMarker(item.key, item.from);
          break;
        case 'adjective':
          this.onAdjective(item.from);
          break;
        case 'adverb':
          this.top.adverbs.push(item.from);
          break;
        case 'mark':
          this.onMark(item.key);
          break;
      }
    }
  }

  private onPreposition(key: string, from: number): void {
    this.pending = { key, from: this.pending?.from ?? from };
  }

  /** What stands between dashes or brackets: a clause of its own, or a phrase in apposition. */
  private readInsert(items: readonly Item[], host: Phrase | null): void {
    const hasVerb = items.some((item) => item.kind === 'verb');
    const first = items.find((item) => item.kind === 'phrase');
    if (!hasVerb) {
      if (host && first?.kind === 'phrase' && first.phrase.kind !== 'time') {
        const clauseCount = this.clauses.length;
        this.run(items, 'main', null, null);
        const read = this.clauses[clauseCount];
        // The reader has hung "of …" on the phrase; the verbless clause itself is dropped.
        this.clauses.length = clauseCount;
        appose(host, read?.subject ?? first.phrase);
      } else if (first?.kind === 'phrase') {
        this.run(items, 'main', this.clauses[this.first] ?? null, null);
      }
      return;
    }
    this.run(items, 'coordinate', this.clauses[this.first] ?? null, null);
  }

  private hostOf(token: number): Phrase | null {
    // Only the phrase right before the dash or bracket hosts what stands behind it.
    const before = this.clauses
      .slice(this.first)
      .flatMap((clause) => [...this.phrasesOf(clause)])
      .filter((phrase) => phrase.to <= token && token - phrase.to <= 2);
    return before.reduce<Phrase | null>(
      (best, phrase) => (best && best.to > phrase.to ? best : phrase),
      null,
    );
  }

  private get top(): Clause {
    return this.stack.at(-1)!;
  }

  private push(
    relation: ClauseRelation,
    parent: Clause | null,
    marker: string | null,
    antecedent: Phrase | null,
    from: number,
  ): Clause {
    const clause: Clause = {
      index: this.clauses.length,
      sentence: this.sentence,
      relation,
      marker,
      parent: parent?.index ?? null,
      antecedent,
      verb: null,
      subject: null,
      ownSubject: true,
      objects: [],
      predicate: null,
      predicateAdjective: null,
      obliques: [],
      times: [],
      adverbs: [],
      from,
      to: from,
    };
    this.clauses.push(clause);
    this.stack.push(clause);
    return clause;
  }

  // --- phrases

  private onPhrase(phrase: Phrase): void {
    const clause = this.top;
    const coordinating = this.coordinating;
    this.coordinating = false;
    if (phrase.kind === 'time') {
      clause.times.push({
        preposition: this.pending?.key ?? '',
        from: this.pending?.from ?? phrase.from,
        phrase,
      });
      this.pending = null;
      this.coordinating = coordinating;
      return;
    }
    if (this.pending) return this.attach(phrase, this.pending, coordinating);
    if (coordinating) return this.coordinatePhrase(phrase);
    if (this.whoseMarker(clause)) phrase.possessor ??= clause.antecedent;
    const before = this.previous();
    if (clause.verb === null) return this.phraseBeforeVerb(phrase, clause, before);
    return this.phraseAfterVerb(phrase, clause, before);
  }

  private whoseMarker(clause: Clause): boolean {
    return clause.marker === 'whose' && clause.subject === null && clause.verb === null;
  }

  private attach(phrase: Phrase, pending: { key: string; from: number }, coordinating: boolean): void {
    this.pending = null;
    const subject = this.subjectInside(phrase);
    if (subject) {
      this.attach(
        { ...phrase, to: subject.from, head: subject.from - 1, kind: 'noun' },
        pending,
        coordinating,
      );
      this.top.subject = subject;
      this.lastPhrase = subject;
      return;
    }
    const outer = this.outerWithoutVerb();
    if (outer && this.top.verb && this.commaBefore(pending.from)) {
      // "Comparing what was said, in our opinion the remark …": what follows the comma opens the main clause.
      this.popTo(outer);
      this.lastPhrase = null;
    }
    phrase.preposition = pending.key;
    const row = coordinating ? this.top.obliques.at(-1) : undefined;
    if (row?.preposition === pending.key) {
      // "for the bureau and also for the party": both stand behind the same preposition.
      row.phrase.conjuncts.push(phrase);
      this.lastPhrase = phrase;
      return;
    }
    const attachment: Attachment = { preposition: pending.key, from: pending.from, phrase };
    const adjacent =
      this.lastPhrase && this.touches(this.lastPhrase, pending.from, pending.key) ? this.lastPhrase : null;
    if (adjacent) adjacent.attached.push(attachment);
    if (!(pending.key === 'of' && adjacent)) this.top.obliques.push(attachment);
    // "of" chains stay with the whole: "the head of the section of the bureau, Orlov".
    this.lastPhrase = phrase;
  }

  /** "At the congress Orlov accused …": a noun with a preposition, then the name that is the subject. */
  private subjectInside(phrase: Phrase): Phrase | null {
    const clause = this.top;
    if (phrase.kind !== 'name' || clause.subject || clause.verb || !this.finiteVerbAfterList()) return null;
    let from = phrase.to;
    while (from > phrase.from && /^(\p{Lu}|v[ao]n$|de$|al$|bin$)/u.test(this.tokens[from - 1]!.text)) from--;
    const bare = from - phrase.from === 1 && BARE_NOUNS.has(this.tokens[phrase.from]!.lower);
    if ((from - phrase.from < 2 && !bare) || from === phrase.to || this.tokens[from - 1]!.pos !== 'NOUN')
      return null;
    return {
      ...phrase,
      from,
      possessor: null,
      attached: [],
      appositions: [],
      conjuncts: [],
      preposition: null,
    };
  }

  /** Whether a finite verb follows, with nothing but "and" and names between. */
  private finiteVerbAfterList(): boolean {
    for (let i = this.at + 1; i < this.items.length; i++) {
      const item = this.items[i]!;
      if (item.kind === 'verb') return item.verb.form === 'finite';
      if (
        item.kind !== 'conjunction' &&
        item.kind !== 'adverb' &&
        !(item.kind === 'phrase' && item.phrase.kind === 'name')
      )
        return false;
    }
    return false;
  }

  /** Nothing but a closing quotation mark stands between, or a comma before "alias". */
  private touches(phrase: Phrase, from: number, key: string): boolean {
    const end = this.endOf(phrase);
    if (end === from) return true;
    const between = this.tokens[end]!.text;
    // "the Special Branch (SB) of the Ministry": what stands in brackets is read apart.
    if (/^[([]$/.test(between) && /^[)\]]$/.test(this.tokens[from - 1]!.text) && from - end <= 6) return true;
    return end + 1 === from && (/^["”»]$/.test(between) || (key === 'alias' && between === ','));
  }

  private commaBefore(token: number): boolean {
    return this.items.some((item) => item.kind === 'mark' && item.key === ',' && item.to === token);
  }

  private endOf(phrase: Phrase): number {
    const last = phrase.conjuncts.at(-1) ?? phrase;
    return Math.max(phrase.to, last.to);
  }

  /** The clause of saying above a clause that is said. */
  private sayingAbove(clause: Clause): Clause | null {
    if (clause.relation !== 'content' || clause.parent === null) return null;
    const parent = this.clauses[clause.parent]!;
    return parent.verb && takesContent(parent.verb.lemma) ? parent : null;
  }

  /** "It predicts that …, and it thinks …": the same subject says again. */
  private goesOnWith(sayer: Clause, phrase: Phrase): boolean {
    const same = sayer.subject && this.tokens[sayer.subject.head]!.lower === this.tokens[phrase.head]!.lower;
    const next = this.items.slice(this.at + 1).find((item) => item.kind === 'verb');
    return Boolean(same) && next?.kind === 'verb' && takesContent(next.verb.lemma);
  }

  private coordinatePhrase(phrase: Phrase): void {
    const clause = this.top;
    if (clause.verb !== null && this.finiteVerbFollows()) {
      let parent = this.popToFinite();
      const sayer = this.sayingAbove(parent);
      if (sayer && this.goesOnWith(sayer, phrase)) {
        this.popTo(sayer);
        parent = sayer;
      }
      const relation = parent.relation === 'main' ? 'coordinate' : parent.relation;
      this.push(relation, this.parentOf(parent), parent.marker, null, phrase.from);
      this.top.subject = phrase;
      this.lastPhrase = phrase;
      this.takeTimes(clause, this.top);
      return;
    }
    const { subject } = clause;
    if (
      clause.verb === null &&
      subject?.kind === 'name' &&
      phrase.kind === 'name' &&
      this.lastPhrase?.kind !== 'name'
    ) {
      // "Orlov of the archive and Petrov were …": names go with names.
      subject.conjuncts.push(phrase);
      this.lastPhrase = phrase;
      return;
    }
    if (this.lastPhrase) {
      phrase.preposition = this.lastPhrase.preposition;
      this.coordinationHead(this.lastPhrase, phrase).conjuncts.push(phrase);
      this.lastPhrase = phrase;
      return;
    }
    if (clause.verb === null) {
      clause.subject ??= phrase;
      this.lastPhrase = phrase;
    }
  }

  /** "A, B and C": all hang on A. */
  private coordinationHead(last: Phrase, next: Phrase): Phrase {
    const all = this.clauses.slice(this.first).flatMap((clause) => [...this.phrasesOf(clause)]);
    let host = all.find((phrase) => phrase.conjuncts.includes(last)) ?? last;
    // "expulsions from the party, loss of work": the next is like what the last hangs on, not like the last.
    for (let depth = 0; depth < 3; depth++) {
      const owner = all.find((phrase) => phrase.attached.some((a) => a.phrase === host));
      if (!owner || this.isLike(host, next) || !this.isLike(owner, next)) break;
      host = all.find((phrase) => phrase.conjuncts.includes(owner)) ?? owner;
    }
    return host;
  }

  /** Both names, both with an article or owner, or both bare; and with a preposition after both. */
  private isLike(a: Phrase, b: Phrase): boolean {
    const form = (phrase: Phrase) =>
      phrase.kind === 'name'
        ? 'name'
        : phrase.possessor || this.tokens[phrase.from]!.pos === 'DET'
          ? 'definite'
          : 'bare';
    return form(a) === form(b) && (!this.isExtended(b) || this.isExtended(a));
  }

  private isExtended(phrase: Phrase): boolean {
    return this.tokens[phrase.to]?.pos === 'ADP';
  }

  private *phrasesOf(clause: Clause): Generator<Phrase> {
    const roots = [
      clause.subject,
      clause.predicate,
      ...clause.objects,
      ...clause.obliques.map((o) => o.phrase),
    ];
    for (const root of roots) if (root) yield* this.within(root);
  }

  private *within(phrase: Phrase): Generator<Phrase> {
    yield phrase;
    for (const { phrase: inner } of phrase.attached) yield* this.within(inner);
    for (const inner of phrase.conjuncts) yield* this.within(inner);
    for (const inner of phrase.appositions) yield* this.within(inner);
  }

  private phraseBeforeVerb(phrase: Phrase, clause: Clause, before: Item | null): void {
    if (
      clause.subject === null &&
      before?.kind === 'mark' &&
      before.key === ',' &&
      this.lastPhrase?.preposition &&
      this.inList() &&
      this.subjectAfterList()
    ) {
      // "After arrests, loss of work, and exile, …": still the phrase that the preposition governs.
      phrase.preposition = this.lastPhrase.preposition;
      this.coordinationHead(this.lastPhrase, phrase).conjuncts.push(phrase);
    } else if (clause.subject === null) {
      clause.subject = phrase;
    } else if (before?.kind === 'mark' && phrase.kind === 'pronoun' && this.finiteVerbFollows()) {
      // "A youth of eighteen, he threw …": the apposition stands first.
      appose(phrase, clause.subject);
      clause.subject = phrase;
    } else if (before?.kind === 'mark' && this.lastPhrase) {
      this.appositionOrList(phrase);
      return;
    } else if (
      clause.subject.kind === 'name' &&
      phrase.kind === 'name' &&
      clause.subject.to === phrase.from
    ) {
      // "Army General Marn said": of two names side by side the second is the one who acts.
      clause.subject = phrase;
    } else if (before?.kind === 'phrase' && this.lastPhrase && this.finiteVerbFollows()) {
      // "the ends Orlov has set himself": a relative clause without its pronoun.
      this.push('relative', clause, null, this.lastPhrase, phrase.from);
      this.top.subject = phrase;
    } else if (clause.subject.kind !== 'name' && phrase.kind === 'name') {
      clause.subject = phrase;
    }
    this.lastPhrase = phrase;
  }

  /** "rejected "baseless propaganda"": the quotation mark breaks nothing off. */
  private opensQuotedObject(clause: Clause, before: Item): boolean {
    return (
      before.kind === 'mark' &&
      /^["“«]$/.test(before.key) &&
      clause.objects.length === 0 &&
      this.items[this.at - 2]?.kind === 'verb' &&
      !this.finiteVerbFollows()
    );
  }

  private phraseAfterVerb(phrase: Phrase, clause: Clause, before: Item | null): void {
    const verb = clause.verb!;
    if (before?.kind === 'mark' && !this.opensQuotedObject(clause, before)) {
      if (this.finiteVerbFollows()) {
        this.newClauseAfterBreak(phrase);
        return;
      }
      if (this.lastPhrase) {
        this.appositionOrList(phrase);
        return;
      }
    }
    if (before?.kind === 'phrase' || (before?.kind === 'adverb' && clause.objects.length > 0)) {
      const outer = this.outerWithoutVerb();
      if (this.finiteVerbFollows()) {
        if (outer && clause.relation !== 'relative' && !outer.subject) {
          this.popTo(outer);
          outer.subject = phrase;
        } else if (this.lastPhrase) {
          this.push('relative', clause, null, this.lastPhrase, phrase.from);
          this.top.subject = phrase;
        }
        this.lastPhrase = phrase;
        return;
      }
    }
    if (this.finiteVerbFollows() && ZERO_THAT.has(verb.lemma) && !this.reducedAhead(verb)) {
      this.push('content', clause, '', null, phrase.from);
      this.top.subject = phrase;
    } else if (COPULAS.has(verb.lemma) && verb.voice === 'active') {
      if (clause.subject === null && clause.relation !== 'infinitive' && clause.relation !== 'gerund')
        clause.subject = phrase;
      else if (clause.subject && this.isCountOfTimes(clause.subject)) clause.subject = phrase;
      else if (clause.predicate === null) clause.predicate = phrase;
      else clause.objects.push(phrase);
    } else if (this.inverts(clause, verb)) {
      clause.subject = phrase;
    } else {
      clause.objects.push(phrase);
    }
    this.lastPhrase = phrase;
  }

  /** "read the views expounded in …": the verb ahead is a participle of the phrase at hand. */
  private reducedAhead(verb: VerbGroup): boolean {
    const next = this.items[this.at + 1];
    if (SAYING_ONLY.has(verb.lemma) || next?.kind !== 'verb' || next.verb.from !== next.verb.head)
      return false;
    return /ed$/.test(this.tokens[next.verb.head]!.lower) && this.items[this.at + 2]?.kind === 'preposition';
  }

  private inverts(clause: Clause, verb: VerbGroup): boolean {
    if (clause === this.afterQuote && clause.subject === null) return true;
    if (clause.subject && !this.isCountOfTimes(clause.subject)) return false;
    if (clause.relation === 'infinitive' || clause.relation === 'gerund' || clause.relation === 'relative')
      return false;
    return (
      INVERTING_VERBS.has(verb.lemma) &&
      verb.voice === 'active' &&
      (clause.obliques.length > 0 || clause.subject !== null)
    );
  }

  /** "Hundreds of times … there came protests": no subject, however it looks. */
  private isCountOfTimes(phrase: Phrase): boolean {
    return phrase.attached.some(({ phrase: of }) => /^times?$/.test(this.tokens[of.head]!.lower));
  }

  /** ", X" : the same thing again in other words, or the next of a list. */
  private appositionOrList(bare: Phrase): void {
    // ", formerly head of the section": the adverb says something of what stands beside the name.
    const adverb = this.items[this.at - 1];
    const phrase = adverb?.kind === 'adverb' && bare.kind === 'noun' ? { ...bare, from: adverb.from } : bare;
    const last = this.lastPhrase!;
    if (this.inList() && !(last.kind === 'name' && phrase.kind === 'noun')) {
      phrase.preposition = last.preposition;
      this.coordinationHead(last, phrase).conjuncts.push(phrase);
    } else {
      appose(this.appositionHost(last, phrase), phrase);
    }
    this.lastPhrase = phrase;
  }

  /** "the head of the section, Orlov": the apposition is to the head, not to the section. */
  private appositionHost(last: Phrase, phrase: Phrase): Phrase {
    if (phrase.kind !== 'name' || last.preposition === null) return last;
    for (const clause of this.clauses.slice(this.first)) {
      for (const host of this.phrasesOf(clause)) {
        if (host.kind === 'noun' && host.attached.some((a) => a.phrase === last)) return host;
      }
    }
    return last;
  }

  /** Whether ", …" is part of "A, B and C": a conjunction with a phrase follows before any verb. */
  private inList(): boolean {
    for (let i = this.at + 1; i < this.items.length; i++) {
      const item = this.items[i]!;
      if (item.kind === 'verb' || item.kind === 'marker') return false;
      if (item.kind === 'mark' && item.key !== ',') return false;
      if (item.kind === 'conjunction') {
        if (item.key === 'but') return false;
        const next = this.items[i + 1];
        return next?.kind === 'phrase' || next?.kind === 'preposition';
      }
    }
    return false;
  }

  /** Whether after the conjunction of the list a comma and another phrase come before the verb. */
  private subjectAfterList(): boolean {
    let joined = false;
    for (let i = this.at + 1; i < this.items.length; i++) {
      const item = this.items[i]!;
      if (item.kind === 'verb') return false;
      if (item.kind === 'conjunction') joined = true;
      if (joined && item.kind === 'mark') return this.items[i + 1]?.kind === 'phrase';
    }
    return false;
  }

  private newClauseAfterBreak(phrase: Phrase): void {
    const outer = this.outerWithoutVerb();
    if (outer && (outer.subject === null || outer.subject.kind === 'time')) {
      this.popTo(outer);
      outer.subject = phrase;
    } else {
      const root = this.stack[0]!;
      this.popTo(root);
      this.push('coordinate', root, null, null, phrase.from);
      this.top.subject = phrase;
    }
    this.lastPhrase = phrase;
  }

  /** ", and in 1953 Orlov became …": a time behind the conjunction belongs to the clause it opens. */
  private takeTimes(from: Clause, to: Clause): void {
    const conjunction = this.items.slice(0, this.at).findLast((item) => item.kind === 'conjunction');
    const start = conjunction?.from ?? Number.POSITIVE_INFINITY;
    to.times.push(...from.times.filter((time) => time.from > start));
    const kept = from.times.filter((time) => time.from <= start);
    from.times.splice(0, from.times.length, ...kept);
  }

  private outerWithoutVerb(): Clause | null {
    for (let i = this.stack.length - 2; i >= 0; i--) if (this.stack[i]!.verb === null) return this.stack[i]!;
    return null;
  }

  private popTo(clause: Clause): void {
    while (this.stack.length > 1 && this.top !== clause) this.stack.pop();
  }

  private popToFinite(): Clause {
    while (this.stack.length > 1 && this.top.verb?.form !== 'finite') this.stack.pop();
    return this.top;
  }

  private parentOf(clause: Clause): Clause | null {
    return clause.parent === null
      ? clause.relation === 'main'
        ? clause
        : null
      : this.clauses[clause.parent]!;
  }

  /** Whether a finite verb follows the phrase at hand, with only what belongs to it between. */
  private finiteVerbFollows(): boolean {
    for (let i = this.at + 1; i < this.items.length; i++) {
      const item = this.items[i]!;
      if (item.kind === 'verb') {
        if (item.verb.form !== 'finite') return false;
        // "documents collected by …": a bare participle before "by" is no finite verb.
        return !this.isReducedPassive(item.verb, this.items[i + 1]);
      }
      if (item.kind === 'adverb' || item.kind === 'preposition') continue;
      if (item.kind === 'phrase' && this.items[i - 1]?.kind === 'preposition') continue;
      const apposition = this.appositionEnd(i);
      if (apposition === null && i === this.at + 1 && this.isComma(i) && this.endsInPost()) continue;
      if (apposition === null) return false;
      i = apposition;
    }
    return false;
  }

  /** The phrase at hand is "Orlov, head of the guard" as a whole: a comma closes it. */
  private endsInPost(): boolean {
    const item = this.items[this.at];
    if (item?.kind !== 'phrase' || item.phrase.kind !== 'name') return false;
    return this.tokens.slice(item.from, item.to).some(({ text }) => text === ',');
  }

  /** ", Sixto Dolin,", ", on 3 May," or ", as deputy chairman,": the place of its second comma, else null. */
  private appositionEnd(i: number): number | null {
    if (!this.isComma(i)) return null;
    if (this.items[i + 1]?.kind === 'adverb' && this.isComma(i + 2)) return i + 2;
    let at = i + (this.items[i + 1]?.kind === 'preposition' ? 2 : 1);
    const phrase = this.items[at++];
    if (phrase?.kind !== 'phrase' || phrase.phrase.kind === 'pronoun') return null;
    while (/^(preposition|verb)$/.test(this.items[at]?.kind ?? '') && this.items[at + 1]?.kind === 'phrase') {
      const item = this.items[at]!;
      if (item.kind === 'verb' && !/^(call|name)$/.test(item.verb.lemma)) break;
      at += 2;
    }
    return this.isComma(at) ? at : null;
  }

  private isComma(i: number): boolean {
    const item = this.items[i];
    return item?.kind === 'mark' && item.key === ',';
  }

  private isReducedPassive(verb: VerbGroup, next: Item | undefined): boolean {
    if (
      verb.voice === 'passive' ||
      verb.from !== verb.head ||
      !/(ed|t|d|n)$/.test(this.tokens[verb.head]!.lower)
    )
      return false;
    // "twenty persons held hostage by …"
    if (next?.kind === 'phrase')
      return (
        /^(hostage|captive|prisoner)$/.test(this.tokens[next.to - 1]!.lower) && next.to - next.from === 1
      );
    if (next?.kind !== 'preposition') return false;
    // "a unit based at the mill": where something is kept.
    if (
      /^(based|stationed|headquartered|quartered|housed|situated|garrisoned)$/.test(
        this.tokens[verb.head]!.lower,
      )
    )
      return true;
    return /^(by|through|under)$/.test(next.key);
  }

  /** The item before; of ", then a clerk" and ", formally a branch" the comma. */
  private previous(): Item | null {
    const before = this.items[this.at - 1] ?? null;
    const earlier = this.items[this.at - 2];
    const apposed =
      before?.kind === 'adverb' && earlier?.kind === 'mark' && this.items[this.at]?.kind === 'phrase';
    return apposed ? earlier : before;
  }

  // --- verbs

  private onVerb(verb: VerbGroup): void {
    const coordinating = this.coordinating;
    this.coordinating = false;
    const before = this.previous();
    if (verb.form === 'infinitive') return this.openInfinitive(verb, coordinating);
    if (verb.form === 'gerund') return this.openGerund(verb, before, coordinating);
    if (verb.form === 'participle') return this.openParticiple(verb, before);
    this.pending = null;
    if (this.namesPhrase(verb, before)) return;
    if (this.saysQuoted(verb)) {
      const root = this.stack[0]!;
      this.popTo(root);
      this.afterQuote = this.push('coordinate', root, null, null, verb.from);
      this.top.verb = verb;
      this.lastPhrase = null;
      return;
    }
    const clause = this.top;
    if (clause.verb === null) {
      if (
        before?.kind === 'phrase' &&
        clause.subject &&
        ((this.isReducedPassive(verb, this.items[this.at + 1]) && this.laterFiniteVerb()) ||
          (this.isPlainParticiple(verb) &&
            !(clause.relation === 'relative' && this.outerWithoutVerb()?.subject)))
      ) {
        return this.openParticiple(this.asPassive(verb), before);
      }
      if (before?.kind === 'mark' && clause.subject && this.lastPhrase && this.isClosedParticiple(verb))
        return this.openParticiple(this.asPassive(verb), before);
      clause.verb = verb;
      if (clause.relation === 'relative' && clause.subject === null) {
        clause.subject = clause.antecedent;
        clause.ownSubject = false;
      }
      return;
    }
    const causative =
      clause.verb.lemma === 'have' &&
      (clause.subject !== null || clause.verb.form === 'gerund') &&
      !/^(he|she|they|we|i|it)$/.test(this.tokens[this.lastPhrase?.head ?? 0]!.lower);
    if (
      this.isAuxiliaryOnly(clause.verb) &&
      !causative &&
      clause.verb.to <= verb.from &&
      before?.kind === 'phrase'
    ) {
      // "How could he stay": the auxiliary before its subject.
      if (clause.subject === null && clause.objects.length === 1) clause.subject = clause.objects.pop()!;
      else if (clause.predicate) {
        clause.subject ??= clause.predicate;
        clause.predicate = null;
      }
      clause.verb = {
        ...verb,
        modals: [...clause.verb.modals, ...verb.modals],
        tense: clause.verb.tense === 'future' ? 'future' : verb.tense,
        negated: clause.verb.negated || verb.negated,
      };
      return;
    }
    if (coordinating) return this.shareSubject(verb);
    const outer = this.outerWithoutVerb();
    if (
      before?.kind === 'phrase' &&
      this.lastPhrase &&
      this.isReducedPassive(verb, this.items[this.at + 1]) &&
      !(outer?.subject && !this.laterFiniteVerb())
    ) {
      return this.openParticiple(this.asPassive(verb), before);
    }
    if (outer?.subject) {
      this.popTo(outer);
      outer.verb = verb;
      return;
    }
    if (
      before?.kind === 'phrase' &&
      this.lastPhrase &&
      verb.from === verb.head &&
      !INTRANSITIVE.has(verb.lemma) &&
      /(ed|t|n)$/.test(this.tokens[verb.head]!.lower) &&
      // "saw them shoot my father": the bare form is no participle.
      !(
        this.tokens[verb.head]!.lower === verb.lemma &&
        /^(see|watch|hear|let|make|help)$/.test(clause.verb.lemma)
      )
    ) {
      return this.openParticiple(this.asPassive(verb), before);
    }
    if (before?.kind === 'phrase' && this.lastPhrase) {
      // A clause that no word opens: the last phrase turns out to be its subject.
      const subject = this.lastPhrase;
      const index = clause.objects.indexOf(subject);
      if (index >= 0) {
        clause.objects.splice(index, 1);
        this.push('content', clause, '', null, subject.from);
      } else this.push('coordinate', clause, null, null, subject.from);
      this.top.subject = subject;
      this.top.verb = verb;
      return;
    }
    this.shareSubject(verb);
  }

  /** "a frightened man called Lebrun, …": the name is an apposition, not an object. */
  private namesPhrase(verb: VerbGroup, before: Item | null): boolean {
    if (!/^(call|name)$/.test(verb.lemma) || verb.from !== verb.head || before?.kind !== 'phrase')
      return false;
    const [next, after] = [this.items[this.at + 1], this.items[this.at + 2]];
    if (
      !this.lastPhrase ||
      this.lastPhrase.kind !== 'noun' ||
      next?.kind !== 'phrase' ||
      next.phrase.kind !== 'name'
    )
      return false;
    if (after && after.kind !== 'verb' && after.kind !== 'mark' && after.kind !== 'preposition') return false;
    this.lastPhrase.appositions.push(next.phrase);
    this.lastPhrase = next.phrase;
    this.at++;
    return true;
  }

  /** ""…," said Orlov": the subject of a verb of saying follows it after a quotation. */
  private saysQuoted(verb: VerbGroup): boolean {
    if (
      verb.voice === 'passive' ||
      !(takesContent(verb.lemma) || /^(ask|command|continue|go on)$/.test(verb.lemma))
    )
      return false;
    const next = this.items[this.at + 1];
    if (next?.kind !== 'phrase' || next.phrase.kind === 'time') return false;
    let quote = this.items[this.at - 1];
    if (quote?.kind === 'mark' && quote.key === ',') quote = this.items[this.at - 2];
    if (quote?.kind !== 'mark' || !/^["”»]$/.test(quote.key)) return false;
    return this.tokens[quote.from - 1]?.end === this.tokens[quote.from]!.start;
  }

  private asPassive(verb: VerbGroup): VerbGroup {
    const word = this.tokens[verb.head]!;
    return {
      ...verb,
      voice: 'passive',
      form: 'participle',
      lemma: word.lemma === word.lower ? verbLemma(word.lower) : verb.lemma,
    };
  }

  private isAuxiliaryOnly(verb: VerbGroup): boolean {
    return (
      verb.from === verb.head &&
      /^(do|be|have|can|could|may|might|must|shall|should|will|would)$/.test(verb.lemma)
    );
  }

  private laterFiniteVerb(): boolean {
    for (let i = this.at + 1; i < this.items.length; i++) {
      const item = this.items[i]!;
      if (item.kind === 'marker' || (item.kind === 'mark' && /[;:]/.test(item.key))) return false;
      if (item.kind === 'verb' && item.verb.form === 'finite') return true;
    }
    return false;
  }

  /** "the men arrested in May were shot": a bare form in -ed, and the verb of the clause still to come. */
  private isPlainParticiple(verb: VerbGroup): boolean {
    if (verb.from !== verb.head || verb.voice === 'passive' || !/ed$/.test(this.tokens[verb.head]!.lower))
      return false;
    if (INTRANSITIVE.has(verb.lemma)) return false;
    const next = this.items[this.at + 1];
    if (next?.kind !== 'preposition' && !(next?.kind === 'phrase' && next.phrase.kind === 'time'))
      return false;
    for (let i = this.at + 2; i < this.items.length; i++) {
      const item = this.items[i]!;
      // "accused of plotting to overthrow the government": what hangs on it is passed over.
      if (item.kind === 'verb' && /^(gerund|infinitive)$/.test(item.verb.form)) {
        if (this.items[i + 1]?.kind === 'phrase') i++;
        continue;
      }
      if (item.kind === 'verb')
        return (
          item.verb.form === 'finite' && (this.items[i - 1]?.kind !== 'mark' || this.lastPhrase?.host != null)
        );
      if (item.kind === 'marker' || item.kind === 'conjunction' || (item.kind === 'mark' && item.key !== ','))
        return false;
      // A new subject before the verb makes it another clause.
      if (item.kind === 'phrase' && item.phrase.kind !== 'time' && this.items[i - 1]?.kind !== 'preposition')
        return false;
    }
    return false;
  }

  /** "The regiment, raised in 1904 as a militia, was renamed": commas close it in, and the verb follows. */
  private isClosedParticiple(verb: VerbGroup): boolean {
    if (verb.from !== verb.head || verb.voice === 'passive' || !this.isComma(this.at - 1)) return false;
    if (!/(ed|[^s]t|n)$/.test(this.tokens[verb.head]!.lower) || ACTIVE_AFTER_PASSIVE.has(verb.lemma))
      return false;
    const close = this.items.findIndex((item, i) => i > this.at && item.kind === 'mark');
    if (close < 0 || !this.isComma(close)) return false;
    const inside = this.items.slice(this.at + 1, close);
    if (inside[0]?.kind === 'phrase' && inside[0].phrase.kind !== 'time') return false;
    if (inside.some(({ kind }) => kind === 'verb' || kind === 'marker' || kind === 'conjunction'))
      return false;
    const next = this.items[close + 1];
    return next?.kind === 'verb' && next.verb.form === 'finite';
  }

  /** "… and fled": a further verb of the same subject. */
  private shareSubject(verb: VerbGroup): void {
    const sibling = this.popToFinite();
    const relation = sibling.relation === 'main' ? 'coordinate' : sibling.relation;
    const clause = this.push(relation, this.parentOf(sibling), sibling.marker, sibling.antecedent, verb.from);
    clause.subject = sibling.subject;
    clause.ownSubject = false;
    // "was arrested and shot": the auxiliary counts for all.
    clause.verb = this.continuesPassive(sibling.verb, verb)
      ? {
          ...this.asPassive(verb),
          form: 'finite',
          tense: sibling.verb!.tense,
          negated: verb.negated || sibling.verb!.negated,
          modals: sibling.verb!.modals,
        }
      : verb;
  }

  /** A bare participle in a row after a passive, without an object of its own. */
  private continuesPassive(before: VerbGroup | null, verb: VerbGroup): boolean {
    if (before?.voice !== 'passive' || verb.from !== verb.head || verb.voice === 'passive') return false;
    const { lower, lemma } = this.tokens[verb.head]!;
    if (
      lower.endsWith('ing') ||
      lower === lemma ||
      /[^s]s$/.test(lower) ||
      ACTIVE_AFTER_PASSIVE.has(verb.lemma)
    )
      return false;
    let next = this.items[this.at + 1];
    if (next?.kind === 'adverb') next = this.items[this.at + 2];
    return next === undefined || next.kind !== 'phrase' || next.phrase.kind === 'time';
  }

  private openInfinitive(verb: VerbGroup, coordinating: boolean): void {
    this.pending = null;
    const sibling = this.top;
    if (coordinating && sibling.relation === 'infinitive') {
      this.stack.pop();
      const clause = this.push('infinitive', this.parentOf(sibling), 'to', null, verb.from);
      clause.verb = verb;
      clause.ownSubject = false;
      return;
    }
    const clause = this.push('infinitive', sibling, 'to', null, verb.from);
    clause.verb = verb;
    clause.ownSubject = false;
  }

  private openGerund(verb: VerbGroup, before: Item | null, coordinating: boolean): void {
    const pending = this.pending;
    this.pending = null;
    if (before?.kind === 'mark' && before.key === ',' && SAYING.has(verb.lemma)) {
      // "said that two had been hurt, adding that …": who said so adds.
      const saying = this.stack.find((c) => c.verb !== null && SAYING.has(c.verb.lemma));
      if (saying) this.popTo(saying);
    }
    const top = this.top;
    const list = coordinating || (before?.kind === 'mark' && before.key === ',' && this.sameIng(top.verb));
    if (list && this.sameIng(top.verb) && !pending) {
      // "was deporting, exiling and imprisoning", "by arresting and shooting".
      const clause = this.push(
        top.relation === 'main' ? 'coordinate' : top.relation,
        this.parentOf(top),
        top.marker,
        top.antecedent,
        verb.from,
      );
      clause.subject = top.subject;
      clause.ownSubject = false;
      clause.verb = { ...verb, form: top.verb!.form, tense: top.verb!.tense, negated: top.verb!.negated };
      return;
    }
    const reduced =
      before?.kind === 'phrase' &&
      !pending &&
      this.lastPhrase &&
      top.verb !== null &&
      !this.addsToSaying(verb);
    const clause = this.push(
      reduced ? 'relative' : 'gerund',
      top,
      pending?.key ?? null,
      reduced ? this.lastPhrase : null,
      pending?.from ?? verb.from,
    );
    clause.verb = verb;
    clause.ownSubject = false;
    if (reduced) clause.subject = this.lastPhrase;
  }

  /** "wrote to the council demanding an answer": the writer demands. */
  private addsToSaying(verb: VerbGroup): boolean {
    const above = this.top.verb;
    if (!above || this.top.verb?.voice === 'passive') return false;
    const said =
      takesContent(above.lemma) ||
      /^(write|send|appeal|cable|telegraph|wire|petition|call|speak)$/.test(above.lemma);
    return (
      said &&
      /^(demand|ask|request|urge|protest|complain|inform|accuse|threaten|warn|beg|offer|deny|call|explain|announce|say|order)$/.test(
        verb.lemma,
      )
    );
  }

  private sameIng(verb: VerbGroup | null): boolean {
    return verb !== null && this.tokens[verb.head]!.lower.endsWith('ing');
  }

  private openParticiple(verb: VerbGroup, before: Item | null): void {
    this.pending = null;
    // "had the homes of the ministers searched": said of the whole object.
    const caused = /^(have|get|order)$/.test(this.top.verb?.lemma ?? '')
      ? this.top.objects.at(-1)
      : undefined;
    const antecedent =
      caused ?? (before?.kind === 'phrase' || before?.kind === 'mark' ? this.lastPhrase : null);
    const clause = this.push('relative', this.top, null, antecedent, verb.from);
    clause.verb = verb;
    clause.subject = antecedent;
    clause.ownSubject = false;
  }

  // --- markers, adjectives, marks

  private onMarker(key: string, from: number): void {
    this.pending = null;
    const coordinating = this.coordinating;
    this.coordinating = false;
    const before = this.previous();
    const after = this.items.slice(this.at + 1).find((item) => item.kind !== 'adverb');
    if (key === 'that') return this.onThat(from, before, after, coordinating);
    if (key === 'who' || key === 'which' || key === 'whom' || key === 'whose') {
      if (key !== 'whose' && this.asksWho(before)) {
        // "tell us who wrote it": a question told, not a description of "us".
        this.push('content', this.top, key, null, from);
        return;
      }
      const earlier = coordinating
        ? this.stack.find((c) => c.relation === 'relative' && c.marker === key)
        : undefined;
      if (earlier) this.popTo(this.parentOf(earlier) ?? this.top);
      this.push('relative', this.top, key, earlier?.antecedent ?? this.describedBy(before), from);
      return;
    }
    if (key === 'whether' || key === 'how' || key === 'why' || key === 'what') {
      this.push('content', this.top, key, null, from);
      return;
    }
    if (coordinating && this.top.relation === 'adverbial') this.stack.pop();
    // "warned to keep away, as the army …": behind a comma the reason is not part of what was to be done.
    if (
      before?.kind === 'mark' &&
      before.key === ',' &&
      /^(as|since|while|whereas|although|though)$/.test(key)
    ) {
      while (this.stack.length > 1 && /^(infinitive|gerund)$/.test(this.top.relation)) this.stack.pop();
    }
    this.push('adverbial', this.top, key, null, from);
  }

  private asksWho(before: Item | null): boolean {
    const { verb } = this.top;
    if (
      !verb ||
      !(
        takesContent(verb.lemma) ||
        /^(establish|determine|ascertain|identify|clarify|verify)$/.test(verb.lemma)
      )
    )
      return false;
    return before?.kind === 'verb' || (before?.kind === 'phrase' && before.phrase.kind === 'pronoun');
  }

  /** ", a cousin of the President, who …": after a comma the named person is described, not the President. */
  private describedBy(before: Item | null): Phrase | null {
    const last = this.lastPhrase;
    if (before?.kind !== 'mark' || last?.preposition !== 'of') return last;
    for (const clause of this.clauses.slice(this.first)) {
      for (const phrase of this.phrasesOf(clause)) {
        if (phrase.host?.kind === 'name' && phrase.attached.some((a) => a.phrase === last))
          return phrase.host;
      }
    }
    return last;
  }

  private onThat(from: number, before: Item | null, after: Item | undefined, coordinating: boolean): void {
    const again = (coordinating || before?.kind === 'mark') && this.lastThat && this.parentOf(this.lastThat);
    if (again) {
      // "that …, and that …; that …": the same voice goes on.
      const clause = this.push('content', again, 'that', null, from);
      this.stack = this.stack.filter((c) => c.index <= again.index);
      if (!this.stack.includes(again)) this.stack.push(again);
      this.stack.push(clause);
      this.lastThat = clause;
      return;
    }
    if (before?.kind === 'phrase' && before.phrase.kind === 'time' && this.top.verb === null) {
      // "On the day that he spoke, …": it tells when.
      this.push('adverbial', this.top, 'that', null, from);
      return;
    }
    const phrase = before?.kind === 'phrase' ? this.lastPhrase : null;
    const told = phrase && after?.kind !== 'verb' ? this.toldBy(phrase) : null;
    if (told) {
      this.lastThat = this.push('content', this.top, 'that', told, from);
      return;
    }
    if (phrase && phrase.kind === 'noun' && !CONTENT_NOUNS.has(this.tokens[phrase.head]!.lemma)) {
      const verbTakes =
        this.top.verb &&
        takesContent(this.top.verb.lemma) &&
        (this.top.objects.some((o) => [...this.within(o)].includes(phrase)) || phrase.preposition === 'to') &&
        after?.kind !== 'verb';
      if (!verbTakes) {
        this.push('relative', this.top, 'that', phrase, from);
        return;
      }
    }
    this.lastThat = this.push(
      'content',
      this.top,
      'that',
      phrase && phrase.kind === 'noun' ? phrase : null,
      from,
    );
  }

  /** "the claim of the defence that …": what is said is the claim, not the defence. */
  private toldBy(teller: Phrase): Phrase | null {
    if (!/^(of|by|from|to)$/.test(teller.preposition ?? '')) return null;
    const all = this.clauses.slice(this.first).flatMap((clause) => [...this.phrasesOf(clause)]);
    const owner = all.find((phrase) => phrase.attached.some((a) => a.phrase === teller));
    const lemma = owner ? this.tokens[owner.head]!.lemma : '';
    return owner &&
      /^(claim|evidence|testimony|statement|allegation|accusation|submission|contention|argument|assertion|opinion|view|conclusion|finding|admission|confession|complaint|assurance|version|denial|report)$/.test(
        lemma,
      )
      ? owner
      : null;
  }

  private onAdjective(token: number): void {
    const clause = this.top;
    const says = clause.verb && (COPULAS.has(clause.verb.lemma) || OBJECT_PREDICATE.has(clause.verb.lemma));
    if (says && clause.predicateAdjective === null) clause.predicateAdjective = token;
    this.coordinating = false;
  }

  private onMark(key: string): void {
    if (key === ';' || key === ':') {
      const root = this.stack[0]!;
      this.popTo(root);
      this.pending = null;
      this.coordinating = false;
      // After a semicolon within reported speech the marker "that" is repeated; else a new clause.
      this.push(key === ':' ? 'content' : 'coordinate', root, key, null, this.items[this.at]!.to);
      this.stack = [root, this.top];
      this.lastPhrase = null;
    } else if (this.opensSpeech(key)) {
      // "said, “Today troops …": what is said is a clause of its own.
      this.pending = null;
      this.coordinating = false;
      this.speech = this.push('content', this.top, '', null, this.items[this.at]!.to);
      this.lastPhrase = null;
    } else if (this.speech !== null && /^[”"»]$/.test(key) && this.stack.includes(this.speech)) {
      const saying = this.parentOf(this.speech);
      if (saying) this.popTo(saying);
      this.speech = null;
      this.pending = null;
      this.lastPhrase = null;
    } else if (this.closesSpeech(key)) {
      // "“The guard shot him,” General Marn, commander of the section, said": who speaks comes next.
      const root = this.stack[0]!;
      this.popTo(root);
      this.push('coordinate', root, null, null, this.items[this.at]!.to);
      this.pending = null;
      this.lastPhrase = null;
    } else if (key === ',') {
      if (this.pending) this.pending = null;
    }
  }

  private closesSpeech(key: string): boolean {
    if (!/^[”"»]$/.test(key) || !this.isComma(this.at - 1) || this.top.verb === null) return false;
    const marks = this.items.slice(0, this.at).filter((item) => item.kind === 'mark' && item.key === key);
    if (key === '"' && marks.length % 2 === 0) return false;
    const next = this.items[this.at + 1];
    if (next?.kind !== 'phrase' || next.phrase.kind === 'time') return false;
    const verb = this.items.slice(this.at + 1).find((item) => item.kind === 'verb');
    return verb?.kind === 'verb' && verb.verb.form === 'finite' && takesContent(verb.verb.lemma);
  }

  /** A quotation mark behind a comma and a verb of saying, with more than a name between the marks. */
  private opensSpeech(key: string): boolean {
    if (!/^[“"«]$/.test(key) || !this.isComma(this.at - 1)) return false;
    const { verb, objects } = this.top;
    if (!verb || verb.form !== 'finite' || objects.length > 0 || !takesContent(verb.lemma)) return false;
    const marks = this.items.slice(0, this.at).filter((item) => item.kind === 'mark' && item.key === key);
    if (key === '"' && marks.length % 2 === 1) return false;
    const rest = this.items.slice(this.at + 1);
    const close = rest.findIndex((item) => item.kind === 'mark' && /^[”"»]$/.test(item.key));
    return rest.slice(0, close < 0 ? rest.length : close).some((item) => item.kind === 'verb');
  }

  // --- after the pass

  private fillSubjects(): void {
    this.shareObjects();
    this.readFronted();
    for (let i = this.first; i < this.clauses.length; i++) {
      const clause = this.clauses[i]!;
      if (clause.subject || clause.parent === null) continue;
      const parent = this.clauses[clause.parent]!;
      if (clause.relation === 'infinitive') {
        const controls =
          parent.verb && OBJECT_CONTROL.has(parent.verb.lemma) && parent.verb.voice === 'active';
        // "counted on Orlov to kill him": whom one counts on is to do it.
        const relied =
          parent.verb && /^(count|rely|call|prevail|depend)$/.test(parent.verb.lemma)
            ? parent.obliques.find((o) => /^(on|upon)$/.test(o.preposition))
            : undefined;
        clause.subject = relied?.phrase ?? (controls ? parent.objects.at(0) : null) ?? parent.subject;
        clause.ownSubject = false;
      } else if (clause.relation === 'gerund') {
        // "accused Orlov of having killed": what follows is said of the object.
        const ofObject =
          parent.verb?.voice === 'active' &&
          ((clause.marker === 'of' && ACCUSING.has(parent.verb.lemma)) ||
            (clause.marker === 'from' && PREVENTING.has(parent.verb.lemma)));
        clause.subject = (ofObject ? parent.objects.at(0) : null) ?? parent.subject;
        clause.ownSubject = false;
      } else if (clause.relation === 'relative' && clause.marker !== 'whose') {
        // The antecedent is the object where the clause has a subject of its own; else its subject. Without
        // one a participle stands before what it is said of: "Born in Karsk, Orlov …".
        const fronted =
          clause.verb?.form === 'participle' && parent.subject && clause.verb.from < parent.subject.from;
        clause.subject = clause.antecedent ?? (fronted ? parent.subject : null);
        clause.ownSubject = false;
      }
    }
    for (let i = this.first; i < this.clauses.length; i++) {
      const clause = this.clauses[i]!;
      if (
        clause.relation === 'relative' &&
        clause.antecedent &&
        clause.subject &&
        clause.subject !== clause.antecedent &&
        clause.objects.length === 0 &&
        clause.verb?.voice === 'active' &&
        clause.marker !== 'whose'
      ) {
        clause.objects.push(clause.antecedent);
      }
    }
  }

  /**
   * "Appointed head of the section in 1926, Orlov reorganised it": a participle that opens the sentence
   * is said of the subject behind the comma.
   */
  private readFronted(): void {
    const root = this.clauses[this.first];
    const { verb } = root ?? {};
    if (!root || !verb || verb.voice === 'passive' || verb.from !== verb.head || verb.tense !== 'past')
      return;
    if (root.subject || root.relation !== 'main' || ACTIVE_AFTER_PASSIVE.has(verb.lemma)) return;
    const next = this.clauses.slice(this.first + 1).find((clause) => clause.verb?.form === 'finite');
    if (!next?.ownSubject || !next.subject || next.relation !== 'coordinate' || next.marker !== null) return;
    if (this.tokens[next.subject.from - 1]?.text !== ',') return;
    root.verb = { ...this.asPassive(verb), tense: 'past' };
    root.subject = next.subject;
    root.ownSubject = false;
  }

  /** "deporting, exiling and imprisoning his friends": the object of the last counts for all. */
  private shareObjects(): void {
    for (let i = this.clauses.length - 2; i >= this.first; i--) {
      const clause = this.clauses[i]!;
      const next = this.clauses[i + 1]!;
      const alike =
        !next.ownSubject &&
        clause.verb?.voice === 'active' &&
        next.verb?.voice === 'active' &&
        clause.verb.form === next.verb.form &&
        (next.parent === clause.parent || next.parent === clause.index);
      if (!alike || clause.objects.length > 0 || clause.predicate || clause.obliques.length > 0) continue;
      const [object] = next.objects;
      if (!object || object.from < next.verb!.from) continue;
      const between = this.tokens.slice(clause.verb!.to, next.verb!.from);
      if (
        between.length > 0 &&
        between.length < 4 &&
        between.every((t) => t.text === ',' || t.pos === 'CCONJ')
      )
        clause.objects.push(object);
    }
  }

  private measure(): void {
    for (let i = this.first; i < this.clauses.length; i++) {
      const clause = this.clauses[i]!;
      let from = clause.verb?.from ?? clause.subject?.from ?? clause.from;
      let to = clause.verb?.to ?? clause.from + 1;
      const own = clause.ownSubject ? [clause.subject] : [];
      for (const phrase of [
        ...own,
        clause.predicate,
        ...clause.objects,
        ...clause.obliques.map((o) => o.phrase),
        ...clause.times.map((t) => t.phrase),
      ]) {
        if (!phrase || phrase === clause.antecedent) continue;
        from = Math.min(from, phrase.from);
        to = Math.max(to, phrase.to);
      }
      if (clause.predicateAdjective !== null) to = Math.max(to, clause.predicateAdjective + 1);
      if (clause.subject && clause.predicate && clause.verb?.lemma === 'be')
        clause.subject.identified = clause.predicate;
      clause.from = Math.min(from, clause.from);
      clause.to = Math.max(to, clause.from + 1);
    }
  }
}

interface Insert {
  readonly items: readonly Item[];
}

/** Takes out what stands in brackets or between paired dashes. */
function setAside(items: readonly Item[]): { main: Item[]; inserts: Insert[] } {
  const main: Item[] = [];
  const inserts: Insert[] = [];
  const dashes = items.flatMap((item, i) => (item.kind === 'mark' && item.key === '—' ? [i] : []));
  let i = 0;
  while (i < items.length) {
    const item = items[i]!;
    if (item.kind === 'mark' && (item.key === '(' || item.key === '[')) {
      const close = items.findIndex(
        (other, j) => j > i && other.kind === 'mark' && (other.key === ')' || other.key === ']'),
      );
      if (close > 0) {
        inserts.push({ items: items.slice(i + 1, close) });
        i = close + 1;
        continue;
      }
    }
    if (item.kind === 'mark' && item.key === '—') {
      const place = dashes.indexOf(i);
      const close = dashes[place + 1];
      if (place % 2 === 0 && close !== undefined && close - i > 1) {
        inserts.push({ items: items.slice(i + 1, close) });
        i = close + 1;
        continue;
      }
      if (place % 2 === 0) {
        // A lone dash is a comma, or nothing after a preposition ("by the method of — shooting").
        if (main.at(-1)?.kind !== 'preposition') main.push({ ...item, key: ',' });
        i++;
        continue;
      }
    }
    const saying = insertedSaying(items, i);
    if (saying !== null) {
      inserts.push({ items: items.slice(i + 1, saying) });
      // One comma stays, so that what stands on both sides is not run together.
      if (!/^(preposition|marker)$/.test(items[i - 1]?.kind ?? '')) main.push(item);
      i = saying + 1;
      continue;
    }
    main.push(item);
    i++;
  }
  return { main, inserts };
}

/** ", it is alleged," or ", the report says,": the place of the second comma, or null. */
function insertedSaying(items: readonly Item[], i: number): number | null {
  const [open, subject, verb, close] = [items[i], items[i + 1], items[i + 2], items[i + 3]];
  if (open?.kind !== 'mark' || open.key !== ',' || close?.kind !== 'mark' || close.key !== ',') return null;
  if (subject?.kind !== 'phrase' || verb?.kind !== 'verb' || verb.verb.form !== 'finite') return null;
  return SAYING.has(verb.verb.lemma) || THINKING.has(verb.verb.lemma) ? i + 3 : null;
}
