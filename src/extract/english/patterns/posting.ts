/** Postings told by verbs: who stands at the head, is appointed, dismissed, succeeds, works for. */
import type { Pattern, Template } from './pattern.ts';

const PERSON = ['Person', 'Group'] as const;
const ORGAN = ['Organization'] as const;
const HEADS = [
  'head',
  'chief',
  'chairman',
  'chairwoman',
  'chair',
  'chairperson',
  'director',
  'commander',
  'commandant',
  'commissioner',
  'president',
  'minister',
  'secretary',
  'governor',
  'leader',
  'commissar',
  'superintendent',
  'inspector',
  'prefect',
  'rector',
  'manager',
  'administrator',
  'warden',
  'general',
  'captain',
  'chancellor',
  'premier',
  'mayor',
];
const DEPUTIES = ['deputy', 'adjutant', 'second-in-command', 'vice-president', 'vice-chairman', 'assistant'];

/** "as head of the section": the role and its organ behind "as". */
function asPost(type: 'head' | 'deputy' | 'other', extra: Partial<Template>, person: string): Template {
  return {
    kind: 'posting',
    type,
    ...extra,
    args: { person, organization: 'as.of|predicate.of|object2.of|to.of|of', role: 'as|object2|to' },
    needs: ['person', 'role'],
  };
}

