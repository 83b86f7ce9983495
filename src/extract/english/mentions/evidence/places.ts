/** Evidence that a name is a place’s. */
import {
  COUNTRIES,
  KNOWN_PLACES,
  PLACE_AFTER,
  PLACE_NAME_HEADS,
  PLACE_NOUNS,
  PLACE_OF,
} from '../lexicon/places.ts';
import { MOTION_VERBS, PLACE_OBJECT_VERBS, PLACE_PREPOSITIONS } from '../lexicon/verbs.ts';
import { type EvidenceRule, isAimedAt, isNoun } from './rule.ts';

export const PLACE_EVIDENCE: readonly EvidenceRule[] = [
  {
    id: 'place.known',
    once: true,
    type: 'Place',
    weight: 6,
    reason: 'Countries, continents and great cities are places everywhere.',
    holds: ({ key }) => KNOWN_PLACES.has(key),
  },
  {
    id: 'place.noun-after',
    type: 'Place',
    weight: 2.5,
    reason: 'A plain noun for a place follows: "X province", "the X river".',
    holds: ({ after, after2, article }) => {
      if (after === null) return false;
      const compound = after.pos === 'NOUN' && after2 !== null && after2.pos === 'NOUN';
      if (compound)
        return article && (PLACE_AFTER.has(after2.lower) || PLACE_NOUNS.has(after2.lower)) ? 0.6 : 0;
      return PLACE_AFTER.has(after.lower) || (article && PLACE_NOUNS.has(after.lower));
    },
  },
  {
    id: 'place.head',
    once: true,
    type: 'Place',
    weight: 3.5,
    reason: 'A noun for a place heads the name: "… River", "Mount …".',
    holds: ({ tokens }) => {
      if (tokens.length === 1) return 0;
      const of = tokens.findIndex(({ lower }) => lower === 'of');
      const head = of > 0 ? tokens[of - 1]! : tokens.at(-1)!;
      if (PLACE_NAME_HEADS.has(head.lower)) return true;
      const first = tokens[0]!.lower;
      if (/^(?:mount|lake|fort|cape|port|camp)$/.test(first)) return 1;
      return /^(?:new|north|south|east|west|upper|lower)$/.test(first) ? 0.5 : 0;
    },
  },
  {
    id: 'place.preposition',
    type: 'Place',
    weight: 1,
    reason: '"In", "near", "throughout" before a name without article mostly open a place.',
    holds: ({ doc, before, article, after, tokens }) => {
      if (before === null || article || tokens.length > 3 || (after !== null && /^['’]s?$/.test(after.text)))
        return 0;
      if (before.lower === 'at' && isAimedAt(doc, before)) return 0;
      return (PLACE_PREPOSITIONS[before.lower] ?? 0) * (isNoun(after) ? 0.3 : 1);
    },
  },
  {
    id: 'place.of',
    type: 'Place',
    weight: 4,
    reason: '"The city of X", "the province of X".',
    holds: ({ doc, before, article }) => {
      if (before === null || article || before.lower !== 'of') return false;
      const owner = doc.tokens[before.index - 1];
      return owner !== undefined && owner.sentence === before.sentence && PLACE_OF.has(owner.lower);
    },
  },
  {
    id: 'place.object',
    type: 'Place',
    weight: 1.2,
    reason: 'One enters, occupies, besieges a place.',
    holds: ({ before, article }) => before !== null && !article && PLACE_OBJECT_VERBS.has(before.lemma),
  },
  {
    id: 'place.direction',
    type: 'Place',
    weight: 3,
    once: true,
    reason: '"The North-East", "the West": a part of the country or the world.',
    holds: ({ tokens }) =>
      tokens.every(({ lower }) =>
        /^(?:north|south|east|west|-|northeast|northwest|southeast|southwest)$/.test(lower),
      ),
  },
  {
    id: 'place.comma-country',
    type: 'Place',
    weight: 2.5,
    reason: 'A country after a comma says where the place before it lies.',
    holds: ({ doc, after, after2, last }) => {
      if (after === null || after.text !== ',' || after2 === null || !/^\p{Lu}/u.test(after2.text))
        return false;
      const third = doc.tokens[last.index + 3];
      const two = third === undefined ? '' : `${after2.lower} ${third.lower}`;
      return COUNTRIES.has(after2.lower) || COUNTRIES.has(two);
    },
  },
  {
    id: 'place.motion',
    type: 'Place',
    weight: 2,
    reason: 'One goes to, is deported to, returns from a place.',
    holds: ({ doc, before, article, after }) => {
      if (before === null || article || !/^(?:to|from|for|into)$/.test(before.lower)) return false;
      if (after !== null && /^['’]s?$/.test(after.text)) return false;
      for (let i = before.index - 1; i >= 0 && i > before.index - 4; i--) {
        const token = doc.tokens[i]!;
        if (token.sentence !== before.sentence || token.pos === 'PUNCT') return false;
        if (MOTION_VERBS.has(token.lemma)) return token.pos === 'VERB';
      }
      return false;
    },
  },
];
