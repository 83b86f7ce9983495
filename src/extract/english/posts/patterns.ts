/** The patterns of posts: adjacency and apposition, as data. `form.ts` explains the language. */
import type { Aspect } from '../../../model/kinds.ts';
import type { PostingType } from '../lexicon/roles.ts';

/** What an example must yield; parts left out are not looked at, null must be absent. */
export interface ExpectedPost {
  readonly person: string | null;
  readonly rank?: string | null;
  readonly title?: string | null;
  readonly role?: string | null;
  readonly organization?: string | null;
  readonly place?: string | null;
  readonly aspect?: Aspect;
  readonly type?: PostingType;
}

export interface PostPattern {
  readonly id: string;
  /** One sentence: what it catches. */
  readonly says: string;
  readonly form: string;
  /** Aspect where no modifier of the phrase says another. */
  readonly aspect?: Aspect;
  /** Kind of posting where no post word says it. */
  readonly type?: PostingType;
  readonly examples: readonly { readonly text: string; readonly gives: readonly ExpectedPost[] }[];
  /** Sentences in which this pattern must find nothing. */
  readonly not: readonly string[];
}

/** Forms used by several patterns. */
export const FORMS: Readonly<Record<string, string>> = {
  WHO: '[honorific] [rank@rank [gloss] [","]] [honorific] name@person [gloss]',
  OFFICER: '[honorific] rank@rank [gloss] [","] [honorific] name@person [gloss]',
  DET: '("the" | "a" | "an" | "its" | "his" | "her" | "their" | "our")',
  MODS: '[modifier@modifier] [modifier@modifier]',
  ORG: '(organization@organization [body] | [name | acronym | (organization | acronym) "\'s"] body@organization | acronym@organization)',
  LINK: '[","] ("of" | "at" | "in" | "for" | "to" | "with" | "in charge of" | "in charge" | "on" | "from" | "within") [DET] [modifier] [nationality]',
  NAMED: '("of" | "for" | "in" | "at" | "to") "the" name@organization',
  TAIL: '[gloss] ([","] ["of" | "in" | "at" | "under"] ["the"] (organization | acronym | body) [gloss])* ([","] (["in" | "at"] ["the"] name@place [body] | "in" "the" REGION))*',
  POSTOF: 'MODS post@post [gloss] ([LINK | ","] ["the"] ORG | NAMED) TAIL',
  POSTBY:
    'MODS ORG ["\'s"] MODS post@post [gloss] [LINK ORG~ TAIL~ | [","] "in" ["the"] (name@place | REGION)]',
  POSTBARE:
    'MODS [name@prefix] MODS post@post [gloss] [("in" | "at" | "of" | "for") ["the"] [nationality] (name@place | REGION)]',
  REGION:
    '("state" | "area" | "region" | "province" | "district" | "town" | "city" | "country" | "zone" | "north" | "south" | "east" | "west" | "northeast" | "northwest" | "southeast" | "southwest" | "north-east" | "north-west" | "south-east" | "south-west")',
  POST: '(POSTBY | POSTOF | POSTBARE)',
  BE: '("is" | "was" | "has been" | "had been" | "had" modifier@modifier "been" | "remained" | "remains" | "are" | "were" | "will be")',
  LEAD: '[modifier@modifier] [DET] [nationality]',
  SUBJECT: '(WHO | pronoun@person)',
  NOW: '[modifier@modifier | "still" | "once" | "since"]',
  APPOINTED:
    '("appointed" | "named" | "made" | "elected" | "nominated" | "promoted" | "confirmed" | "installed" | "designated" | "reappointed" | "redeployed" | "deployed" | "posted" | "transferred" | "moved" | "assigned" | "chosen" | "selected" | "proclaimed" | "declared" | "reassigned" | "retained")',
  DASH: '("-" | "–" | "—" | "--")',
};

