/**
 * Evidence for what kind of thing a name names: small declared rules, each with a weight and a reason.
 * The weights of all rules that hold at any mention of the same name string in the document are summed
 * (`name-types.ts`). Weights were set by hand: 4 decides alone, 2 decides against nothing, 1 leans.
 */
import type { EntityType } from '../../../model/entity.ts';
import type { Document, Token } from '../tokens.ts';
import { type Capitals, isAcronym, isInitial } from './capitals.ts';
import { sexOfGivenName } from './given-names.ts';
import { EVENT_NAME_HEADS, WORK_NAME_HEADS } from './lexicon/events-and-works.ts';
import { NAME_PARTICLES } from './lexicon/honorifics.ts';
import { isPluralPeople, looksDerived } from './lexicon/nationalities.ts';
import {
  FIRST_HEADS,
  OF_HEADS,
  ORGANIZATION_NAME_HEADS,
  ORGANIZATION_NOUNS,
} from './lexicon/organizations.ts';
import { KIN_NOUNS, PERSON_NOUNS, PERSONAL_NOUNS } from './lexicon/persons.ts';
import {
  COUNTRIES,
  KNOWN_PLACES,
  PLACE_AFTER,
  PLACE_NAME_HEADS,
  PLACE_NOUNS,
  PLACE_OF,
} from './lexicon/places.ts';
import {
  HUMAN_OBJECT_VERBS,
  HUMAN_SUBJECT_VERBS,
  JOINING_VERBS,
  MOTION_VERBS,
  ORGANIZATION_AFTER,
  ORGANIZATION_OF,
  PLACE_OBJECT_VERBS,
  PLACE_PREPOSITIONS,
  SPEAKING_VERBS,
} from './lexicon/verbs.ts';
import type { NameSpan } from './name-spans.ts';

/** One mention of a name as the rules see it. */
export interface NameInContext {
  readonly doc: Document;
  readonly capitals: Capitals;
  readonly span: NameSpan;
  /** Tokens of the name. */
  readonly tokens: readonly Token[];
  readonly first: Token;
  readonly last: Token;
  /** The token before the name and its title, in the same sentence. */
  readonly before: Token | null;
  readonly before2: Token | null;
  /** The token after the name, and the verb group that follows, if one does. */
  readonly after: Token | null;
  readonly after2: Token | null;
  /** "the" (or "this", "that") stands right before. */
  readonly article: boolean;
  /** The main verb right after the name, over auxiliaries and adverbs. */
  readonly verb: Token | null;
  readonly passive: boolean;
  /** The name in lower case, without points. */
  readonly key: string;
}

export interface EvidenceRule {
  readonly id: string;
  readonly type: EntityType;
  readonly weight: number;
  readonly reason: string;
  /** It looks at the name alone, so that its repetition adds nothing. */
  readonly once?: true;
  /** False or 0: does not hold; a number scales the weight. */
  readonly holds: (name: NameInContext) => boolean | number;
}

const single = ({ tokens }: NameInContext) => tokens.length === 1;
const noun = (token: Token | null) => token !== null && token.pos === 'NOUN';

/** "threw a bomb at": a verb of aiming at most five words before. */
function isAimedAt({ tokens }: Document, at: Token): boolean {
  for (let i = at.index - 1; i >= 0 && i > at.index - 6; i--) {
    const token = tokens[i]!;
    if (token.sentence !== at.sentence) return false;
    if (
      /^(?:throw|shoot|fire|shout|look|aim|laugh|point|stare|glance|smile|hurl|yell|scream|swear|strike)$/.test(
        token.lemma,
      )
    )
      return true;
  }
  return false;
}

const UNSURE_BEFORE = /^(?:state|party|government|court|mission|order|section|press|service)$/;

