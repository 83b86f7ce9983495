/** The pattern extractor for English: text in, proposed claims out. */
import type {
  Extractor,
  ExtractorInput,
  Range,
  ReadArgument,
  ReadClaim,
  Reading,
  ReadVoice,
} from '../extractor.ts';
import { analyse } from './analyse.ts';
import type { Analysis } from './analysis.ts';
import { announcer } from './claims/announcer.ts';
import { borneOut } from './claims/borne-out/borne-out.ts';
import { withBracketTime } from './claims/bracket-times.ts';
import { TimeReader, withTime } from './claims/claim-times.ts';
import { fillFromEarlier } from './claims/earlier.ts';
import { isHeadline } from './claims/headlines.ts';
import { joinClaims, sameRange } from './claims/join-claims.ts';
import { readLifeDetails } from './claims/life-details.ts';
import { linkClaims } from './claims/link-claims.ts';
import { isNoPost } from './claims/no-post.ts';
import { notBut } from './claims/not-but.ts';
import { oneEach } from './claims/one-each.ts';
import { joinLetters } from './claims/one-letter.ts';
import { fillPosts } from './claims/post-before.ts';
import { fillerOf, ranksTold, readPosts } from './claims/post-claims.ts';
import { readMentions } from './claims/read-mentions.ts';
import { saysSomething } from './claims/says-something.ts';
import { withoutUnresolved } from './claims/unresolved.ts';
import type { Clause } from './clauses/clause.ts';
import { entryFragments } from './entries/entry-fragments.ts';
import { entryLives } from './entries/entry-lives.ts';
import { entryPosts } from './entries/entry-posts.ts';
import type { Frame } from './frames/frame.ts';
import { joinLearnedPosts } from './learned/join-learned.ts';
import { learnedLinks } from './learned/learned-links.ts';
import { learnedPosts } from './learned/learned-posts.ts';
import { joinLearnedLinks } from './learned/link-claims.ts';
import { HABITUAL } from './matching/conditions.ts';
import { type Draft, Matcher, shapeOf } from './matching/matcher.ts';
import type { Template } from './patterns/pattern.ts';
import { PATTERNS } from './patterns/registry.ts';
import { PATTERNS_EN } from './patterns-en.ts';
import { findPosts } from './posts/find-posts.ts';
import type { Phrase } from './posts/post.ts';
import { readAttributions } from './voices/attributions.ts';
import { type VoiceChain, VoiceReader } from './voices/chain.ts';
import { withFirstPersons } from './voices/first-person.ts';
import { withoutSelfReference } from './voices/quoted-pronouns.ts';

export const patternsExtractor: Extractor = {
  id: PATTERNS_EN,
  languages: ['eng'],
  read,
};

function read(input: ExtractorInput): Reading {
  const analysed = analyse(input);
  const attributions = readAttributions(analysed);
  const analysis = withFirstPersons(withoutSelfReference(analysed, attributions), attributions);
  const voices = new VoiceReader(analysis, attributions);
  const times = new TimeReader(analysis);
  const drafts = new Matcher(analysis, PATTERNS, attributions).drafts();
  const drafted = drafts.flatMap((draft) => {
    if (attributions.isOfNobody(draft.frame.clause)) return [];
    const claim = claimOf(draft, voices, times, analysis);
    return claim ? [{ draft, claim }] : [];
  });
  const posts = findPosts(analysis.doc);
  const postings = readPosts(analysis, [...posts, ...entryPosts(analysis, posts)], voices, times);
  const lives = [
    ...readLifeDetails(analysis, voices, times),
    ...entryLives(analysis, times),
    ...entryFragments(analysis, times),
  ];
  const earlier = fillFromEarlier(analysis, joinLetters(analysis, drafted));
  const claims = fillPosts(analysis, earlier, postings)
    .filter(saysSomething)
    .flatMap(({ draft, claim }) => withoutUnresolved(claim, draft.template, attributions) ?? []);
  const proposed = withLearned(analysis, [...claims, ...postings, ...lives], voices, times);
  return {
    sentences: analysis.doc.sentences.map(({ range }) => range),
    entities: analysis.entities,
    mentions: readMentions(analysis, posts),
    claims: linkClaims(
      joinClaims(
        proposed
          .flatMap((claim) => notBut(claim, input.text))
          .flatMap(oneEach)
          .flatMap((claim) => borneOut(claim, input.text))
          .map((claim) => withBracketTime(analysis, times, claim)),
      ),
      analysis.doc.sentences,
    ),
  };
}

