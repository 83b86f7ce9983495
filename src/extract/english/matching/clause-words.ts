/**
 * Words of whole clauses as arguments: what is said, for what reason, on which charge, to what end.
 */
import type { Range } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { Clause } from '../clauses/clause.ts';
import { clauseTree } from '../clauses/clause-tree.ts';
import { coordinated, type Phrase } from '../clauses/phrase.ts';
import { type Filler, fillerOf, wordsOf } from '../fillers/fillers.ts';
import type { Frame } from '../frames/frame.ts';
import { ORDER_NOUNS, ordererOf } from '../frames/orderer.ts';
import type { Token } from '../tokens.ts';
import { type Attributions, quoteAt } from '../voices/attributions.ts';

export abstract class ClauseWords {
  protected readonly analysis: Analysis;
  protected readonly attributions: Attributions;

  constructor(analysis: Analysis, attributions: Attributions) {
    this.analysis = analysis;
    this.attributions = attributions;
  }

  /** The last word before "of": "offices of the doctor" are offices. */
  protected headOf({ from, to }: Filler): Token {
    const { tokens } = this.analysis;
    let at = from;
    while (at + 1 < to && tokens[at + 1]!.lower !== 'of') at++;
    return tokens[at]!;
  }

  protected literal(frame: Frame, words: string): Filler {
    return {
      argument: { name: words, entity: null, claim: null, range: null },
      type: null,
      from: frame.from,
      to: frame.to,
      quantity: null,
    };
  }

  /** The words of a clause that hangs on the frame's. */
  protected clauseAt(frame: Frame, path: string): Filler | null {
    const { clauses } = this.analysis;
    const own = frame.clause;
    if (path === 'quote') return this.quoteOf(frame);
    if (path === 'adjective') {
      const at = own.predicateAdjective;
      return at === null ? null : this.clauseWords(own, at, at + 1);
    }
    if (path === 'clause') return this.clauseWords(own, own.from, own.to);
    const tree = clauseTree(clauses);
    if (path === 'whole') return this.clauseWords(own, own.from, this.whole(own, tree.end(own)));
    const children = tree.children(own);
    const pick = (found: Clause | undefined) =>
      found && (found.verb || found.subject) && !this.onlyPoints(found)
        ? this.clauseWords(found, found.from, this.whole(found, tree.end(found)))
        : null;
    switch (path) {
      case 'content':
        return pick(children.find((c) => c.relation === 'content')) ?? this.saidAround(own);
      case 'gerund':
        return pick(
          children.find((c) => c.relation === 'gerund' && (c.marker === null || c.marker === 'to')),
        );
      case 'relative':
        return pick(children.find((c) => c.relation === 'relative'));
      case 'purpose':
        // What hangs on the clause is no purpose of a deed that a noun only names.
        return frame.kind === 'noun'
          ? null
          : pick(children.find((c) => c.relation === 'infinitive' && c.from >= frame.from));
      case 'reason': {
        const clause = children.find(
          (c) =>
            c.marker === 'because' ||
            // "Since it was declared, 400 have been tried": how long, not why.
            (c.marker === 'since' && own.verb?.tense !== 'perfect') ||
            (c.relation === 'gerund' && c.marker === 'for'),
        );
        if (clause && frame.kind !== 'noun') return pick(clause);
        const phrase = frame.prepositional.find(
          (a) => a.preposition === 'because of' || a.preposition === 'for',
        );
        // "arrested for three months", "left for the capital" give no reason.
        return phrase &&
          phrase.phrase.kind !== 'time' &&
          !this.isSpell(phrase.phrase) &&
          fillerOf(this.analysis, phrase.phrase).type === null
          ? wordsOf(this.analysis, phrase.phrase)
          : null;
      }
      case 'charge': {
        const clause = children.find(
          (c) => c.marker === 'on the charge that' || c.marker === 'on the charge of',
        );
        if (clause) return pick(clause);
        const phrase = frame.prepositional.find((a) => a.preposition === 'on the charge of');
        return phrase ? wordsOf(this.analysis, phrase.phrase) : null;
      }
      default:
        return null;
    }
  }

  /** "He said this at the end of the course": what, was said before. */
  private onlyPoints({ verb, subject }: Clause): boolean {
    return (
      verb === null &&
      subject !== null &&
      /^(?:this|that|it|so|same)$/.test(this.analysis.tokens[subject.head]!.lower)
    );
  }