export const EVIDENCE: readonly EvidenceRule[] = [
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
      single(name) &&
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
    holds: ({ article, span, after }) => article && span.title === null && !noun(after),
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
      noun(before) &&
      PERSON_NOUNS.has(before.lemma) &&
      before.lower === before.lemma,
  },
  {
    id: 'person.apposition',
    type: 'Person',
    weight: 2.5,
    reason: 'After a comma or dash the name is explained by a noun for a person.',
    holds: ({ doc, after, last }) => {
      if (after === null || !/^[,(—–-]$/.test(after.text)) return false;
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
  {
    id: 'organization.head',
    once: true,
    type: 'Organization',
    weight: 3.5,
    reason: 'A noun for a body heads the name: "… Committee", "Ministry of …".',
    holds: ({ tokens }) => {
      const of = tokens.findIndex(({ lower }) => /^(?:of|for|against|on)$/.test(lower));
      const head = of > 0 ? tokens[of - 1]! : tokens.at(-1)!;
      if (tokens.length === 1) return ORGANIZATION_NOUNS.has(head.lower) ? 0.9 : 0;
      if (head.lower === 'state') return 0;
      if (ORGANIZATION_NOUNS.has(head.lower) || ORGANIZATION_NOUNS.has(head.lemma)) return true;
      return ORGANIZATION_NAME_HEADS.has(head.lower) ? 0.8 : of > 0 && OF_HEADS.has(head.lower) ? 0.4 : 0;
    },
  },
  {
    id: 'organization.first-head',
    once: true,
    type: 'Organization',
    weight: 2.5,
    reason: 'The kind of body comes first: "Group Cedar", "Radio Torvik".',
    holds: ({ tokens, first }) => tokens.length > 1 && FIRST_HEADS.has(first.lower),
  },
  {
    id: 'organization.acronym',
    once: true,
    type: 'Organization',
    weight: 2.5,
    reason: 'Words all in capitals are mostly short names of bodies.',
    holds: (name) => single(name) && isAcronym(name.first.text) && !KNOWN_PLACES.has(name.key),
  },
  {
    id: 'organization.article',
    type: 'Organization',
    weight: 1.5,
    reason: 'Names with "the" before them are rarely persons or towns.',
    holds: ({ article, last, after, capitals }) =>
      article &&
      !isPluralPeople(last.lower) &&
      !(after !== null && after.pos === 'NOUN') &&
      !capitals.lowerSeen.has(last.lower),
  },
  {
    id: 'organization.members',
    type: 'Organization',
    weight: 2,
    reason: 'Bodies have members, heads, agents.',
    holds: ({ doc, before, before2, article }) => {
      const preposition = article ? before2 : before;
      if (preposition === null || preposition.lower !== 'of') return false;
      const owner = doc.tokens[preposition.index - 1];
      if (owner === undefined || owner.sentence !== preposition.sentence) return false;
      return ORGANIZATION_OF.has(owner.lower) ? (article ? 1 : 0.7) : 0;
    },
  },
  {
    id: 'organization.member-noun',
    type: 'Organization',
    weight: 1.5,
    reason: '"X members", "X agents": the modifier is a body.',
    holds: ({ after, article }) => article && after !== null && ORGANIZATION_OF.has(after.lower),
  },
  {
    id: 'organization.noun-after',
    type: 'Organization',
    weight: 1.5,
    reason: '"X fighters", "X leadership", "the X movement": the modifier is a body.',
    holds: ({ after }) => after !== null && ORGANIZATION_AFTER.has(after.lower),
  },
  {
    id: 'organization.noun-before',
    type: 'Organization',
    weight: 2.5,
    reason: 'A noun for a body right before a name says what it is: "the company X".',
    holds: ({ before, span }) =>
      span.title === null &&
      noun(before) &&
      ORGANIZATION_NOUNS.has(before!.lower) &&
      !UNSURE_BEFORE.test(before!.lower),
  },
  {
    id: 'organization.press',
    type: 'Organization',
    weight: 2.5,
    reason: '"The daily X", "the magazine X": a paper.',
    holds: ({ before, span }) =>
      span.title === null &&
      before !== null &&
      /^(?:daily|weekly|monthly|magazine|paper|journal|network|chain|firm)$/.test(before.lower),
  },
  {
    id: 'organization.owner',
    type: 'Organization',
    weight: 1.2,
    reason: 'Bodies have headquarters, members, branches.',
    holds: ({ doc, after, last }) =>
      after !== null &&
      /^['’]s?$/.test(after.text) &&
      /^(?:headquarters|members|branch|branches|agents|statutes|leadership|founder|founding|chairman|chairwoman|director|spokesman|spokesperson|spokeswoman|ranks|archive|archives|website|congress|employees)$/.test(
        doc.tokens[last.index + 2]?.lower ?? '',
      ),
  },
  {
    id: 'organization.joined',
    type: 'Organization',
    weight: 1.5,
    reason: 'One joins, leads or dissolves a body.',
    holds: ({ before, before2, article }) => {
      const verb = article ? before2 : before;
      return verb !== null && verb.pos === 'VERB' && JOINING_VERBS.has(verb.lemma) ? (article ? 1 : 0.7) : 0;
    },
  },
  {
    id: 'organization.work-for',
    type: 'Organization',
    weight: 1.2,
    reason: 'One works for, serves in a body.',
    holds: ({ doc, before, before2, article }) => {
      const preposition = article ? before2 : before;
      if (preposition === null || !/^(?:for|by|in|with)$/.test(preposition.lower)) return false;
      const verb = doc.tokens[preposition.index - 1];
      return verb !== undefined && /^(?:work|serve|enlist|enrol|employ|enroll)$/.test(verb.lemma);
    },
  },
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
      return (PLACE_PREPOSITIONS[before.lower] ?? 0) * (noun(after) ? 0.3 : 1);
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
  {
    id: 'event.head',
    once: true,
    type: 'Event',
    weight: 4.5,
    reason: 'A noun for an event heads the name: "… Revolution", "Battle of …".',
    holds: ({ tokens }) => {
      if (tokens.length === 1) return 0;
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
      const persons = last.lower !== last.lemma && PERSON_NOUNS.has(last.lemma) && !single(name);
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
    holds: (name) => single(name) && name.article && looksDerived(name.key) && name.after?.pos !== 'NOUN',
  },
];

/** Where nothing speaks: a lone word is a person. */
export const DEFAULTS: Readonly<Partial<Record<EntityType, number>>> = {
  Person: 0.45,
  Organization: 0.2,
  Place: 0.1,
};
/** The same for a name made of ordinary English words only: rather a body, and below this sum no name at all. */
export const DEFAULTS_OF_WORDS: Readonly<Partial<Record<EntityType, number>>> = {
  Organization: 0.3,
  Person: 0.1,
};
export const LEAST_OF_WORDS = 0.6;
