/**
 * Who speaks: the subject of a verb of saying, the owner of a report, a writing, nobody named, or the
 * author.
 */
import type { Range, ReadVoice } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { fillerOf } from '../fillers/fillers.ts';
import type { Attributions } from './attributions.ts';
import { REPORT_NOUNS, SELF_NAMES, type VoiceVerb, voiceVerb } from './cues.ts';
import { isBody, isDecidingBody } from './deciding-body.ts';
import { isEvidence } from './voice-chain.ts';

export abstract class Speakers {
  protected readonly analysis: Analysis;
  protected readonly attributions: Attributions;

  constructor(analysis: Analysis, attributions: Attributions) {
    this.analysis = analysis;
    this.attributions = attributions;
  }

  /** "no evidence that …", "no truth in". */
  protected isNothing(noun: Phrase): boolean {
    const { tokens } = this.analysis;
    return (
      tokens[noun.from]!.lower === 'no' &&
      /^(evidence|proof|sign|indication|truth|trace)$/.test(tokens[noun.head]!.lemma)
    );
  }

  /** Null where the author speaks: "I believe", "we hold", "the author supposes". */
  protected speaker(clause: Clause): ReadVoice | null {
    const { verb } = clause;
    if (!verb) return null;
    // "It goes without saying that", "It can be said that": the author says it.
    if (clause.relation === 'gerund' && clause.marker === 'without') return null;
    if (verb.voice === 'passive' && verb.modals.length > 0) return null;
    if (verb.voice === 'passive') {
      // "Despite appeals by the elders he was said to …": what stands before the verb is no doer.
      const by = clause.obliques.find((o) => o.preposition === 'by' && o.from >= verb.from);
      if (by) return this.voiceOf(by.phrase);
      // "It was established that": whoever writes it says so.
      if (/^(establish|prove|show|demonstrate|find)$/.test(verb.lemma)) return null;
      // "He was told that": somebody unnamed speaks.
      return { name: this.impersonal(clause), entity: null, stance: 'asserted' };
    }
    if (!clause.subject) return null;
    // "The evidence shows that": whoever writes it says so.
    if (voiceVerb(verb.lemma) === 'endorse' && isEvidence(this.analysis.tokens[clause.subject.head]!.lemma))
      return null;
    if (this.isAuthor(clause.subject) || this.isOwnBody(clause)) return null;
    return this.voiceOf(clause.subject);
  }

  /** "The Chamber finds that", "this Commission has concluded": a body that tells its own findings is the author. */
  protected isOwnBody({ subject, verb }: Clause): boolean {
    if (!subject || !verb || !/^(present|perfect)$/.test(verb.tense)) return false;
    return isDecidingBody(this.analysis, subject);
  }

  /** What the verb of saying does; courts and commissions "find" and "hold" what others say. */
  protected contentVerb({ subject, verb }: Clause): VoiceVerb | null {
    const body = subject !== null && isBody(this.analysis.tokens[subject.head]!.lemma);
    if (
      body &&
      verb?.voice === 'active' &&
      /^(find|hold|determine|consider|decide|observe|recall)$/.test(verb.lemma)
    )
      return 'say';
    return voiceVerb(verb?.lemma ?? '');
  }

  protected isEmptySubject(phrase: Phrase): boolean {
    return /^(it|this|that|there|what)$/.test(this.analysis.tokens[phrase.head]!.lower);
  }

  protected impersonal(clause: Clause): string {
    const { tokens, doc } = this.analysis;
    const verb = clause.verb!;
    const from =
      clause.subject && clause.subject.to <= verb.from && verb.from - clause.subject.to <= 1
        ? clause.subject.from
        : verb.from;
    const words = doc.text.slice(tokens[from]!.start, tokens[verb.to - 1]!.end).replace(/\s+/g, ' ');
    if (/^it\b/i.test(words)) return words.replace(/^It/, 'it');
    const said = words.replace(/^.*?\b(?=is|was|are|were|has|have)/i, '');
    const ONE: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has' };
    return `it ${said.replace(/^(were|are|have)\b/, (word) => ONE[word]!)}`;
  }

