/**
 * Pronouns beside and within direct speech: nobody says "he" of himself, and few name themselves, so that
 * "“He fled with Orlov,” Petrov said" tells of somebody other than Petrov, and "“Orlov fled,” he said" is
 * not said by Orlov. What was led back against this is left open.
 */
import type { Analysis } from '../analysis.ts';
import type { Attributions } from './attributions.ts';

const THIRD_PERSON = /^(?:he|him|his|himself|she|her|hers|herself)$/;

/** The analysis without such references. */
export function withoutSelfReference(analysis: Analysis, { quotes }: Attributions): Analysis {
  const { tokens, mentions, entityOfMention } = analysis;
  const anaphora = new Map(analysis.anaphora);
  const named = mentions.map(({ tokens: [from] }, i) => ({
    at: tokens[from]!.start,
    entity: entityOfMention[i] ?? null,
  }));
  let at = 0;
  for (const { range, speaker } of quotes) {
    if (!speaker) continue;
    const { head } = speaker.phrase;
    const entity = anaphora.get(head);
    const isNamed = (who: number): boolean =>
      named.some((name) => name.entity === who && name.at > range[0] && name.at < range[1]);
    if (entity !== undefined && THIRD_PERSON.test(tokens[head]!.lower) && isNamed(entity)) {
      anaphora.delete(head);
      continue;
    }
    const who = entity ?? entityAt(analysis, head);
    if (who === null) continue;
    while (at > 0 && tokens[at - 1]!.start >= range[0]) at--;
    while (at < tokens.length && tokens[at]!.start < range[0]) at++;
    for (; at < tokens.length && tokens[at]!.end <= range[1]; at++)
      if (THIRD_PERSON.test(tokens[at]!.lower) && anaphora.get(at) === who) anaphora.delete(at);
  }
  return { ...analysis, anaphora };
}

function entityAt({ mentionsAt, entityOfMention }: Analysis, token: number): number | null {
  for (const place of mentionsAt.get(token) ?? []) {
    const entity = entityOfMention[place];
    if (entity !== null && entity !== undefined) return entity;
  }
  return null;
}
