/**
 * Types of names: the evidence of all mentions of one name string in the document is summed, and the
 * surname or the head of a longer name passes on what the longer name is.
 */
import type { EntityType } from '../../../model/entity.ts';
import type { Document, Token } from '../tokens.ts';
import type { Capitals } from './capitals.ts';
import { DEFAULTS, DEFAULTS_OF_WORDS, EVIDENCE, LEAST_OF_WORDS } from './evidence/evidence.ts';
import type { NameInContext } from './evidence/rule.ts';
import { isGivenName } from './given-names.ts';
import type { NameSpan } from './name-span.ts';
import { isEnglishWord } from './vocabulary.ts';

type Votes = Partial<Record<EntityType, number>>;

/** How much of one mention's evidence counts beyond the first strongest: many mentions lean, none drowns. */
const PER_RULE_LIMIT = 2;

/** The type of each span, parallel to `spans`; null for ordinary words that nothing shows to be a name. */
export function typeNames(
  doc: Document,
  capitals: Capitals,
  spans: readonly NameSpan[],
): (EntityType | null)[] {
  const contexts = spans.map((span) => inContext(doc, capitals, span));
  const groups = new Map<string, NameInContext[]>();
  for (const context of contexts) {
    const group = groups.get(context.key);
    if (group === undefined) groups.set(context.key, [context]);
    else group.push(context);
  }
  const votes = new Map<string, Votes>();
  for (const [key, group] of groups) votes.set(key, vote(group));
  shareWithParts(groups, votes);
  // Twice, so that what the first of a list is reaches the third.
  shareInLists(doc, contexts, votes);
  shareInLists(doc, contexts, votes);
  const types = new Map([...votes].map(([key, sums]) => [key, decide(groups.get(key)!, sums)]));
  return contexts.map(({ key }) => types.get(key)!);
}

function decide(group: readonly NameInContext[], sums: Votes): EntityType | null {
  const type = best(sums);
  return ofOrdinaryWords(group[0]!) && (sums[type] ?? 0) < LEAST_OF_WORDS ? null : type;
}

function ofOrdinaryWords({ tokens, capitals }: NameInContext): boolean {
  return tokens.every(
    ({ lower, text }) =>
      isEnglishWord(lower) &&
      !/^\p{Lu}{2,}$/u.test(text) &&
      // "Rose", "Frank": given names, where the text does not use the word as one.
      !(isGivenName(text) && !capitals.lowerSeen.has(lower)),
  );
}

/** Names in one list are of one kind: "Torvik, Halden and Ost". The surer half a step to each neighbour. */
function shareInLists(doc: Document, contexts: readonly NameInContext[], votes: Map<string, Votes>): void {
  const gains: [key: string, type: EntityType, gain: number][] = [];
  for (let i = 0; i + 1 < contexts.length; i++) {
    const [a, b] = [contexts[i]!, contexts[i + 1]!];
    const joint = listed(doc, a, b);
    if (joint === null) continue;
    // A comma alone may explain ("the founder of Torvik, Lev Orlov"): a list has three or an "and".
    const more =
      joint === 'and' ||
      (i > 0 && listed(doc, contexts[i - 1]!, a) !== null) ||
      (i + 2 < contexts.length && listed(doc, b, contexts[i + 2]!) !== null);
    if (!more) continue;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const sums = votes.get(from.key)!;
      const type = best(sums);
      const lead = (sums[type] ?? 0) - second(sums, type);
      if (type !== 'Work' && lead >= 1) gains.push([to.key, type, Math.min(1.5, lead * 0.5)]);
    }
  }
  const given = new Map<string, number>();
  for (const [key, type, gain] of gains) {
    const total = given.get(`${key} ${type}`) ?? 0;
    if (total >= 2) continue;
    given.set(`${key} ${type}`, total + gain);
    const sums = votes.get(key)!;
    sums[type] = (sums[type] ?? 0) + gain;
  }
}

