/**
 * The chain of voices of a clause: who says it, through whom, with which stance, how surely.
 *
 * Walks from the clause up to the main clause. Each verb of saying or thinking on the way puts its
 * subject inside the chain; "according to X", "allegedly", "in our opinion", "it is said" and direct
 * speech do the same. The author is always the outermost voice. CRMinf calls the step belief adoption.
 */
import type { Certainty } from '../../../model/kinds.ts';
import { AUTHOR, type Stance } from '../../../model/voice.ts';
import type { Range, ReadVoice } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { ACCUSING, PREVENTING } from '../clauses/verb-classes.ts';
import { fillerOf } from '../fillers/fillers.ts';
import { nounBefore, ORDER_NOUNS } from '../frames/orderer.ts';
import type { Attributions } from './attributions.ts';
import {
  CERTAINTY_ADJECTIVES,
  CERTAINTY_ADVERBS,
  DOUBTING_ADVERBS,
  FACTIVE,
  isOrder,
  PLAN_NOUNS,
  PLANNING,
  REPORT_NOUNS,
  REPORTING_ADVERBS,
  SELF_NAMES,
  type VoiceVerb,
  voiceVerb,
} from './cues.ts';
import { isBody, isDecidingBody } from './deciding-body.ts';

export interface VoiceChain {
  readonly voices: readonly ReadVoice[];
  readonly certainty: Certainty | null;
  readonly cues: readonly Range[];
  /** The clause is negated by what governs it ("did not say that", "nobody believed that"). */
  readonly negated: boolean;
  /** Neither said nor supposed to be so: a condition, a wish. */
  readonly unreal: boolean;
}

/** Markers of clauses that are given as so, whatever the main clause is said to be. */
const GIVEN = new Set([
  'because',
  'since',
  'when',
  'while',
  'although',
  'though',
  'after',
  'before',
  'whereas',
  'as',
  'once',
  'until',
]);

const OUTER: VoiceChain = {
  voices: [{ name: AUTHOR, entity: null, stance: 'asserted' }],
  certainty: null,
  cues: [],
  negated: false,
  unreal: false,
};

export class VoiceReader {
  private readonly analysis: Analysis;
  private readonly attributions: Attributions;
  private readonly known = new Map<number, VoiceChain>();
  private readonly told = new Map<number, VoiceChain>();

  constructor(analysis: Analysis, attributions: Attributions) {
    this.analysis = analysis;
    this.attributions = attributions;
  }

  /** The chain for what the clause says. */
  chain(clause: Clause): VoiceChain {
    const known = this.known.get(clause.index);
    if (known) return known;
    // Set first, so that a mistake of the clause reader cannot send this round in circles.
    this.known.set(clause.index, OUTER);
    const told = this.attributed(clause, this.fromAbove(clause));
    this.told.set(clause.index, told);
    const chain = this.modal(clause, told);
    this.known.set(clause.index, chain);
    return chain;
  }

  /** The chain without what the clause's own verb and adverbs add ("may have", "perhaps", "allegedly"). */
  private toldBy(clause: Clause): VoiceChain {
    const chain = this.chain(clause);
    return this.told.get(clause.index) ?? chain;
  }

  /** The chain where a phrase, not a clause, names who says so: "X predicted the end of Y". */
  spoken(above: VoiceChain, speaker: Phrase, at: { readonly from: number; readonly to: number }): VoiceChain {
    const { tokens } = this.analysis;
    if (this.isAuthor(speaker)) return above;
    return speak(above, this.voiceOf(speaker), 'asserted', 'say', [
      tokens[at.from]!.start,
      tokens[at.to - 1]!.end,
    ]);
  }

  /** "The Commission concludes that": a body that writes about what it holds itself. */
  isOwnFinding(clause: Clause): boolean {
    return clause.verb?.voice === 'active' && this.isOwnBody(clause) && this.contentVerb(clause) !== null;
  }