export const POSTING: readonly Pattern[] = [
  {
    id: 'posting.at-the-head',
    catches: 'Somebody stands, is or is put at the head or in command of an organ.',
    verbs: ['stand', 'be', 'remain', 'sit', 'stay'],
    if: { 'at the head of': { types: ORGAN } },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        args: { person: 'subject', organization: 'at the head of', role: '=head' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'At the head of the Border Guard stood Marek Dolin.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
          },
        ],
      },
      {
        text: 'At the head of the Directorate is Vera Stanek, not a woman but a mask.',
        claims: [
          { kind: 'posting', type: 'head', args: { person: ['Vera Stanek'], organization: ['Directorate'] } },
        ],
      },
    ],
    never: ['At the head of the column stood a tall tree.'],
  },
  {
    id: 'posting.at-its-head',
    catches: 'Somebody stands at the head of an organ named before ("at its head").',
    verbs: ['stand', 'be', 'remain', 'sit'],
    if: { at: { heads: ['head', 'helm'] }, 'at.possessor': { types: ORGAN } },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        args: { person: 'subject', organization: 'at.possessor', role: '=head' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: "The Directorate was feared. Vera Stanek stood at the Directorate's head.",
        claims: [{ kind: 'posting', type: 'head', args: { person: ['Vera Stanek'] } }],
      },
    ],
    never: ['He stood at the head of the stairs.'],
  },
  {
    id: 'posting.heads',
    catches: 'Somebody heads, leads, commands, directs or runs an organ.',
    verbs: ['head', 'lead', 'command', 'direct', 'run', 'chair', 'manage', 'preside'],
    if: { 'patient|over': { types: ORGAN }, agent: { types: PERSON } },
    unless: { in: { heads: ['name'] }, adverb: { words: ['really', 'actually', 'effectively'] } },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        args: { person: 'agent', organization: 'patient|over' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'Marek Dolin commanded the Border Guard from 1961 to 1964.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
            when: '1961/1964',
          },
        ],
      },
    ],
    never: ['Marek Dolin ran to the Ministry.', 'Marek Dolin led his horse to the river.'],
  },
  {
    id: 'posting.in-name-only',
    catches: 'Somebody heads an organ in name only: head in law.',
    verbs: ['head', 'lead', 'command', 'run', 'be'],
    if: { in: { heads: ['name', 'title', 'form'] }, 'object|predicate.of': { types: ORGAN } },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        basis: 'in-law',
        args: { person: 'subject', organization: 'object|predicate.of' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'Marek Dolin heads the Border Guard only in name.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            basis: 'in-law',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin signed in the name of the Border Guard.'],
  },
  {
    id: 'posting.chief-role',
    catches: 'Somebody plays the chief, leading or decisive role in an organ: head in fact.',
    verbs: ['play', 'have'],
    if: {
      patient: {
        heads: ['role', 'part', 'say'],
        words: ['chief', 'leading', 'main', 'decisive', 'first', 'principal', 'dominant', 'real', 'key'],
      },
      in: { types: ORGAN },
    },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        basis: 'in-fact',
        args: { person: 'agent', organization: 'in', role: 'patient' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'In the Border Guard the leading role is played by Vera Stanek, a schemer.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            basis: 'in-fact',
            args: { person: ['Vera Stanek'], organization: ['Border Guard'], role: ['leading role'] },
          },
        ],
      },
    ],
    never: ['Vera Stanek played the leading role in a film.'],
  },
  {
    id: 'posting.real-manager',
    catches: 'Somebody is the real head, manager or master of an organ: head in fact.',
    verbs: ['be', 'become', 'remain'],
    if: {
      predicate: {
        heads: [...HEADS, 'master', 'power', 'ruler', 'boss'],
        words: ['real', 'true', 'actual', 'effective', 'de'],
      },
      'predicate.of|in': { types: ORGAN },
    },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        basis: 'in-fact',
        args: { person: 'subject', organization: 'predicate.of|in', role: 'predicate' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'Vera Stanek, as deputy chairman, was the real manager of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            basis: 'in-fact',
            args: { person: ['Vera Stanek'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Marek Dolin was the real father of the child.'],
  },
  {
    id: 'posting.really-runs',
    catches: 'The man or woman who really runs an organ is somebody: head in fact.',
    verbs: ['run', 'direct', 'control', 'manage', 'head', 'lead', 'command'],
    if: {
      adverb: { words: ['really', 'actually', 'effectively', 'truly', 'in fact'] },
      object: { types: ORGAN },
    },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        basis: 'in-fact',
        args: { person: 'identified|subject', organization: 'object' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'The man who really runs the Border Guard is Petar Lukan.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            basis: 'in-fact',
            args: { person: ['Petar Lukan'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan really ran fast.'],
  },
  {
    id: 'posting.appointed',
    catches: 'Somebody is appointed, named, elected or promoted to a post.',
    verbs: [
      'appoint',
      'name',
      'elect',
      'promote',
      'nominate',
      'designate',
      'install',
      'elevate',
      'confirm',
      'assign',
      'make',
      'post',
    ],
    if: {
      'complement|as|to': {
        heads: [
          ...HEADS,
          ...DEPUTIES,
          'resident',
          'agent',
          'officer',
          'member',
          'post',
          'post',
          'ambassador',
          'prosecutor',
          'judge',
          'spokesman',
          'attaché',
          'interrogator',
          'investigator',
        ],
      },
    },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        aspect: 'begins',
        args: {
          person: 'patient',
          organization: 'complement.of|complement.possessor|as.of|to.of|of',
          role: 'complement|as|to',
        },
        needs: ['person', 'role'],
      },
    ],
    examples: [
      {
        text: 'In 1961 Marek Dolin was appointed head of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            aspect: 'begins',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
            when: '1961',
          },
        ],
      },
    ],
    never: ['Marek Dolin was appointed for noon.'],
  },
  {
    id: 'posting.works-for',
    catches: 'Somebody works, serves or is employed in or for an organ.',
    verbs: ['work', 'serve', 'employ', 'enlist', 'train', 'recruit'],
    if: { 'for|in|at|with|on|by': { types: ORGAN }, 'patient|subject': { types: PERSON } },
    claims: [
      {
        kind: 'posting',
        type: 'staff',
        args: { person: 'subject|patient', organization: 'for|in|at|with|on|by' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'Petar Lukan worked for the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            args: { person: ['Petar Lukan'], organization: ['Border Guard'] },
          },
        ],
      },
      {
        text: "Petar Lukan served in the Governor's military secretariat.",
        claims: [{ kind: 'posting', type: 'staff', args: { person: ['Petar Lukan'] } }],
      },
    ],
    never: ['The trick worked for the boys.'],
  },
  {
    id: 'posting.staff-of',
    catches: 'Somebody serves on the staff or in the service of an organ or person.',
    verbs: ['serve', 'work', 'be', 'remain', 'stay', 'join', 'enter'],
    if: {
      'on|in|object': { heads: ['staff', 'service', 'employ'] },
      'on.of|in.of|object.of|on.possessor|in.possessor|object.possessor': {
        types: ['Organization', 'Person'],
      },
    },
    claims: [
      {
        kind: 'posting',
        type: 'staff',
        args: { person: 'subject', organization: 'on.of|in.of|object.of|on|in|object' },
        needs: ['person', 'organization'],
      },
    ],
    examples: [
      {
        text: 'He went on remaining in the service of the Border Guard, and Petar Lukan remained in the service of the Directorate.',
        claims: [
          {
            kind: 'posting',
            type: 'staff',
            args: { person: ['Petar Lukan'], organization: ['Directorate'] },
          },
        ],
      },
    ],
    never: ['Petar Lukan remained in the room.'],
  },
  {
    id: 'posting.dismissed-from-post',
    catches: 'Somebody is dismissed, removed or retires from a post.',
    verbs: [
      'dismiss',
      'remove',
      'relieve',
      'retire',
      'resign',
      'recall',
      'depose',
      'sack',
      'step down',
      'strip',
      'demote',
    ],
    if: {
      'as|from|of': {
        heads: [...HEADS, ...DEPUTIES, 'post', 'office', 'command', 'leadership', 'chairmanship', 'position'],
      },
    },
    claims: [
      {
        kind: 'posting',
        type: 'head',
        aspect: 'ends',
        args: { person: 'patient|subject', organization: 'as.of|from.of|of.of', role: 'as|from|of' },
        needs: ['person', 'role'],
      },
    ],
    examples: [
      {
        text: 'In 1964 Marek Dolin was dismissed as head of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            aspect: 'ends',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
            when: '1964',
          },
        ],
      },
    ],
    never: ['The charge was dismissed from the list.'],
  },
  {
    id: 'posting.replaces',
    catches: 'Somebody replaces or succeeds another as holder of a post: one begins, the other ends.',
    verbs: ['replace', 'succeed'],
    if: { agent: { types: ['Person'] }, 'patient|as': { present: true } },
    unless: { patient: { types: ORGAN } },
    claims: [asPost('head', { aspect: 'begins' }, 'agent'), asPost('head', { aspect: 'ends' }, 'patient')],
    examples: [
      {
        text: 'Vera Stanek replaced Marek Dolin as head of the Border Guard in 1964.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Border Guard'] },
            when: '1964',
          },
          {
            kind: 'posting',
            type: 'head',
            aspect: 'ends',
            args: { person: ['Marek Dolin'], organization: ['Border Guard'] },
            when: '1964',
          },
        ],
      },
      {
        text: 'Marek Dolin was succeeded by Vera Stanek as chairman of the Border Guard.',
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'begins',
            args: { person: ['Vera Stanek'], organization: ['Border Guard'] },
          },
        ],
      },
    ],
    never: ['Vera Stanek succeeded in the end.'],
  },
];
