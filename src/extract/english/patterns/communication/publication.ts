/** What is printed or broadcast for all. */
import type { Pattern } from '../pattern.ts';
import { WRITINGS } from './words.ts';

export const PUBLICATION: readonly Pattern[] = [
  {
    id: 'communication.publish',
    catches: 'Somebody publishes, prints or broadcasts something.',
    verbs: ['publish', 'print', 'reprint', 'broadcast', 'serialize', 'serialise', 'post'],
    tense: ['past'],
    unless: { patient: { heads: ['money', 'note', 'banknote', 'stamp'], types: ['Person', 'Group'] } },
    claims: [
      {
        kind: 'communication',
        type: 'publication',
        args: { from: 'agent', content: 'patient', about: 'about|on' },
        needs: ['from', 'content'],
      },
    ],
    examples: [
      {
        text: 'The newspaper Morning Star, which had printed the appeal, was shut.',
        claims: [{ kind: 'communication', type: 'publication', args: { from: ['Morning Star'] } }],
      },
    ],
    never: ['The book was published in 1950.', 'Mario was posted to Lima.'],
  },
  {
    id: 'communication.author-a-writing',
    catches: 'Somebody writes an article, a book or a pamphlet.',
    verbs: ['write', 'author', 'pen', 'compose', 'distribute', 'disseminate', 'circulate'],
    tense: ['told'],
    if: { patient: { heads: [...WRITINGS, 'view', 'views'] } },
    claims: [
      {
        kind: 'communication',
        type: 'publication',
        args: { from: 'agent', content: 'patient', about: 'about|on|patient.about|patient.on', to: 'to' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'Lise Aubry wrote a pamphlet about the famine.',
        claims: [{ kind: 'communication', type: 'publication', args: { from: ['Lise Aubry'] } }],
      },
    ],
    never: ['The wind wrote on the sand.'],
  },
  {
    id: 'communication.write-that',
    catches: 'Somebody writes that something is so, or writes it in a book or article.',
    verbs: ['write'],
    tense: ['told', 'infinitive'],
    if: { 'content|in|on': { present: true } },
    unless: { to: { present: true }, quote: { present: true }, in: { types: ['Place'] } },
    claims: [
      {
        kind: 'communication',
        type: 'publication',
        args: { from: 'agent', content: 'content|object' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'Eva Roth later wrote that this meeting had been an accident.',
        claims: [{ kind: 'communication', type: 'publication', args: { from: ['Eva Roth'] } }],
      },
    ],
    never: ['It was written in stone.'],
  },
  {
    id: 'communication.in-an-article',
    catches: 'Something stands or is said in an article or book of somebody.',
    verbs: [
      'be',
      'appear',
      'stand',
      'find',
      'mention',
      'occur',
      'say',
      'claim',
      'state',
      'allege',
      'report',
      'assert',
      'argue',
      'describe',
      'suggest',
    ],
    tense: ['told'],
    if: { 'in|in.of': { heads: WRITINGS } },
    unless: {
      'in|in.of': { heads: ['work', 'text', 'paper', 'story'] },
      agent: { types: ['Person', 'Group'] },
    },
    claims: [
      {
        kind: 'communication',
        type: 'publication',
        args: { from: 'in.possessor|in.of.possessor|in.by|in.of.by', content: 'content|subject' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: "In one of Anders Holt's articles there was a remark that the minister had met a certain banker.",
        claims: [{ kind: 'communication', type: 'publication', args: { from: ['Anders Holt'] } }],
      },
    ],
    never: ['He was in the book trade.'],
  },
];
