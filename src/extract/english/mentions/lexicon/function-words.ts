/** Words that are never names even where a capital opens them: the closed classes and common openers. */
import { words } from './words.ts';

export const FUNCTION_WORDS = words(`
  a an the this that these those such some any no every each all both either neither much many more most
  several few another other one two three four five six seven eight nine ten eleven twelve i me my mine we us
  our ours you your yours he him his she her hers it its they them their theirs himself herself itself
  themselves who whom whose which what whatever whoever where when why how while whilst whereas whether
  if unless until till since because as although though so than then thus therefore thereafter hence however
  moreover furthermore nevertheless nonetheless meanwhile otherwise instead besides also too only even just
  still yet already again once twice never ever always often sometimes soon later earlier before after
  afterwards during within without between among amongst against about above below under over across along
  around at by for from in into inside near of off on onto out outside past per through throughout to toward
  towards up upon via with and or but nor not here there now today yesterday tomorrow tonight ago almost
  apparently obviously certainly clearly perhaps maybe probably possibly surely indeed actually finally
  eventually initially originally recently currently previously subsequently suddenly shortly despite
  except like unlike according am is are was were be been being do does did done has have had having can
  could may might must shall should will would let yes oh well hundreds thousands dozens millions tens
  hundred thousand nothing something anything everything nobody somebody anybody everybody everyone someone
  anyone none first second third last next former latter same own regarding concerning considering following
  including given very quite rather hello thank thanks please dear sorry okay ok ah
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
  saturdays sundays january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter easter christmas
  chapter section article part page volume figure table appendix note notes introduction conclusion
  source sources see ibid
`);

/** Capitalised calendar words that may open the name of an event: "October Revolution". */
export const CALENDAR_WORDS = words(`
  january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday easter christmas spring winter autumn summer
`);
