/**
 * What the clause reader does with a verb: the verb of the open clause, a further one of the same
 * subject, or a clause of its own (infinitive, -ing form, participle).
 */

import type { Clause, VerbGroup } from './clause.ts';
import type { Item } from './items.ts';
import { PhraseSteps } from './phrase-steps.ts';
import { ACTIVE_AFTER_PASSIVE, INTRANSITIVE, SAYING, takesContent } from './verb-classes.ts';

export abstract class VerbSteps extends PhraseSteps {
  protected onVerb(verb: VerbGroup): void {
    const coordinating = this.coordinating;
    this.coordinating = false;
    const before = this.previous();
    if (verb.form === 'infinitive') return this.openInfinitive(verb, coordinating);
    if (verb.form === 'gerund') return this.openGerund(verb, before, coordinating);
    if (verb.form === 'participle') {
      // "called out by a guard known as Ziko and beaten": the row goes on from the finite verb.
      const row = coordinating ? (this.stack.findLast((c) => c.verb?.form === 'finite')?.verb ?? null) : null;
      if (row?.voice === 'passive' && row.form === 'finite')
        return this.shareSubject({ ...verb, form: 'finite', tense: row.tense, modals: row.modals });
      return this.openParticiple(verb, before);
    }
    this.pending = null;
    if (this.namesPhrase(verb, before)) return;
    if (this.saysQuoted(verb) || this.saysInverted(verb)) {
      const root = this.stack[0]!;
      if (this.saysQuoted(verb)) this.popTo(root);
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
    if (!coordinating && this.saysThere(verb, before)) return;
    if (coordinating || this.goesOnBehindPhrase(verb)) return this.shareSubject(verb);
    // "was a docker, condemned to six years": what was done to the one who was.
    if (
      clause.verb.lemma === 'be' &&
      clause.predicate &&
      clause.subject &&
      before?.kind === 'mark' &&
      before.key === ',' &&
      verb.from === verb.head &&
      /ed$/.test(this.tokens[verb.head]!.lower) &&
      this.items[this.at + 1]?.kind === 'preposition' &&
      !ACTIVE_AFTER_PASSIVE.has(verb.lemma)
    ) {
      this.lastPhrase = clause.subject;
      return this.openParticiple(this.asPassive(verb), before);
    }
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

  /** "He notes there was a delay": what he notes, without "that". */
  private saysThere(verb: VerbGroup, before: Item | null): boolean {
    const clause = this.top;
    const there = before?.kind === 'adverb' && this.tokens[before.from]!.lower === 'there';
    if (
      !there ||
      clause.verb === null ||
      !/^(?:be|exist|remain)$/.test(verb.lemma) ||
      !takesContent(clause.verb.lemma)
    )
      return false;
    if (clause.objects.length > 0 || clause.verb.to !== before.from) return false;
    this.push('content', clause, '', null, before.from);
    this.top.verb = verb;
    this.lastPhrase = null;
    return true;
  }

  /** "visited the works and on one of these visits slapped a man": a preposition stands after the conjunction. */
  private goesOnBehindPhrase(verb: VerbGroup): boolean {
    const next = this.items[this.at + 1];
    if (verb.voice === 'passive' || next?.kind !== 'phrase' || next.phrase.kind === 'time') return false;
    let at = this.at - 1;
    while (this.items[at]?.kind === 'phrase' && this.items[at - 1]?.kind === 'preposition') at -= 2;
    return at < this.at - 1 && this.items[at]?.kind === 'conjunction' && this.top.verb?.form === 'finite';
  }

  /** "confirmed that he had received it, but denied that …": behind a comma, who spoke goes on speaking. */
  private backToSpeaker(verb: VerbGroup): void {
    const conjunction = this.items.slice(0, this.at).findLastIndex((item) => item.kind === 'conjunction');
    const broken =
      conjunction > 0 &&
      (this.isComma(conjunction - 1) ||
        (this.items[conjunction]!.kind === 'conjunction' &&
          this.tokens[this.items[conjunction]!.from]!.lower === 'but'));
    if (!broken || verb.form !== 'finite' || !SAYING.has(verb.lemma) || this.top.relation !== 'content')
      return;
    const speaker = this.parentOf(this.top);
    if (speaker?.verb && SAYING.has(speaker.verb.lemma) && this.stack.includes(speaker)) this.popTo(speaker);
  }

  /** "… and fled": a further verb of the same subject. */
  /** "was arrested and, as I learned from a guard, died": the clause between the commas is passed over. */
  private pastInsert(verb: VerbGroup, clause: Clause): Clause {
    const parent = clause.relation === 'adverbial' ? this.parentOf(clause) : null;
    const inserted =
      parent?.verb?.form === 'finite' &&
      this.tokens[verb.from - 1]?.text === ',' &&
      this.tokens[clause.from - 1]?.text === ',' &&
      /^(and|but|then)$/.test(this.tokens[clause.from - 2]?.lower ?? '');
    if (!inserted) return clause;
    this.popTo(parent);
    return parent;
  }

  protected shareSubject(verb: VerbGroup): void {
    const { top } = this;
    if (top.relation === 'infinitive' && this.continuesPassive(top.verb, verb)) {
      // "to be led out and shot": the auxiliary of the infinitive counts for both.
      this.stack.pop();
      const further = this.push('infinitive', this.parentOf(top), 'to', null, verb.from);
      further.verb = { ...this.asPassive(verb), form: 'infinitive', tense: 'none' };
      further.ownSubject = false;
      return;
    }
    this.backToSpeaker(verb);
    const sibling = this.pastInsert(verb, this.popToFinite());
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

  protected openInfinitive(verb: VerbGroup, coordinating: boolean): void {
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

  protected openGerund(verb: VerbGroup, before: Item | null, coordinating: boolean): void {
    const pending = this.pending;
    this.pending = null;
    if (before?.kind === 'mark' && before.key === ',' && SAYING.has(verb.lemma)) {
      // "said that two had been hurt, adding that …": who said so adds.
      const saying = this.stack.find((c) => c.verb !== null && SAYING.has(c.verb.lemma));
      const told = this.top.relation === 'content' ? this.parentOf(this.top) : null;
      // "condemned allegations that Orlov had lied, stressing that …": who condemns, stresses.
      const speaker = saying ?? (told && this.stack.includes(told) ? told : null);
      if (speaker) this.popTo(speaker);
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

  protected openParticiple(verb: VerbGroup, before: Item | null): void {
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
}
