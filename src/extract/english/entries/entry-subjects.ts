/**
 * Gives the clauses of an entry that have no subject its head for one: "Joined the army in 1911. Arrested
 * 1937." A bare participle is a passive unless its verb has none or an object follows that is no post.
 */
import type { Clause } from '../clauses/clause.ts';
import { makePhrase, type Phrase } from '../clauses/phrase.ts';
import { roleType } from '../lexicon/role-type.ts';
import { verbLemma } from '../tags/verb-forms.ts';
import type { Document } from '../tokens.ts';
import type { Entry } from './entry.ts';

/** "Served in", "graduated", "died": without an object they are active. */
const ACTIVE = new Set([
  ...[
    'serve',
    'graduate',
    'study',
    'fight',
    'die',
    'live',
    'work',
    'rise',
    'retire',
    'resign',
    'return',
    'move',
    'go',
    'come',
  ],
  ...[
    'flee',
    'emigrate',
    'escape',
    'settle',
    'participate',
    'take part',
    'travel',
    'teach',
    'lecture',
    'write',
    'become',
    'remain',
  ],
  ...[
    'begin',
    'start',
    'continue',
    'lead',
    'command',
    'head',
    'join',
    'enter',
    'enlist',
    'volunteer',
    'succeed',
    'fall',
    'desert',
  ],
  ...[
    'defect',
    'disappear',
    'leave',
    'train',
    'qualify',
    'marry',
    'perish',
    'surrender',
    'act',
    'attend',
    'have',
    'be',
    'hold',
  ],
  ...[
    'stay',
    'campaign',
    'stand',
    'sit',
    'speak',
    'belong',
    'operate',
    'number',
    'consist',
    'comprise',
    'exist',
    'cease',
    'report',
    'survive',
    'deny',
    'admit',
    'confess',
    'testify',
    'protest',
    'appeal',
    'petition',
    'complain',
    'agree',
    'rebel',
    'hide',
    'claim',
    'maintain',
    'state',
    'declare',
    'refuse',
    'escape',
    'outlive',
    'spend',
    'profess',
  ],
]);
/** After these an object names what one is made. */
const MAKING = new Set([
  ...[
    'appoint',
    'name',
    'elect',
    'promote',
    'nominate',
    'designate',
    'make',
    'commission',
    'create',
    'proclaim',
    'declare',
    'confirm',
  ],
  ...[
    'rename',
    'redesignate',
    'retitle',
    'call',
    'co-opt',
    'reappoint',
    're-elect',
    'install',
    'award',
    'grant',
    'give',
    'refuse',
  ],
]);

export function giveSubjects(doc: Document, clauses: readonly Clause[], entries: readonly Entry[]): void {
  if (entries.length === 0) return;
  let place = 0;
  for (const clause of clauses) {
    while (place < entries.length && entries[place]!.body[1] <= clause.from) place++;
    const entry = entries[place];
    if (!entry || clause.from < entry.body[0]) continue;
    give(doc, clause, entry);
  }
}

function give(doc: Document, clause: Clause, entry: Entry): void {
  const { verb } = clause;
  if (!verb || clause.subject || verb.modals.length > 0) return;
  if (clause.relation !== 'main' && clause.relation !== 'coordinate' && verb.form !== 'participle') return;
  if (verb.form !== 'finite' && verb.form !== 'participle') return;
  if (verb.form === 'finite' && verb.tense !== 'past') return;
  clause.subject = headPhrase(entry);
  clause.ownSubject = false;
  if (verb.voice === 'passive' || verb.from !== verb.head || ACTIVE.has(verb.lemma)) return;
  const [object] = clause.objects;
  const bare = object === undefined || object.kind === 'time';
  if (!bare && !MAKING.has(verb.lemma) && !isRole(doc, object)) return;
  const { lower, lemma } = doc.tokens[verb.head]!;
  clause.verb = { ...verb, voice: 'passive', lemma: lemma === lower ? verbLemma(lower) : verb.lemma };
}

export function headPhrase({ head: [from, to] }: Entry): Phrase {
  return makePhrase(from, to, to - 1, 'name');
}

function isRole({ tokens }: Document, { from, to }: Phrase): boolean {
  return roleType(tokens.slice(from, to).map(({ lower }) => lower)) !== null;
}
