/** `apparatus controls`: the safeguards on an organ at a date, as claimed, and which are gone at another. */
import { Command } from 'commander';
import { type ControlsAnswer, controls, controlsJson } from '../../app/controls.ts';
import { checkProof } from '../../app/verify-answer.ts';
import type { Claim } from '../../model/claim.ts';
import { CHANGE_HEADINGS, controlWords, LOST, wayWords } from '../../reason/answer-words.ts';
import type { Change, ChangeType } from '../../reason/controls/compare.ts';
import { CATEGORIES, type Control, type ControlCategory, type Loss } from '../../reason/controls/control.ts';
import type { Reading } from '../../reason/controls/reading.ts';
import { listed, onWhoseWord } from '../../reason/wording.ts';
import type { Case } from '../../store/case.ts';
import {
  allSources,
  type CaseOptions,
  caseOption,
  jsonOption,
  newPage,
  printJson,
  withCase,
} from '../context.ts';
import type { Page } from '../page.ts';
import { ClaimPrinter, showSome } from '../show-claim.ts';
import { showProof } from '../show-proof.ts';
import { footer, sayChecked, showPresumptions } from './command.ts';
import { addScope, type ScopeOptions, scopeOf } from './scope-options.ts';

export interface ControlsOptions extends CaseOptions, ScopeOptions {
  readonly on: string;
  readonly compare?: string;
  readonly throughout?: boolean;
  readonly as?: string;
  readonly json?: boolean;
  readonly proof?: boolean;
  readonly all?: boolean;
}

export function controlsCommand(): Command {
  const command = new Command('controls')
    .summary('the safeguards on an organ at a date, and which are gone at another')
    .description(
      'Says who gave an organ orders, who oversaw it, who could protest and did, and who was held by whom and by what means, as claimed for a date. With --compare two dates stand side by side: what is gone, according to whom, and what no claim speaks of.',
    )
    .argument('<name>', 'the organ')
    .addOption(caseOption())
    .requiredOption('--on <date>', 'a day, month or year: 1930-01-04, 1930-01, 1930')
    .option('--compare <date>', 'another date to hold against it')
    .option('--throughout', 'all through the time, and not some time in it')
    .option('--as <id>', 'which one is meant, where the name fits several');
  return addScope(command)
    .option('--all', 'every claim behind the answer, and not the first few of each')
    .option('--proof', 'how the answer follows, step by step')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExamples:\n  apparatus controls GPU --on 1930\n  apparatus controls Cheka --on 1919 --compare 1930',
    )
    .action((name: string, options: ControlsOptions) =>
      withCase(options, (opened) => {
        const question = {
          name,
          on: options.on,
          compare: options.compare ?? null,
          throughout: options.throughout ?? false,
          as: options.as ?? null,
          ...scopeOf(options),
        };
        const answer = controls(opened, question);
        if (options.json) printJson(controlsJson(question, answer));
        else showControls(opened, name, options, answer);
      }),
    );
}

/** The answer as `controls` prints it. */
export function showControls(
  opened: Case,
  name: string,
  options: ControlsOptions,
  answer: ControlsAnswer,
): void {
  new Shown(opened, name, options, answer).all();
}

class Shown {
  readonly #page: Page = newPage();
  readonly #case: Case;
  readonly #name: string;
  readonly #options: ControlsOptions;
  readonly #answer: ControlsAnswer;
  readonly #claims: ReadonlyMap<string, Claim>;
  readonly #sources: ReturnType<typeof allSources>;
  readonly #printer: ClaimPrinter;

  constructor(opened: Case, name: string, options: ControlsOptions, answer: ControlsAnswer) {
    this.#case = opened;
    this.#name = name;
    this.#options = options;
    this.#answer = answer;
    this.#claims = new Map(answer.evidence.claims.map((claim) => [claim.id, claim]));
    this.#sources = allSources(opened);
    this.#printer = new ClaimPrinter(opened, this.#page, this.#sources);
  }

