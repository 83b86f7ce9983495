/** Typed sets: how the types of each shared set are read, and which spans stand for ours. */
import { HONORIFICS } from '../../../src/extract/english/mentions/lexicon/honorifics.ts';
import type { KeptMention } from './read-text.ts';
import type { GoldDocument, GoldEntity } from './shared-set.ts';

/** What a small system reached on a held-out part (`../shared/design/benchmarks.md`). */
export interface Floor {
  readonly says: string;
  readonly strict: number;
  readonly relaxed: number;
}

/** One table: the same texts, with gold or predicted spans read in one way. */
export interface View {
  readonly title?: string;
  /** Names after `collapse`. */
  readonly types: readonly string[];
  /** A row for every type that the set has as well, also those that the program does not propose. */
  readonly everyType?: boolean;
  readonly gold?: (doc: GoldDocument) => readonly GoldEntity[];
  readonly predicted?: (mentions: readonly KeptMention[], text: string) => readonly KeptMention[];
  readonly floors?: readonly Floor[];
}

export interface TypedSet {
  readonly name: string;
  readonly title: string;
  /** How its types are read. */
  readonly says: string;
  /** Descriptions ("the rebels") are marked as well as names. */
  readonly nominals: boolean;
  readonly collapse: string;
  readonly views: readonly View[];
}

const CRF = 'linear CRF trained on the set';

export const TYPED_SETS: readonly TypedSet[] = [
  {
    name: 're3d',
    title: 're3d',
    says: 'Organisation is Organization, Location Place, Temporal Date. Descriptions count as names do.',
    nominals: true,
    collapse: 'Organisation=Organization;Location=Place;Temporal=Date',
    views: [
      {
        types: ['Person', 'Organization', 'Place', 'Date'],
        everyType: true,
        floors: [{ says: `${CRF}, 8 types`, strict: 0.57, relaxed: 0.73 }],
      },
    ],
  },
  {
    name: 'hipe2020-en',
    title: 'HIPE-2020 English',
    says: 'Scanned newspapers with their errors, 1790 to 1960. Measured only.',
    nominals: false,
    collapse: '',
    views: [
      {
        title: 'as it is: our persons are names without the title, theirs take it in',
        types: ['Person', 'Organization', 'Place', 'Date', 'Work'],
        floors: [{ says: `${CRF}, 5 types`, strict: 0.294, relaxed: 0.538 }],
      },
      {
        title: 'with the titles and ranks that stand right before our persons taken in',
        types: ['Person', 'Organization', 'Place', 'Date', 'Work'],
        predicted: withTitles,
      },
    ],
  },
  {
    name: 'topres19th-en',
    title: 'topres19th',
    says: 'Scanned newspapers with their errors, 1780 to 1869. Measured only. Buildings and streets are places in the second table.',
    nominals: false,
    collapse: '',
    views: [
      { title: 'Place alone', types: ['Place'] },
      {
        title: 'Place, Building and Street as one',
        types: ['Place'],
        gold: ({ entities }) =>
          entities.map((entity) =>
            entity.type === 'Building' || entity.type === 'Street' ? { ...entity, type: 'Place' } : entity,
          ),
      },
    ],
  },
  {
    name: 'gum',
    title: 'GUM',
    says: 'Names only; a name is annotated with the whole phrase around it.',
    nominals: false,
    collapse: '',
    views: [
      { title: 'phrases as annotated', types: ['Person', 'Organization', 'Place', 'Event'] },
      {
        title: 'the name inside each phrase',
        types: ['Person', 'Organization', 'Place', 'Event'],
        gold: ({ entities }) =>
          entities.map((entity) => ({
            ...entity,
            start: entity.head_start ?? entity.start,
            end: entity.head_end ?? entity.end,
          })),
      },
      {
        title: 'dates',
        types: ['Date'],
        floors: [{ says: 'one regular expression', strict: 0.709, relaxed: 0.808 }],
      },
    ],
  },
  {
    name: 'litbank',
    title: 'LitBank',
    says: 'Fiction, tokenised; proper names only. Facilities are places.',
    nominals: false,
    collapse: 'Facility=Place',
    views: [{ types: ['Person', 'Organization', 'Place'] }],
  },
  {
    name: 'wikineural-en',
    title: 'WikiNEuRal English',
    says: 'One sentence a text; machine-made labels.',
    nominals: false,
    collapse: '',
    views: [{ types: ['Person', 'Organization', 'Place'] }],
  },
];

/** Persons widened over the titles, ranks and offices that stand right before them ("Gen.", "Mrs."). */
function withTitles(mentions: readonly KeptMention[], text: string): KeptMention[] {
  const before = mentions.filter(({ type }) => /^(?:Rank|Title|Role)$/.test(type));
  return mentions.map((mention) => {
    if (mention.type !== 'Person') return mention;
    let { start } = mention;
    for (let moved = true; moved; ) {
      const gap = /[\s.,]*$/.exec(text.slice(0, start))!.index;
      const word = /[\p{L}-]+$/u.exec(text.slice(Math.max(0, gap - 24), gap))?.[0] ?? '';
      const rank = before.find(({ end }) => end === gap || end === gap + 1);
      const comma = text.slice(gap, start).includes(',');
      moved = !comma && (rank !== undefined || HONORIFICS.has(word.toLowerCase())) && start > gap;
      if (moved) start = rank !== undefined ? Math.min(rank.start, gap - 1) : gap - word.length;
    }
    return { ...mention, start };
  });
}
