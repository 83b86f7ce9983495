/** Forces: head nouns of armies, police forces and secret services, and their names in other languages. */
import { listOf } from './list.ts';
/** Head nouns of forces: a capitalised phrase ending in one is an organ of an army, police or secret service. */
export const FORCE_HEADS: readonly string[] = listOf(`
  army, navy, air force, airforce, marines, marine corps, police, police force, police service, gendarmerie,
  militia, coast guard, armed forces, defence forces, defense forces, defence force, defense force,
  security forces, security force, special forces, guard, guards, national guard, republican guard,
  presidential guard, guardia, military, carabinieri, carabineros, policía, securitate, troops, command,
  high command, headquarters, hq, general staff, joint chiefs of staff, joint task force, task force,
  special task force, strike force, strike team, response squad, squad, division, brigade, battalion,
  regiment, corps, company, platoon, squadron, fleet, garrison, detachment, legion, contingent, task group,
  support group, strike group, group army, force, forces, commandos, rangers, fusiliers, grenadiers,
  artillery, infantry, engineers, signals, cavalry, armoured corps, provost, depot, dockyard, air base,
  naval base, security service, security services, state security, secret police, secret service,
  intelligence service, intelligence agency, intelligence services, intelligence directorate,
  intelligence department, security directorate, security council, security bureau, security department,
  special branch, political police, security police, death squad, security agency,
  state security department
`);

/** Forces and staffs by the words of their own language, whole. */
export const FOREIGN_FORCES: readonly string[] = listOf(`
  guardia nacional, guardia civil, estado mayor, policía nacional, policía federal, policía militar,
  fuerzas armadas, ejército nacional, ejército, armada, carabineros, carabinieri, gendarmerie nationale,
  garde nationale, garde républicaine, forces armées, force publique, sûreté, sûreté nationale,
  polícia militar, polícia civil, polícia federal, exército, wehrmacht, bundeswehr, bundespolizei, gestapo,
  stasi, securitate, milicja, policja, politsiya, militsiya, polisi, tatmadaw, mukhabarat
`);
