/** All patterns of acts. */
import type { Pattern } from '../pattern.ts';
import { ARREST } from './arrest.ts';
import { ATTACK } from './attack.ts';
import { DEEDS_BY } from './deeds.ts';
import { DEPRIVATION } from './deprivation.ts';
import { DESTRUCTION } from './destruction.ts';
import { DETENTION } from './detention.ts';
import { DISAPPEARANCE } from './disappearance.ts';
import { DISMISSAL } from './dismissal.ts';
import { DISPLACEMENT } from './displacement.ts';
import { EXECUTION } from './execution.ts';
import { EXILE } from './exile.ts';
import { EXPULSION } from './expulsion.ts';
import { FATES } from './fates.ts';
import { HOSTAGE } from './hostage.ts';
import { KILLING } from './killing.ts';
import { PARDON } from './pardon.ts';
import { PROCEEDINGS } from './proceedings.ts';
import { ROWS } from './rows.ts';
import { SEIZURE } from './seizure.ts';
import { SENTENCE } from './sentence.ts';
import { SURVEILLANCE } from './surveillance.ts';
import { THREAT } from './threat.ts';
import { TRANSPORT } from './transport.ts';
import { TRIAL } from './trial.ts';
import { VIOLENCE } from './violence.ts';

export const ACTS: readonly Pattern[] = [
  ...EXECUTION,
  ...KILLING,
  ...ATTACK,
  ...VIOLENCE,
  ...DISAPPEARANCE,
  ...THREAT,
  ...ARREST,
  ...DETENTION,
  ...HOSTAGE,
  ...TRIAL,
  ...PROCEEDINGS,
  ...SENTENCE,
  ...PARDON,
  ...EXILE,
  ...EXPULSION,
  ...DISMISSAL,
  ...DISPLACEMENT,
  ...DEPRIVATION,
  ...SEIZURE,
  ...SURVEILLANCE,
  ...DESTRUCTION,
  ...DEEDS_BY,
  ...TRANSPORT,
  ...FATES,
  ...ROWS,
];
