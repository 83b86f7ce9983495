/**
 * Arguments that the sentence leaves to the sentences before it: whose word "this" is when somebody
 * denies it, and which visitor "the remark" is about. Only what stands close by and is the nearest of
 * its sort is taken; else the argument stays empty.
 */
import type { ReadArgument, ReadClaim } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { Draft } from '../matching/matcher.ts';

export interface Drafted {
  readonly draft: Draft;
  readonly claim: ReadClaim;
}

/** How many sentences back an argument is looked for. */
const REACH = 3;
/** Communications whose sender says something that can be denied. */
const SPEAKING = new Set([
  'statement',
  'testimony',
  'quotation',
  'report',
  'publication',
  'protest',
  'letter',
]);

/** The claims with such arguments filled; an identity that stays one-sided is dropped. */
export function fillFromEarlier(analysis: Analysis, drafted: readonly Drafted[]): Drafted[] {
  return drafted.flatMap(({ draft, claim }) => {
    const args = { ...claim.args };
    for (const [name, path] of Object.entries(draft.template.args)) {
      const ways = path.split('|');
      if (args[name] && !(ways[0] === 'told-before' && args[name]![0]!.entity === null)) continue;
      const found = ways.includes('told-before')
        ? pointsBack(claim) && toldBefore(analysis, drafted, draft, claim)
        : ways.includes('described-before') && describedBefore(analysis, drafted, draft);
      if (found) args[name] = [found];
    }
    if (claim.kind === 'identity' && !(args['a'] && args['b'])) return [];
    return [{ draft, claim: { ...claim, args } }];
  });
}

/** "denied this", "that is a lie": what is denied is only pointed at. */
function pointsBack({ args }: ReadClaim): boolean {
  const denied = args['claims']?.[0]?.name;
  return (
    denied === undefined ||
    /^(this|that|it|these|them|all|everything)( (in|on|at|before|to|with|when|during)\b|$)/i.test(denied)
  );
}

function toldBefore(
  analysis: Analysis,
  drafted: readonly Drafted[],
  { frame }: Draft,
  claim: ReadClaim,
): ReadArgument | null {
  const speaker = claim.args['speaker']?.[0]?.name;
  let best: ReadArgument | null = null;
  let at = -1;
  for (const other of drafted) {
    const head = other.draft.frame.head;
    if (head >= frame.head || head <= at || !near(analysis, head, frame.head)) continue;
    const voice = other.claim.voices[1];
    const from = SPEAKING.has(other.claim.type ?? '') ? other.claim.args['from']?.[0] : undefined;
    const said = voice
      ? { name: voice.name, entity: voice.entity, claim: null, range: null }
      : other.claim.kind === 'communication'
        ? from
        : undefined;
    if (!said || said.name === speaker || /^it /.test(said.name)) continue;
    best = said;
    at = head;
  }
  return best;
}

/** The person without a name who was told of last: "a certain visitor". */
function describedBefore(
  analysis: Analysis,
  drafted: readonly Drafted[],
  { frame }: Draft,
): ReadArgument | null {
  const identities = drafted.filter(
    ({ draft, claim }) =>
      claim.kind === 'identity' &&
      draft.frame.head < frame.head &&
      near(analysis, draft.frame.head, frame.head) &&
      claim.args['a'] !== undefined,
  );
  const last = identities.at(-1)?.claim.args['a']?.[0];
  if (last) return last;
  const { mentions, tokens, entityOfMention } = analysis;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const { tokens: span, type, form, head, range } = mentions[i]!;
    if (form !== 'nominal' || (type !== 'Person' && type !== 'Group')) continue;
    if (head >= frame.head || !near(analysis, head, frame.head)) continue;
    if (!/^(a|an|one|some|another|certain)$/.test(tokens[span[0]]!.lower)) continue;
    const words = analysis.doc.text.slice(...range).replace(/\s+/g, ' ');
    return { name: words.replace(/^(a|an)\s/i, ''), entity: entityOfMention[i] ?? null, claim: null, range };
  }
  return null;
}

function near({ tokens }: Analysis, from: number, to: number): boolean {
  return tokens[to]!.sentence - tokens[from]!.sentence <= REACH;
}
