/**
 * Attributed: what a text attributes to whom, as pairs of ranges: the clause that names the source
 * ("Orlov denied") and the first clause of what it is made to say or think ("that the guards fled"). The
 * chains of voices (`chain.ts`) are read from the same clauses; these pairs say where, and are what a
 * bench can hold beside annotated attributions (Pareti 2016; the attribution relation of RST).
 */
import type { Range } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { Clause } from '../clauses/clause.ts';
import { clauseTree } from '../clauses/clause-tree.ts';
import type { Attributions } from './attributions.ts';
import { REPORT_NOUNS, voiceVerb } from './cues.ts';
import { DENIED_BY_NOBODY, KNOWING_ADJECTIVES, KNOWING_NOUNS, KNOWING_VERBS } from './knowing.ts';

export interface Attributed {
  /** The clause that names the source, with the words of saying or thinking. */
  readonly source: Range;
  /** The first clause of the content. */
  readonly content: Range;
  /** The source denies it, does not say it or leaves it open: "did not say that", "nobody believed that". */
  readonly negative: boolean;
}

/** Every attribution that the clauses, the quotations and "according to" of a text tell, in its order. */
export function attributedIn(analysis: Analysis, attributions: Attributions): Attributed[] {
  const units = new Units(analysis);
  const found = [
    ...inClauses(analysis, units),
    ...besideClauses(analysis, attributions, units),
    ...inQuotations(analysis, attributions, units),
    ...accordingTo(analysis, units),
  ];
  const kept: Attributed[] = [];
  for (const each of found)
    if (!kept.some(({ source, content }) => overlap(source, each.source) && overlap(content, each.content)))
      kept.push(each);
  return kept.sort((a, b) => a.content[0] - b.content[0] || a.source[0] - b.source[0]);
}

const overlap = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1];

/** A sentence cut where its clauses begin: each clause reaches to the begin of the next one. */
class Units {
  readonly analysis: Analysis;
  private readonly begins = new Map<number, readonly number[]>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** From the begin of a clause to where the next one begins. */
  of(clause: Clause): Range {
    const begin = this.beginOf(clause);
    return this.range(begin, this.nextAfter(clause.sentence, clause.verb?.from ?? begin));
  }

  /** A clause up to a token: "Orlov said" before "that …". */
  before(clause: Clause, end: number): Range {
    const begins = this.of_(clause.sentence).filter((at) => at <= (clause.verb?.from ?? clause.from));
    return this.range(Math.min(begins.at(-1) ?? clause.from, end - 1), end);
  }

  /** The unit around a place of the text, from that place on. */
  from(place: number, sentence: number): Range {
    const { tokens } = this.analysis;
    const [first, last] = this.analysis.doc.sentences[sentence]!.tokens;
    let at = first;
    while (at < last - 1 && tokens[at]!.start < place) at++;
    // A mark and a word at least belong to it.
    return this.range(at, this.nextAfter(sentence, at + 1));
  }

  range(from: number, to: number): Range {
    const { tokens } = this.analysis;
    return [tokens[from]!.start, tokens[Math.max(from, to - 1)]!.end];
  }

  nextAfter(sentence: number, token: number): number {
    const end = this.analysis.doc.sentences[sentence]!.tokens[1];
    return this.of_(sentence).find((at) => at > token) ?? end;
  }

  beginOf(clause: Clause): number {
    return this.of_(clause.sentence).findLast((at) => at <= clause.from) ?? clause.from;
  }

  /** Behind what is fronted and has a verb of its own: "When the guard came, | Orlov said". */
  private ownBegin(clause: Clause, first: number): number {
    const { tokens, clauses } = this.analysis;
    const core = Math.min(
      clause.verb?.from ?? clause.from,
      clause.ownSubject && clause.subject ? clause.subject.from : Number.POSITIVE_INFINITY,
    );
    if (core <= clause.from) return clause.from;
    let at = clause.from;
    for (const inner of clauseTree(clauses).ofSentence(clause.sentence)) {
      if (inner.index === clause.index || inner.from < clause.from || !inner.verb) continue;
      if (inner.verb.from >= core || inner.relation === 'relative') continue;
      at = Math.max(at, Math.min(inner.to, core));
    }
    if (at === clause.from) return at;
    // A comma closes what is fronted; without one the subject opens the clause.
    const comma = tokens.slice(at, core).findLastIndex(({ text }) => text === ',');
    return Math.max(first, comma >= 0 ? at + comma + 1 : core);
  }

