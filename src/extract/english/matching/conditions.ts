/**
 * What a pattern asks of the phrases, adverbs and verb forms around it.
 */

import type { Clause } from '../clauses/clause.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { takesContent } from '../clauses/verb-classes.ts';
import { countedPhrase, fillerOf } from '../fillers/fillers.ts';
import { isHuman } from '../fillers/human.ts';
import { onlyOrganBefore } from '../fillers/only-organ.ts';
import { typeOfRole } from '../fillers/role-filler.ts';
import { counterpartOf } from '../frames/counterpart.ts';
import type { Frame } from '../frames/frame.ts';
import { follow } from '../frames/paths.ts';
import type { Test, VerbForm } from '../patterns/pattern.ts';
import type { Token } from '../tokens.ts';
import { ClauseWords } from './clause-words.ts';

export const CLAUSE_PATHS = new Set([
  'content',
  'purpose',
  'reason',
  'charge',
  'clause',
  'whole',
  'quote',
  'relative',
  'gerund',
  'adjective',
]);
/** Verbs by which a writer reminds the reader. */
const RECALLED = /^(recall|remember|note|see|show|observe|notice)$/;
/** What is done as a habit. */
export const HABITUAL =
  /^(sometimes|often|usually|generally|typically|rarely|seldom|frequently|normally|occasionally|regularly|ordinarily)$/;
/** With a number beside it, a date that was set and no forecast: "will end on 27 December". */
const SCHEDULED = /^(end|start|begin|open|close|last|expire|run|resume|join|return|arrive|leave|elapse)$/;
function isNumeral({ pos, lower }: Token): boolean {
  if (/^(one|zero)$/.test(lower)) return false;
  return (
    pos === 'NUM' ||
    /^(eight|nine|thir|four|fif|six|seven)teen$|^(twenty|thirty|forty|fifty|sixty|seventy|eighty)(-\w+)?$/.test(
      lower,
    )
  );
}

export abstract class Conditions extends ClauseWords {
  protected holds(frame: Frame, path: string, test: Test): boolean {
    if (path.includes('|'))
      return path.split('|').some((alternative) => this.holds(frame, alternative, test));
    if (test.opens) {
      const { opens: _, ...rest } = test;
      const verb = frame.clause.verb?.from ?? frame.from;
      return [...follow(frame, path)].some((phrases) =>
        phrases.some((phrase) => phrase.from < verb && this.passes(phrase, rest)),
      );
    }
    // "the order to burn the barn": the doer of an infinitive is only guessed.
    if (path === 'agent' && test.human === false && frame.clause.relation === 'infinitive') return false;
    if (path === 'orderer') return this.orderers(frame).some((phrase) => this.passes(phrase, test));
    if (path === 'counterpart')
      return counterpartOf(frame, this.analysis.clauses, this.analysis.tokens).some((phrase) =>
        this.passes(phrase, test),
      );
    if (CLAUSE_PATHS.has(path)) return this.clauseAt(frame, path) !== null;
    if (path === 'adverb') return this.adverbHolds(frame.clause, test);
    for (const phrases of follow(frame, path))
      if (phrases.some((phrase) => this.passes(phrase, test))) return true;
    return false;
  }

  private isWished(parent: number | null): boolean {
    const above = parent === null ? null : this.analysis.clauses[parent]!.verb;
    return above !== null && /^(?:hope|wish|pray|fear|want|prefer)$/.test(above.lemma);
  }

  /** The subject stands in the clause, and is no object of an -ing form before it: "Defeating them will take time". */
  private saysOf(subject: Phrase | null, from: number, verb: number): boolean {
    const { tokens } = this.analysis;
    if (subject === null || subject.from < from || subject.from >= verb)
      return subject !== null && subject.from >= verb;
    const before = tokens[subject.from - 1];
    return !(
      before?.sentence === tokens[subject.from]!.sentence &&
      /ing$/.test(before.lower) &&
      before.pos === 'VERB'
    );
  }

  private isIt(subject: Phrase | null): boolean {
    return subject !== null && /^(it|this|that)$/.test(this.analysis.tokens[subject.head]!.lower);
  }

