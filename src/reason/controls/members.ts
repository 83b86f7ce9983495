/**
 * Members: "the members of the so-called Council" are people of the Council. Who holds a body's members
 * holds the body, and a protest of members comes from the body; told by the words alone, in one source.
 */
import { foldedNames, foldName } from '../../model/names.ts';
import type { Party } from '../evidence.ts';

const MEMBERS =
  /^(?:(?:the|some|several|many|most|all|other|certain|senior|leading|individual)\s+)*(?:members?|leaders?|officers?|delegates?|deputies|judges|commissioners|people|ranks)\s+(?:of|in|from|inside)\s+(?:the\s+)?(?:(?:so-called|whole|entire)\s+)?(.+)$/iu;

/** The body whose members the words name, as the words name it; null where they name none. */
export function bodyOf(words: string): string | null {
  return MEMBERS.exec(words.trim())?.[1] ?? null;
}

/** Whether the words that name one party, in the same source, say that it is members of the other. */
export function isMembersOf(members: Party, source: string, body: Party): boolean {
  const named = members.cluster?.members.filter((member) => member.source === source) ?? [];
  return named.some((member) => areMembersOf(member.name, source, body));
}

/** Whether the words, in a text of `source`, name members of this party. */
export function areMembersOf(words: string, source: string, party: Party): boolean {
  const body = bodyOf(words);
  if (body === null) return false;
  const wanted = foldName(body);
  if (party.cluster === null) return party.key === `${source} ${wanted}`;
  return party.cluster.members.some(
    (member) => member.source === source && foldedNames(member.name, member.aliases).has(wanted),
  );
}
