/** Checkable: claims written by hand as a case that the checker can ask, with a text that holds their words. */
import { createHash } from 'node:crypto';
import type { CheckedCase, CheckedClaim } from '../../src/check/checked-case.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { Source } from '../../src/model/source.ts';
import type { EvidenceBuilder } from './evidence-builder.ts';

export function checkable(b: EvidenceBuilder): CheckedCase {
  const received = new Map<string, string>();
  const claims = new Map<string, CheckedClaim>();
  for (const claim of b.claims) {
    const before = received.get(claim.source) ?? '';
    const quote = `What claim ${claim.id} says.`;
    // A claim that gives what follows it stands in one sentence with the next.
    const suffix = claim.spans[0]?.suffix ?? '';
    received.set(claim.source, `${before}${quote}${suffix || '\n'}`);
    const span = { start: before.length, end: before.length + quote.length, quote };
    const spans = [{ ...span, text: claim.source, prefix: '', suffix, place: null }];
    claims.set(claim.id, { ...claim, spans, current: true, review: b.reviews.get(claim.id) ?? 'proposed' });
  }
  const bytes = (path: string): Uint8Array => Buffer.from(received.get(path) ?? '');
  const sources = new Map<string, Source>(
    [...b.sources].map(([path, source]) => [
      path,
      { ...source, sha256: createHash('sha256').update(bytes(path)).digest('hex') },
    ]),
  );
  return {
    claim: (id) => claims.get(id),
    entity: (id) => b.entities.get(id),
    text: (id) =>
      sources.has(id)
        ? {
            id,
            source: id,
            reader: 'plain@1',
            received: received.get(id) ?? '',
            encoding: 'utf-8',
            byteOrderMark: 0,
            emendations: [],
          }
        : undefined,
    source: (id) => sources.get(id),
    newest: () => true,
    bytes: ({ id }) => bytes(id),
    judgement: (id) => b.judgements.find((judgement) => judgement.id === id),
    latest: (x, y) => b.judgements.findLast((judgement) => isOn(judgement, x, y)),
    periods: () => b.periods,
  };
}

const isOn = ({ subject }: Judgement, x: string, y: string): boolean =>
  subject.kind === 'identity' && [subject.a, subject.b].sort().join() === [x, y].sort().join();
