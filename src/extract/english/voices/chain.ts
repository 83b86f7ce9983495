/**
 * The chain of voices of a clause: who says it, through whom, with which stance, how surely.
 *
 * Walks from the clause up to the main clause. Each verb of saying or thinking on the way puts its
 * subject inside the chain; "according to X", "allegedly", "in our opinion", "it is said" and direct
 * speech do the same. The author is always the outermost voice. CRMinf calls the step belief adoption.
 */
import type { Stance } from '../../../model/voice.ts';
import type { ReadVoice } from '../../extractor.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { ACCUSING, PREVENTING } from '../clauses/verb-classes.ts';
import { nounBefore, ORDER_NOUNS } from '../frames/orderer.ts';
import {
  CERTAINTY_ADJECTIVES,
  FACTIVE,
  isOrder,
  PLAN_NOUNS,
  PLANNING,
  REPORT_NOUNS,
  voiceVerb,
} from './cues.ts';
import { isReliedOn } from './meant.ts';
import { Modality } from './modality.ts';
import {
  DENYING,
  disbelieved,
  GIVEN,
  given,
  governing,
  innerStance,
  OUTER,
  speak,
  type VoiceChain,
  withInnerStance,
} from './voice-chain.ts';

export type { VoiceChain } from './voice-chain.ts';

export class VoiceReader extends Modality {
  private readonly known = new Map<number, VoiceChain>();
  private readonly told = new Map<number, VoiceChain>();

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

  /**
   * The chain for a phrase that is given beside what the clause says, the post of somebody who is named:
   * neither told by the source in whose name it stands ("according to a statement signed by Orlov, …")
   * nor supposed with what the verb says ("is meant to keep President Orlov's promise").
   */
  beside(clause: Clause, token: number): VoiceChain {
    const naming = this.analysis.clauses.find(
      (each) =>
        each.sentence === clause.sentence &&
        (this.namesSourceAt(each, token) || this.describesSourceOf(clause, each)),
    );
    const chain = naming ? this.fromAbove(naming) : this.chain(clause);
    if (innerStance(chain) !== 'supposed') return naming ? chain : this.ofName(clause);
    // "It is expected that Orlov, head of the guard, …": nobody only expects him to be its head.
    const unnamed = chain.voices.length > 1 && chain.voices.at(-1)!.entity === null;
    const voices = unnamed ? chain.voices.slice(0, -1) : chain.voices;
    return withInnerStance({ ...chain, voices }, 'asserted');
  }

  /** "according to the clerk, who was led in by Orlov, …": a clause that hangs on the source. */
  private describesSourceOf(clause: Clause, naming: Clause): boolean {
    const sources = naming.obliques.filter(({ preposition }) => preposition === 'according to');
    if (sources.length === 0) return false;
    for (
      let at: Clause | null = clause;
      at;
      at = at.parent === null ? null : this.analysis.clauses[at.parent]!
    )
      if (at.relation === 'relative' && sources.some(({ phrase }) => phrase === at.antecedent)) return true;
    return false;
  }

  /** Whether a word stands in the phrase behind "according to", up to what is attributed. */
  private namesSourceAt(clause: Clause, token: number): boolean {
    const { tokens } = this.analysis;
    return clause.obliques.some(({ preposition, from, phrase }) => {
      if (preposition !== 'according to' || token < from) return false;
      const next = clause.subject && clause.subject.from > from ? clause.subject.from : null;
      if (next !== null) return token < next;
      const verb = clause.verb && clause.verb.from > phrase.to ? clause.verb.from : null;
      if (verb !== null) return token < verb;
      let end = phrase.to;
      while (end < tokens.length && !/^[,.;]$/.test(tokens[end]!.text)) end++;
      return token < end;
    });
  }

  /** The chain without what the clause's own verb and adverbs add ("may have", "perhaps", "allegedly"). */
  private toldBy(clause: Clause): VoiceChain {
    const chain = this.chain(clause);
    return this.told.get(clause.index) ?? chain;
  }

  /** The chain for what a name is said to be beside it: "may" and "reportedly" are not of "General Orlov". */
  ofName(clause: Clause): VoiceChain {
    const chain = this.toldBy(clause);
    const stance = innerStance(chain);
    const only = /^(?:infinitive|gerund)$/.test(clause.relation) && /^(?:supposed|ordered)$/.test(stance);
    return only ? withInnerStance(chain, 'asserted') : chain;
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

  private fromAbove(clause: Clause): VoiceChain {
    const speaker = this.attributions.speakerOf(clause);
    // "“…,” I said", ", I must admit,": whoever writes says so.
    const own =
      speaker?.words === null &&
      this.isAuthor(speaker.phrase) &&
      this.analysis.anaphora.get(speaker.phrase.head) === undefined;
    if (speaker && own) return this.chain(speaker.clause);
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
      // Beside the main clause: voices of "according to" go on, a "must have" or a "may" does not.
      const beside = clause.ownSubject && finite ? this.toldBy(parent) : above;
      return { ...beside, certainty: null, negated: false, cues: [] };
    }
    // "would call on them as he had called on others": what is past is not predicted.
    // "The watch set up in May will end": and so is what a participle tells of a noun.
    const told =
      clause.verb?.form === 'finite' ||
      (clause.relation === 'relative' &&
        clause.verb?.form === 'participle' &&
        clause.verb.voice === 'passive');
    const past = told && clause.verb!.modals.length === 0 && innerStance(above) === 'predicted';
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

  private content(clause: Clause, parent: Clause, above: VoiceChain): VoiceChain {
    const verb = parent.verb;
    const nothing = [clause.antecedent, parent.subject].some((noun) => noun !== null && this.isNothing(noun));
    if (nothing) return { ...above, negated: true };
    const proven = this.beyondDoubt(parent);
    if (clause.antecedent && !(proven && this.analysis.tokens[clause.antecedent.head]!.lemma === 'doubt')) {
      const noun = this.analysis.tokens[clause.antecedent.head]!;
      const owned = noun.lemma === 'evidence' && this.teller(clause.antecedent) !== null;
      if (REPORT_NOUNS.has(noun.lemma) || owned) return this.reportNoun(clause.antecedent, above, parent);
      // "a mention of the fact that …": the fact is told by whoever makes the reference.
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
    if (isReliedOn(parent)) return withInnerStance(above, 'supposed');
    // "I am glad to be here with the mayor": so it is.
    const adjective =
      parent.predicateAdjective === null ? null : this.analysis.tokens[parent.predicateAdjective]!;
    if (
      adjective &&
      /^(glad|happy|proud|pleased|sorry|honoured|honored|delighted|sad|surprised|fortunate|lucky)$/.test(
        adjective.lower,
      )
    )
      return above;
    const ready = adjective !== null;
    if (PLANNING.has(verb.lemma) && (verb.lemma !== 'be' || ready) && clause.verb?.tense === 'none') {
      return innerStance(above) === 'asserted'
        ? withInnerStance({ ...above, unreal: true }, 'supposed')
        : { ...above, unreal: true };
    }
    return above;
  }
}