export const POST_PATTERNS: readonly PostPattern[] = [
  {
    id: 'posts.post-person',
    says: 'A post, with or without its organ, and directly after it the person who holds it.',
    form: '(LEAD post@post WHO ("of" | "from") (["the"] (organization@organization | acronym@organization) | "the" body@organization) | LEAD POST [","] WHO)',
    examples: [
      {
        text: 'The General Officer Commanding 9 Division, Maj.-Gen. Peter Aldane, spoke first.',
        gives: [
          {
            person: 'Peter Aldane',
            rank: 'Maj.-Gen.',
            title: 'General Officer Commanding',
            organization: '9 Division',
            type: 'head',
          },
        ],
      },
      {
        text: 'The former head of the signals section of the KPD, Anton Berg, was present.',
        gives: [
          {
            person: 'Anton Berg',
            role: 'head',
            organization: 'signals section of the KPD',
            aspect: 'former',
            type: 'head',
          },
        ],
      },
      {
        text: "The directorate's deputy director, Maria Lund, resigned.",
        gives: [
          { person: 'Maria Lund', role: 'deputy director', organization: 'directorate', type: 'deputy' },
        ],
      },
    ],
    not: ['The commander of the brigade spoke to Anton Berg.'],
  },
  {
    id: 'posts.person-post',
    says: 'A person and, in apposition after a comma or a dash, the post.',
    form: '(WHO ("," | DASH) | OFFICER) LEAD POST',
    examples: [
      {
        text: 'Col. Ivan Petrak, commander of the 5th Brigade, refused.',
        gives: [
          {
            person: 'Ivan Petrak',
            rank: 'Col.',
            role: 'commander',
            organization: '5th Brigade',
            type: 'head',
          },
        ],
      },
      {
        text: 'Berg — former head of the signals section of the KPD — agreed.',
        gives: [
          { person: 'Berg', role: 'head', organization: 'signals section of the KPD', aspect: 'former' },
        ],
      },
    ],
    not: ['Petrak, tired and ill, left the brigade.'],
  },
  {
    id: 'posts.person-brackets',
    says: 'A person and the post in brackets.',
    form: 'WHO "(" LEAD POST ")"',
    examples: [
      {
        text: 'Anton Berg (head of the Registry Section) signed it.',
        gives: [{ person: 'Anton Berg', role: 'head', organization: 'Registry Section' }],
      },
    ],
    not: ['Anton Berg (born in Karsk) signed it.'],
  },
  {
    id: 'posts.person-who',
    says: 'A person and the post in a relative clause.',
    form: 'WHO [","] "who" NOW BE NOW LEAD POST',
    examples: [
      {
        text: 'Anton Berg, who was the head of the Registry Section, signed it.',
        gives: [{ person: 'Anton Berg', role: 'head', organization: 'Registry Section' }],
      },
    ],
    not: ['Anton Berg, who was arrested by the head of the Registry Section, signed it.'],
  },
  {
    id: 'posts.person-is',
    says: 'A person is said to be the holder of the post.',
    form: 'SUBJECT ("," words "," | apposition) BE NOW LEAD POST',
    examples: [
      {
        text: 'Anton Berg was the head of the Registry Section.',
        gives: [{ person: 'Anton Berg', role: 'head', organization: 'Registry Section', aspect: 'holds' }],
      },
    ],
    not: ['Anton Berg was the son of the head.'],
  },
  {
    id: 'posts.person-became',
    says: 'A person is said to begin to hold the post.',
    form: 'SUBJECT (apposition ("became" | "becomes" | "has become" | "had become") | words "to become") LEAD POST',
    aspect: 'begins',
    examples: [
      {
        text: 'Anton Berg became the head of the Registry Section.',
        gives: [{ person: 'Anton Berg', role: 'head', organization: 'Registry Section', aspect: 'begins' }],
      },
    ],
    not: ['Anton Berg became ill.'],
  },
  {
    id: 'posts.person-appointed',
    says: 'A person is said to have been put into the post.',
    form: 'SUBJECT apposition ["has" | "had"] (BE ["since"] APPOINTED | "assumed" (body | "office" | "duty" | "duties" | "command") | ("takes" | "took") "over" | "resumes" | "resumed" | "emerged") ["back"] ["as" | "to be"] LEAD POST',
    aspect: 'begins',
    examples: [
      {
        text: 'Col. Ivan Petrak, formerly commander of the 5th Brigade, was appointed director of the Staff College.',
        gives: [{ person: 'Ivan Petrak', role: 'director', organization: 'Staff College', aspect: 'begins' }],
      },
    ],
    not: ['Col. Ivan Petrak was seen as a friend of the director.'],
  },
  {
    id: 'posts.person-moved',
    says: 'A person is said to have been moved to an organ as the holder of a post there.',
    form: 'WHO words (BE ["since"] APPOINTED | "moved" | "moves" | "returned" | "redeployed") ["from" ["the"] ORG~ TAIL~] "to" ["the"] (ORG | name@place) TAIL~ [","] "as" [DET] MODS post@post',
    aspect: 'begins',
    examples: [
      {
        text: 'Col. Ivan Petrak was moved to the Staff College in Karsk as chief instructor.',
        gives: [
          {
            person: 'Ivan Petrak',
            role: 'chief instructor',
            organization: 'Staff College',
            aspect: 'begins',
          },
        ],
      },
    ],
    not: ['Col. Ivan Petrak was moved to the Staff College.'],
  },
  {
    id: 'posts.person-and-post',
    says: 'A second post of a person, joined to the first by "and".',
    form: 'WHO ("," | apposition BE | "as") NOW LEAD~ POST~ [","] ("and" | "/") LEAD POST',
    examples: [
      {
        text: 'Anton Berg, head of the Registry Section and chairman of the Union Council, signed it.',
        gives: [{ person: 'Anton Berg', role: 'chairman', organization: 'Union Council' }],
      },
    ],
    not: ['Anton Berg, head of the Registry Section and of the archive, signed it.'],
  },
  {
    id: 'posts.post-is-person',
    says: 'The holder of the post is said to be a person.',
    form: 'LEAD POST [","] ["who"] NOW (BE | "stood" | "stands") NOW WHO',
    examples: [
      {
        text: 'The head of the Registry Section was Anton Berg.',
        gives: [{ person: 'Anton Berg', role: 'head', organization: 'Registry Section' }],
      },
    ],
    not: ['The head of the Registry Section was ill.'],
  },
  {
    id: 'posts.person-replaced-as',
    says: 'A person in whose place another is put, with "as" and the post.',
    form: '("replaces" | "replaced" | "replacing" | "succeeds" | "succeeded" | "succeeding" | "from") WHO [","] "as" LEAD POST',
    aspect: 'ends',
    examples: [
      {
        text: 'Maria Lund replaced Anton Berg as head of the Registry Section.',
        gives: [{ person: 'Anton Berg', role: 'head', organization: 'Registry Section', aspect: 'ends' }],
      },
    ],
    not: ['Maria Lund knew Anton Berg as head of the Registry Section.'],
  },
  {
    id: 'posts.person-replaces-as',
    says: 'A person who is put in the place of another, with "as" and the post.',
    form: 'WHO ["has" | "had"] ("replaces" | "replaced" | "succeeds" | "succeeded" | "takes over from" | "took over from") (WHO~ | "him" | "her") [","] "as" LEAD POST',
    aspect: 'begins',
    examples: [
      {
        text: 'Maria Lund succeeds him as head of the Registry Section.',
        gives: [{ person: 'Maria Lund', role: 'head', organization: 'Registry Section', aspect: 'begins' }],
      },
    ],
    not: ['Maria Lund met him as head of the Registry Section.'],
  },
  {
    id: 'posts.appoints-person',
    says: 'A person whom somebody puts into the post.',
    form: '("appoint" | "appoints" | "appointed" | "appointing" | "name" | "names" | "named" | "naming" | "install" | "installed" | "installing" | "nominated" | "elected" | "elects" | "made" | "promoted" | "designated") WHO ["as" | "to be" | "," "as"] LEAD POST',
    aspect: 'begins',
    examples: [
      {
        text: 'The council appointed Anton Berg head of the Registry Section.',
        gives: [{ person: 'Anton Berg', role: 'head', organization: 'Registry Section', aspect: 'begins' }],
      },
    ],
    not: ['The council met Anton Berg as head of the Registry Section.'],
  },
  {
    id: 'posts.removes-person',
    says: 'A person whom somebody puts out of the post.',
    form: '("dismiss" | "dismisses" | "dismissed" | "dismissing" | "remove" | "removed" | "removing" | "sacked" | "fired" | "recalled" | "suspended" | "ousted" | "relieved") WHO ("as" | "from" "his" "post" "as" | "from" "her" "post" "as") LEAD POST',
    aspect: 'ends',
    examples: [
      {
        text: 'The council dismissed Anton Berg as head of the Registry Section.',
        gives: [{ person: 'Anton Berg', role: 'head', organization: 'Registry Section', aspect: 'ends' }],
      },
    ],
    not: ['The council met Anton Berg as head of the Registry Section.'],
  },
  {
    id: 'posts.person-as-post',
    says: 'A person named together with "as" and the post.',
    form: 'WHO [","] "as" LEAD POST',
    examples: [
      {
        text: 'They proposed Anton Berg as the new head of the Registry Section.',
        gives: [{ person: 'Anton Berg', role: 'head', organization: 'Registry Section', aspect: 'begins' }],
      },
    ],
    not: ['They saw Anton Berg as a friend.'],
  },
  {
    id: 'posts.person-a-rank',
    says: 'A person and, in apposition, the rank.',
    form: '[honorific] name@person (["," LEAD~ POST~] "," ("a" | "an" | "then a" | "then an" | "now a") (rank@rank | rank-word@rank) [("of" | "in" | "with") ["the"] ORG] | "(" rank@rank ")")',
    type: 'other',
    examples: [
      {
        text: 'Anton Berg, a lieutenant colonel, signed it.',
        gives: [{ person: 'Anton Berg', rank: 'lieutenant colonel', role: null }],
      },
    ],
    not: ['Anton Berg, a private man, signed it.'],
  },
  {
    id: 'posts.officer-of',
    says: 'A person with a rank and the organ to which the person belongs.',
    form: 'OFFICER ("of" | "from") ["the"] ORG',
    type: 'staff',
    examples: [
      {
        text: 'Col. Ivan Petrak of the 5th Brigade refused.',
        gives: [{ person: 'Ivan Petrak', rank: 'Col.', organization: '5th Brigade', type: 'staff' }],
      },
    ],
    not: ['Ivan Petrak of the village refused.'],
  },
  {
    id: 'posts.officer-unit',
    says: 'A person with a rank and, after a comma, the unit to which the person belongs.',
    form: 'OFFICER "," unit@organization',
    type: 'staff',
    examples: [
      {
        text: 'Col. Ivan Petrak, 5th Brigade, refused.',
        gives: [{ person: 'Ivan Petrak', organization: '5th Brigade', type: 'staff' }],
      },
    ],
    not: ['Col. Ivan Petrak, whom the 5th Brigade feared, refused.'],
  },
  {
    id: 'posts.person-then-post',
    says: 'A later post of a person who was named with an earlier one ("formerly …, now …").',
    form: 'WHO "," LEAD~ POST~ [","] ["and"] modifier@modifier [DET] POST',
    examples: [
      {
        text: 'Col. Ivan Petrak, formerly commander of the 5th Brigade, now director of the Staff College, refused.',
        gives: [{ person: 'Ivan Petrak', role: 'director', organization: 'Staff College', aspect: 'holds' }],
      },
    ],
    not: ['Col. Ivan Petrak, formerly commander of the 5th Brigade, now refused.'],
  },
  {
    id: 'posts.organ-led-by',
    says: 'An organ and the person by whom it is led.',
    form: 'ORG [","] ("headed" | "led" | "commanded" | "directed" | "chaired") "by" WHO',
    type: 'head',
    examples: [
      {
        text: 'The 5th Brigade, commanded by Col. Ivan Petrak, burnt the village.',
        gives: [{ person: 'Ivan Petrak', rank: 'Col.', organization: '5th Brigade', type: 'head' }],
      },
    ],
    not: ['The 5th Brigade was seen by Col. Ivan Petrak.'],
  },
  {
    id: 'posts.organ-under',
    says: 'An organ under the command of a person.',
    form: 'ORG [","] "under" ["the"] (body | "command" | "leadership" | "direction" | "orders") "of" WHO',
    type: 'head',
    examples: [
      {
        text: 'The 5th Brigade, under the command of Col. Ivan Petrak, burnt the village.',
        gives: [{ person: 'Ivan Petrak', organization: '5th Brigade', type: 'head' }],
      },
    ],
    not: ['The 5th Brigade under the bridge of Karsk.'],
  },
  {
    id: 'posts.officer',
    says: 'A person with a rank and nothing else.',
    form: 'OFFICER',
    type: 'other',
    examples: [
      {
        text: 'We met Col. Ivan Petrak.',
        gives: [{ person: 'Ivan Petrak', rank: 'Col.', role: null, organization: null }],
      },
    ],
    not: ['We met Ivan Petrak.'],
  },
];
