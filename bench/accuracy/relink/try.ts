import { readRecords, readTexts, publishedOf } from './records.ts';
import { prepareText, relink } from '../../../src/extract/relink/relink.ts';
const texts = readTexts();
const t0 = performance.now();
const records = readRecords(new Set(texts.keys()));
console.log(records.length, 'records', performance.now()-t0);
const prepared = new Map([...texts].map(([k, t]) => [k, prepareText(t.text)]));
const t1 = performance.now();
const tally = new Map<string, Record<string, number>>();
const show = process.argv[2]; const only = process.argv[3]; let shown = 0;
for (const r of records) {
  const text = texts.get(r.key)!;
  const found = relink(prepared.get(r.key)!, { ...r.wanted, published: publishedOf(text) });
  for (const part of r.wanted.asked) {
    const key = `${r.table} ${part}`;
    const t = tally.get(key) ?? {}; tally.set(key, t);
    const f = found.find((x) => x.part === part);
    t['all'] = (t['all'] ?? 0) + 1;
    t[f?.sureness ?? 'none'] = (t[f?.sureness ?? 'none'] ?? 0) + 1;
    if (show === part && (only === undefined || only === (f?.sureness ?? 'none') || only === r.table) && shown++ < 60) {
      console.log(`--- ${r.table} ${r.row} ${r.key.slice(0,8)} ${JSON.stringify(r.wanted.parts[part])} | ${JSON.stringify((r.wanted.parts['name'] as any).names.slice(0,4))} | ${JSON.stringify((r.wanted.parts['organization'] as any)?.names.slice(0,2))} pub ${text.meta.date}`);
      if (f) console.log(`   ${f.sureness} ${f.how} others ${f.others} [${f.reasons.join('; ')}] …${text.text.slice(Math.max(0,f.range[0]-90), f.range[0])}⟦${text.text.slice(...f.range)}⟧${text.text.slice(f.range[1], f.range[1]+90)}`.replaceAll('\n', '/'));
    }
  }
}
const total: Record<string, number> = {};
for (const [k, t] of [...tally].sort()) { console.log(k.padEnd(28), JSON.stringify(t)); for (const [a,b] of Object.entries(t)) total[a]=(total[a]??0)+b; }
console.log(total, performance.now()-t1, 'ms');