  private fromAbove(clause: Clause): VoiceChain {
    const speaker = this.attributions.speakerOf(clause);
    if (speaker)
      return speak(
        this.chain(speaker.clause),
        speaker.words === null
          ? this.voiceOf(speaker.phrase)
          : { name: speaker.words, entity: null, stance: 'asserted' },
        'asserted',
        'say',
        this.verbRange(speaker.clause),
      );
    const parent = clause.parent === null ? null : this.analysis.clauses[clause.parent]!;
    if (!parent) return OUTER;
    // The clause that names the speaker of its own parent is told by whoever tells both.
    if (this.attributions.speakerOf(parent)?.clause.index === clause.index) return OUTER;
    const above = this.chain(parent);
    if (clause.relation === 'content') return this.content(clause, parent, above);
    if (clause.relation === 'infinitive') return this.infinitive(clause, parent, above);
    if (clause.relation === 'gerund') {
      const accused = this.accused(clause, parent, above) ?? this.owned(clause, parent, above);
      if (accused) return accused;
    }
    if (clause.marker === 'if' || clause.marker === 'unless' || clause.marker === 'lest')
      return { ...above, unreal: true };
    // "It may have been so because he had fled", "the man, who had fled, may be dead": given, not supposed.
    const finite = clause.verb?.form === 'finite';
    if (finite && (clause.relation === 'relative' || GIVEN.has(clause.marker ?? '')))
      return given(this.toldBy(parent));
    if (clause.relation === 'coordinate' || clause.relation === 'main') {
      // Beside the main clause: voices of "according to" go on, a "must have" does not.
      return { ...above, certainty: null, negated: false, cues: [] };
    }
    // "would call on them as he had called on others": what is past is not predicted.
    const past =
      clause.verb?.form === 'finite' && clause.verb.modals.length === 0 && innerStance(above) === 'predicted';
    return { ...(past ? withInnerStance(above, 'asserted') : above), negated: false };
  }

  /** "accused Orlov of killing two men", "acquitted of killing": the accuser says so, or it was not so. */
  private accused(clause: Clause, parent: Clause, above: VoiceChain): VoiceChain | null {
    const { verb } = parent;
    if (!verb) return null;
    if (clause.marker === 'from' && PREVENTING.has(verb.lemma)) return { ...above, unreal: true };
    if (!/^(of|with|for)$/.test(clause.marker ?? '') || !ACCUSING.has(verb.lemma)) return null;
    if (/^(acquit|clear|absolve|warn)$/.test(verb.lemma)) return { ...above, unreal: true };
    if (verb.lemma === 'find' || verb.lemma === 'convict') return above;
    const speaker = this.speaker(parent);
    const stance: Stance = verb.lemma === 'suspect' ? 'supposed' : 'asserted';
    return speaker ? speak(above, speaker, stance, 'say', this.verbRange(parent)) : above;
  }

  /** "denied having met him", "confessed to having met him": the denier says no, the confessor yes. */
  private owned(clause: Clause, parent: Clause, above: VoiceChain): VoiceChain | null {
    const { verb } = parent;
    if (!verb) return null;
    if (clause.marker === null && DENYING.has(verb.lemma)) return this.denied(parent, above);
    if (
      !/^(to|)$/.test(clause.marker ?? '') ||
      !/^(admit|confess|acknowledge|recall|remember|report)$/.test(verb.lemma)
    )
      return null;
    const speaker = this.speaker(parent);
    return speaker ? speak(above, speaker, 'asserted', 'say', this.verbRange(parent)) : null;
  }

  /** Who denies something says the opposite. */
  private denied(parent: Clause, above: VoiceChain): VoiceChain {
    const speaker = this.speaker(parent);
    const chain = speaker ? speak(above, speaker, 'asserted', 'say', this.verbRange(parent)) : above;
    return { ...chain, negated: !parent.verb!.negated };
  }

  /** "no evidence that …", "no truth in". */
  private isNothing(noun: Phrase): boolean {
    const { tokens } = this.analysis;
    return (
      tokens[noun.from]!.lower === 'no' &&
      /^(evidence|proof|sign|indication|truth|trace)$/.test(tokens[noun.head]!.lemma)
    );
  }

