/** Evidence that a name is an event’s, a work’s or a group’s. */
import { EVENT_NAME_HEADS, WORK_NAME_HEADS } from '../lexicon/events-and-works.ts';
import { isPluralPeople, looksDerived } from '../lexicon/nationalities.ts';
import { PERSON_NOUNS } from '../lexicon/persons.ts';
import { type EvidenceRule, isSingle } from './rule.ts';

export const OTHER_EVIDENCE: readonly EvidenceRule[] = [
  {
    id: 'event.head',
    once: true,
    type: 'Event',
    weight: 4.5,
    reason: 'A noun for an event heads the name: "… Revolution", "Battle of …".',
    holds: ({ tokens }) => {
      if (tokens.length === 1) return 0;
      // "Operation Winter Gate"
      if (/^operation$/.test(tokens[0]!.lower) && /^\p{Lu}/u.test(tokens[1]!.text)) return 1;
      const of = tokens.findIndex(({ lower }) => lower === 'of');
      const head = of > 0 ? tokens[of - 1]! : tokens.at(-1)!;
      return EVENT_NAME_HEADS.has(head.lower);
    },
  },
  {
    id: 'work.head',
    once: true,
    type: 'Work',
    weight: 3.6,
    reason: 'A noun for a text heads the name: "… Code", "Treaty of …".',
    holds: ({ tokens }) => {
      const of = tokens.findIndex(({ lower }) => /^(?:of|on)$/.test(lower));
      const head = of > 0 ? tokens[of - 1]! : tokens.at(-1)!;
      return WORK_NAME_HEADS.has(head.lower);
    },
  },
  {
    id: 'group.plural',
    type: 'Group',
    weight: 3.6,
    reason: 'A plural of followers or of a people: "the Ruritanians".',
    holds: (name) => {
      const { last, article, tokens, after, before } = name;
      const acronymPlural = /^\p{Lu}{2,6}s$/u.test(last.text);
      const persons = last.lower !== last.lemma && PERSON_NOUNS.has(last.lemma) && !isSingle(name);
      if (!(acronymPlural || persons || isPluralPeople(last.lower))) return 0;
      if (after !== null && after.pos === 'NOUN') return 0;
      return article || (before !== null && /^(?:ADJ|NUM|DET)$/.test(before.pos))
        ? 1
        : tokens.length === 1
          ? 0.7
          : 0.5;
    },
  },
  {
    id: 'group.derived',
    type: 'Group',
    weight: 0.5,
    reason: 'An adjective of a people or a creed, alone with "the", means its people.',
    holds: (name) => isSingle(name) && name.article && looksDerived(name.key) && name.after?.pos !== 'NOUN',
  },
];
