/**
 * The clause reader: a sentence and its clauses. A line for each clause: how it hangs on another, its
 * verb, then who (S), whom or what (O), what somebody is (P), and the phrases behind prepositions. What
 * hangs on a phrase stands in brackets behind it; `=` an apposition, `&` one of a row, `'s` an owner. A
 * subject taken over from another clause stands in parentheses; `!` is a negation, `°` a passive.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../../src/extract/english/analyse.ts';
import type { Clause } from '../../src/extract/english/clauses/clause.ts';
import type { Phrase } from '../../src/extract/english/clauses/phrase.ts';
import type { Token } from '../../src/extract/english/tokens.ts';

function clausesOf(text: string): string[] {
  const { clauses, tokens } = analyse({ text, date: null, periods: [] });
  return clauses.map((clause) => line(clause, tokens));
}

function line(clause: Clause, tokens: readonly Token[]): string {
  const {
    relation,
    marker,
    verb,
    subject,
    ownSubject,
    objects,
    predicate,
    predicateAdjective,
    obliques,
    times,
  } = clause;
  const parts = [marker ? `${relation} ${marker}` : relation];
  if (verb) parts.push(`${verb.negated ? '!' : ''}${verb.lemma}${verb.voice === 'passive' ? '°' : ''}`);
  if (subject) parts.push(ownSubject ? `S ${words(subject, tokens)}` : `S (${bare(subject, tokens)})`);
  for (const object of objects) parts.push(`O ${words(object, tokens)}`);
  if (predicate) parts.push(`P ${words(predicate, tokens)}`);
  if (predicateAdjective !== null) parts.push(`P ${tokens[predicateAdjective]!.text}`);
  for (const { preposition, phrase } of obliques) parts.push(`${preposition} ${bare(phrase, tokens)}`);
  for (const { from, phrase } of times) parts.push(`when ${text(tokens, from, phrase.to)}`);
  return parts.join(' | ');
}

function words(phrase: Phrase, tokens: readonly Token[]): string {
  const more = [
    ...(phrase.possessor ? [`'s ${bare(phrase.possessor, tokens)}`] : []),
    ...phrase.attached.map((a) => `${a.preposition} ${bare(a.phrase, tokens)}`),
    ...phrase.appositions.map((a) => `= ${bare(a, tokens)}`),
    ...phrase.conjuncts.map((c) => `& ${bare(c, tokens)}`),
  ];
  return more.length > 0 ? `${bare(phrase, tokens)} [${more.join(', ')}]` : bare(phrase, tokens);
}

function bare({ from, to }: Phrase, tokens: readonly Token[]): string {
  return text(tokens, from, to);
}

function text(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}

const CASES: readonly (readonly [what: string, sentence: string, ...clauses: string[]])[] = [
  [
    'an active verb',
    'The guard arrested Vera Stanek at the station in 1951.',
    'main | arrest | S The guard | O Vera Stanek [at the station] | at the station | when in 1951',
  ],
  [
    'a passive with its doer',
    'Vera Stanek was arrested by the guard.',
    'main | arrest° | S Vera Stanek | by the guard',
  ],
  ['a passive without a doer', 'Vera Stanek was not arrested.', 'main | !arrest° | S Vera Stanek'],
  [
    'a row of victims',
    'They shot Orlov, Petrov and Sidorov.',
    'main | shoot | S They | O Orlov [& Petrov, & Sidorov]',
  ],
  [
    'a row of deeds',
    'Vera Stanek was arrested, tortured and shot.',
    'main | arrest° | S Vera Stanek',
    'coordinate | torture° | S (Vera Stanek)',
    'coordinate | shoot° | S (Vera Stanek)',
  ],
  [
    'two verbs of one subject',
    'The guard arrested Orlov and burned the house.',
    'main | arrest | S The guard | O Orlov',
    'coordinate | burn | S (The guard) | O the house',
  ],
  [
    'two statements',
    'The guard arrested Orlov, and Petrov fled to the river.',
    'main | arrest | S The guard | O Orlov',
    'coordinate | flee | S Petrov | to the river',
  ],
  [
    'reported speech',
    'Marek Dolin said that the guard had shot Orlov.',
    'main | say | S Marek Dolin',
    'content that | shoot | S the guard | O Orlov',
  ],
  [
    'reported speech without that',
    'Marek Dolin said the guard had shot Orlov.',
    'main | say | S Marek Dolin',
    'content | shoot | S the guard | O Orlov',
  ],
  [
    'reported speech that goes on',
    'Dolin said that the guard had shot Orlov and that Petrov had fled.',
    'main | say | S Dolin',
    'content that | shoot | S the guard | O Orlov',
    'content that | flee | S Petrov',
  ],
  [
    'direct speech',
    'Marek Dolin said, “The guard shot Orlov at dawn.”',
    'main | say | S Marek Dolin',
    'content | shoot | S The guard | O Orlov [at dawn] | at dawn',
  ],
  [
    'direct speech that ends before the sentence',
    'Dolin said, “The guard shot Orlov,” and left.',
    'main | say | S Dolin',
    'content | shoot | S The guard | O Orlov',
    'coordinate | leave | S (Dolin)',
  ],
  [
    'a relative clause',
    'The guard, who had shot Orlov, fled.',
    'main | flee | S The guard',
    'relative who | shoot | S (The guard) | O Orlov',
  ],
  [
    'a participle behind its noun',
    'The documents collected by the section were burned.',
    'main | burn° | S The documents',
    'relative | collect° | S (The documents) | by the section',
  ],
  [
    'men held hostage',
    'They freed twenty men held hostage by the rebels.',
    'main | free | S They | O twenty men',
    'relative | hold° | S (twenty men) | O hostage [by the rebels] | by the rebels',
  ],
  [
    'a purpose',
    'He sent Orlov to Riga to kill the general.',
    'main | send | S He | O Orlov [to Riga] | to Riga',
    'infinitive to | kill | S (Orlov) | O the general',
  ],
  [
    'an order',
    'The general ordered the guard to shoot Orlov.',
    'main | order | S The general | O the guard',
    'infinitive to | shoot | S (the guard) | O Orlov',
  ],
  [
    'a charge',
    'He was shot on the charge of having visited Orlov.',
    'main | shoot° | S He',
    'gerund on the charge of | visit | S (He) | O Orlov',
  ],
  [
    'a reason',
    'Orlov was shot because he had visited the embassy.',
    'main | shoot° | S Orlov',
    'adverbial because | visit | S he | O the embassy',
  ],
  [
    'an apposition',
    'Marek Dolin, a careerist, betrayed them.',
    'main | betray | S Marek Dolin [= a careerist] | O them',
  ],
  [
    'a holder with his post between commas',
    'The chief of staff, 3 Division, General Ivo Marn, urged the men to leave.',
    'main | urge | S The chief of staff , 3 Division , General Ivo Marn | O the men',
    'infinitive to | leave | S (the men)',
  ],
  [
    'words between subject and verb',
    'Dolin said troops of 33 Artillery Brigade, on March 17, were attacked by the militia.',
    'main | say | S Dolin',
    'content | attack° | S troops [of 33 Artillery Brigade] | by the militia | when on March 17',
  ],
  [
    'a gerund that opens the sentence',
    'Inducting the unit, the general said that the war was over.',
    'main | say | S the general',
    'gerund | induct | S (the general) | O the unit',
    'content that | be | S the war',
  ],
  [
    'a reason behind an infinitive',
    'They were warned to stay, as the army would not accept it.',
    'main | warn° | S They',
    'infinitive to | stay | S (They)',
    'adverbial as | !accept | S the army | O it',
  ],
  [
    'a subject behind its verb',
    'At the head of the Border Guard stood Marek Dolin.',
    'main | stand | S Marek Dolin | at the head of the Border Guard',
  ],
  [
    'words in brackets',
    'Marek Dolin (then a colonel) signed the list.',
    'main | sign | S Marek Dolin | O the list',
    'main | S a colonel | when then',
  ],
  [
    'words between dashes',
    'Marek Dolin — a colonel of the guard — signed the list.',
    'main | sign | S Marek Dolin [= a colonel] | O the list',
  ],
  [
    'an owner',
    "Marek Dolin's brother signed the list of the section.",
    "main | sign | S Marek Dolin 's brother ['s Marek Dolin] | O the list [of the section]",
  ],
  [
    'what somebody is',
    'Marek Dolin is the head of the Border Guard.',
    'main | be | S Marek Dolin | P the head [of the Border Guard]',
  ],
  ['what somebody is like', 'Marek Dolin was ruthless.', 'main | be | S Marek Dolin | P ruthless'],
];

describe('the clauses of a sentence', () => {
  for (const [what, sentence, ...clauses] of CASES) {
    it(`${what}: ${sentence}`, () => {
      assert.deepEqual(clausesOf(sentence), clauses);
    });
  }
});
