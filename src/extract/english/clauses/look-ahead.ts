/**
 * What the items ahead decide: whether a verb belongs to the phrase at hand, whether a comma opens a list
 * or an apposition, whether a form in -ed closes a phrase. Each looks a few items ahead and changes nothing.
 */

import type { Clause, VerbGroup } from './clause.ts';
import type { Item } from './items.ts';
import type { Phrase } from './phrase.ts';
import { ReaderState } from './reader-state.ts';
import {
  ACTIVE_AFTER_PASSIVE,
  BESIDE_SPEECH,
  INTRANSITIVE,
  INVERTING_VERBS,
  takesContent,
} from './verb-classes.ts';

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

/** Stand between commas before who says it: ", said Orlov,". */
const INSERTED_BEFORE_SUBJECT = new Set([
  'say',
  'add',
  'write',
  'explain',
  'note',
  'claim',
  'argue',
  'report',
  'recall',
  'testify',
  'insist',
  'declare',
  'warn',
  'admit',
  'reply',
]);

export abstract class LookAhead extends ReaderState {
  /** Whether a finite verb follows, with nothing but "and" and names between. */
  protected finiteVerbAfterList(): boolean {
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

  /** Whether a finite verb follows the phrase at hand, with only what belongs to it between. */
  protected finiteVerbFollows(): boolean {
    for (let i = this.at + 1; i < this.items.length; i++) {
      const item = this.items[i]!;
      if (item.kind === 'verb') {
        if (item.verb.form !== 'finite') return false;
        // "was a docker, a member of the committee, condemned to …": said of him as well.
        if (
          this.top.verb?.lemma === 'be' &&
          this.top.predicate === null &&
          this.isComma(i - 1) &&
          /ed$/.test(this.tokens[item.verb.head]!.lower) &&
          item.verb.from === item.verb.head &&
          this.items[i + 1]?.kind === 'preposition'
        )
          return false;
        // "documents collected by …": a bare participle before "by" is no finite verb.
        // "stated they appealed from it": a pronoun in the form of a subject is one.
        return this.isSubjectPronoun(i - 1) || !this.isReducedPassive(item.verb, this.items[i + 1]);
      }
      if (item.kind === 'adverb' || item.kind === 'preposition') continue;
      if (item.kind === 'phrase' && this.items[i - 1]?.kind === 'preposition') continue;
      // "and he himself was ill"
      if (
        item.kind === 'phrase' &&
        i === this.at + 1 &&
        /sel(f|ves)$/.test(this.tokens[item.phrase.head]!.lower)
      )
        continue;
      const apposition = this.appositionEnd(i);
      if (apposition === null && i === this.at + 1 && this.isComma(i) && this.endsInPost()) continue;
      if (apposition === null) return false;
      i = apposition;
    }
    return false;
  }

  protected isSubjectPronoun(at: number): boolean {
    const item = this.items[at];
    return item?.kind === 'phrase' && /^(i|he|she|we|they)$/.test(this.tokens[item.phrase.head]!.lower);
  }

  /** The phrase at hand is "Orlov, head of the guard" as a whole: a comma closes it. */
  protected endsInPost(): boolean {
    const item = this.items[this.at];
    if (item?.kind !== 'phrase' || item.phrase.kind !== 'name') return false;
    return this.tokens.slice(item.from, item.to).some(({ text }) => text === ',');
  }

  /** ", Marek Dolin,", ", on 3 May," or ", as deputy chairman,": the place of its second comma, else null. */
  protected appositionEnd(i: number): number | null {
    if (!this.isComma(i)) return null;
    if (this.items[i + 1]?.kind === 'adverb' && this.isComma(i + 2)) return i + 2;
    let at = i + (this.items[i + 1]?.kind === 'preposition' ? 2 : 1);
    while (this.items[at]?.kind === 'adverb') at++;
    const phrase = this.items[at++];
    if (phrase?.kind !== 'phrase' || phrase.phrase.kind === 'pronoun') return null;
    while (/^(preposition|verb)$/.test(this.items[at]?.kind ?? '') && this.items[at + 1]?.kind === 'phrase') {
      const item = this.items[at]!;
      if (item.kind === 'verb' && !/^(call|name)$/.test(item.verb.lemma)) break;
      at += 2;
    }
    return this.isComma(at) ? at : null;
  }

  protected isReducedPassive(verb: VerbGroup, next: Item | undefined): boolean {
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

  /** Whether ", …" is part of "A, B and C": a conjunction with a phrase follows before any verb. */
  protected inList(): boolean {
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
  protected subjectAfterList(): boolean {
    let joined = false;
    for (let i = this.at + 1; i < this.items.length; i++) {
      const item = this.items[i]!;
      if (item.kind === 'verb') return false;
      if (item.kind === 'conjunction') joined = true;
      if (joined && item.kind === 'mark') return this.items[i + 1]?.kind === 'phrase';
    }
    return false;
  }

  protected laterFiniteVerb(): boolean {
    for (let i = this.at + 1; i < this.items.length; i++) {
      const item = this.items[i]!;
      if (item.kind === 'marker' || (item.kind === 'mark' && /[;:]/.test(item.key))) return false;
      if (item.kind === 'verb' && item.verb.form === 'finite') return true;
    }
    return false;
  }

  /** "the men arrested in May were shot": a bare form in -ed, and the verb of the clause still to come. */
  protected isPlainParticiple(verb: VerbGroup): boolean {
    if (verb.from !== verb.head || verb.voice === 'passive' || !/ed$/.test(this.tokens[verb.head]!.lower))
      return false;
    if (INTRANSITIVE.has(verb.lemma)) return false;
    const next = this.items[this.at + 1];
    if (next?.kind !== 'preposition' && !(next?.kind === 'phrase' && next.phrase.kind === 'time'))
      return false;
    for (let i = this.at + 2; i < this.items.length; i++) {
      const item = this.items[i]!;
      // "accused of planning to rob the bank": what hangs on it is passed over.
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
  protected isClosedParticiple(verb: VerbGroup): boolean {
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

  /** "a tall man called Orlov, …": the name is an apposition, not an object. */
  protected namesPhrase(verb: VerbGroup, before: Item | null): boolean {
    if (!/^(call|name)$/.test(verb.lemma) || verb.from !== verb.head || before?.kind !== 'phrase')
      return false;
    const [next, after] = [this.items[this.at + 1], this.items[this.at + 2]];
    if (this.lastPhrase?.kind !== 'noun' || next?.kind !== 'phrase' || next.phrase.kind !== 'name')
      return false;
    if (after && after.kind !== 'verb' && after.kind !== 'mark' && after.kind !== 'preposition') return false;
    this.lastPhrase.appositions.push(next.phrase);
    this.lastPhrase = next.phrase;
    this.at++;
    return true;
  }

  /** ""…," said Orlov": the subject of a verb of saying follows it after a quotation. */
  protected saysQuoted(verb: VerbGroup): boolean {
    if (verb.voice === 'passive') return false;
    const next = this.items[this.at + 1];
    if (next?.kind !== 'phrase' || next.phrase.kind === 'time') return false;
    let quote = this.items[this.at - 1];
    if (quote?.kind === 'mark' && quote.key === ',') quote = this.items[this.at - 2];
    if (quote?.kind !== 'mark' || !/^["”»]$/.test(quote.key)) return false;
    const known = this.speechMarks.has(quote.from);
    if (
      !takesContent(verb.lemma) &&
      !/^(ask|command|continue|go on)$/.test(verb.lemma) &&
      !(known && BESIDE_SPEECH.test(verb.lemma))
    )
      return false;
    if (known) return true;
    return this.tokens[quote.from - 1]?.end === this.tokens[quote.from]!.start;
  }

  /** "The guards, said Orlov, had fled", "It failed, wrote the clerk.": who says it stands behind the verb, between commas. */
  protected saysInverted(verb: VerbGroup): boolean {
    if (verb.from !== verb.head || verb.voice === 'passive' || !INSERTED_BEFORE_SUBJECT.has(verb.lemma))
      return false;
    const [before, next, close] = [this.items[this.at - 1], this.items[this.at + 1], this.items[this.at + 2]];
    if (before?.kind !== 'mark' || before.key !== ',' || next?.kind !== 'phrase') return false;
    const named =
      next.phrase.kind === 'name' ||
      this.isSubjectPronoun(this.at + 1) ||
      (next.phrase.kind === 'noun' && /^the$/i.test(this.tokens[next.phrase.from]!.text));
    const listed = this.items[this.at + 3]?.kind === 'conjunction';
    // "A statement by Orlov, the clerk, said the house, which …": a subject still waits for this verb.
    if (next.phrase.kind === 'noun' && this.top.verb === null && this.top.subject !== null) return false;
    return (
      named && (close === undefined || (close.kind === 'mark' && /^[,.;—–]$/.test(close.key) && !listed))
    );
  }

  /** "read the views expounded in …": the verb ahead is a participle of the phrase at hand. */
  protected reducedAhead(verb: VerbGroup): boolean {
    const next = this.items[this.at + 1];
    if (SAYING_ONLY.has(verb.lemma) || next?.kind !== 'verb' || next.verb.from !== next.verb.head)
      return false;
    return /ed$/.test(this.tokens[next.verb.head]!.lower) && this.items[this.at + 2]?.kind === 'preposition';
  }

  /** "It predicts that …, and it thinks …": the same subject says again. */
  protected goesOnWith(sayer: Clause, phrase: Phrase): boolean {
    const same = sayer.subject && this.tokens[sayer.subject.head]!.lower === this.tokens[phrase.head]!.lower;
    const next = this.items.slice(this.at + 1).find((item) => item.kind === 'verb');
    return Boolean(same) && next?.kind === 'verb' && takesContent(next.verb.lemma);
  }

  /** The clause of saying above a clause that is said. */
  protected sayingAbove(clause: Clause): Clause | null {
    if (clause.relation !== 'content' || clause.parent === null) return null;
    const parent = this.clauses[clause.parent]!;
    return parent.verb && takesContent(parent.verb.lemma) ? parent : null;
  }

  /** "rejected "baseless propaganda"": the quotation mark breaks nothing off. */
  protected opensQuotedObject(clause: Clause, before: Item): boolean {
    return (
      before.kind === 'mark' &&
      /^["“«]$/.test(before.key) &&
      clause.objects.length === 0 &&
      this.items[this.at - 2]?.kind === 'verb' &&
      !this.finiteVerbFollows()
    );
  }

  /** "wrote to the council demanding an answer": the writer demands. */
  protected addsToSaying(verb: VerbGroup): boolean {
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

  /** A bare participle in a row after a passive, without an object of its own. */
  protected continuesPassive(before: VerbGroup | null, verb: VerbGroup): boolean {
    if (before?.voice !== 'passive' || verb.from !== verb.head || verb.voice === 'passive') return false;
    const { lower, lemma } = this.tokens[verb.head]!;
    if (
      lower.endsWith('ing') ||
      (lower === lemma && !lower.endsWith('ed')) ||
      /[^s]s$/.test(lower) ||
      ACTIVE_AFTER_PASSIVE.has(verb.lemma)
    )
      return false;
    let next = this.items[this.at + 1];
    if (next?.kind === 'adverb') next = this.items[this.at + 2];
    if (next === undefined || next.kind !== 'phrase' || next.phrase.kind === 'time') return true;
    // "was raised in 1904 and renamed the Border Guard", "was freed and appointed head of the guard".
    if (/^(rename|redesignate|retitle|rechristen)$/.test(verb.lemma)) return true;
    return (
      /^(appoint|promote|elect|name|nominate|commission|make)$/.test(verb.lemma) &&
      next.phrase.kind === 'noun' &&
      this.tokens[next.from]!.pos !== 'DET' &&
      next.phrase.possessor === null
    );
  }

  protected inverts(clause: Clause, verb: VerbGroup): boolean {
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
}
