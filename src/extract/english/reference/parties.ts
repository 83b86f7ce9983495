/**
 * Parties of a case: "the accused", "the defendant", "the appellant" stand for the one person whom the
 * text calls so or says to be charged. Where two people are, the words stay as they are.
 */
import type { NameMention } from '../mentions/mention.ts';
import type { Document } from '../tokens.ts';
import type { Resolution } from './resolve-entities.ts';

const PARTY = /^(?:accused|defendant|appellant|indictee)$/;
const CHARGED =
  /^(?:charged|indicted|accused|tried|arraigned|prosecuted|convicted|acquitted|court-martialled)$/;

/** Fills `one` by the head of each bare description of a party, where one named person only can be meant. */
export function resolveParties(
  doc: Document,
  mentions: readonly NameMention[],
  { entities, entityOf }: Resolution,
  one: Map<number, number>,
): void {
  const described: number[] = [];
  const called = new Set<number>();
  const charged = new Set<number>();
  /** Whom the name of the case names: "Prosecutor v. Orlov". */
  const titular = new Set<number>();
  const named = new Set<number>();
  mentions.forEach((mention, i) => {
    const entity = entityOf[i];
    if (entity == null || mention.type !== 'Person') return;
    if (mention.form === 'name') {
      named.add(entity);
      if (isInCaseName(doc, mention.title?.[0] ?? mention.tokens[0])) titular.add(entity);
      if (isCalledParty(doc, mention)) called.add(entity);
      else if (isCharged(doc, mention)) charged.add(entity);
    } else if (PARTY.test(doc.tokens[mention.head]!.lower)) described.push(i);
  });
  for (const i of described) if (named.has(entityOf[i]!)) called.add(entityOf[i]!);
  const parties = titular.size === 1 ? titular : called.size > 0 ? new Set([...called, ...charged]) : charged;
  if (parties.size !== 1) return;
  const [party] = [...parties] as [number];
  for (const i of described) {
    const { tokens, head } = mentions[i]!;
    const bare = tokens[1] - tokens[0] === 2 && /^(?:the|this|that)$/.test(doc.tokens[tokens[0]]!.lower);
    if (bare && entities[entityOf[i]!]!.type === 'Person' && !named.has(entityOf[i]!)) one.set(head, party);
  }
}

/** "the accused Orlov", "the defendant, Captain Orlov": the second is joined by its comma already. */
function isCalledParty(doc: Document, { tokens, title }: NameMention): boolean {
  const from = title?.[0] ?? tokens[0];
  const titled = title !== null && doc.tokens.slice(...title).some(({ lower }) => PARTY.test(lower));
  const [before, determiner] = [doc.tokens[from - 1], doc.tokens[from - 2]];
  return (
    titled ||
    (before !== undefined &&
      PARTY.test(before.lower) &&
      /^(?:the|said|first|second)$/.test(determiner?.lower ?? ''))
  );
}

/** "The Prosecutor v. Ivan Orlov", "the Republic versus Orlov". */
function isInCaseName({ tokens }: Document, from: number): boolean {
  const [before, stop] = [tokens[from - 1], tokens[from - 2]];
  const versus = before?.text === '.' ? stop : before;
  return versus !== undefined && /^(?:v|vs|versus)\.?$/.test(versus.lower);
}

/** "Orlov is charged with", "Orlov was indicted", "Orlov, a captain of the guard, stands accused of". */
function isCharged(doc: Document, { tokens }: NameMention): boolean {
  let at = tokens[1];
  const { sentence } = doc.tokens[tokens[0]]!;
  if (doc.tokens[at]?.text === ',') {
    at++;
    while (at < tokens[1] + 25 && doc.tokens[at]?.sentence === sentence && doc.tokens[at]!.text !== ',') at++;
    at++;
  }
  let auxiliary = false;
  for (; doc.tokens[at]?.sentence === sentence; at++) {
    const { lower, pos } = doc.tokens[at]!;
    if (/^(?:is|was|has|had|been|stands|stood)$/.test(lower)) auxiliary = true;
    else if (auxiliary && CHARGED.test(lower)) return true;
    else if (pos !== 'ADV') return false;
  }
  return false;
}
