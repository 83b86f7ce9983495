/**
 * Answer words: the parts of an answer in plain words, the same on every face of the program. What is
 * claimed of somebody begins with its voice; a verdict is about the sources, never about a person.
 */
import type { Verdict } from '../model/finding.ts';
import type { Link } from './chain.ts';
import type { ConflictType } from './conflicts/conflict.ts';
import type { ChangeType } from './controls/compare.ts';
import type { Control, LossWay } from './controls/control.ts';
import type { Holder } from './holders.ts';
import { listed } from './wording.ts';

/** What each verdict means for who headed an organ in a time. */
export const VERDICT_SAYS: Readonly<Record<Verdict, string>> = {
  evidenced: 'Evidenced: claims cover this time.',
  contiguous: 'Contiguous: covered only by joining claims before and after; that is an inference.',
  assumed: 'Assumed: covered only because a source says that it goes on.',
  possible: 'Possible: the time lies within what the words leave open.',
  handover: 'Handover: two holders share exactly one day.',
  contested: 'Contested: the sources name different holders for this time, or a voice denies one.',
  'no evidence': 'No evidence in these sources. That is not evidence that nobody headed it.',
};

export const PLACEHOLDER_SAYS =
  'A name that stands for one not known: it completes a chain of command and holds nobody. Two sources that use the same words need not mean the same organ.';

/** "head in law: Okoro (evidenced)" */
export function holderWords(
  holder: Pick<Holder, 'type' | 'basis' | 'organization' | 'person' | 'verdict'>,
): string {
  const basis = holder.basis === 'in-fact' ? ' in fact' : holder.basis === 'in-law' ? ' in law' : '';
  const of = holder.organization === null ? '' : ` of ${holder.organization}`;
  return `${holder.type}${basis}${of}: ${holder.person} (${holder.verdict})`;
}

/** The sorts of link in the order in which they are shown. */
export const LINK_SORTS: Readonly<Record<string, string>> = {
  command: 'by command',
  'personal-control': 'by personal control',
  administrative: 'by administration',
  oversight: 'by oversight',
  'part-of': 'as the larger organ',
  coercion: 'by coercion',
  allegiance: 'by allegiance',
};

/** "by command", "as the larger organ": what sort of link it is. */
export const linkWords = (type: string): string => LINK_SORTS[type] ?? `by ${type}`;

/** ", in fact", or nothing. */
export const basisWords = ({ basis }: { readonly basis: string | null }): string =>
  basis === 'in-fact' ? ', in fact' : basis === 'in-law' ? ', in law' : '';

/** "Stalin above GPU, by personal control (evidenced)" */
export const chainWords = (
  link: Pick<Link, 'superior' | 'subordinate' | 'type' | 'basis' | 'verdict'>,
): string =>
  `${link.superior} above ${link.subordinate}, ${linkWords(link.type)}${basisWords(link)} (${link.verdict})`;

/** "Stalin stood above GPU, by personal control (evidenced)": what is claimed of a link, without its voice. */
export const linkClaim = ({
  superior,
  subordinate,
  ...link
}: Pick<Link, 'superior' | 'subordinate' | 'type' | 'basis' | 'verdict'>): string =>
  `${superior} stood above ${subordinate}, ${linkWords(link.type)}${basisWords(link)} (${link.verdict})`;

/** What is claimed of one that had a control, that takes it away. */
export const LOST: Readonly<Record<LossWay, (of: string) => string>> = {
  absent: (of) => `${of} does not exist`,
  dissolved: (of) => `${of} was dissolved`,
  died: (of) => `${of} died`,
  ended: (of) => `the control of ${of} ended`,
  denied: (of) => `${of} had no such control`,
  disabled: (of) => `${of} could not act, in the words that follow`,
};

/** "by command", "by documents": in what way the control was exercised. */
export function wayWords({ type, category, means }: Control): string {
  const by = means.length > 0 ? `, by means of ${listed(means)}` : '';
  if (category === 'protest') return 'by protest';
  if (type === 'order') return `by an order${by}`;
  if (type === 'appointment' || type === 'dismissal') return `by ${type}`;
  return `${linkWords(type)}${by}`;
}

export function controlWords(control: Control): string {
  const { by, over, category } = control;
  if (category === 'protest') return `protest by ${by.name}, concerning ${over.name}`;
  if (category === 'hold') return `${over.name} held by ${by.name}, ${wayWords(control)}`;
  return `${by.name} over ${over.name}, ${wayWords(control)}`;
}

/** What became of a control between two dates, as a heading. */
export const CHANGE_HEADINGS: Readonly<Record<ChangeType, (later: string, earlier: string) => string>> = {
  gone: (later) => `Gone by ${later}, according to a voice`,
  changed: () => 'Changed in kind',
  new: (later, earlier) => `New between ${earlier} and ${later}, according to a voice`,
  disputed: (later) => `Disputed: claimed for ${later}, and claimed to be gone`,
  unchanged: (later, earlier) => `Claimed for ${earlier} and for ${later} alike`,
  'no evidence later': (later) => `No evidence for ${later}, which is not evidence that it was gone`,
  'no evidence earlier': (later, earlier) =>
    `Claimed for ${later}; no evidence for ${earlier}, which is not evidence that it was not there`,
  undated: () => 'Without a date that tells to which of the two times it belongs',
};

export const CONFLICT_TITLES: Readonly<Record<ConflictType, string>> = {
  'same-post': 'two heads at once',
  date: 'dates that cannot all hold',
  identity: 'one, and not one',
  denial: 'told and denied',
  'divergent-account': 'told differently',
};

/** "Okoro was head of the Third Section, in fact (evidenced)": what is claimed of a holder, without its voice. */
export function holderClaim(
  holder: Pick<Holder, 'type' | 'basis' | 'organization' | 'person' | 'verdict' | 'aspect'>,
  organ: string,
): string {
  const acting = holder.aspect === 'acting' ? 'acting ' : '';
  return `${holder.person} was ${acting}${holder.type} of ${holder.organization ?? organ}${basisWords(holder)} (${holder.verdict})`;
}

/**
 * The verdict in one sentence, with how many sources stand behind a contest.
 *
 * @param sourceOf the source of a claim by its id
 */
export function verdictSentence(
  {
    verdict,
    holders,
    placeholder,
  }: { readonly verdict: Verdict; readonly holders: readonly Holder[]; readonly placeholder: boolean },
  time: { readonly oneDay: boolean },
  sourceOf: (claim: string) => string | undefined,
): string {
  if (placeholder) return PLACEHOLDER_SAYS;
  if (verdict !== 'contested')
    return VERDICT_SAYS[verdict].replace(/this time/, time.oneDay ? 'this day' : 'this time');
  const contested = holders.filter((each) => each.verdict === 'contested');
  const people = new Set(contested.map((each) => each.key));
  const when = time.oneDay ? 'this day' : 'this time';
  if (people.size < 2) return `Contested: what is claimed for ${when} is denied by another voice.`;
  const sources = new Set(contested.flatMap((each) => each.claims.map(sourceOf)));
  if (sources.size < 2) return `Contested: one source names different heads for ${when}.`;
  return `Contested: ${inWords(sources.size)} sources name different heads for ${when}.`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Small numbers as words. */
export const inWords = (n: number): string => NUMBERS[n] ?? String(n);