/** What the patterns propose, joined with what a trained model marks in the text, where one read it. */
function withLearned(
  analysis: Analysis,
  claims: readonly ReadClaim[],
  voices: VoiceReader,
  times: TimeReader,
): readonly ReadClaim[] {
  const { marks } = analysis.input;
  if (!marks) return claims;
  const { model } = marks;
  const filler = (phrase: Phrase) => fillerOf(analysis, phrase);
  const joined = joinLearnedPosts(
    claims,
    learnedPosts(analysis.doc, marks),
    model,
    filler,
    analysis.doc.text,
  );
  const alone = readPosts(analysis, joined.posts, voices, times, ranksTold(joined.claims)).map(
    (claim): ReadClaim => ({ ...claim, patterns: [`learned.${claim.kind}`], by: [model] }),
  );
  const links = learnedLinks(analysis.doc, marks);
  return joinLearnedLinks(analysis, [...joined.claims, ...alone], links, model, voices, times);
}

function claimOf(draft: Draft, voices: VoiceReader, times: TimeReader, analysis: Analysis): ReadClaim | null {
  const { template, frame } = draft;
  if (IN_NO_HEADLINE.has(template.kind) && isHeadline(analysis.doc, frame.clause.sentence)) return null;
  const above =
    frame.kind === 'apposition' ? voices.beside(frame.clause, frame.head) : voices.chain(frame.clause);
  if (isNoPost(draft, analysis)) return null;
  // "the wing, who will comprise the squadron": its people, and not the wing.
  if (template.kind === 'structure' && frame.kind === 'verb' && frame.clause.marker === 'who') return null;
  const teller = DONE.has(template.kind) || isDeath(template) ? announcer(frame, analysis) : null;
  if (teller === 'rumour') return null;
  const speaker = draft.voice ?? teller;
  const chain = speaker ? voices.spoken(above, speaker, frame) : above;
  // "his death will weaken them": whether he died is not said.
  if (isDeath(template) && frame.kind === 'noun' && chain.voices.at(-1)!.stance === 'predicted') return null;
  if (chain.unreal && NEVER_UNREAL.has(template.kind)) return null;
  // "The Chamber finds that …": who writes tells nobody else anything by it.
  if (template.kind === 'communication' && frame.kind === 'verb' && voices.isOwnFinding(frame.clause))
    return null;
  if (template.kind === 'structure' && isOnlyMeant(frame.clause, analysis.clauses, chain)) return null;
  if (chain.voices.length === 1 && NEVER_ASKED.has(template.kind) && draft.asked) return null;
  if (DONE.has(template.kind) && frame.kind === 'verb' && draft.meant) return null;
  if (DONE.has(template.kind) && isOnlyIntended(frame.clause, analysis)) return null;
  if (template.kind === 'act' && frame.kind === 'verb' && isHabit(frame.clause, analysis)) return null;
  if (template.kind === 'communication' && frame.kind === 'verb' && isSaidNow(draft, analysis)) return null;
  const shape = shapeOf(template.kind, template);
  const time = isPunished(frame) ? times.earlier(shape) : times.of(frame.clause, shape, frame.head);
  const negative = (draft.polarity === '-') !== (chain.negated || isLeftUndone(frame, analysis));
  const stance = template.stance ?? draft.stance;
  const stanced =
    stance === null ? chain.voices : [...chain.voices.slice(0, -1), { ...chain.voices.at(-1)!, stance }];
  const cues: Range[] = [...chain.cues, ...time.frames];
  return {
    kind: template.kind,
    type: template.type,
    aspect: template.aspect ?? (isPastMember(draft, analysis) ? 'former' : 'holds'),
    basis: template.basis ?? null,
    args: withVoice(draft, stanced),
    when: time.when,
    where: draft.where.filter(
      (place) => !Object.values(draft.args).some((list) => list.some((a) => sameRange(a, place))),
    ),
    quantity: draft.quantity,
    voices: stanced,
    polarity: negative ? '-' : '+',
    certainty: chain.certainty,
    spans: [withTime(draft.range, time.own)],
    cues: uniqueRanges(cues),
    patterns: [draft.pattern],
  };
}

/** "was a previous member of": what was over when it is told of. */
function isPastMember({ template, frame }: Draft, { tokens }: Analysis): boolean {
  const { predicate } = frame;
  return (
    template.kind === 'membership' &&
    template.type === 'belongs' &&
    predicate !== null &&
    tokens
      .slice(predicate.from, predicate.head)
      .some(({ lower }) => /^(?:former|previous|one-time|onetime|erstwhile|ex)$/.test(lower))
  );
}