  private content(clause: Clause, parent: Clause, above: VoiceChain): VoiceChain {
    const verb = parent.verb;
    const nothing = [clause.antecedent, parent.subject].some((noun) => noun !== null && this.isNothing(noun));
    if (nothing) return { ...above, negated: true };
    const proven = this.beyondDoubt(parent);
    if (clause.antecedent && !(proven && this.analysis.tokens[clause.antecedent.head]!.lemma === 'doubt')) {
      const noun = this.analysis.tokens[clause.antecedent.head]!;
      const owned = noun.lemma === 'evidence' && this.teller(clause.antecedent) !== null;
      if (REPORT_NOUNS.has(noun.lemma) || owned) return this.reportNoun(clause.antecedent, above, parent);
      // "a reference to the fact that …": the fact is told by whoever makes the reference.
      const reference = governing(parent, clause.antecedent);
      if (reference && REPORT_NOUNS.has(this.analysis.tokens[reference.head]!.lemma))
        return this.reportNoun(reference, above, parent);
      const certainty = this.nounCertainty(clause.antecedent);
      if (certainty) return { ...above, certainty, cues: [...above.cues, this.range(clause.antecedent)] };
      if (!verb || voiceVerb(verb.lemma) === null) return above;
    }
    if (!verb) return above;
    // "It is not disputed that …": nobody's voice, and held for sure.
    if (
      verb.negated &&
      verb.voice === 'passive' &&
      /^(dispute|contest|doubt|deny|question)$/.test(verb.lemma)
    )
      return { ...above, certainty: 'certain', cues: [...above.cues, this.verbRange(parent)] };
    const existential = this.existentialCertainty(parent);
    if (existential)
      return { ...above, certainty: existential, cues: [...above.cues, this.verbRange(parent)] };
    if (verb.lemma === 'be' && parent.predicateAdjective !== null) {
      const word = this.analysis.tokens[parent.predicateAdjective]!;
      const certainty = CERTAINTY_ADJECTIVES[word.lower];
      const sure = this.speaker(parent);
      if (
        /^(certain|sure|confident)$/.test(word.lower) &&
        sure !== null &&
        parent.subject &&
        !this.isEmptySubject(parent.subject)
      )
        return { ...speak(above, sure, 'supposed', 'think', [word.start, word.end]), negated: verb.negated };
      if (certainty) return { ...above, certainty, cues: [...above.cues, [word.start, word.end]] };
      return above;
    }
    // "a report was received that …": the subject of a passive is what is said.
    if (
      verb.voice === 'passive' &&
      parent.subject &&
      REPORT_NOUNS.has(this.analysis.tokens[parent.subject.head]!.lemma)
    ) {
      return this.reportNoun(parent.subject, above, parent);
    }
    if (DENYING.has(verb.lemma)) return this.denied(parent, above);
    const kind = this.contentVerb(parent);
    if (/^(who|whom|which)$/.test(clause.marker ?? '') && (kind === null || kind === 'endorse'))
      // "could not establish who had killed him": that somebody did is given.
      return { ...withInnerStance(above, 'asserted'), negated: false, unreal: false };
    const convinced = this.convinced(parent, above);
    if (convinced) return convinced;
    if (kind === null) {
      // "ordered that he be shot"
      if (isOrder(verb.lemma))
        return withInnerStance({ ...above, negated: verb.negated !== (verb.lemma === 'forbid') }, 'ordered');
      // "it must not be forgotten that he was exiled": he was.
      return verb.negated && !FACTIVE.has(verb.lemma) ? { ...above, negated: true } : above;
    }
    const stance: Stance =
      kind === 'think'
        ? 'supposed'
        : kind === 'predict'
          ? 'predicted'
          : kind === 'ask' || clause.marker === 'whether' || clause.marker === 'if'
            ? 'asked'
            : 'asserted';
    const cue = this.verbRange(parent);
    // "described how he was beaten" tells of the beating.
    const telling = clause.marker === 'how' && kind === 'say' && !verb.negated && verb.voice === 'active';
    if ((clause.marker === 'how' && !telling) || clause.marker === 'why' || clause.marker === 'what')
      return above;
    if (kind === 'endorse' && (verb.negated || above.negated || this.isUnproved(parent))) {
      // "failed to prove that", "it has not been established that": nobody says that it is so.
      return { ...above, negated: true };
    }
    const said = this.speaker(parent);
    if (said === null) {
      // "It will be recalled that he fled": the future is the reader's.
      if (verb.voice === 'passive' && verb.tense === 'future' && innerStance(above) === 'predicted')
        return withInnerStance({ ...above, cues: [...above.cues, cue], negated: verb.negated }, stance);
      // "It can be said that he will fail": the author does say it.
      const says = verb.voice === 'passive' && verb.modals.length > 0;
      const next = {
        ...above,
        cues: [...above.cues, cue],
        negated: verb.negated,
        unreal: above.unreal && !says,
      };
      return stance === 'asserted' ? next : withInnerStance(next, stance);
    }
    const alleged = verb.voice === 'passive' && verb.lemma === 'allege';
    // "wishes to warn that he holds hostages": the warning is wished, the hostages are told of.
    const spoken = speak(above, said, stance, kind, cue);
    const chain = { ...(alleged ? disbelieved(spoken) : spoken), unreal: false };
    return verb.negated && !FACTIVE.has(verb.lemma) ? { ...chain, negated: true } : chain;
  }

