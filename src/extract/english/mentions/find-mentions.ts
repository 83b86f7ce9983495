/**
 * Finds what a document names: persons, groups, organizations, places, works and events, by name or by
 * description. Rules and small word lists only, no trained weights; the same text always gives the same.
 */
import type { EntityType } from '../../../model/entity.ts';
import type { Document } from '../tokens.ts';
import { readCapitals } from './capitals.ts';
import { HONORIFICS } from './lexicon/honorifics.ts';
import { isNationality, looksDerived } from './lexicon/nationalities.ts';
import { PERSON_NOUNS } from './lexicon/persons.ts';
import type { NameMention } from './mention.ts';
import type { NameSpan } from './name-span.ts';
import { findNameSpans } from './name-spans.ts';
import { typeNames } from './name-types.ts';
import { findNominals } from './nominals.ts';
import { findPseudonyms } from './pseudonyms.ts';
import { findWorks } from './works.ts';

/**
 * All names and descriptions in order of their first token, longer ones first. Names do not overlap one
 * another; a description may hold names ("the widow of Orlov"). Pronouns are not among them
 * (`reference/anaphora.ts`). Never throws on any document.
 */
export function findMentions(doc: Document): NameMention[] {
  const capitals = readCapitals(doc);
  const spans = findNameSpans(doc, capitals);
  const pseudonyms = findPseudonyms(doc);
  const names = spans.filter(
    (span) =>
      !isOffice(doc, span) &&
      !isModifier(doc, span) &&
      !isFollower(doc, span) &&
      !pseudonyms.some(({ from, to }) => span.from < to && (span.title?.[0] ?? span.from) >= from),
  );
  const types = typeNames(doc, capitals, names);
  const found: NameMention[] = names.flatMap((span, i) => {
    const type = types[i]!;
    return type === null ? [] : [nameMention(doc, span, type)];
  });
  const works = findWorks(doc);
  if (works.length > 0) {
    const free = found.filter(
      ({ tokens }) => !works.some(({ from, to }) => tokens[0] >= from && tokens[1] <= to),
    );
    found.splice(0, found.length, ...free);
  }
  for (const { from, to } of pseudonyms) found.push(make(doc, from, to, 'Person', 'name', to - 1, null));
  for (const { from, to } of works) found.push(make(doc, from, to, 'Work', 'name', to - 1, null));
  for (const span of spans)
    if (isFollower(doc, span))
      found.push(make(doc, span.from - 1, span.to, 'Person', 'nominal', span.to - 1, null));
  for (const { from, to, head, type } of findNominals(doc, [...names, ...pseudonyms]))
    found.push(make(doc, from, to, type, 'nominal', head, null));
  return found.sort((a, b) => a.tokens[0] - b.tokens[0] || b.tokens[1] - a.tokens[1]);
}

/** "the Ambassador", "President": an office, described by a nominal where it has a determiner. */
function isOffice(doc: Document, { from, to, title }: NameSpan): boolean {
  // "Mr. Sen", "Mrs. King": behind a form of address it is a surname.
  if (
    title !== null &&
    to - from === 1 &&
    /^(?:mr|mrs|ms|miss)$/.test(doc.tokens[title[0]]!.lower.replace(/\.$/, '')) &&
    /^(?:sen|gen|col|pan|don|khan|shah|king|prince|duke|major|bishop|abbot|marshal|judge|constable|earl|pope|count|baron|deacon|page|cook|baker|butler|miller|porter|shepherd|hunter|fisher|parson|abbott|dean|chancellor|chaplain)$/.test(
      doc.tokens[from]!.lower,
    )
  )
    return false;
  for (let i = from; i < to; i++) {
    const lower = doc.tokens[i]!.lower.replace(/\.$/, '');
    if (!(HONORIFICS.has(lower) || PERSON_NOUNS.has(lower) || lower === '-')) return false;
  }
  return true;
}

/** "German" in "the German ambassador" or "in German": an adjective of the noun that follows, or a language. */
function isModifier(doc: Document, { from, to, title }: NameSpan): boolean {
  if (to - from !== 1 || title !== null) return false;
  const token = doc.tokens[from]!;
  if (!looksDerived(token.lower) || token.lower.endsWith('s')) return false;
  const next = doc.tokens[to];
  const sameSentence = next !== undefined && next.sentence === token.sentence;
  if (sameSentence && (/^(?:NOUN|ADJ)$/.test(next.pos) || (next.text === '-' && next.start === token.end)))
    return true;
  if (!isNationality(token.lower)) return token.pos === 'ADJ';
  const before = doc.tokens[from - 1];
  // "the French" alone are a people.
  return !(before !== undefined && before.lower === 'the' && /(?:ish|ese|ch)$/.test(token.lower));
}

/** "an Owenite": one of many, described by a capitalised word. */
function isFollower(doc: Document, { from, to }: NameSpan): boolean {
  const token = doc.tokens[from]!;
  const before = doc.tokens[from - 1];
  return (
    to - from === 1 &&
    before !== undefined &&
    before.sentence === token.sentence &&
    /^(?:an?|any|every|another|one)$/.test(before.lower) &&
    looksDerived(token.lower) &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(doc.tokens[to]?.pos ?? '')
  );
}

function nameMention(doc: Document, span: NameSpan, type: EntityType): NameMention {
  let head = span.to - 1;
  if (type === 'Organization' || type === 'Event' || type === 'Place' || type === 'Work') {
    for (let i = span.from + 1; i < span.to; i++)
      if (/^(?:of|for|against)$/.test(doc.tokens[i]!.lower)) {
        head = i - 1;
        break;
      }
  }
  return make(doc, span.from, span.to, type, 'name', head, span.title);
}

function make(
  doc: Document,
  from: number,
  to: number,
  type: EntityType,
  form: NameMention['form'],
  head: number,
  title: NameMention['title'],
): NameMention {
  return {
    tokens: [from, to],
    range: [doc.tokens[from]!.start, doc.tokens[to - 1]!.end],
    type,
    form,
    head,
    title,
  };
}
