/** Bodies: head nouns of organs that need not belong to a force, and organs named in ordinary words. */
import { listOf } from './list.ts';
/** Head nouns of other organs. */
export const BODY_HEADS: readonly string[] = listOf(`
  department, ministry, directorate, division, section, sector, branch, bureau, office, agency, service,
  services, commission, commissariat, committee, sub-committee, subcommittee, council, board, tribunal,
  court, collegium, chamber, secretariat, politburo, presidium, praesidium, party, faction, front, movement,
  union, league, federation, confederation, association, organisation, organization, congress, assembly,
  parliament, senate, house of representatives, cabinet, government, junta, administration, authority,
  centre, center, institute, institution, academy, college, school, university, camp, prison, penitentiary,
  jail, colony, detention centre, detention center, concentration camp, mission, embassy, consulate,
  legation, delegation, prefecture, police station, station, inspectorate, apparatus, cell, unit, group,
  wing, cooperative, company, corporation, bank, society, club, foundation, trust, laboratory, hospital,
  clinic, archive, archives, registry, registrar, network, team, panel, forum, staff college, war college,
  training centre, peacekeeping centre, operations centre, syndicate, trade union, soviet, duma,
  central committee, executive committee, military council, revolutionary council, command council,
  workshop, factory, plant, residency, residentura, treasury, crown, church, synod, diocese, order,
  limited, ltd, plc, holdings, brotherhood, cartel, gang, mob, militia group, secretariat general
`);

/** Head nouns that take a following "of …" or "for …" into the name ("Ministry of Defence"). */
export const OF_HEADS: readonly string[] = listOf(`
  department, ministry, directorate, office, bureau, commission, commissariat, committee, council, board,
  school, college, institute, academy, university, corps, brigade, chamber, court, house, union, federation,
  league, association, society, service, centre, center, agency, administration, secretariat, party,
  movement, front, army, embassy, bank, order, organisation, organization, state department, contingent,
  mission, prefecture, company, regiment, division, section, government
`);

/** Bodies that a post may name without any capital ("head of state security", "spokesman of the army"). */
export const BARE_BODIES: readonly string[] = listOf(`
  army, navy, air force, police, military, militia, gendarmerie, secret police, political police,
  state security, security police, security service, security services, secret service, secret services,
  military intelligence, foreign intelligence, intelligence, counter-intelligence, counterintelligence,
  internal security, national security, armed forces, general staff, military police, riot police,
  border guard, border guards, coast guard, national guard, presidential guard, security forces,
  special forces, prison service, red army, joint task force, task force, party, government, junta,
  tribunal, court, cabinet, politburo, central committee, unit, brigade, battalion, division, regiment,
  squad, company, camp, prison, station, garrison, centre, center, school, academy, college, command,
  headquarters, committee, commission, council, department, section, directorate, bureau, office, agency,
  service, organ, organs, organisation, organization, apparatus, secretariat, mission, embassy, delegation,
  staff, corps, force, forces, guard, guards, death squad, network, cell, gang, group, movement, front,
  union, league, faction, ministry, commissariat, collegium, residency, institute, university, hospital,
  prefecture, police station, police headquarters, detention centre, detention center, administration,
  inspectorate, panel, board, branch, formation, contingent, detachment, opposition, insurrection, troops,
  squadron, fleet, platoon, operation
`);
