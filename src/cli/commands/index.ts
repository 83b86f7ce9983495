/** The commands in the order in which help lists them, each with examples that work on the example case. */
import type { Command } from 'commander';
import { actsCommand } from './acts.ts';
import { areaCommand } from './area.ts';
import { askCommand } from './ask.ts';
import { candidatesCommand } from './candidates.ts';
import { careerCommand } from './career.ts';
import { chainCommand } from './chain.ts';
import { claimsCommand } from './claims.ts';
import { commandCommand } from './command.ts';
import { conflictsCommand } from './conflicts.ts';
import { controlsCommand } from './controls.ts';
import { coverageCommand } from './coverage.ts';
import { datesCommand } from './dates.ts';
import { defectsCommand } from './defects.ts';
import { describeCommand } from './describe.ts';
import { emendationsCommand } from './emendations.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { judgeCommand } from './judge.ts';
import { dependentCommand, independentCommand, originsCommand } from './origins.ts';
import { periodCommand } from './period.ts';
import { proposeCommand } from './propose.ts';
import { readCommand } from './read.ts';
import { relinkCommand } from './relink.ts';
import { restsOnCommand } from './rests-on.ts';
import { differentCommand, sameCommand } from './same.ts';
import { searchCommand } from './search.ts';
import { serveCommand } from './serve.ts';
import { sourcesCommand } from './sources.ts';
import { verifyCommand } from './verify.ts';

export interface CommandEntry {
  readonly make: () => Command;
  readonly examples: readonly string[];
}

export const commands: readonly CommandEntry[] = [
  { make: readCommand, examples: ['apparatus read examples/blumkin'] },
  { make: importCommand, examples: ['apparatus import --format sfm examples/harbour/persons.csv'] },
  { make: relinkCommand, examples: ['apparatus relink --texts examples/harbour/texts.jsonl'] },
  {
    make: proposeCommand,
    examples: ['apparatus propose --model-at http://127.0.0.1:8080/v1 --model qwen3-30b --dry-run'],
  },
  { make: serveCommand, examples: ['apparatus serve'] },
  { make: askCommand, examples: ['apparatus ask "who commanded GPU on 4 January 1930"'] },
  { make: sourcesCommand, examples: ['apparatus sources'] },
  { make: describeCommand, examples: ['apparatus describe note-a.txt --kind memoir'] },
  { make: claimsCommand, examples: ['apparatus claims --kind act --source note-a.txt'] },
  {
    make: commandCommand,
    examples: ['apparatus command GPU --on 1930-01-04', 'apparatus command Cheka --on 1919'],
  },
  { make: chainCommand, examples: ['apparatus chain GPU Stalin --on 1930'] },
  {
    make: controlsCommand,
    examples: ['apparatus controls Cheka --on 1919 --compare 1930'],
  },
  { make: areaCommand, examples: ['apparatus area "5 Harbour Brigade" --on 2014-06-01'] },
  { make: actsCommand, examples: ['apparatus acts Blumkin --on 1918'] },
  { make: careerCommand, examples: ['apparatus career Blumkin'] },
  { make: datesCommand, examples: ['apparatus dates Blumkin'] },
  { make: conflictsCommand, examples: ['apparatus conflicts'] },
  { make: judgeCommand, examples: ['apparatus judge CLAIM accept --reason "read in the source"'] },
  { make: candidatesCommand, examples: ['apparatus candidates'] },
  { make: sameCommand, examples: ['apparatus same ENTITY ENTITY --reason "one man, two spellings"'] },
  { make: differentCommand, examples: ['apparatus different ENTITY ENTITY --reason "father and son"'] },
  { make: originsCommand, examples: ['apparatus origins'] },
  { make: dependentCommand, examples: ['apparatus dependent SOURCE SOURCE --reason "one copies the other"'] },
  { make: independentCommand, examples: ['apparatus independent SOURCE SOURCE --reason "two witnesses"'] },
  { make: restsOnCommand, examples: ['apparatus rests-on note-a.txt'] },
  { make: coverageCommand, examples: ['apparatus coverage note-a.txt'] },
  { make: searchCommand, examples: ['apparatus search "military tribunal"'] },
  { make: defectsCommand, examples: ['apparatus defects --kind reversed-interval'] },
  { make: emendationsCommand, examples: ['apparatus emendations'] },
  {
    make: periodCommand,
    examples: ['apparatus period add "the siege" 1941-09/1944-01 --citation "A history of the siege"'],
  },
  { make: exportCommand, examples: ['apparatus export --format claims -o claims.jsonl'] },
  { make: verifyCommand, examples: ['apparatus verify ./case'] },
];
