/** Forecasts: what somebody says will happen, or somebody will do. */
import type { Pattern } from './pattern.ts';

/** Arrangements, pledges and ways of putting things rather than forecasts. */
const ARRANGED = [
  'know',
  'appreciate',
  'notice',
  'include',
  'consist',
  'comprise',
  'hold',
  'host',
  'lead',
  'attend',
  'discuss',
  'cover',
  'visit',
  'travel',
  'meet',
  'convene',
  'take place',
  'feature',
  'chair',
  'depart',
  'air',
  'screen',
  'present',
  'continue',
  'support',
  'provide',
  'receive',
  'deliver',
  'participate',
  'take part',
  'serve',
  'appear',
  'like',
  'speak',
  'describe',
  'examine',
  'see',
  'note',
  'tell',
  'ask',
  'say',
  'show',
  'find out',
  'need',
  'require',
  'want',
  'apply',
  'represent',
  'perform',
  'conduct',
  'ensure',
  'focus',
  'enhance',
  'work',
];
const GATHERINGS = [
  'meeting',
  'exercise',
  'conference',
  'event',
  'ceremony',
  'session',
  'summit',
  'programme',
  'program',
  'project',
  'course',
  'workshop',
  'festival',
  'match',
  'game',
  'tournament',
  'section',
  'chapter',
  'paper',
  'study',
  'article',
];

/** Who acts, and events of public life that are announced. */
const EVENTS =
  'verdict decision ruling trial hearing judgment judgement appeal election vote talks sentence report statement result announcement arrest attack offensive meeting summit session ceremony visit execution release return resignation war strike protest demonstration coup reform law amnesty pardon operation inquiry investigation testimony witness reply answer others more number thousand hundred dozen'.split(
    ' ',
  );

