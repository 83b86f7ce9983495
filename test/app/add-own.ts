/**
 * A process of its own for `own-records.test.ts`: judges, claims, marks and describes one after another
 * in a case, printing what it did once it is acknowledged. Arguments: folder, how many rounds.
 */
import { writeSync } from 'node:fs';
import { describeSource } from '../../src/app/describe-source.ts';
import { judgeSubject } from '../../src/app/judge-subject.ts';
import { makeClaim } from '../../src/app/make-claim.ts';
import { makeMention } from '../../src/app/make-mention.ts';
import { openCase } from '../../src/store/case.ts';

const [, , dir = '', many = '0'] = process.argv;
const theCase = openCase(dir);
const [source] = theCase.sources();
if (!source) throw new Error('The case holds no source.');
const text = theCase.text(source.id)?.received ?? '';
const did = (what: string): void => void writeSync(1, `${what}\n`);
const names = [...text.matchAll(/Person\d+/g)];
for (let i = 0; i < Number(many); i++) {
  const match = names[theCase.logSize() % names.length]!;
  const range = [match.index, match.index + match[0].length] as const;
  const { mark } = makeMention(
    theCase,
    { source: source.id, start: range[0], end: range[1], type: 'Person' },
    'Ada',
  );
  did(mark.id);
  const corrects = [...theCase.claims({ review: 'proposed' })][0]?.id;
  const { claim } = makeClaim(
    theCase,
    {
      source: source.id,
      ...(corrects === undefined ? {} : { corrects, seen: null }),
      kind: 'posting',
      type: 'staff',
      args: { person: [{ range }] },
      spans: [[range[0], range[1] + 1]],
      reason: `round ${i}`,
    },
    'Ada',
  );
  did(claim.id);
  await describeSource(theCase, source.id, { harm: `those of ${theCase.logSize()}` }, 'Ada');
  const subject = { kind: 'claim', id: claim.id } as const;
  const { judgement } = await judgeSubject(theCase, {
    subject,
    decision: 'open',
    reason: 'again',
    author: 'Ada',
  });
  did(judgement.id);
}
theCase.close();
