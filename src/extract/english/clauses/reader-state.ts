/**
 * What the clause reader knows while it reads a sentence, and the smallest moves on it. Invariant: the
 * stack is never empty while items are read, and its innermost clause is the one that words go to.
 */
import { verbLemma } from '../tags/verb-forms.ts';
import type { Document, Token } from '../tokens.ts';
import type { Clause, ClauseRelation, VerbGroup } from './clause.ts';
import type { Item } from './items.ts';
import type { Phrase } from './phrase.ts';

export abstract class ReaderState {
  protected readonly tokens: readonly Token[];
  protected readonly clauses: Clause[];
  protected readonly sentence: number;
  protected readonly first: number;
  /** Open clauses, the innermost last. Never empty while reading. */
  protected stack: Clause[] = [];
  protected items: readonly Item[] = [];
  protected at = 0;
  protected pending: { key: string; from: number } | null = null;
  protected coordinating = false;
  /** Adverbs behind a conjunction, for the clause that opens next. */
  protected heldAdverbs: number[] = [];
  protected lastPhrase: Phrase | null = null;
  /** The clause of saying that stands behind a quotation. */
  protected afterQuote: Clause | null = null;
  /** What was said from the opening quotation mark on, until the mark that closes it. */
  protected speech: Clause | null = null;
  /** The last content clause that "that" opened, for ", and that …". */
  protected lastThat: Clause | null = null;

  /** Tokens that are known to open or close direct speech. */
  protected readonly speechMarks: ReadonlyMap<number, '“' | '”'>;

  constructor(
    doc: Document,
    clauses: Clause[],
    sentence: number,
    speechMarks: ReadonlyMap<number, '“' | '”'> = new Map(),
  ) {
    this.speechMarks = speechMarks;
    this.tokens = doc.tokens;
    this.clauses = clauses;
    this.sentence = sentence;
    this.first = clauses.length;
  }

  protected get top(): Clause {
    return this.stack.at(-1)!;
  }