export const FORECAST: readonly Pattern[] = [
  {
    id: 'forecast.will-do',
    catches: 'Somebody will do something, or would do it according to who is told of.',
    verbs: ['*'],
    except: ARRANGED,
    tense: ['future', 'future-said'],
    if: { subject: { types: ['Person', 'Group', 'Organization'] } },
    unless: {
      subject: { heads: ['i', 'we', 'you', 'who', 'one'] },
      object: { heads: ['you', 'us'] },
    },
    claims: [
      {
        kind: 'forecast',
        type: null,
        args: { speaker: 'voice', agent: 'agent', content: 'whole' },
        needs: ['content'],
      },
    ],
    examples: [
      {
        text: 'Mark this: Colonel Brune will try to seize the palace before the year is out.',
        claims: [
          { kind: 'forecast', args: { agent: ['Brune'] }, voices: ['author'], stances: ['predicted'] },
        ],
      },
      {
        text: 'Emil Sand told him that the miners would stand in the first rank.',
        claims: [
          {
            kind: 'forecast',
            args: { speaker: ['Emil Sand'], agent: ['miners'] },
            voices: ['author', 'Emil Sand'],
            stances: ['reported', 'predicted'],
          },
        ],
      },
    ],
    never: [
      'I will tell you who did it.',
      'If General Aru will come, we shall go.',
      'Emil Sand would often walk there.',
    ],
  },
  {
    id: 'forecast.will-happen',
    catches: 'Something will happen.',
    verbs: ['*'],
    except: ARRANGED,
    tense: ['future', 'future-said'],
    unless: {
      subject: { types: ['Person', 'Group', 'Organization'] },
      'subject|object': { heads: ['i', 'we', 'you', 'who', 'one', ...GATHERINGS] },
    },
    claims: [
      { kind: 'forecast', type: null, args: { speaker: 'voice', content: 'whole' }, needs: ['content'] },
    ],
    examples: [
      {
        text: 'Such a story will scarcely convince anybody.',
        claims: [{ kind: 'forecast', stances: ['predicted'] }],
      },
      {
        text: 'If they let him go, the raids will not end.',
        claims: [{ kind: 'forecast', polarity: '-' }],
      },
    ],
    never: ['The raids did not end.', 'You will find the key under the mat.'],
  },
  {
    id: 'forecast.predict',
    catches: 'Somebody predicts the end, the fall or the victory of something.',
    verbs: ['predict', 'foretell', 'forecast', 'prophesy', 'foresee'],
    tense: ['told'],
    if: { object: { present: true } },
    unless: { content: { present: true }, subject: { heads: ['you'] } },
    claims: [
      {
        kind: 'forecast',
        type: null,
        voice: 'agent',
        stance: 'predicted',
        args: { content: 'patient', speaker: 'agent' },
        needs: ['content', 'speaker'],
      },
    ],
    examples: [
      {
        text: 'In his speech Anders Holt predicted the speedy end of the republic.',
        claims: [
          {
            kind: 'forecast',
            args: { speaker: ['Anders Holt'] },
            voices: ['author', 'Anders Holt'],
            stances: ['reported', 'predicted'],
          },
        ],
      },
    ],
    never: ['The model predicted rain.'],
  },
  {
    id: 'forecast.prediction',
    catches: "Somebody's prediction of something.",
    nouns: ['prediction', 'prophecy', 'forecast'],
    possessor: 'agent',
    claims: [
      {
        kind: 'forecast',
        type: null,
        voice: 'agent',
        stance: 'predicted',
        args: { speaker: 'agent', content: 'content|of|about' },
        needs: ['speaker', 'content'],
      },
    ],
    examples: [
      {
        text: "Anders Holt's prediction of a famine was not believed.",
        claims: [{ kind: 'forecast', args: { speaker: ['Anders Holt'] } }],
      },
    ],
    never: ['The forecast was wrong.'],
  },
  {
    id: 'forecast.likely-to',
    catches: 'Somebody is likely, bound or certain to do something.',
    adjectives: ['likely', 'unlikely', 'bound', 'certain', 'sure', 'destined'],
    tense: ['told'],
    if: { purpose: { present: true }, subject: { present: true } },
    unless: { subject: { heads: ['i', 'we', 'you'] } },
    claims: [
      {
        kind: 'forecast',
        type: null,
        stance: 'predicted',
        args: { agent: 'subject', content: 'purpose', speaker: 'voice' },
        needs: ['content'],
      },
    ],
    examples: [
      {
        text: 'Colonel Brune is likely to close the border.',
        claims: [{ kind: 'forecast', args: { agent: ['Brune'] }, stances: ['predicted'] }],
      },
    ],
    never: ['It was a likely story.', 'Colonel Brune was bound hand and foot.'],
  },
  {
    id: 'forecast.is-expected',
    catches: 'Something is expected to happen.',
    verbs: ['expect', 'anticipate'],
    voice: 'passive',
    if: { subject: { present: true } },
    unless: {
      'subject|object': { heads: ['i', 'we', 'you'] },
      // What is expected of bones and prices is no event.
      subject: { human: false, not: [...EVENTS, 'it'] },
      of: { present: true },
    },
    claims: [
      { kind: 'forecast', type: null, stance: 'predicted', args: { content: 'whole' }, needs: ['content'] },
    ],
    examples: [
      {
        text: 'A ruling is expected in May.',
        claims: [{ kind: 'forecast', stances: ['predicted'] }],
      },
    ],
    never: ['You are expected to pay.', 'Longer bones are expected to bend more.'],
  },
  {
    id: 'forecast.expects',
    catches: 'Somebody expects that somebody will do, or that something will be done.',
    verbs: ['expect'],
    voice: 'active',
    tense: ['told'],
    if: { purpose: { present: true }, object: { present: true }, subject: { human: true } },
    unless: { subject: { heads: ['i', 'we', 'you'] } },
    claims: [
      {
        kind: 'forecast',
        type: null,
        voice: 'agent',
        stance: 'predicted',
        args: { speaker: 'agent', content: 'whole' },
        needs: ['speaker', 'content'],
      },
    ],
    examples: [
      {
        text: 'Anders Holt expects the bridge to be closed.',
        claims: [
          { kind: 'forecast', args: { speaker: ['Anders Holt'] }, stances: ['reported', 'predicted'] },
        ],
      },
    ],
    never: ['The guests expected a meal.'],
  },
  {
    id: 'forecast.faces',
    catches: 'Somebody faces a punishment.',
    verbs: ['face', 'risk'],
    tense: ['told'],
    if: {
      object: {
        heads: [
          'squad',
          'penalty',
          'death',
          'imprisonment',
          'prison',
          'execution',
          'deportation',
          'gallows',
          'expulsion',
          'dismissal',
          'noose',
        ],
      },
      subject: { human: true },
    },
    claims: [
      { kind: 'forecast', type: null, stance: 'predicted', args: { content: 'object' }, needs: ['content'] },
    ],
    examples: [
      {
        text: 'If convicted, Commander Holt faces the death penalty.',
        claims: [{ kind: 'forecast', stances: ['predicted'] }],
      },
    ],
    never: ['The house faces the sea.'],
  },
];