  all(): void {
    const { finding, organ, dates, evidence } = this.#answer;
    const page = this.#page;
    const called = organ === this.#name ? organ : `${this.#name} (${organ})`;
    page.say(`Controls on ${called}, as claimed for ${listed(dates)}`, { weight: 'strong' });
    page.say(
      'What sources say of who could check the organ; not that a control worked, or that one did not.',
    );
    if (finding.succession.length > 0) {
      page.heading('From one organ to another');
      this.#quote(
        finding.succession.flatMap((each) => each.claims),
        2,
      );
    }
    if (finding.changes === null) this.#reading(finding.readings[0]);
    else {
      finding.readings.forEach((reading, i) => {
        this.#who(reading, dates[i] ?? '');
      });
      this.#kinds();
      for (const type of Object.keys(CHANGE_HEADINGS) as ChangeType[]) {
        this.#changes(
          type,
          finding.changes.filter((each) => each.change === type),
        );
      }
      if (finding.changes.length === 0) this.#nothing();
    }
    if (finding.against.length > 0) {
      page.heading('What speaks against');
      this.#quote(
        finding.against.flatMap((each) => each.claims),
        2,
      );
    }
    showPresumptions(page, finding.presumptions);
    if (this.#options.proof) {
      page.heading('How this follows');
      showProof(finding.proof, {
        page,
        claimOf: (id) => this.#claims.get(id),
        sources: this.#sources,
        all: this.#options.all ?? false,
      });
    }
    page.gap();
    page.say(footer(finding.claims.length, finding.unreviewed, evidence.rejected));
    if (finding.claims.length > 0) {
      sayChecked(page, checkProof(this.#case, finding.proof, scopeOf(this.#options)));
    }
  }

  #reading(reading: Reading): void {
    const date = this.#answer.dates[0] ?? '';
    this.#who(reading, date);
    for (const category of Object.keys(CATEGORIES) as ControlCategory[]) {
      const own = reading.controls.filter((control) => control.category === category);
      this.#page.heading(CATEGORIES[category]);
      if (own.length === 0) this.#page.say(`No evidence for ${date} in these sources.`, { indent: 2 });
      for (const control of own) this.#control(control, 2);
    }
    if (reading.losses.length > 0) {
      this.#page.heading('Said for this time of those who controlled it at some time');
      for (const loss of reading.losses) this.#loss(loss, 2);
    }
  }

  #who(reading: Reading, date: string): void {
    this.#page.heading(`${date}: ${listed(reading.organs)}`);
    for (const head of reading.heads) {
      const basis = head.basis === 'in-fact' ? ' in fact' : head.basis === 'in-law' ? ' in law' : '';
      const of = head.organization === null ? '' : ` of ${head.organization}`;
      this.#page.say(
        `According to ${this.#word(head.claims)}, head${basis}${of}: ${head.person} (${head.verdict})`,
        { indent: 2, hang: 2 },
      );
    }
    if (reading.heads.length === 0) this.#page.say('No evidence of who headed it.', { indent: 2 });
  }

  /** Sorts of control of which nothing is claimed alike for both times. */
  #kinds(): void {
    const { kinds } = this.#answer.finding;
    const [earlier = '', later = ''] = this.#answer.dates;
    if (kinds.length === 0) return;
    this.#page.heading('In other ways than before');
    for (const kind of kinds) {
      this.#page.say(
        `${CATEGORIES[kind.category]}: ${this.#ways(kind.earlier, earlier)}; ${this.#ways(kind.later, later)}.`,
        { indent: 2, hang: 2 },
      );
    }
  }

  #ways(controls: readonly Control[], date: string): string {
    const words = controls.map((control) => `${control.by.name} ${wayWords(control)}`);
    return `according to ${this.#word(controls.flatMap((each) => each.claims))}, in ${date} ${listed(words)}`;
  }

  #changes(type: ChangeType, changes: readonly Change[]): void {
    const [earlier = '', later = ''] = this.#answer.dates;
    if (changes.length === 0) return;
    this.#page.heading(CHANGE_HEADINGS[type](later, earlier));
    for (const change of changes) {
      const one = (change.earlier[0] ?? change.later[0]) as Control;
      if (type === 'gone' || type === 'disputed') {
        for (const loss of change.because) this.#loss(loss, 2);
      }
      this.#side(change.earlier, type === 'undated' ? '' : earlier);
      if (type !== 'undated') this.#side(change.later, later);
      if (type === 'no evidence later') {
        this.#page.say(`No claim of the case speaks of ${one.by.name} in this for ${later}.`, { indent: 4 });
        for (const loss of change.because) this.#loss(loss, 4);
      }
    }
  }

  #side(controls: readonly Control[], date: string): void {
    for (const control of controls) this.#control(control, 2, date);
  }

  #control(control: Control, indent: number, date = ''): void {
    const time = date === '' ? '' : `${date}: `;
    this.#page.say(
      `According to ${this.#word(control.claims)}, ${time}${controlWords(control)} (${control.verdict})`,
      { indent, hang: 2, weight: 'strong' },
    );
    this.#quote(control.claims, indent + 2);
    if (control.also.length > 0) {
      this.#page.say('The same, less surely for this time:', { indent: indent + 2 });
      this.#quote(control.also, indent + 2);
    }
    if (this.#undated(control)) this.#page.say('The words give no date for it.', { indent: indent + 2 });
    if (control.presumptions.includes('passage')) {
      this.#page.say(
        'It names no date and no addressee; both are taken from the passage it stands in (presumption passage).',
        { indent: indent + 2 },
      );
    }
  }

  #undated({ claims, presumptions }: Control): boolean {
    return (
      !presumptions.includes('passage') &&
      claims.every((id) => {
        const when = this.#claims.get(id)?.when;
        return when !== undefined && when.text === null && when.edtf === null;
      })
    );
  }

  #loss(loss: Loss, indent: number): void {
    this.#page.say(
      `According to ${this.#word(loss.claims)}, ${LOST[loss.way](loss.of.name)} (${loss.verdict})`,
      { indent, hang: 2, weight: 'strong' },
    );
    this.#quote(loss.claims, indent + 2);
  }

  #nothing(): void {
    this.#page.gap();
    this.#page.say(
      'No evidence in these sources of who controlled it at either date. That is not evidence that nobody did.',
    );
  }

  #word(ids: readonly string[]): string {
    return onWhoseWord(
      ids.flatMap((id) => this.#claims.get(id) ?? []),
      this.#sources,
    );
  }

  #quote(ids: readonly string[], indent: number): void {
    showSome(this.#page, this.#printer, ids, this.#claims, this.#answer.evidence.reviews, {
      indent,
      all: this.#options.all ?? false,
    });
  }
}