  private of_(sentence: number): readonly number[] {
    const known = this.begins.get(sentence);
    if (known) return known;
    const { tokens, clauses, doc } = this.analysis;
    const first = doc.sentences[sentence]!.tokens[0];
    const begins = clauseTree(clauses)
      .ofSentence(sentence)
      .filter((clause) => opensUnit(clause, clauses, this.analysis))
      .map((clause) => {
        let at = this.ownBegin(clause, first);
        while (at > first && /^(?:and|but|or|nor|so|yet|["“‘«(])$/.test(tokens[at - 1]!.lower)) at--;
        return at;
      });
    const sorted = [...new Set([first, ...begins])].sort((a, b) => a - b);
    this.begins.set(sentence, sorted);
    return sorted;
  }
}

/** What an infinitive or a gerund completes goes on in the same unit: "began to shoot", "by shooting". */
function opensUnit(clause: Clause, clauses: readonly Clause[], { tokens }: Analysis): boolean {
  if (clause.relation !== 'infinitive' && clause.relation !== 'gerund') return true;
  const parent = clause.parent === null ? null : clauses[clause.parent];
  if (!parent?.verb || !clause.verb) return true;
  const before = tokens[clause.from - 1];
  if (before?.text === ',') return true;
  if (clause.relation === 'gerund')
    return clause.marker !== null && !/^(?:of|in|for|to|at|from|about|on|with)$/.test(clause.marker);
  // "built a wall to keep them out": what for.
  return parent.objects.length > 0 && parent.objects.some((o) => o.to <= clause.from);
}

function inClauses(analysis: Analysis, units: Units): Attributed[] {
  const { clauses, tokens } = analysis;
  const found: Attributed[] = [];
  const done = new Set<number>();
  for (const clause of clauses) {
    if (clause.relation !== 'content' || clause.parent === null || clause.marker === ':') continue;
    const parent = clauses[clause.parent]!;
    if (!isWhole(clause) || done.has(parent.index) || !attributes(analysis, clause, parent)) continue;
    if (parent.sentence !== clause.sentence || (parent.verb?.from ?? parent.from) >= clause.from) continue;
    done.add(parent.index);
    const begin = units.beginOf(clause) <= (parent.verb?.head ?? -1) ? clause.from : units.beginOf(clause);
    if (tokens[begin] === undefined || begin === parent.from) continue;
    found.push({
      source: units.before(parent, begin),
      content: units.of(clause),
      negative: isNegative(analysis, parent, clause),
    });
  }
  return found;
}

/** "that" and "what" alone are no clause: "he knew that". */
function isWhole({ verb, from, to }: Clause): boolean {
  return verb !== null || to - from > 2;
}

/** Whether the clause above says or thinks what the content clause holds. */
function attributes({ tokens }: Analysis, clause: Clause, parent: Clause): boolean {
  const { verb } = parent;
  if (clause.antecedent) {
    const { lemma } = tokens[clause.antecedent.head]!;
    if (REPORT_NOUNS.has(lemma) || KNOWING_NOUNS.has(lemma)) return true;
    if (/^(?:fact|way|time|day|reason|point|extent|event|case)$/.test(lemma)) return false;
  }
  if (!verb) return false;
  if (voiceVerb(verb.lemma) !== null || KNOWING_VERBS.has(verb.lemma)) return true;
  if (parent.predicateAdjective !== null && KNOWING_ADJECTIVES.has(tokens[parent.predicateAdjective]!.lower))
    return true;
  // "His view is that …", "the claim was that …".
  return (
    verb.lemma === 'be' &&
    parent.subject !== null &&
    (REPORT_NOUNS.has(tokens[parent.subject.head]!.lemma) ||
      KNOWING_NOUNS.has(tokens[parent.subject.head]!.lemma))
  );
}

function isNegative({ tokens }: Analysis, saying: Clause, content: Clause | null): boolean {
  const { verb, subject } = saying;
  const nobody = subject !== null && DENIED_BY_NOBODY.test(tokens[subject.from]!.lower);
  const noun = content?.antecedent ? tokens[content.antecedent.from]!.lower === 'no' : false;
  const adverb = [...saying.adverbs, ...(verb?.adverbs ?? [])].some((at) =>
    /^(?:never|hardly|scarcely|nor)$/.test(tokens[at]!.lower),
  );
  const adjective =
    saying.predicateAdjective !== null &&
    /^(?:unsure|uncertain|unclear|unaware|doubtful)$/.test(tokens[saying.predicateAdjective]!.lower);
  const denies = /^(?:deny|doubt|dispute|disbelieve|refute)$/.test(verb?.lemma ?? '');
  const flips = [nobody || noun || adverb || (verb?.negated ?? false), adjective, denies];
  return flips.filter(Boolean).length === 1;
}

/** ", the report says,": the clause it breaks into, or the one beside. */
function besideClauses(analysis: Analysis, attributions: Attributions, units: Units): Attributed[] {
  const found: Attributed[] = [];
  const done = new Set<number>();
  for (const clause of analysis.clauses) {
    const saying = attributions.insertedIn(clause)?.clause;
    if (!saying || done.has(saying.index) || attributions.spokenBy.has(saying.index)) continue;
    done.add(saying.index);
    found.push({
      source: units.range(units.beginOf(saying), saying.to),
      content: units.of(clause),
      negative: isNegative(analysis, saying, null),
    });
  }
  return found;
}

function inQuotations(analysis: Analysis, { quotes }: Attributions, units: Units): Attributed[] {
  const found: Attributed[] = [];
  const done = new Set<number>();
  for (const { range, speaker } of quotes) {
    if (!speaker || done.has(speaker.clause.index)) continue;
    done.add(speaker.clause.index);
    const first = analysis.doc.sentences.findIndex((sentence) => sentence.range[1] > range[0] + 1);
    if (first < 0) continue;
    const [from, to] = units.from(range[0], first);
    found.push({
      source: sayingRange(analysis, speaker.clause, range, units),
      content: [from, Math.min(to, range[1])],
      negative: isNegative(analysis, speaker.clause, null),
    });
  }
  return found;
}

/** The clause of saying without the quotation that stands before or behind it. */
function sayingRange(analysis: Analysis, saying: Clause, quote: Range, units: Units): Range {
  const [from, to] = units.of(saying);
  const verb = analysis.tokens[saying.verb!.head]!.start;
  if (verb < quote[0]) return [Math.min(from, verb), Math.min(to, quote[0])];
  return to > quote[1] ? [Math.max(from, quote[1]), to] : [from, to];
}

/** "According to Orlov, the court was closed", "in the view of the court": no verb, but a source. */
function accordingTo(analysis: Analysis, units: Units): Attributed[] {
  const { clauses, tokens } = analysis;
  const found: Attributed[] = [];
  const done = new Set<number>();
  for (const clause of clauses)
    for (const { preposition, phrase } of clause.obliques) {
      const view =
        preposition === 'in' &&
        /^(?:view|opinion|judgment|judgement|estimation|words|account|telling)$/.test(
          tokens[phrase.head]!.lower,
        );
      if (!view && !/^(?:according to|in the (?:view|opinion|words) of)$/.test(preposition)) continue;
      let from = phrase.from - 1;
      while (from >= 0 && /^(?:according|to|in|the|view|opinion|words|of)$/.test(tokens[from]!.lower)) from--;
      from++;
      if (done.has(from)) continue;
      done.add(from);
      let to = phrase.to;
      for (const { phrase: inner } of phrase.attached) to = Math.max(to, inner.to);
      const { from: begin, sentence } = clause;
      const fronted = from <= (clause.subject?.from ?? clause.verb?.from ?? from);
      const content = fronted
        ? units.range(to, units.nextAfter(sentence, clause.verb?.from ?? to))
        : units.range(Math.min(units.beginOf(clause), begin), from);
      if (content[1] <= content[0] || !/\p{L}{2}/u.test(analysis.doc.text.slice(...content))) continue;
      found.push({ source: units.range(from, to), content, negative: false });
    }
  return found;
}
