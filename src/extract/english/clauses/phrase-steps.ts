/**
 * What the clause reader does with a noun phrase: subject, object, apposition, part of a row, or what a
 * preposition governs.
 */

import type { Clause } from './clause.ts';
import type { Item } from './items.ts';
import { LookAhead } from './look-ahead.ts';
import { type Attachment, appose, type Phrase } from './phrase.ts';
import { COPULAS, SAYING, TELLING_SOMEBODY, ZERO_THAT } from './verb-classes.ts';

/** "In practice Orlov …": without an article and no part of a name that follows. */
const BARE_NOUNS = new Set(
  'paper practice reality fact effect law theory truth name principle exile prison custody captivity court turn return response private public secret office power town church school midnight dawn noon dusk nightfall daybreak sunrise sunset'.split(
    ' ',
  ),
);

export abstract class PhraseSteps extends LookAhead {
  protected onPhrase(phrase: Phrase): void {
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

  protected attach(phrase: Phrase, pending: { key: string; from: number }, coordinating: boolean): void {
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
      // "Weighing what they said, in our view the note …": what follows the comma opens the main clause.
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
  protected subjectInside(phrase: Phrase): Phrase | null {
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

  protected coordinatePhrase(phrase: Phrase): void {
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

  /** "Originally a section of the ministry, the guard was …": an indefinite description, then a definite subject. */
  private isDescribedBefore(described: Phrase, phrase: Phrase): boolean {
    const first = (at: Phrase): string => this.tokens[at.from]!.lower;
    return (
      /^an?$/.test(first(described)) &&
      described.conjuncts.length === 0 &&
      (phrase.kind === 'name' || first(phrase) === 'the') &&
      this.items[this.at + 1]?.kind === 'verb'
    );
  }

  protected phraseBeforeVerb(phrase: Phrase, clause: Clause, before: Item | null): void {
    // "he himself was ill"
    if (clause.subject && before?.kind === 'phrase' && /sel(f|ves)$/.test(this.tokens[phrase.head]!.lower))
      return;
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
    } else if (
      before?.kind === 'mark' &&
      (phrase.kind === 'pronoun' || this.isDescribedBefore(clause.subject, phrase)) &&
      this.finiteVerbFollows()
    ) {
      // "A boy of twelve, he ran …": the apposition stands first.
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
    } else if (clause.marker === 'whose' && before?.kind === 'phrase' && this.finiteVerbFollows()) {
      // "whose evidence the court accepts": what is owned is the object.
      clause.objects.push(clause.subject);
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

  protected phraseAfterVerb(phrase: Phrase, clause: Clause, before: Item | null): void {
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
        } else if (
          this.lastPhrase &&
          TELLING_SOMEBODY.has(verb.lemma) &&
          clause.objects.length === 1 &&
          clause.objects[0] === this.lastPhrase
        ) {
          this.push('content', clause, '', null, phrase.from);
          this.top.subject = phrase;
        } else if (this.lastPhrase) {
          this.push('relative', clause, null, this.lastPhrase, phrase.from);
          this.top.subject = phrase;
        }
        this.lastPhrase = phrase;
        return;
      }
    }
    const zeroThat =
      (ZERO_THAT.has(verb.lemma) && !this.reducedAhead(verb)) ||
      (SAYING.has(verb.lemma) && this.isSubjectPronoun(this.at));
    if (zeroThat && this.finiteVerbFollows()) {
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

  /** ", X" : the same thing again in other words, or the next of a list. */
  protected appositionOrList(bare: Phrase): void {
    // ", formerly head of the section": the adverb says something of what stands beside the name.
    const adverb = this.items[this.at - 1];
    const time = adverb?.kind === 'phrase' && adverb.phrase.kind === 'time';
    const phrase =
      (adverb?.kind === 'adverb' || time) && adverb && bare.kind === 'noun'
        ? { ...bare, from: adverb.from }
        : bare;
    const last = this.lastPhrase!;
    if (this.inList() && !(last.kind === 'name' && phrase.kind === 'noun') && !this.namesThem(last, phrase)) {
      phrase.preposition = last.preposition;
      this.coordinationHead(last, phrase).conjuncts.push(phrase);
    } else {
      appose(this.appositionHost(last, phrase), phrase);
    }
    this.lastPhrase = phrase;
  }

  protected newClauseAfterBreak(phrase: Phrase): void {
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
}
