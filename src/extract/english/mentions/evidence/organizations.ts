/** Evidence that a name is an organization’s. */
import { isAcronym } from '../capitals.ts';
import { isPluralPeople } from '../lexicon/nationalities.ts';
import {
  FIRST_HEADS,
  OF_HEADS,
  ORGANIZATION_NAME_HEADS,
  ORGANIZATION_NOUNS,
} from '../lexicon/organizations.ts';
import { KNOWN_PLACES } from '../lexicon/places.ts';
import { JOINING_VERBS, ORGANIZATION_AFTER, ORGANIZATION_OF } from '../lexicon/verbs.ts';
import { type EvidenceRule, isNoun, isSingle } from './rule.ts';

const UNSURE_BEFORE = /^(?:state|party|government|court|mission|order|section|press|service)$/;

export const ORGANIZATION_EVIDENCE: readonly EvidenceRule[] = [
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
    holds: (name) => isSingle(name) && isAcronym(name.first.text) && !KNOWN_PLACES.has(name.key),
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
      isNoun(before) &&
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
    reason: 'One works for, serves in a body; in "served in X’s secretariat" that is the secretariat.',
    holds: ({ doc, before, before2, after, article }) => {
      if (after !== null && /^['’]s?$/.test(after.text)) return false;
      const preposition = article ? before2 : before;
      if (preposition === null || !/^(?:for|by|in|with)$/.test(preposition.lower)) return false;
      const verb = doc.tokens[preposition.index - 1];
      return verb !== undefined && /^(?:work|serve|enlist|enrol|employ|enroll)$/.test(verb.lemma);
    },
  },
];
