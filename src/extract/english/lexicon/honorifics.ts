/** Words of address that stand before a name and are no part of it, and words that follow one. */
import { listOf } from './list.ts';
export const HONORIFICS: readonly string[] = listOf(`
  mr, mrs, ms, miss, dr, prof, professor, sir, lord, lady, comrade, citizen, chief, alhaji, hajia, mallam,
  malam, sheikh, imam, hadji, haji, barrister, barr, engr, hon, honourable, rev, reverend, father, fr, don,
  doña, señor, sr, monsieur, mme, madame, herr, frau, signor, senhor, tovarishch, pan, pandit, shri, sri,
  smt, ustaz, agha, bey, pasha, dato, datuk, tan, u, ko, daw, messrs, brother, baron, count, prince, duke,
  esq, otunba, oba, excellency
`);

/** What may follow a name: retirement, decorations, parts of a name. */
export const NAME_SUFFIXES: readonly string[] = listOf(`
  jr, snr, jnr, ii, iii, iv, rtd, retd, retired, psc, obe, mbe, dso
`);
