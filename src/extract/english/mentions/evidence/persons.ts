/** Evidence that a name is a person’s. */
import { isInitial } from '../capitals.ts';
import { sexOfGivenName } from '../given-names.ts';
import { NAME_PARTICLES } from '../lexicon/honorifics.ts';
import { KIN_NOUNS, PERSON_NOUNS, PERSONAL_NOUNS } from '../lexicon/persons.ts';
import { KNOWN_PLACES } from '../lexicon/places.ts';
import { HUMAN_OBJECT_VERBS, HUMAN_SUBJECT_VERBS, SPEAKING_VERBS } from '../lexicon/verbs.ts';
import { type EvidenceRule, isAimedAt, isNoun, isSingle } from './rule.ts';

export const PERSON_EVIDENCE: readonly EvidenceRule[] = [
  {
    id: 'person.title',
    type: 'Person',
    weight: 4,
    reason: 'A rank, an office or a form of address stands before a person’s name.',
    holds: ({ span }) => span.title !== null,
  },
  {
    id: 'person.initial',
    once: true,
    type: 'Person',
    weight: 3,
    reason: 'Initials stand before surnames.',
    holds: ({ tokens }) => tokens.length > 1 && tokens.slice(0, -1).some(({ text }) => isInitial(text)),
  },
  {
    id: 'person.given-name',
    once: true,
    type: 'Person',
    weight: 2.5,
    reason: 'A given name opens a name of two to four words.',
    holds: ({ tokens }) =>
      tokens.length > 1 &&
      tokens.length <= 6 &&
      sexOfGivenName(tokens[0]!.text) !== 'unknown' &&
      tokens[0]!.text.length > 2,
  },
  {
    id: 'person.given-name-alone',
    once: true,
    type: 'Person',
    weight: 1,
    reason: 'A word that is a given name and nothing else is likelier a person.',
    holds: (name) =>
      isSingle(name) &&
      /^(?:male|female)$/.test(sexOfGivenName(name.first.text)) &&
      !KNOWN_PLACES.has(name.key),
  },
  {
    id: 'person.particle',
    once: true,
    type: 'Person',
    weight: 1.2,
    reason: 'Particles such as "von" stand in names of persons more than in others.',
    holds: ({ tokens }) =>
      tokens.length > 1 &&
      tokens.some(
        ({ text, lower }) => NAME_PARTICLES.has(lower) && text === lower && lower !== 'de' && lower !== 'la',
      ),
  },
  {
    id: 'person.human-verb',
    type: 'Person',
    weight: 1,
    reason: 'Only human beings say, remember, marry.',
    holds: ({ verb, passive, article }) =>
      verb !== null && !passive && !article && HUMAN_SUBJECT_VERBS.has(verb.lemma),
  },
  {
    id: 'person.subject',
    type: 'Person',
    weight: 0.5,
    reason: 'Who does something, named without an article, is a person more often than not.',
    holds: ({ verb, passive, article, before }) =>
      verb !== null && !passive && !article && !(before !== null && before.pos === 'ADP'),
  },
  {
    id: 'person.human-passive',
    type: 'Person',
    weight: 2,
    reason: 'Only human beings are born, arrested, sentenced.',
    holds: ({ verb, passive }) => verb !== null && passive && HUMAN_OBJECT_VERBS.has(verb.lemma),
  },
  {
    id: 'person.object',
    type: 'Person',
    weight: 0.7,
    reason: 'What is told, arrested or shot is a person.',
    holds: ({ before, article }) =>
      before !== null && !article && before.pos === 'VERB' && HUMAN_OBJECT_VERBS.has(before.lemma),
  },
  {
    id: 'person.inverted',
    type: 'Person',
    weight: 1.5,
    reason: 'After direct speech the speaker follows the verb: "…," said X.',
    holds: ({ doc, before, article }) =>
      before !== null &&
      !article &&
      /^(?:said|says|cried|asked|replied|answered|thought|whispered|shouted|added|wrote|told|exclaimed|continued|inquired)$/.test(
        before.lower,
      ) &&
      /^["”’'“,]$/.test(doc.tokens[before.index - 1]?.text ?? ''),
  },
  {
    id: 'person.target',
    type: 'Person',
    weight: 1,
    reason: 'One shoots, shouts, throws things at a person.',
    holds: ({ doc, before, article }) =>
      before !== null && !article && before.lower === 'at' && isAimedAt(doc, before),
  },
  {
    id: 'person.addressee',
    type: 'Person',
    weight: 1.5,
    reason: 'One writes to, speaks with a person.',
    holds: ({ doc, before, article }) =>
      before !== null &&
      !article &&
      /^(?:to|with|for)$/.test(before.lower) &&
      SPEAKING_VERBS.has(doc.tokens[before.index - 1]?.lemma ?? ''),
  },
  {
    id: 'person.kin',
    type: 'Person',
    weight: 2.5,
    reason: 'Persons have brothers, hands, lawyers.',
    holds: ({ doc, after, last }) => {
      if (after === null || !/^['’]s?$/.test(after.text)) return false;
      for (let i = last.index + 2; i < last.index + 5; i++) {
        const token = doc.tokens[i];
        if (token === undefined || token.sentence !== last.sentence) return false;
        if (KIN_NOUNS.has(token.lemma) || PERSONAL_NOUNS.has(token.lemma)) return true;
        if (token.pos !== 'ADJ') return false;
      }
      return false;
    },
  },
  {
    id: 'person.no-article',
    type: 'Person',
    weight: -1,
    reason: 'Names of persons take no article.',
    holds: ({ article, span, after }) => article && span.title === null && !isNoun(after),
  },
  {
    id: 'person.possessive',
    type: 'Person',
    weight: 0.3,
    reason: 'The possessive leans to persons.',
    holds: ({ after, article }) => after !== null && !article && /^['’]s?$/.test(after.text),
  },
  {
    id: 'person.noun-before',
    type: 'Person',
    weight: 2.5,
    reason: 'A noun for a person right before a name says what the named one is.',
    holds: ({ before, span }) =>
      span.title === null &&
      before !== null &&
      isNoun(before) &&
      PERSON_NOUNS.has(before.lemma) &&
      before.lower === before.lemma,
  },
  {
    id: 'person.apposition',
    type: 'Person',
    weight: 2.5,
    reason: 'After a comma or dash the name is explained by a noun for a person.',
    holds: ({ doc, after, last, before }) => {
      if (after === null || !/^[,(—–-]$/.test(after.text)) return false;
      // "Born in X, the son of a clerk, he …"
      if (before !== null && /^(?:in|at|near|to|from)$/.test(before.lower)) return false;
      let people = false;
      for (let i = last.index + 2; i < last.index + 9; i++) {
        const token = doc.tokens[i];
        if (token === undefined || token.sentence !== last.sentence) break;
        if (/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|ADV)$/.test(token.pos) || /^['’-]s?$/.test(token.text)) {
          people = token.pos === 'NOUN' && PERSON_NOUNS.has(token.lemma);
          if (people && doc.tokens[i + 1]?.pos !== 'NOUN') break;
          continue;
        }
        break;
      }
      return people;
    },
  },
  {
    id: 'person.who',
    type: 'Person',
    weight: 2,
    reason: '"Who" follows persons.',
    holds: ({ after, after2 }) =>
      after !== null &&
      (/^(?:who|whom)$/.test(after.lower) ||
        (after.text === ',' && after2 !== null && /^(?:who|whom)$/.test(after2.lower))),
  },
  {
    id: 'person.age',
    type: 'Person',
    weight: 2.5,
    reason: 'An age or life dates after a name are a person’s.',
    holds: ({ doc, after, after2, last }) => {
      if (after === null || after2 === null) return false;
      if (
        after.text === ',' &&
        /^\d{1,2}$/.test(after2.text) &&
        /^[,.)]$/.test(doc.tokens[last.index + 3]?.text ?? '')
      )
        return true;
      return (
        after.text === '(' &&
        /^(?:born|b\.|\d{4})$/.test(after2.lower) &&
        /^\)?\s*[-–—]|^born|^b\./.test(
          doc.text.slice(after2.lower.startsWith('b') ? after2.start : after2.end, after2.end + 3),
        )
      );
    },
  },
];