  protected voiceOf(phrase: Phrase): ReadVoice {
    const teller = REPORT_NOUNS.has(this.analysis.tokens[phrase.head]!.lemma) ? this.teller(phrase) : null;
    if (teller) return this.voiceOf(teller);
    const { argument } = fillerOf(this.analysis, phrase);
    const words = argument.entity === null ? this.words(phrase) : argument.name;
    return { name: words, entity: argument.entity, stance: 'asserted' };
  }

  protected words(phrase: Phrase): string {
    const { tokens, doc } = this.analysis;
    const of = phrase.attached.find((a) => a.preposition === 'of');
    const to = of ? of.phrase.to : phrase.to;
    const words = doc.text.slice(tokens[phrase.from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
    return words.replace(/^(The|A|An|One|Some|Several)\b/, (word) => word.toLowerCase());
  }

  protected isAuthor(phrase: Phrase): boolean {
    const token = this.analysis.tokens[phrase.head]!;
    return SELF_NAMES.has(token.lower) && phrase.attached.length === 0 && phrase.possessor === null;
  }

  /** Whose report it is: "the testimony of Orlov", "her statement", "a report by the bureau". */
  protected teller(noun: Phrase): Phrase | null {
    const { tokens } = this.analysis;
    if (noun.possessor)
      return /^(its|that|this)$/.test(tokens[noun.possessor.head]!.lower) ? null : noun.possessor;
    const by = noun.attached.find(
      ({ preposition, phrase }) =>
        preposition === 'by' ||
        preposition === 'from' ||
        (preposition === 'of' &&
          (phrase.kind === 'name' ||
            /^(defence|defense|prosecution|prosecutor|police|army|state)$/.test(tokens[phrase.head]!.lower) ||
            /^(Person|Group)$/.test(fillerOf(this.analysis, phrase).type ?? ''))),
    );
    return by && by.phrase.kind !== 'time' ? by.phrase : null;
  }

  /** "In one of Orlov's books there is mention of …": the owner of the writing speaks. */
  protected placeOwner(clause: Clause): Phrase | null {
    for (const { preposition, phrase } of clause.obliques) {
      if (preposition !== 'in') continue;
      if (phrase.possessor?.kind === 'name') return phrase.possessor;
      const of = phrase.attached.find((a) => a.preposition === 'of' && a.phrase.possessor?.kind === 'name');
      if (of) return of.phrase.possessor;
      const by = phrase.attached.find((a) => a.preposition === 'by' && a.phrase.kind === 'name');
      if (by) return by.phrase;
    }
    return null;
  }

  protected range(phrase: Phrase): Range {
    return [this.analysis.tokens[phrase.from]!.start, this.analysis.tokens[phrase.to - 1]!.end];
  }

  protected verbRange(clause: Clause): Range {
    const verb = clause.verb;
    const { tokens } = this.analysis;
    return verb
      ? [tokens[verb.from]!.start, tokens[verb.to - 1]!.end]
      : [tokens[clause.from]!.start, tokens[clause.from]!.end];
  }

  /** "The Commission concludes that": a body that writes about what it holds itself. */
  isOwnFinding(clause: Clause): boolean {
    return clause.verb?.voice === 'active' && this.isOwnBody(clause) && this.contentVerb(clause) !== null;
  }

  /** "rejects the testimony that", "does not accept his claim that": told and not believed. */
  protected isRejected({ verb, subject, objects }: Clause, noun: Phrase): boolean {
    if (!verb || !subject || !objects.includes(noun)) return false;
    if (!this.isAuthor(subject) && !isDecidingBody(this.analysis, subject)) return false;
    return verb.negated
      ? /^(accept|believe|credit|adopt|find|share|consider|rely)$/.test(verb.lemma)
      : /^(reject|dismiss|disbelieve|discount|doubt|refute|dispute)$/.test(verb.lemma);
  }
}
