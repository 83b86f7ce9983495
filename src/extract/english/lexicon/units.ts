/** Units: the grammar of formations that bear a number or a name ("7 Division", "3rd Armoured Brigade", "Camp 12"). */
import { listOf } from './list.ts';
/** Formations that bear a number or a name of their own. */
export const UNIT_HEADS: readonly string[] = listOf(`
  division, div, brigade, bde, battalion, bn, regiment, regt, company, coy, platoon, squad, squadron, corps,
  army, fleet, flotilla, wing, battery, troop, group, army group, task force, column, garrison, commando,
  detachment, legion, cohort, contingent, unit, sector, station, bureau, section, department, directorate,
  front, precinct, zone, military region, military district, region, artillery, infantry, tercio, banner,
  sotnia, air base, base, group army, tactical air command, mobile, main directorate
`);

/** What may stand between the number and the head of a unit's name. */
export const UNIT_QUALIFIERS: readonly string[] = listOf(`
  infantry, armoured, armored, armd, amoured, mechanised, mechanized, mech, motorised, motorized, artillery,
  arty, field, guards, guard, special, forces, force, task, rapid, deployment, reaction, intervention,
  strike, amphibious, airborne, parachute, para, marine, naval, mountain, alpine, jungle, rifle, rifles,
  fusilier, grenadier, light, heavy, cavalry, tank, signal, signals, engineer, engineers, engr,
  construction, medical, medium, air, defence, defense, anti-aircraft, security, police, mobile, motorcycle,
  motorbike, combat, support, supply, transport, logistics, provost, reconnaissance, recce, commando,
  ranger, composite, joint, tactical, training, depot, reserve, militia, border, railway, home, shock,
  assault, storm, territorial, intelligence, military, brigade, division, battalion, and, command, public,
  counter-insurgency, counterinsurgency, presidential, regional, urban, rural
`);

/** What may follow a unit's head and belongs to the unit ("7 Division Garrison"). */
export const UNIT_SUFFIXES: readonly string[] = listOf(`
  garrison, headquarters, hq, engineers, engineer, signals, signal, provost company, provost, workshop,
  hospital, strike group, strike force, medical services and hospital, supply and transport, ordnance,
  group, command, rear, tactical headquarters, tactical command, equipment support, finance and accounts,
  military police, intelligence, task force, reconnaissance battalion
`);

/** Names that begin with their head ("Operation Broad Meadow", "Task Force Lion", "Camp 12"). */
export const LEADING_HEADS: readonly string[] = listOf(`
  operation, exercise, task force, joint task force, camp, sector, unit, section, colony, special operation,
  force, division, brigade, company, bureau, department, battalion, office, troop, group, squadron, zone
`);

/** Ordinal number words that begin a unit's name when capitalised. */
export const ORDINAL_WORDS: readonly string[] = listOf(`
  first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth,
  fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, one, two, three, four,
  five, six, seven, eight, nine, ten
`);