  /** Null where the author speaks: "I believe", "we hold", "the author supposes". */
  private speaker(clause: Clause): ReadVoice | null {
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
  private isOwnBody({ subject, verb }: Clause): boolean {
    if (!subject || !verb || !/^(present|perfect)$/.test(verb.tense)) return false;
    return isDecidingBody(this.analysis, subject);
  }

  /** What the verb of saying does; courts and commissions "find" and "hold" what others say. */
  private contentVerb({ subject, verb }: Clause): VoiceVerb | null {
    const body = subject !== null && isBody(this.analysis.tokens[subject.head]!.lemma);
    if (
      body &&
      verb?.voice === 'active' &&
      /^(find|hold|determine|consider|decide|observe|recall)$/.test(verb.lemma)
    )
      return 'say';
    return voiceVerb(verb?.lemma ?? '');
  }

  /** "The Chamber is satisfied that", "he is convinced that": the subject of the passive holds it. */
  private convinced(parent: Clause, above: VoiceChain): VoiceChain | null {
    const { verb, subject } = parent;
    if (verb?.voice !== 'passive' || !subject || !/^(satisfy|convince|persuade)$/.test(verb.lemma))
      return null;
    if (parent.obliques.some((o) => o.preposition === 'by')) return null;
    const proven = this.beyondDoubt(parent);
    const own = this.isAuthor(subject) || this.isOwnBody(parent);
    const cue = this.verbRange(parent);
    const chain = own
      ? { ...above, cues: [...above.cues, cue] }
      : speak(
          above,
          this.voiceOf(subject),
          isBody(this.analysis.tokens[subject.head]!.lemma) ? 'asserted' : 'supposed',
          'think',
          cue,
        );
    return {
      ...chain,
      negated: verb.negated,
      certainty: proven ? 'certain' : chain.certainty,
      cues: proven ? [...chain.cues, proven] : chain.cues,
    };
  }

  /** The words "beyond reasonable doubt" beside a verb of finding. */
  private beyondDoubt(clause: Clause): Range | null {
    const { tokens } = this.analysis;
    const found = clause.obliques.find(
      (o) => o.preposition === 'beyond' && tokens[o.phrase.head]!.lemma === 'doubt',
    );
    return found ? [tokens[found.from]!.start, tokens[found.phrase.to - 1]!.end] : null;
  }

  /** "failed to prove", "was unable to establish". */
  private isUnproved(clause: Clause): boolean {
    const above = clause.parent === null ? null : this.analysis.clauses[clause.parent]!;
    const adjective = above?.predicateAdjective ?? null;
    return (
      clause.relation === 'infinitive' &&
      adjective !== null &&
      this.analysis.tokens[adjective]!.lower === 'unable'
    );
  }

  private isEmptySubject(phrase: Phrase): boolean {
    return /^(it|this|that|there|what)$/.test(this.analysis.tokens[phrase.head]!.lower);
  }

  private impersonal(clause: Clause): string {
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

  private voiceOf(phrase: Phrase): ReadVoice {
    const teller = REPORT_NOUNS.has(this.analysis.tokens[phrase.head]!.lemma) ? this.teller(phrase) : null;
    if (teller) return this.voiceOf(teller);
    const { argument } = fillerOf(this.analysis, phrase);
    const words = argument.entity === null ? this.words(phrase) : argument.name;
    return { name: words, entity: argument.entity, stance: 'asserted' };
  }

  private words(phrase: Phrase): string {
    const { tokens, doc } = this.analysis;
    const of = phrase.attached.find((a) => a.preposition === 'of');
    const to = of ? of.phrase.to : phrase.to;
    const words = doc.text.slice(tokens[phrase.from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
    return words.replace(/^(The|A|An|One|Some|Several)\b/, (word) => word.toLowerCase());
  }

  private isAuthor(phrase: Phrase): boolean {
    const token = this.analysis.tokens[phrase.head]!;
    return SELF_NAMES.has(token.lower) && phrase.attached.length === 0 && phrase.possessor === null;
  }

  /** Whose report it is: "the testimony of Orlov", "her statement", "a report by the bureau". */
  private teller(noun: Phrase): Phrase | null {
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

  private reportNoun(noun: Phrase, above: VoiceChain, clause: Clause): VoiceChain {
    const owner = this.teller(noun);
    const inside = this.placeOwner(clause);
    const voice =
      owner && !this.isAuthor(owner)
        ? this.voiceOf(owner)
        : inside
          ? this.voiceOf(inside)
          : { name: this.words(noun), entity: null, stance: 'asserted' as const };
    const chain = speak(above, voice, 'asserted', 'say', this.range(noun));
    return this.isRejected(clause, noun) ? disbelieved(chain) : chain;
  }

  /** "rejects the testimony that", "does not accept his claim that": told and not believed. */
  private isRejected({ verb, subject, objects }: Clause, noun: Phrase): boolean {
    if (!verb || !subject || !objects.includes(noun)) return false;
    if (!this.isAuthor(subject) && !isDecidingBody(this.analysis, subject)) return false;
    return verb.negated
      ? /^(accept|believe|credit|adopt|find|share|consider|rely)$/.test(verb.lemma)
      : /^(reject|dismiss|disbelieve|discount|doubt|refute|dispute)$/.test(verb.lemma);
  }

  /** "In one of Orlov's articles there was a reference to …": the owner of the writing speaks. */
  private placeOwner(clause: Clause): Phrase | null {
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

  private infinitive(clause: Clause, parent: Clause, above: VoiceChain): VoiceChain {
    const { verb } = parent;
    if (!verb) return above;
    const kind = voiceVerb(verb.lemma);
    const governing = clause.verb ? nounBefore(clause.verb.from, this.analysis.tokens) : null;
    if (governing !== null) {
      // "the order to shoot", "the plan to shoot": ordered, or only meant.
      const { lemma } = this.analysis.tokens[governing]!;
      if (ORDER_NOUNS.has(lemma)) return withInnerStance(above, 'ordered');
      if (PLAN_NOUNS.has(lemma)) return { ...above, unreal: true };
    }
    // "orders were given to arrest them"
    const told =
      verb.voice === 'passive' && parent.subject ? this.analysis.tokens[parent.subject.head]!.lemma : '';
    if (ORDER_NOUNS.has(told)) return withInnerStance(above, 'ordered');
    // "is said to have run": somebody unnamed says so.
    if (verb.voice === 'passive' && (kind === 'say' || kind === 'think') && !isOrder(verb.lemma)) {
      const by = parent.obliques.find((o) => o.preposition === 'by' && o.from >= verb.from);
      const voice: ReadVoice = by
        ? this.voiceOf(by.phrase)
        : { name: this.impersonal(parent), entity: null, stance: 'asserted' };
      const chain = speak(
        above,
        voice,
        kind === 'think' ? 'supposed' : 'asserted',
        kind,
        this.verbRange(parent),
      );
      return verb.lemma === 'allege' ? disbelieved(chain) : chain;
    }
    if (isOrder(verb.lemma))
      return withInnerStance(
        {
          ...above,
          cues: [...above.cues, this.verbRange(parent)],
          negated: verb.negated !== (verb.lemma === 'forbid'),
        },
        'ordered',
      );
    // "failed to prevent the murder": it was done.
    if (
      verb.lemma === 'fail' &&
      /^(prevent|stop|punish|avert|halt|investigate|hinder|denounce)$/.test(clause.verb?.lemma ?? '')
    )
      return above;
    if (verb.lemma === 'refuse' || verb.lemma === 'decline' || verb.lemma === 'fail')
      return { ...above, negated: !above.negated };
    if (verb.negated && /^(allow|permit|let|enable|manage)$/.test(verb.lemma))
      return { ...above, negated: true };
    const ready = parent.predicateAdjective !== null;
    if (PLANNING.has(verb.lemma) && (verb.lemma !== 'be' || ready) && clause.verb?.tense === 'none') {
      return innerStance(above) === 'asserted'
        ? withInnerStance({ ...above, unreal: verb.lemma !== 'count on' }, 'supposed')
        : { ...above, unreal: true };
    }
    return above;
  }

  /** "There is no doubt", "there can be no question". */
  private existentialCertainty(clause: Clause): Certainty | null {
    for (const phrase of [clause.subject, clause.predicate, ...clause.objects]) {
      const certainty = phrase ? this.nounCertainty(phrase) : null;
      if (certainty) return certainty;
    }
    return null;
  }

  private nounCertainty(phrase: Phrase): Certainty | null {
    const { tokens } = this.analysis;
    const words = tokens
      .slice(phrase.from, phrase.head + 1)
      .map((t) => t.lower)
      .join(' ');
    if (
      /^(no|little|not the least|without any|hardly any) .*?(doubt|question)$/.test(words) ||
      words === 'no doubt'
    )
      return words.startsWith('little') ? 'probable' : 'certain';
    if (/\b(possibility|chance)$/.test(words)) return 'possible';
    if (/\b(probability|likelihood)$/.test(words)) return 'probable';
    return null;
  }

  /** "according to X", "in our opinion": whom the clause itself names as its voice. */
  private attributed(clause: Clause, from: VoiceChain): VoiceChain {
    const { tokens } = this.analysis;
    let chain = from;
    for (const oblique of clause.obliques) {
      if (oblique.preposition === 'according to') {
        if (this.isAuthor(oblique.phrase)) continue;
        chain = speak(chain, this.voiceOf(oblique.phrase), 'asserted', 'say', [
          tokens[oblique.from]!.start,
          tokens[oblique.phrase.to - 1]!.end,
        ]);
      } else if (
        (oblique.preposition === 'in' || oblique.preposition === 'to') &&
        /^(opinion|view|judgement|judgment|mind|account|version|testimony|deposition)$/.test(
          tokens[oblique.phrase.head]!.lower,
        )
      ) {
        const owner = oblique.phrase.possessor;
        const cue: Range = [tokens[oblique.from]!.start, tokens[oblique.phrase.to - 1]!.end];
        if (!owner) continue;
        // "in his account": what he tells, not what he thinks; a claim that he spoke at all stays as it is.
        if (/^(account|version|testimony|deposition)$/.test(tokens[oblique.phrase.head]!.lower)) {
          const teller = this.voiceOf(owner);
          const known = owner.kind !== 'pronoun' || teller.entity !== null;
          if (known && (!clause.verb || voiceVerb(clause.verb.lemma) === null))
            chain = speak(chain, teller, 'asserted', 'say', cue);
          continue;
        }
        chain =
          /^(my|our)$/.test(tokens[owner.head]!.lower) || isDecidingBody(this.analysis, owner)
            ? withInnerStance({ ...chain, cues: [...chain.cues, cue] }, 'supposed')
            : speak(chain, this.voiceOf(owner), 'supposed', 'think', cue);
      }
    }
    return chain;
  }

  /** "allegedly", "perhaps", "must have", "will": what adverbs and modal verbs add. */
  private modal(clause: Clause, from: VoiceChain): VoiceChain {
    const { tokens } = this.analysis;
    let chain = from;
    const adverbs = [...clause.adverbs, ...(clause.verb?.adverbs ?? [])];
    for (const at of adverbs) {
      const { lower, start, end } = tokens[at]!;
      const cue: Range = [start, end];
      if (DOUBTING_ADVERBS.has(lower)) chain = doubt(chain, lower, cue);
      else if (REPORTING_ADVERBS.has(lower) && lower !== 'apparently')
        chain = speak(chain, { name: lower, entity: null, stance: 'asserted' }, 'asserted', 'say', cue);
      const certainty = CERTAINTY_ADVERBS[lower];
      if (certainty) chain = { ...chain, certainty, cues: [...chain.cues, cue] };
    }
    const { verb } = clause;
    if (verb) {
      const cue: Range = [tokens[verb.from]!.start, tokens[verb.to - 1]!.end];
      if (verb.modals.includes('must') && verb.tense === 'perfect')
        chain = { ...chain, certainty: 'probable', cues: [...chain.cues, cue] };
      else if (
        verb.modals.some((m) => /^(may|might)$/.test(m)) ||
        (verb.modals.includes('could') && verb.tense === 'perfect' && !verb.negated)
      ) {
        chain = withInnerStance({ ...chain, certainty: 'possible', cues: [...chain.cues, cue] }, 'supposed');
      } else if (
        verb.modals.some((m) => /^(can|ca|could)$/.test(m)) &&
        verb.tense !== 'perfect' &&
        verb.lemma !== 'be'
      ) {
        // "could beat him any time": able to is not done.
        chain = { ...chain, unreal: true };
      } else if (verb.tense === 'future') {
        chain = withInnerStance({ ...chain, cues: [...chain.cues, cue] }, 'predicted');
      } else if (verb.modals.some((m) => /^(would|should)$/.test(m))) {
        chain =
          innerStance(chain) === 'predicted' || (innerStance(chain) === 'asserted' && chain.voices.length > 1)
            ? withInnerStance(chain, 'predicted')
            : { ...chain, unreal: true };
      }
    }
    return chain;
  }

  private range(phrase: Phrase): Range {
    return [this.analysis.tokens[phrase.from]!.start, this.analysis.tokens[phrase.to - 1]!.end];
  }

  private verbRange(clause: Clause): Range {
    const verb = clause.verb;
    const { tokens } = this.analysis;
    return verb
      ? [tokens[verb.from]!.start, tokens[verb.to - 1]!.end]
      : [tokens[clause.from]!.start, tokens[clause.from]!.end];
  }
}

/** The phrase of a clause on which another hangs by a preposition. */
function governing(clause: Clause, phrase: Phrase): Phrase | null {
  const within = (host: Phrase | null): Phrase | null =>
    host === null
      ? null
      : host.attached.some((a) => a.phrase === phrase)
        ? host
        : (host.attached.map((a) => within(a.phrase)).find((found) => found !== null) ?? null);
  const roots = [
    clause.subject,
    clause.predicate,
    ...clause.objects,
    ...clause.obliques.map((o) => o.phrase),
  ];
  return roots.map(within).find((found) => found !== null) ?? null;
}

/** What a relative clause says inside a question or an order is neither asked nor ordered. */
function given(chain: VoiceChain): VoiceChain {
  const stance = innerStance(chain);
  if (stance !== 'asked' && stance !== 'ordered') return { ...chain, negated: false };
  const voices = chain.voices.length > 1 ? chain.voices.slice(0, -1) : chain.voices;
  return withInnerStance({ ...chain, voices, negated: false }, 'asserted');
}

/** Verbs by which somebody says that something is not so. */
const DENYING = new Set(['deny', 'dispute', 'refute', 'contest']);

function innerStance(chain: VoiceChain): Stance {
  return chain.voices.at(-1)!.stance;
}

function withInnerStance(chain: VoiceChain, stance: Stance): VoiceChain {
  const voices = [...chain.voices.slice(0, -1), { ...chain.voices.at(-1)!, stance }];
  return { ...chain, voices };
}

/** Puts a further voice inside: the one that spoke so far now reports. */
function speak(chain: VoiceChain, voice: ReadVoice, stance: Stance, kind: string, cue: Range): VoiceChain {
  const outer = chain.voices.at(-1)!;
  // Who goes on speaking does not report himself.
  if (outer.entity !== null && outer.entity === voice.entity)
    return withInnerStance({ ...chain, cues: [...chain.cues, cue] }, stance);
  const passing: Stance =
    outer.stance === 'doubted' ? 'doubted' : kind === 'endorse' ? 'endorsed' : 'reported';
  return {
    ...chain,
    voices: [...chain.voices.slice(0, -1), { ...outer, stance: passing }, { ...voice, stance }],
    certainty: null,
    cues: [...chain.cues, cue],
  };
}

function isEvidence(lemma: string): boolean {
  return /^(evidence|fact|circumstance|record|this|that|it|all|event|experience|proof)$/.test(lemma);
}

/** Whoever passes it on does not believe it. */
function disbelieved(chain: VoiceChain): VoiceChain {
  const last = chain.voices.length - 2;
  return {
    ...chain,
    voices: chain.voices.map((voice, i) => (i === last ? { ...voice, stance: 'doubted' as const } : voice)),
  };
}

/** "allegedly": whoever passes it on does not vouch for it. */
function doubt(chain: VoiceChain, word: string, cue: Range): VoiceChain {
  if (chain.voices.length > 1) {
    const voices = chain.voices.map((voice, i) =>
      i === chain.voices.length - 2 ? { ...voice, stance: 'doubted' as const } : voice,
    );
    return { ...chain, voices, cues: [...chain.cues, cue] };
  }
  return {
    ...chain,
    voices: [
      { ...chain.voices[0]!, stance: 'doubted' },
      { name: word, entity: null, stance: 'asserted' },
    ],
    cues: [...chain.cues, cue],
  };
}
