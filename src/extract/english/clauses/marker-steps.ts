/**
 * What the clause reader does with words and marks that open and close clauses: "that", "who",
 * "because", semicolons, quotation marks.
 */

import type { Clause } from './clause.ts';
import type { Item } from './items.ts';
import { makePhrase, type Phrase } from './phrase.ts';
import { BESIDE_SPEECH, CONTENT_NOUNS, COPULAS, OBJECT_PREDICATE, takesContent } from './verb-classes.ts';
import { VerbSteps } from './verb-steps.ts';

/** "two of whom", "none of whom". */
const COUNTS =
  /^(all|both|some|many|most|several|none|each|neither|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)$/;

export abstract class MarkerSteps extends VerbSteps {
  protected onMarker(key: string, from: number): void {
    const governing = this.pending;
    this.pending = null;
    const coordinating = this.coordinating;
    this.coordinating = false;
    const before = this.previous();
    const after = this.items
      .slice(this.at + 1)
      .find((item) => item.kind !== 'adverb' || this.tokens[item.from]!.lower === 'there');
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
      const antecedent = earlier?.antecedent ?? this.describedBy(before);
      this.push('relative', this.top, key, antecedent, from);
      if (governing && (key === 'whom' || key === 'which')) this.governRelative(governing, from, antecedent);
      return;
    }
    if (key === 'whether' || key === 'how' || key === 'why' || key === 'what') {
      this.push('content', this.top, key, null, from);
      return;
    }
    if (key === 'if' && this.asksIf(before)) {
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

  /** "asked if he had fled", "asked him if", "did not know if": whether, not on what condition. */
  private asksIf(before: Item | null): boolean {
    const { verb } = this.top;
    if (
      !verb ||
      !/^(?:ask|wonder|inquire|enquire|know|question|see|doubt|check|learn|find out)$/.test(verb.lemma)
    )
      return false;
    return (
      (before?.kind === 'verb' && before.verb === verb) ||
      (before?.kind === 'phrase' && verb.lemma === 'ask' && this.top.objects.length === 1)
    );
  }

  /** "to whom he reported": the pronoun stands behind its preposition; of "all of whom" all are the subject. */
  private governRelative(governing: { key: string; from: number }, at: number, counted: Phrase | null): void {
    const phrase = makePhrase(at, at + 1, at, 'pronoun');
    phrase.preposition = governing.key;
    const attachment = { preposition: governing.key, from: governing.from, phrase };
    const count = counted !== null && governing.key === 'of' && COUNTS.test(this.tokens[counted.head]!.lower);
    if (count) {
      counted.attached.push(attachment);
      this.top.subject = counted;
    } else this.top.obliques.push(attachment);
  }

  protected asksWho(before: Item | null): boolean {
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

  /** ", a nephew of the General, who …": after a comma the named person is described, not the General. */
  protected describedBy(before: Item | null): Phrase | null {
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

  private isImpersonalSaying({ verb, subject }: Clause): boolean {
    const it = subject && this.tokens[subject.head]!.lower === 'it';
    return Boolean(it) && verb?.voice === 'passive' && takesContent(verb.lemma);
  }

  protected onThat(from: number, before: Item | null, after: Item | undefined, coordinating: boolean): void {
    const { verb } = this.top;
    // "told, off the record, that": the verb at hand still waits for what it says.
    const waits =
      !coordinating &&
      verb !== null &&
      this.top.relation === 'coordinate' &&
      this.lastThat !== null &&
      this.lastThat.from < this.top.from &&
      takesContent(verb.lemma);
    const again =
      (coordinating || before?.kind === 'mark') && !waits && this.lastThat && this.parentOf(this.lastThat);
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
    if (before?.kind === 'phrase' && this.isImpersonalSaying(this.top)) {
      // "It is alleged in the report that …": what is alleged, whatever stands between.
      this.lastThat = this.push('content', this.top, 'that', null, from);
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
  protected toldBy(teller: Phrase): Phrase | null {
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

  protected onAdjective(token: number): void {
    const clause = this.top;
    const says = clause.verb && (COPULAS.has(clause.verb.lemma) || OBJECT_PREDICATE.has(clause.verb.lemma));
    if (says && clause.predicateAdjective === null) clause.predicateAdjective = token;
    this.coordinating = false;
  }

  protected onMark(key: string): void {
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

  protected closesSpeech(key: string): boolean {
    if (!/^[”"»]$/.test(key)) return false;
    if (!this.closesWhole() && (!this.isComma(this.at - 1) || this.top.verb === null)) return false;
    const marks = this.items.slice(0, this.at).filter((item) => item.kind === 'mark' && item.key === key);
    if (key === '"' && marks.length % 2 === 0) return false;
    const next = this.items[this.at + 1];
    if (next?.kind !== 'phrase' || next.phrase.kind === 'time') return false;
    const verb = this.items.slice(this.at + 1).find((item) => item.kind === 'verb');
    return (
      verb?.kind === 'verb' &&
      verb.verb.form === 'finite' &&
      (takesContent(verb.verb.lemma) || (this.closesWhole() && BESIDE_SPEECH.test(verb.verb.lemma)))
    );
  }

  /** A mark that is known to close direct speech, behind a stop. */
  private closesWhole(): boolean {
    const { items, at } = this;
    const before = items[at - 1];
    return (
      items[at]?.kind === 'mark' &&
      this.speechMarks.has(items[at].from) &&
      (before === undefined || (before.kind === 'mark' && /^[,.!?…—-]+$/.test(before.key)))
    );
  }

  /** A quotation mark behind a comma and a verb of saying, with more than a name between the marks. */
  protected opensSpeech(key: string): boolean {
    if (!/^[“"«]$/.test(key) || !this.isComma(this.at - 1)) return false;
    const { verb, objects } = this.top;
    if (verb?.form !== 'finite' || objects.length > 0 || !takesContent(verb.lemma)) return false;
    const marks = this.items.slice(0, this.at).filter((item) => item.kind === 'mark' && item.key === key);
    if (key === '"' && marks.length % 2 === 1) return false;
    const rest = this.items.slice(this.at + 1);
    const close = rest.findIndex((item) => item.kind === 'mark' && /^[”"»]$/.test(item.key));
    return rest.slice(0, close < 0 ? rest.length : close).some((item) => item.kind === 'verb');
  }

  protected onPreposition(key: string, from: number): void {
    this.pending = { key, from: this.pending?.from ?? from };
  }
}