const isDeath = ({ kind, type }: Template): boolean => kind === 'attribute' && type === 'death';

/** "remains committed to carrying out attacks": nothing is done yet. */
function isOnlyIntended({ relation, from }: Clause, { tokens }: Analysis): boolean {
  const to = tokens[from]?.lower === 'to' ? from : from - 1;
  return (
    relation === 'gerund' &&
    tokens[to]?.lower === 'to' &&
    /^(?:committed|dedicated|devoted|opposed|close|averse)$/.test(tokens[to - 1]?.lower ?? '')
  );
}

/** "Children are often hurt by dogs": what happens again and again is no event. */
function isHabit({ adverbs, verb }: Clause, { tokens }: Analysis): boolean {
  return (
    verb?.tense === 'present' && [...adverbs, ...verb.adverbs].some((at) => HABITUAL.test(tokens[at]!.lower))
  );
}

/** "I plead with you": the words themselves are the plea, and tell of none. */
function isSaidNow({ args, frame }: Draft, { tokens }: Analysis): boolean {
  const { subject, verb } = frame.clause;
  return (
    verb?.tense === 'present' &&
    verb.form === 'finite' &&
    subject !== null &&
    tokens[subject.head]!.lower === 'i' &&
    args['content'] === undefined &&
    (args['to'] ?? []).every(({ entity }) => entity === null)
  );
}

/** "failed to punish the guards": what hangs on the verb was done, what the verb says was not. */
function isLeftUndone({ kind, clause }: Frame, { clauses }: Analysis): boolean {
  const above = clause.relation === 'infinitive' && clause.parent !== null ? clauses[clause.parent]! : null;
  return (
    kind === 'verb' &&
    above?.verb?.lemma === 'fail' &&
    /^(?:prevent|stop|punish|avert|halt|investigate|hinder|denounce)$/.test(clause.verb!.lemma)
  );
}

/** "In 1931 X was sentenced for the murder of Y": the year is that of the sentence. */
function isPunished({ kind, noun, clause }: Frame): boolean {
  return (
    kind === 'noun' &&
    /^(?:for|on the charge of|on charges of|on a charge of)$/.test(noun?.preposition ?? '') &&
    /^(?:sentence|condemn|convict|try|arrest|jail|imprison|execute|shoot|hang|pardon|indict|charge)$/.test(
      clause.verb?.lemma ?? '',
    )
  );
}

/** Kinds of which the author's own questions claim nothing. */
const NEVER_ASKED: ReadonlySet<string> = new Set(['act', 'communication', 'forecast', 'denial', 'identity']);
/** Kinds of which an infinitive of purpose claims nothing: "flew there to meet him". */
const DONE: ReadonlySet<string> = new Set(['act', 'communication']);
/** Kinds of which a headline claims nothing; lines such as "Colonel Torv, commander" do tell of posts. */
const IN_NO_HEADLINE: ReadonlySet<string> = new Set([
  'act',
  'communication',
  'forecast',
  'denial',
  'structure',
  'comparison',
  'posting',
]);
/** "a permit to found a school", "it aims to create a society": no organ is there yet. */
function isOnlyMeant(clause: Clause, clauses: readonly Clause[], { voices }: VoiceChain): boolean {
  if (clause.relation !== 'infinitive' || voices.at(-1)!.stance !== 'asserted') return false;
  const above = clause.parent === null ? null : clauses[clause.parent]!;
  return !/^(decide|resolve|agree|vote|help|begin|start|come|go|manage|proceed|join|unite|merge|combine)$/.test(
    above?.verb?.lemma ?? '',
  );
}

/** Kinds of which nothing is claimed where the words only wish or suppose. */
const NEVER_UNREAL: ReadonlySet<string> = new Set([
  'act',
  'structure',
  'communication',
  'forecast',
  'denial',
  'identity',
]);

/** Fills arguments whose path is `voice` with whoever speaks innermost, if that is somebody named. */
function withVoice(draft: Draft, voices: readonly ReadVoice[]): Record<string, ReadArgument[]> {
  const args = { ...draft.args };
  const inner = voices.at(-1)!;
  for (const [name, path] of Object.entries(draft.template.args)) {
    if (args[name] || voices.length < 2 || inner.entity === null || !path.split('|').includes('voice'))
      continue;
    args[name] = [{ name: inner.name, entity: inner.entity, claim: null, range: null }];
  }
  return args;
}

function uniqueRanges(ranges: readonly Range[]): Range[] {
  return ranges.filter(
    (range, i) => ranges.findIndex((other) => other[0] === range[0] && other[1] === range[1]) === i,
  );
}
