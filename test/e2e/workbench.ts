/**
 * The workbench in a real browser: a case in a folder of its own, the page built anew, `apparatus serve`
 * as a child process, Chromium on the link that it prints. Everything is closed and removed at the end.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const ROOT = join(import.meta.dirname, '..', '..');
/** Generous: what is waited for is there at once on a machine that does nothing else. */
const WAIT = 60_000;
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** False where there is no browser, or a sentence for the test that is then skipped. In CI it must be there. */
export const without: false | string =
  existsSync(CHROMIUM) || process.env['CI'] === 'true'
    ? false
    : `no browser at ${CHROMIUM}: "apt-get install chromium", or set CHROMIUM to where it is`;

export interface Workbench {
  /** Begins with `http://127.0.0.1:`, no slash at the end. */
  readonly origin: string;
  readonly link: string;
  readonly folder: string;
  readonly browser: Browser;
  /** A window of its own, signed in; faults on it fail the test that asks for them. */
  readonly open: (
    path: string,
    how?: { readonly width?: number; readonly height?: number; readonly scheme?: 'light' | 'dark' },
  ) => Promise<Page>;
  /** Ends the server as a person does, and starts it on the same port. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

const cli = (...args: string[]) => [join(ROOT, 'src', 'cli', 'main.ts'), ...args] as const;

function run(...args: string[]): void {
  const { status, stderr, stdout } = spawnSync(process.execPath, cli(...args), {
    cwd: ROOT,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${args.join(' ')}: ${stderr}${stdout}`);
}

/** Built where a file of the page is younger than the built page. */
function built(): void {
  const page = join(ROOT, 'dist', 'web', 'index.html');
  const newest = Math.max(
    ...globSync('src/web/**/*.{ts,tsx,css,html}', { cwd: ROOT }).map(
      (file) => statSync(join(ROOT, file)).mtimeMs,
    ),
  );
  if (existsSync(page) && statSync(page).mtimeMs >= newest) return;
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build-web.mjs')], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
}

async function serve(
  folder: string,
  port: number,
  as: string,
): Promise<{ child: ChildProcess; link: string }> {
  const child = spawn(
    process.execPath,
    cli('serve', '--case', folder, '--no-open', '--as', as, ...(port === 0 ? [] : ['--port', String(port)])),
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const link = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += String(chunk);
      const found = /http:\/\/\S+token=\S+/.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${said}`)));
  });
  return { child, link };
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else {
      child.once('exit', () => resolve());
      child.kill('SIGINT');
    }
  });

/**
 * For the tests of one file.
 * @param reads what is read into the case first; nothing for an empty one
 */
export function workbench({
  reads = ['examples/blumkin'],
  as = 'first',
}: {
  readonly reads?: readonly string[];
  readonly as?: string;
} = {}): Workbench {
  const held: { workbench?: Workbench } = {};
  let end = async (): Promise<void> => {};
  before(async () => {
    if (without !== false) return;
    assert.ok(existsSync(CHROMIUM), `CI needs a browser at ${CHROMIUM}`);
    built();
    const folder = mkdtempSync(join(tmpdir(), 'apparatus-e2e-'));
    const caseFolder = join(folder, 'case');
    if (reads.length > 0) run('read', ...reads, '--case', caseFolder, '--patterns-only');
    let { child, link } = await serve(caseFolder, 0, as);
    const { origin, port } = new URL(link);
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      // What goes elsewhere than to this machine goes to a proxy that is not there.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--proxy-server=http://127.0.0.1:9',
      ],
    });
    const contexts: BrowserContext[] = [];
    end = async () => {
      await browser.close();
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    };
    held.workbench = {
      origin,
      link,
      folder: caseFolder,
      browser,
      open: async (path, { width = 1280, height = 800, scheme = 'light' } = {}) => {
        const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
        contexts.push(context);
        context.setDefaultTimeout(WAIT);
        const page = await context.newPage();
        await page.goto(link);
        await page.goto(`${origin}${path}`);
        await page.locator('h1').first().waitFor();
        return page;
      },
      stop: () => ended(child),
      start: async () => {
        ({ child, link } = await serve(caseFolder, Number(port), as));
      },
    };
  });
  after(() => end());
  const ready = <K extends keyof Workbench>(name: K): Workbench[K] => {
    assert.ok(held.workbench, 'the workbench is open while the tests of the file run');
    return held.workbench[name];
  };
  return {
    get origin() {
      return ready('origin');
    },
    get link() {
      return ready('link');
    },
    get folder() {
      return ready('folder');
    },
    get browser() {
      return ready('browser');
    },
    open: (...args) => ready('open')(...args),
    stop: () => ready('stop')(),
    start: () => ready('start')(),
  };
}

/** Another person on the same case: a server of their own, and windows of it. */
export async function second(
  bench: Workbench,
  as: string,
): Promise<{ readonly open: (path: string) => Promise<Page>; readonly end: () => Promise<void> }> {
  const { child, link } = await serve(bench.folder, 0, as);
  const context = await bench.browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(WAIT);
  return {
    open: async (path) => {
      const page = await context.newPage();
      await page.goto(link);
      await page.goto(`${new URL(link).origin}${path}`);
      await page.locator('h1').first().waitFor();
      return page;
    },
    end: async () => {
      await context.close();
      await ended(child);
    },
  };
}

/** Until what is asked for holds, asked again and again; its own words where it never does. */
export async function eventually(holds: () => Promise<void>): Promise<void> {
  const until = Date.now() + WAIT / 2;
  for (;;) {
    try {
      await holds();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((later) => setTimeout(later, 50));
    }
  }
}

/** After the page has drawn itself twice more. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** No fault by axe-core of WCAG 2.2 AA, as the page is drawn now, in light and in dark. */
export async function checkA11y(
  page: Page,
  schemes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    // Evaluated by the browser's own tools, which the page's policy does not touch.
    await page.evaluate(AXE);
    const violations = (await page.evaluate(
      `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, resultTypes: ['violations'] }).then((found) => found.violations)`,
    )) as Violation[];
    assert.deepEqual(
      violations.map(
        ({ id, help, nodes }) =>
          `${colorScheme}: ${id}: ${help}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
      ),
      [],
    );
  }
  await page.emulateMedia({ colorScheme: null });
}

/** Copies files to a folder of their own, as somebody would have them. */
export function filesOf(from: string, into: string): string {
  cpSync(join(ROOT, from), into, { recursive: true });
  return into;
}

/** What the page does wrong by itself: faults of its scripts, words to the console, requests elsewhere. */
export function watched(page: Page, origin: string): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`fault: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  // What the page's policy refuses is a fault of the page too.
  void page.addInitScript(
    `addEventListener('securitypolicyviolation', (event) => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`,
  );
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
      faults.push(`request: ${url.href}`);
  });
  return faults;
}