  protected push(
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
      infinitive: null,
      verb: null,
      subject: null,
      ownSubject: true,
      objects: [],
      predicate: null,
      predicateAdjective: null,
      obliques: [],
      times: [],
      adverbs: this.heldAdverbs.splice(0),
      from,
      to: from,
    };
    this.clauses.push(clause);
    this.stack.push(clause);
    return clause;
  }

  /** The item before; of ", then a clerk" and ", formally a branch" the comma. */
  protected previous(): Item | null {
    const before = this.items[this.at - 1] ?? null;
    const earlier = this.items[this.at - 2];
    const apposed =
      // "Orlov, then a lieutenant of the guard,": so does a time.
      (before?.kind === 'adverb' ||
        (before?.kind === 'phrase' && before.phrase.kind === 'time' && before.to - before.from < 4)) &&
      earlier?.kind === 'mark' &&
      this.items[this.at]?.kind === 'phrase';
    return apposed ? earlier : before;
  }

  protected *phrasesOf(clause: Clause): Generator<Phrase> {
    const roots = [
      clause.subject,
      clause.predicate,
      ...clause.objects,
      ...clause.obliques.map((o) => o.phrase),
    ];
    for (const root of roots) if (root) yield* this.within(root);
  }

  protected *within(phrase: Phrase): Generator<Phrase> {
    yield phrase;
    for (const { phrase: inner } of phrase.attached) yield* this.within(inner);
    for (const inner of phrase.conjuncts) yield* this.within(inner);
    for (const inner of phrase.appositions) yield* this.within(inner);
  }

  protected outerWithoutVerb(): Clause | null {
    for (let i = this.stack.length - 2; i >= 0; i--) if (this.stack[i]!.verb === null) return this.stack[i]!;
    return null;
  }

  protected popTo(clause: Clause): void {
    while (this.stack.length > 1 && this.top !== clause) this.stack.pop();
  }

  protected popToFinite(): Clause {
    while (this.stack.length > 1 && this.top.verb?.form !== 'finite') this.stack.pop();
    return this.top;
  }

  protected parentOf(clause: Clause): Clause | null {
    return clause.parent === null
      ? clause.relation === 'main'
        ? clause
        : null
      : this.clauses[clause.parent]!;
  }

  protected endOf(phrase: Phrase): number {
    const last = phrase.conjuncts.at(-1) ?? phrase;
    return Math.max(phrase.to, last.to);
  }

  protected commaBefore(token: number): boolean {
    return this.items.some((item) => item.kind === 'mark' && item.key === ',' && item.to === token);
  }

  protected isComma(i: number): boolean {
    const item = this.items[i];
    return item?.kind === 'mark' && item.key === ',';
  }

  /** ", and in 1953 Orlov became …": a time behind the conjunction belongs to the clause it opens. */
  protected takeTimes(from: Clause, to: Clause): void {
    const conjunction = this.items.slice(0, this.at).findLast((item) => item.kind === 'conjunction');
    const start = conjunction?.from ?? Number.POSITIVE_INFINITY;
    to.times.push(...from.times.filter((time) => time.from > start));
    const kept = from.times.filter((time) => time.from <= start);
    from.times.splice(0, from.times.length, ...kept);
  }

  protected sameIng(verb: VerbGroup | null): boolean {
    return verb !== null && this.tokens[verb.head]!.lower.endsWith('ing');
  }

  protected isExtended(phrase: Phrase): boolean {
    return this.tokens[phrase.to]?.pos === 'ADP';
  }

  /** Nothing but a closing quotation mark stands between, or a comma before "alias". */
  protected touches(phrase: Phrase, from: number, key: string): boolean {
    const end = this.endOf(phrase);
    if (end === from) return true;
    const between = this.tokens[end]!.text;
    // "the Special Branch (SB) of the Ministry": what stands in brackets is read apart.
    if (/^[([]$/.test(between) && /^[)\]]$/.test(this.tokens[from - 1]!.text) && from - end <= 6) return true;
    return end + 1 === from && (/^["”»]$/.test(between) || (key === 'alias' && between === ','));
  }

  /** Both names, both with an article or owner, or both bare; and with a preposition after both. */
  protected isLike(a: Phrase, b: Phrase): boolean {
    const form = (phrase: Phrase) =>
      phrase.kind === 'name'
        ? 'name'
        : phrase.possessor || this.tokens[phrase.from]!.pos === 'DET'
          ? 'definite'
          : 'bare';
    return form(a) === form(b) && (!this.isExtended(b) || this.isExtended(a));
  }

  /** "Hundreds of times … there came protests": no subject, however it looks. */
  protected isCountOfTimes(phrase: Phrase): boolean {
    return phrase.attached.some(({ phrase: of }) => /^times?$/.test(this.tokens[of.head]!.lower));
  }

  protected whoseMarker(clause: Clause): boolean {
    return clause.marker === 'whose' && clause.subject === null && clause.verb === null;
  }

  protected asPassive(verb: VerbGroup): VerbGroup {
    const word = this.tokens[verb.head]!;
    return {
      ...verb,
      voice: 'passive',
      form: 'participle',
      lemma: word.lemma === word.lower ? verbLemma(word.lower) : verb.lemma,
    };
  }

  protected isAuxiliaryOnly(verb: VerbGroup): boolean {
    return (
      verb.from === verb.head &&
      /^(do|be|have|can|could|may|might|must|shall|should|will|would)$/.test(verb.lemma)
    );
  }

  /** "A, B and C": all hang on A. */
  protected coordinationHead(last: Phrase, next: Phrase): Phrase {
    const all = this.clauses.slice(this.first).flatMap((clause) => [...this.phrasesOf(clause)]);
    let host = all.find((phrase) => phrase.conjuncts.includes(last)) ?? last;
    // "removals from office, loss of pay": the next is like what the last hangs on, not like the last.
    for (let depth = 0; depth < 3; depth++) {
      const owner = all.find((phrase) => phrase.attached.some((a) => a.phrase === host));
      if (!owner || this.isLike(host, next) || !this.isLike(owner, next)) break;
      host = all.find((phrase) => phrase.conjuncts.includes(owner)) ?? owner;
    }
    return host;
  }

  protected appositionHost(last: Phrase, phrase: Phrase): Phrase {
    if (phrase.kind !== 'name' || last.preposition === null) return last;
    for (const clause of this.clauses.slice(this.first)) {
      for (const host of this.phrasesOf(clause)) {
        if (host.kind === 'noun' && host.attached.some((a) => a.phrase === last)) return host;
      }
    }
    return last;
  }

  /** "the head of the section, Orlov": the apposition is to the head, not to the section. */
  /** "Two of them, Orlov and Petrov, were …": closed by a comma the row of names says who they are. */
  protected namesThem(last: Phrase, phrase: Phrase): boolean {
    const head = this.tokens[last.head]!;
    const several =
      /^(them|us|two|three|four|five|six|seven|eight|nine|ten|several|others)$/.test(head.lower) ||
      (last.kind === 'noun' && /[^su]s$|men$|women$/.test(head.lower));
    if (!several || phrase.kind !== 'name') return false;
    for (let i = this.at + 1; i < this.items.length; i++) {
      const item = this.items[i]!;
      if (item.kind === 'conjunction' && item.key === 'and') {
        const name = this.items[i + 1];
        return (
          name?.kind === 'phrase' &&
          /^\p{Lu}/u.test(this.tokens[name.phrase.head]!.text) &&
          this.isComma(i + 2) &&
          this.items[i + 3]?.kind === 'verb'
        );
      }
      if (!this.isComma(i) && !(item.kind === 'phrase' && item.phrase.kind === 'name')) return false;
    }
    return false;
  }
}
