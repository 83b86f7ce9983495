/**
 * How surely something is said: "there is no doubt", "perhaps", "must have", "allegedly", a court that is
 * satisfied or is not.
 */
import type { Certainty } from '../../../model/kinds.ts';
import type { Range } from '../../extractor.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { CERTAINTY_ADVERBS, DOUBTING_ADVERBS, REPORTING_ADVERBS, voiceVerb } from './cues.ts';
import { isBody, isDecidingBody } from './deciding-body.ts';
import { Speakers } from './speakers.ts';
import { doubt, innerStance, speak, type VoiceChain, withInnerStance } from './voice-chain.ts';

export abstract class Modality extends Speakers {
  /** "The Chamber is satisfied that", "he is convinced that": the subject of the passive holds it. */
  protected convinced(parent: Clause, above: VoiceChain): VoiceChain | null {
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
  protected beyondDoubt(clause: Clause): Range | null {
    const { tokens } = this.analysis;
    const found = clause.obliques.find(
      (o) => o.preposition === 'beyond' && tokens[o.phrase.head]!.lemma === 'doubt',
    );
    return found ? [tokens[found.from]!.start, tokens[found.phrase.to - 1]!.end] : null;
  }

  /** "failed to prove", "was unable to establish". */
  protected isUnproved(clause: Clause): boolean {
    const above = clause.parent === null ? null : this.analysis.clauses[clause.parent]!;
    const adjective = above?.predicateAdjective ?? null;
    return (
      clause.relation === 'infinitive' &&
      adjective !== null &&
      this.analysis.tokens[adjective]!.lower === 'unable'
    );
  }

  /** "There is no doubt", "there can be no question". */
  protected existentialCertainty(clause: Clause): Certainty | null {
    for (const phrase of [clause.subject, clause.predicate, ...clause.objects]) {
      const certainty = phrase ? this.nounCertainty(phrase) : null;
      if (certainty) return certainty;
    }
    return null;
  }

  protected nounCertainty(phrase: Phrase): Certainty | null {
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
  protected attributed(clause: Clause, from: VoiceChain): VoiceChain {
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
  protected modal(clause: Clause, from: VoiceChain): VoiceChain {
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
}
