/**
 * Roles: the plain words for what somebody does in an organ ("commander", "head", "spokesman"),
 * with the kind of posting each makes. `head`: leads the organ; `deputy`: stands in for the head;
 * `staff`: serves in it; `other`: holds an office that none of these says.
 */
import { listOf } from './list.ts';
export const POSTING_TYPES = ['head', 'deputy', 'staff', 'other'] as const;
export type PostingType = (typeof POSTING_TYPES)[number];

export const ROLES: Readonly<Record<PostingType, readonly string[]>> = {
  head: listOf(`
    commander, supreme commander, commander-in-chief, commandant, commandant-general, commanding officer,
    overall commander, head, chief, director, director-general, director general, managing director,
    executive director, chairman, chairwoman, chairperson, chair, president, leader, governor,
    governor-general, mayor, minister, prime minister, premier, commissar, commissioner,
    commissioner-general, prefect, rector, warden, general secretary, secretary-general, secretary general,
    first secretary, party secretary, chief executive, chancellor, administrator, general manager, manager,
    controller, comptroller, comptroller-general, controller-general, surveyor-general, attorney general,
    attorney-general, prosecutor general, procurator general, chief prosecutor, chief justice, chief judge,
    chief magistrate, sheriff, ringleader, boss, ruler, viceroy, headman, co-ordinator, coordinator,
    national coordinator, superintendent-general, postmaster general, quartermaster general,
    quartermaster-general, provost, provost marshal, provost-marshal, provost marshall, caudillo, dictator,
    strongman, intendant, head of state, head of government, police chief, army chief, navy chief,
    air chief, camp commandant, warlord, founder, chief commander, general director, platoon commander,
    capo
  `),
  deputy: listOf(`
    second-in-command, second in command, deputy, vice-president, vice president, vice-chairman,
    vice chairman, vice-chair, vice-chancellor, vice-minister, lieutenant governor, undersecretary,
    under-secretary, right-hand man, number two, sub-prefect, subprefect, adjutant general,
    adjutant-general
  `),
  staff: listOf(`
    spokesman, spokeswoman, spokesperson, officer, agent, resident, staff officer, liaison officer,
    operative, operations officer, investigator, interrogator, adjutant, aide, aide-de-camp, orderly,
    bodyguard, guard, warder, gaoler, jailer, turnkey, executioner, clerk, instructor, chief instructor,
    inspector, adviser, advisor, legal adviser, attaché, attache, military attaché, defence attaché,
    defence adviser, secretary, private secretary, press secretary, military secretary, courier, informer,
    informant, spy, translator, interpreter, doctor, physician, chaplain, member of staff, staff member,
    employee, functionary, official, representative, envoy, emissary, detective, prosecutor, procurator,
    public prosecutor, assessor, auditor, accountant, engineer, technician, chief engineer, paymaster,
    quartermaster, signaller, gunner, driver, pilot, surgeon, chief clerk, registrar, treasurer,
    public relations officer, press officer, information officer, intelligence officer, case officer,
    duty officer, station officer, political officer, platoon leader, squad leader,
    image maker, mouthpiece, directing staff,
    storekeeper, overseer, foreman, supervisor, lecturer, teacher, plenipotentiary, pathologist, coroner, magistrate, registrar,
    chaplain, warder, gaoler, jailer, keeper
  `),
  other: listOf(`
    ambassador, consul, consul general, high commissioner, high representative, judge, magistrate, justice, member,
    deputy member, senator, councillor, delegate, candidate member, king, queen, emperor, emir, sultan,
    bishop, archbishop, patriarch, professor, dean, editor, editor-in-chief, correspondent, lawyer, counsel,
    activist
  `),
};

/** Words before a role that make it the post of a stand-in or of a lower officer. */
export const DEPUTISING: readonly string[] = listOf(`
  deputy, vice, assistant, sub, under, second, associate
`);

/** Words before a role that stay part of it and change nothing in its type. */
export const GRADES: readonly string[] = listOf(`
  acting, interim, provisional, ad interim, chief, senior, principal, first, joint, general, overall,
  supreme, special, personal, political, military, national, regional, provincial, zonal, district,
  divisional, area, local, central, federal, people's, state, chief of, executive, honorary, permanent,
  private, resident, officer, field, technical, operational, tactical, operations
`);

/** Offices written in capitals; what they stand for decides their type. */
export const POST_ACRONYMS: Readonly<Record<string, PostingType>> = {
  GOC: 'head',
  GOCs: 'head',
  FOC: 'head',
  AOC: 'head',
  CO: 'head',
  OC: 'head',
  'C-in-C': 'head',
  CINC: 'head',
  COAS: 'head',
  CDS: 'head',
  CNS: 'head',
  CAS: 'head',
  CGS: 'head',
  CIC: 'head',
  DPO: 'head',
  OCS: 'head',
  OCPD: 'head',
  DAPR: 'head',
  '2IC': 'deputy',
  '2i/c': 'deputy',
  VCOAS: 'deputy',
  DCOS: 'deputy',
  COS: 'head',
  ADC: 'staff',
  PPRO: 'staff',
  PRO: 'staff',
  FPRO: 'staff',
  APRO: 'staff',
  NCO: 'staff',
  SHO: 'head',
  PM: 'head',
  SSO: 'staff',
  CEO: 'head',
  XO: 'deputy',
  RSM: 'staff',
};