  /**
   * To where the words of a clause go: an infinitive ends before ", and Orlov agreed", and no clause ends
   * amid a phrase ("will take time to get | right").
   */
  private whole(clause: Clause, to: number): number {
    const { tokens, clauses } = this.analysis;
    let end = to;
    if (clause.relation === 'infinitive') {
      const next = clauses.find(
        (other) =>
          other.sentence === clause.sentence &&
          other.relation === 'coordinate' &&
          other.ownSubject &&
          other.verb?.form === 'finite' &&
          other.from > clause.from &&
          other.from < to,
      );
      if (next) {
        end = next.from;
        while (end > clause.from + 1 && /^(?:,|;|and|but|or)$/.test(tokens[end - 1]!.lower)) end--;
        return end;
      }
    }
    const open = (at: number): boolean => {
      const token = tokens[at];
      return (
        token !== undefined &&
        token.sentence === clause.sentence &&
        (/^(?:ADJ|ADV|NOUN|PROPN|VERB|NUM)$/.test(token.pos) ||
          /^(?:away|down|out|up|off|on|back|to|own)$/.test(token.lower))
      );
    };
    if (!open(end) || tokens[end - 1]?.pos === 'PUNCT') return end;
    while (
      end < tokens.length &&
      tokens[end]!.sentence === clause.sentence &&
      !/^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[end]!.pos)
    )
      end++;
    return end;
  }

  /** "The men, the witness stated, were shot": what stands around the inserted words. */
  private saidAround(own: Clause): Filler | null {
    const { clauses, tokens } = this.analysis;
    const around = own.parent === null ? null : clauses[own.parent]!;
    if (!around?.verb || own.relation !== 'coordinate' || tokens[own.from - 1]?.text !== ',') return null;
    if (this.attributions.speakerOf(around)?.clause.index !== own.index) return null;
    return this.clauseWords(around, around.from, clauseTree(clauses).end(around));
  }

  /** "for two nights", "for a long time": how long, not why. */
  protected isSpell(phrase: Phrase): boolean {
    return /^(year|month|week|day|night|hour|minute|moment|time|decade|while|spell|term|life|good|ever)s?$/.test(
      this.analysis.tokens[phrase.head]!.lower,
    );
  }

  protected quoteOf(frame: Frame): Filler | null {
    const quote = this.attributions.spokenBy.get(frame.clause.index);
    if (!quote) return null;
    const name = this.analysis.doc.text.slice(...quote.range).replace(/\s+/g, ' ');
    return {
      argument: { name, entity: null, claim: null, range: quote.range },
      type: null,
      from: frame.from,
      to: frame.to,
      quantity: null,
    };
  }

  protected clauseWords(clause: Clause, from: number, to: number): Filler {
    const { tokens, doc } = this.analysis;
    const marker = clause.marker?.split(' ') ?? [];
    const opens = marker.every((word, i) => tokens[from + i]?.lower === word);
    // "on a charge that" is "on the charge that" to the reader: the last word tells.
    const closes = tokens.slice(from, from + 6).findIndex((t) => t.lower === marker.at(-1)) + 1;
    const behind = opens ? from + marker.length : marker.length > 1 ? from + closes : from;
    const first = Math.min(behind, tokens.length - 1);
    const [start, stop] = this.inSpeech(first, Math.min(Math.max(to, first + 1), tokens.length));
    const range: Range = [tokens[start]!.start, tokens[stop - 1]!.end];
    return {
      argument: { name: doc.text.slice(...range).replace(/\s+/g, ' '), entity: null, claim: null, range },
      type: null,
      from: start,
      to: stop,
      quantity: null,
    };
  }

  /** What is said ends where the direct speech does: "“They will come,” he said". Marks that open it are no words. */
  private inSpeech(from: number, to: number): readonly [from: number, to: number] {
    const { tokens } = this.analysis;
    let [start, stop] = [from, to];
    const closed = (at: number): boolean =>
      tokens.slice(at + 1, stop).some(({ text }) => /^["”»’']$/.test(text)) &&
      !this.attributions.quotes.some(({ range }) => range[0] === tokens[at]!.start);
    while (start < stop - 1 && /^(?:["“”„«»‘’']|[—–-]+)$/.test(tokens[start]!.text) && !closed(start))
      start++;
    const within = quoteAt(this.attributions.quotes, tokens[start]!.start);
    if (!within) return [start, stop];
    while (stop > start + 1 && tokens[stop - 1]!.start >= within.range[1] - 1) stop--;
    while (stop > start + 1 && /^(?:[,;]|["“”«»’'])$/.test(tokens[stop - 1]!.text)) stop--;
    return [start, stop];
  }

  /** "by order of X", "on X's orders", and what the clause above says. */
  protected orderers(frame: Frame): readonly Phrase[] {
    const { clauses, tokens } = this.analysis;
    for (const { preposition, phrase } of frame.prepositional) {
      if (preposition === 'by order of' || preposition === 'under orders from') return coordinated(phrase);
      if (
        !/^(on|at|by|under|upon|following|after|acting on)$/.test(preposition) ||
        !ORDER_NOUNS.has(tokens[phrase.head]!.lemma) ||
        // Whose command people stand under has not ordered what they do.
        (preposition === 'under' && tokens[phrase.head]!.lemma === 'command')
      )
        continue;
      const owner =
        phrase.possessor ?? phrase.attached.find((a) => /^(of|from|by)$/.test(a.preposition))?.phrase;
      if (owner) return coordinated(owner);
    }
    const above = ordererOf(frame, clauses, tokens);
    return above ? coordinated(above) : [];
  }
}