/** Only "," or "and" between two names of one sentence, and which of the two. */
function listed(doc: Document, a: NameInContext, b: NameInContext): 'and' | ',' | null {
  const from = a.last.index + 1;
  const to = b.span.title?.[0] ?? b.span.from;
  if (to <= from || to - from > 3 || a.last.sentence !== b.first.sentence) return null;
  let and = false;
  for (let i = from; i < to; i++) {
    const { lower } = doc.tokens[i]!;
    if (!/^(?:,|and|or|&|the)$/.test(lower)) return null;
    if (/^(?:and|or|&)$/.test(lower)) and = true;
  }
  // "Torvik, Colonel Orlov": one with a title beside one without is no list by commas alone.
  if (!and && (a.span.title === null) !== (b.span.title === null)) return null;
  // "…, and Orlov became": a new clause, not the end of a list.
  if (to - from > 1 && doc.tokens[from]!.text === ',' && b.verb !== null) return null;
  return and ? 'and' : ',';
}

function second(sums: Votes, best: EntityType): number {
  let most = 0;
  for (const [type, sum] of Object.entries(sums)) if (type !== best) most = Math.max(most, sum);
  return most;
}

function vote(group: readonly NameInContext[]): Votes {
  const sums: Votes = ofOrdinaryWords(group[0]!) ? { ...DEFAULTS_OF_WORDS } : { ...DEFAULTS };
  for (const rule of EVIDENCE) {
    let sum = 0;
    for (const context of group) {
      const held = rule.holds(context);
      sum += rule.weight * Number(held);
    }
    // The same rule again and again is one kind of evidence: it counts twice at most.
    const limit = rule.weight * (rule.once ? 1 : PER_RULE_LIMIT);
    sums[rule.type] = (sums[rule.type] ?? 0) + (limit > 0 ? Math.min(sum, limit) : Math.max(sum, limit));
  }
  return sums;
}

/** "Lev Orlov" makes "Orlov" a person; "Ruritanian Navy" leaves "Ruritanian" alone. */
function shareWithParts(
  groups: ReadonlyMap<string, readonly NameInContext[]>,
  votes: Map<string, Votes>,
): void {
  for (const [key, [context]] of groups) {
    const { tokens } = context!;
    if (tokens.length < 2 || best(votes.get(key)!) !== 'Person') continue;
    const strength = votes.get(key)!.Person ?? 0;
    if (strength < 2) continue;
    for (const part of [tokens.at(-1)!, tokens[0]!]) {
      const sums = votes.get(keyOf([part]));
      if (sums !== undefined) sums.Person = (sums.Person ?? 0) + (part === tokens[0] ? 1 : 6);
    }
  }
}

function best(sums: Votes): EntityType {
  let winner: EntityType = 'Person';
  for (const [type, sum] of Object.entries(sums) as [EntityType, number][])
    if (sum > (sums[winner] ?? 0)) winner = type;
  return winner;
}

export function keyOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ lower }) => (/^(?:\p{L}\.){2,}$/u.test(lower) ? lower.replaceAll('.', '') : lower))
    .join(' ')
    .replace(/ ([-'’]) /g, '$1');
}

function inContext(doc: Document, capitals: Capitals, span: NameSpan): NameInContext {
  const tokens = doc.tokens.slice(span.from, span.to);
  const { sentence } = tokens[0]!;
  const at = (i: number): Token | null => {
    const token = doc.tokens[i];
    return token !== undefined && token.sentence === sentence ? token : null;
  };
  const start = span.title?.[0] ?? span.from;
  const before = at(start - 1);
  const { verb, passive } = verbAfter(doc, span.to, sentence);
  const article =
    before !== null &&
    (/^(?:the|this|our|their|its)$/.test(before.lower) || (before.lower === 'that' && before.pos === 'DET'));
  return {
    doc,
    capitals,
    span,
    tokens,
    first: tokens[0]!,
    last: tokens.at(-1)!,
    before,
    before2: at(start - 2),
    after: at(span.to),
    after2: at(span.to + 1),
    article,
    verb,
    passive,
    key: keyOf(tokens),
  };
}

function verbAfter(doc: Document, from: number, sentence: number): { verb: Token | null; passive: boolean } {
  let be = false;
  for (let i = from; i < from + 6; i++) {
    const token = doc.tokens[i];
    if (token === undefined || token.sentence !== sentence) break;
    if (token.pos === 'VERB') return { verb: token, passive: be && !token.lower.endsWith('ing') };
    if (token.pos === 'AUX')
      be = token.lemma === 'be' || /^(?:was|were|is|are|been|being)$/.test(token.lower);
    else if (token.pos !== 'ADV' && token.lower !== 'not' && token.lower !== "n't") break;
  }
  return { verb: null, passive: false };
}
