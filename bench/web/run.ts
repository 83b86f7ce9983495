/**
 * How quick the workbench is for who uses it: the first useful view of the example case, how soon the
 * page shows what a key did with 10,000 claims in one source, and what is sent. Prints, writes nothing.
 *
 *     npm run bench:web
 *     npm run bench:web -- example     only the example case
 *     npm run bench:web -- large       only the large source
 *
 * A machine that does other things at the same time gives larger figures: its load is printed.
 *
 * The first useful view is the time from navigation to the first claim drawn, in a window that has
 * nothing in its memory. Interaction to next paint is what the browser's Event Timing says of each key:
 * from the key to the frame that shows what followed, in steps of 8 ms; keys that took less than 16 ms
 * are not reported by the browser and count as 16. Scrolling is told by the frames that the page was
 * given while a wheel turned: how long the longest took, and how many took more than 50 ms.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { builtPage, kB, sentFiles, total } from '../../scripts/check-web-size.ts';
import type { ClaimList } from '../../src/http/schemas/claim.ts';
import { manyClaims } from './many-claims.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CLI = join(ROOT, 'src', 'cli', 'main.ts');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const RUNS = 7;
const AIM = { first: 1000, next: 100, claims: 10_000 };

const folder = mkdtempSync(join(tmpdir(), 'apparatus-bench-web-'));

function apparatus(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`apparatus ${args.join(' ')}: ${stderr}`);
}

async function serving<T>(caseFolder: string, use: (link: string) => Promise<T>): Promise<T> {
  const child = spawn(process.execPath, [CLI, 'serve', '--case', caseFolder, '--no-open'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const link = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk) => {
        said += String(chunk);
        const found = /http:\/\/\S+token=\S+/.exec(said);
        if (found) resolve(found[0]);
      });
      child.once('exit', () => reject(new Error(`serve ended: ${said}`)));
    });
    return await use(link);
  } finally {
    child.kill('SIGINT');
  }
}

/** Writes down when the first claim was drawn, in milliseconds after the navigation began. */
const FIRST_CLAIM = `
  window.firstClaim = null;
  const look = () => {
    if (document.querySelector('.claim-card')) requestAnimationFrame(() => setTimeout(() => (window.firstClaim = performance.now())));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;
/** The longest of the events of each key. */
const NEXT_PAINT = `
  window.painted = new Map();
  new PerformanceObserver((list) => {
    for (const one of list.getEntries())
      if (one.interactionId) window.painted.set(one.interactionId, Math.max(one.duration, window.painted.get(one.interactionId) ?? 0));
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

/** Notes how long each frame took, from `window.frames.length = 0` on. */
const FRAMES = `
  window.frames = [];
  let before = performance.now();
  const frame = (now) => {
    window.frames.push(now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
`;

/** What the page sends with each call. */
const keys = new WeakMap<Page, string>();

async function signedIn(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(FIRST_CLAIM);
  await page.addInitScript(NEXT_PAINT);
  await page.addInitScript(FRAMES);
  // Signs in without loading the page, so that what follows is the first load of it: the cookie stays with
  // the context, and the key that the page would keep is kept for it.
  const answer = await page.request.get(link, { maxRedirects: 0 });
  const key = new URL(answer.headers()['location'] ?? '', link).hash.replace('#key=', '');
  if (key === '') throw new Error('The link of the workbench gave no key.');
  await page.addInitScript(
    `if (location.protocol === 'http:') localStorage.setItem('apparatus-key', '${key}')`,
  );
  keys.set(page, key);
  return page;
}

async function firstView(page: Page, address: string): Promise<number> {
  await page.goto(address);
  for (;;) {
    const at = (await page.evaluate('window.firstClaim')) as number | null;
    if (at !== null) return at;
    await page.waitForTimeout(25);
  }
}

interface SourceLine {
  readonly id: string;
  readonly path: string;
  readonly claims: Readonly<Record<string, number>>;
}

async function sourcesOf(page: Page, origin: string): Promise<readonly SourceLine[]> {
  const [, text] = await answered(page, `${origin}/api/sources`);
  return JSON.parse(text) as SourceLine[];
}

const sorted = (times: readonly number[]) => times.toSorted((a, b) => a - b);
const quantile = (times: readonly number[], part: number): number =>
  sorted(times)[Math.min(times.length - 1, Math.floor(times.length * part))]!;
const ms = (time: number): string => `${Math.round(time)} ms`;
const spread = (times: readonly number[]): string =>
  `median ${ms(quantile(times, 0.5))}, slowest ${ms(Math.max(...times))} of ${times.length}`;

async function pressed(page: Page, keys: readonly string[]): Promise<readonly number[]> {
  await page.evaluate('window.painted.clear()');
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(400);
  const slow = (await page.evaluate('[...window.painted.values()]')) as number[];
  return [...slow, ...Array.from({ length: Math.max(0, keys.length - slow.length) }, () => 16)];
}

/** Turns the wheel over the text, 60 times 700 pixels: 40 pages or so. */
async function scrolled(page: Page): Promise<string> {
  await page.mouse.move(300, 500);
  await page.evaluate('window.frames.length = 0');
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(16);
  }
  await page.waitForTimeout(300);
  const frames = (await page.evaluate('window.frames')) as number[];
  const slow = frames.filter((time) => time > 50).length;
  return `${frames.length} frames, median ${ms(quantile(frames, 0.5))}, longest ${ms(Math.max(...frames))}, ${slow} above 50 ms`;
}

/** Milliseconds until an answer has come as a whole. */
async function answered(page: Page, address: string, data?: unknown): Promise<[number, string]> {
  const began = performance.now();
  const headers = { 'X-Apparatus': keys.get(page) ?? '' };
  const answer =
    data === undefined
      ? await page.request.get(address, { headers })
      : await page.request.post(address, { headers, data });
  const text = await answer.text();
  if (!answer.ok()) throw new Error(`${address}: ${text.slice(0, 200)}`);
  return [performance.now() - began, text];
}

const load = (): string => loadavg()[0]!.toFixed(1);

const repeat = (key: string, times: number): string[] => Array.from({ length: times }, () => key);

async function example(browser: Browser): Promise<void> {
  const small = join(folder, 'example');
  apparatus('read', 'examples/blumkin', '--case', small, '--patterns-only');
  await serving(small, async (link) => {
    const { origin } = new URL(link);
    const times: number[] = [];
    let source: SourceLine | undefined;
    for (let run = 0; run < RUNS; run += 1) {
      const page = await signedIn(browser, link);
      source ??= (await sourcesOf(page, origin)).find(({ path }) => path.startsWith('circular'));
      times.push(await firstView(page, `${origin}/source/${source!.id}`));
      await page.context().close();
    }
    console.log(`First useful view (aim ${ms(AIM.first)})`);
    console.log(`  example case, ${source!.path}: ${spread(times)}\n`);
  });
}

async function many(browser: Browser): Promise<void> {
  const text = join(folder, 'texts', 'many.txt');
  mkdirSync(join(folder, 'texts'));
  writeFileSync(text, manyClaims(AIM.claims));
  const large = join(folder, 'large');
  apparatus('read', text, '--case', large, '--patterns-only');
  await serving(large, async (link) => {
    const { origin } = new URL(link);
    const page = await signedIn(browser, link);
    const [source] = await sourcesOf(page, origin);
    const claims = Object.values(source!.claims).reduce((sum, n) => sum + n, 0);
    const [list, json] = await answered(page, `${origin}/api/sources/${source!.id}/list`);
    const [again] = await answered(page, `${origin}/api/sources/${source!.id}/list`);
    const first = await firstView(page, `${origin}/source/${source!.id}`);
    await page.waitForTimeout(1500);
    console.log(`One source with ${claims.toLocaleString('en-GB')} claims`);
    console.log(
      `  its claims as sent: ${kB(json.length)}; ${ms(list)} the first time, ${ms(again)} after that`,
    );
    console.log(`  first useful view: ${ms(first)}`);
    console.log(`  scrolling: ${await scrolled(page)}`);
    console.log(`Interaction to next paint (aim ${ms(AIM.next)})`);
    for (const [says, keys] of [
      ['next claim (j)', repeat('j', 40)],
      ['previous claim (k)', repeat('k', 20)],
      ['accept (y)', repeat('y', 20)],
      ['reject (n)', repeat('n', 10)],
      ['take back (z)', repeat('z', 10)],
    ] as const)
      console.log(`  ${says}: ${spread(await pressed(page, keys))}`);
    const shown = (JSON.parse(json) as ClaimList).claims.slice(-500).map(({ id }) => ({ id, seen: null }));
    const [bulk] = await answered(page, `${origin}/api/judgements/bulk`, { claims: shown, decision: 'yes' });
    console.log(`Accepting 500 claims in one step: ${ms(bulk)}`);
    await page.context().close();
  });
}

async function main(): Promise<void> {
  if (!existsSync(CHROMIUM))
    throw new Error(`There is no browser at ${CHROMIUM}; set CHROMIUM to where it is.`);
  console.log(
    `Workbench on ${cpus()[0]?.model.trim()} (${cpus().length} cores, load ${load()}), Chromium without a screen.\n`,
  );

  const only = process.argv[2];
  const built = builtPage();
  const files = sentFiles(built);
  rmSync(built, { recursive: true, force: true });
  const scripts = files.filter(({ name }) => name.endsWith('.js'));
  console.log('Sent, compressed');
  console.log(
    `  first page      ${kB(total(files.filter(({ first }) => first)))} (scripts ${kB(total(scripts.filter(({ first }) => first)))}, two fonts, styles)`,
  );
  console.log(`  all scripts     ${kB(total(scripts))} in ${scripts.length} files\n`);

  const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build-web.mjs')], { cwd: ROOT });
  if (status !== 0) throw new Error('the page could not be built');
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    if (only !== 'large') await example(browser);
    if (only !== 'example') await many(browser);
    console.log(`\nLoad of the machine at the end: ${load()}`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