  protected hasForm(
    { verb, parent, relation, marker, from, to, subject, predicateAdjective, adverbs }: Clause,
    form: VerbForm,
  ): boolean {
    if (!verb) return false;
    switch (form) {
      case 'future':
        // "whether he will come" and "the men who will come" predict nothing by themselves; of "will not be
        // bullied or shot down" the verb with the "will" makes the one forecast.
        if (relation === 'relative' || /^(whether|why|how|what|who|when|until|if|unless)$/.test(marker ?? ''))
          return false;
        if (SCHEDULED.test(verb.lemma) && this.analysis.tokens.slice(from, to).some((t) => t.pos === 'NUM'))
          return false;
        // "the spokesman will", "his will", "as she will": no verb of what is to be.
        if (/^(?:will|would|shall|wo|['’]ll|['’]d|wont)$/.test(this.analysis.tokens[verb.head]!.lower))
          return false;
        // "I hope that they will come": wished.
        if (this.isWished(parent)) return false;
        // "They are poor and will remain poor": the words alone do not say who.
        if (!this.saysOf(subject, from, verb.from)) return false;
        // "It will be recalled that he fled": he did.
        if (verb.voice === 'passive' && this.isIt(subject) && RECALLED.test(verb.lemma)) return false;
        // "will sometimes rain": what happens again and again is not foretold.
        if ([...adverbs, ...verb.adverbs].some((at) => HABITUAL.test(this.analysis.tokens[at]!.lower)))
          return false;
        return verb.tense === 'future' && this.analysis.tokens[verb.from]!.pos === 'AUX';
      case 'past':
        return (verb.tense === 'past' || verb.tense === 'perfect') && verb.modals.length === 0;
      case 'told':
        return verb.modals.length === 0 && verb.tense !== 'future';
      case 'lied': {
        // "lay still", "lying open on the table", "lies in the north": where or how something is.
        const { tokens } = this.analysis;
        const { lower } = tokens[verb.head]!;
        const next = tokens[verb.to];
        return (
          verb.modals.length === 0 &&
          verb.tense !== 'future' &&
          (/^lied$/.test(lower) ||
            (/^(?:lying|lie|lies)$/.test(lower) &&
              (verb.form === 'finite' || /^(?:to|about)$/.test(next?.lower ?? '')))) &&
          (next === undefined ||
            /^(?:PUNCT|CCONJ|SCONJ)$/.test(next.pos) ||
            /^(?:about|to|when|again|that)$/.test(next.lower))
        );
      }
      case 'infinitive':
        return verb.form === 'infinitive';
      case 'future-said': {
        // "would have come" and "would like" tell of no future.
        if (!verb.modals.includes('would') || verb.tense === 'perfect' || verb.lemma === 'like') return false;
        // "it would be unfair to blame him": an opinion.
        if (verb.lemma === 'be' && predicateAdjective !== null && this.isIt(subject)) return false;
        const above = parent === null ? null : this.analysis.clauses[parent]!;
        return relation === 'content' && above?.verb != null && takesContent(above.verb.lemma);
      }
    }
  }

  protected adverbHolds(clause: Clause, test: Test): boolean {
    const { tokens } = this.analysis;
    // "no longer" and "in fact" are found by their first word.
    const says = (at: number, words: string): boolean =>
      words.split(' ').every((word, i) => tokens[at + i]?.lower === word);
    return [...clause.adverbs, ...(clause.verb?.adverbs ?? [])].some(
      (at) => test.words === undefined || test.words.some((words) => says(at, words)),
    );
  }

  protected passes(phrase: Phrase, test: Test): boolean {
    const { tokens } = this.analysis;
    const head = tokens[(test.heads ? countedPhrase(this.analysis, phrase) : phrase).head]!;
    if (test.heads && !test.heads.includes(head.lemma) && !test.heads.includes(head.lower)) return false;
    if (test.words && !tokens.slice(phrase.from, phrase.to).some((t) => test.words!.includes(t.lower)))
      return false;
    if (test.not && (test.not.includes(head.lemma) || test.not.includes(head.lower))) return false;
    if (test.human !== undefined) {
      const filler = fillerOf(this.analysis, phrase);
      const human = isHuman(this.analysis, filler) || (test.orPlace === true && filler.type === 'Place');
      if (human !== test.human) return false;
    }
    if (test.plural !== undefined && test.plural !== (head.lower !== head.lemma)) return false;
    if (test.numeral && !isNumeral(head)) return false;
    if (test.role !== undefined && test.role !== (typeOfRole(this.analysis, phrase) !== null)) return false;
    if (test.notTypes) {
      const { type } = fillerOf(this.analysis, phrase);
      if (type !== null && test.notTypes.includes(type)) return false;
    }
    if (test.named && phrase.kind !== 'name' && tokens[phrase.head]!.pos !== 'PROPN') return false;
    if (test.types) {
      const { type } = fillerOf(this.analysis, phrase);
      const organ =
        type === null &&
        test.types.every((t) => t === 'Organization') &&
        onlyOrganBefore(this.analysis, phrase);
      if (!organ && (type === null || !test.types.includes(type))) return false;
    }
    return true;
  }

  protected isQuestion({ clause }: Frame): boolean {
    const [from, to] = this.analysis.doc.sentences[clause.sentence]!.range;
    return /\?["”’)\s]*$/.test(this.analysis.doc.text.slice(from, to));
  }
}
