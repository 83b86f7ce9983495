/**
 * Titles: the formal names of posts, whole ("General Officer Commanding", "Chief of Staff",
 * "Minister of the Interior"), and the fields of work that a post may name after "of" or before
 * itself ("Director of Military Intelligence", "Public Relations Officer").
 */
import { listOf } from './list.ts';
import type { PostingType } from './roles.ts';

/** Formal titles that their parts do not explain, with the kind of posting. */
export const TITLES: Readonly<Record<PostingType, readonly string[]>> = {
  head: listOf(`
    general officer commanding, general officer commanding-in-chief, flag officer commanding,
    air officer commanding, officer commanding, flag officer commanding-in-chief,
    general officers commanding, chief of army staff, chief of the army staff, chief of naval staff,
    chief of the naval staff, chief of air staff, chief of the air staff, chief of defence staff,
    chief of the defence staff, chief of the defense staff, chief of defense staff, chief of general staff,
    chief of the general staff, chief of the imperial general staff, chief of the army, chief of army,
    chief of the navy, chief of the air force, chief of the armed forces,
    chairman of the joint chiefs of staff, chief of staff, army chief of staff, navy chief of staff,
    chief of naval operations, admiral superintendent, inspector-general of police,
    inspector general of police, commissioner of police, director of police, chief of police,
    chief commissioner, secretary of state, secretary of defense, secretary of war,
    secretary of the interior, secretary of the treasury, first lord of the admiralty, master of the rolls,
    lord chancellor, speaker of the house, chief of mission, station chief, head of station,
    chief of station, head of mission, officer in charge, officer-in-charge, divisional police officer, district police officer,
    officer commanding station, station house officer, defence minister, interior minister,
    foreign minister, minister of state, army commander, foreign secretary, home secretary,
    defence secretary, defense secretary, treasury secretary
  `),
  deputy: listOf(`
    deputy chief of staff, vice chief of staff, vice chief of army staff, assistant chief of staff
  `),
  staff: listOf(`
    chief staff officer, principal staff officer, general staff officer, police public relations officer,
    public relations officer, army public relations officer, brigade major, equerry, judge advocate,
    judge advocate general, master-at-arms, town major, chief of protocol
  `),
  other: listOf(`
    member of parliament, member of the politburo, member of congress, minister plenipotentiary,
    charge d'affaires, chargé d'affaires, justice of the peace
  `),
};

/** Fields of work a post may be named for: after "of", "for" or a comma, or before the post. */
export const FIELDS: readonly string[] = listOf(`
  administration, logistics, operations, operation, training, training and operations, policy, plans,
  planning, policy and plans, intelligence, military intelligence, defence intelligence,
  defense intelligence, naval intelligence, air intelligence, criminal intelligence, counterintelligence,
  counter-intelligence, foreign intelligence, information, defence information, defense information,
  army information, naval information, public relations, army public relations, public affairs,
  public information, press, media, media operations, defence media operations, communications,
  communication, signals, legal services, legal, medical services, medical, health, health services,
  finance, accounts, accounts and budget, budget, audit, procurement, supply, supply and transport,
  supplies, transport, transportation, ordnance, works, engineering, engineers, research,
  research and development, development, project implementation, standards, standards and evaluation,
  standard and evaluation, army standard and evaluation, army standards and evaluation, evaluation,
  inspection, inspections, innovation and transformation, transformation, civil-military affairs,
  civil military affairs, civil-military relations, military affairs, internal affairs, foreign affairs,
  external affairs, home affairs, political affairs, veterans affairs, civil affairs, veteran affairs,
  youth, personnel, personnel management, manpower, human resources, recruitment, recruiting, resettlement,
  records, archives, documentation, education, physical training, sports, music, chaplaincy, peacekeeping,
  peacekeeping operations, simulation, doctrine, combat development, special operations, special duties,
  special services, security, state security, public security, internal security, national security,
  homeland security, public safety, safety, defence, defense, national defence, national defense,
  the interior, interior, justice, war, the army, the navy, the air force, army, navy, naval, military,
  trade, industry, labour, labor, agriculture, culture, propaganda, ideology, investigation, investigations,
  criminal investigation, criminal investigations, interrogation, interrogations, surveillance, traffic,
  immigration, customs, prisons, corrections, police, army administration, army logistics, army training,
  army operations, army policy, army policy and plans, army training and operations, naval training,
  naval operations, air operations, defence logistics, defence operations, defence training,
  defence administration, defence policy, armament, armaments, weapons, production, space, cyber, artillery,
  infantry, cavalry, armour, provost, protocol, staff, the general staff, parliament, the guard, mission,
  party organisation, cadres, religious affairs, tribal affairs, native affairs, colonies, the treasury,
  the economy, railways, posts and telegraphs, the cabinet, cabinet, the police
`);

/** Levels and branches that stand before a post as part of it ("Brigade Commander", "Army spokesman"). */
export const LEVELS: readonly string[] = listOf(`
  army, navy, naval, air force, police, military, defence, defense, force, joint, brigade, battalion,
  division, divisional, company, platoon, squad, squadron, regiment, regimental, corps, wing, group, fleet,
  flotilla, garrison, camp, barracks, base, station, sector, sub-sector, zone, zonal, area, region,
  regional, district, provincial, province, city, town, municipal, county, theatre, theater, front,
  contingent, unit, formation, command, state, federal, national, departmental, department, section, party,
  prison, security, intelligence, secret police, gendarmerie, militia, guard, guards, border guard,
  coast guard, presidential, rebel, guerrilla, paramilitary, insurgent, group's, government, presidency,
  school, academy, course, field, deputy theatre, task force, joint task force, operation, office, ministry,
  bureau, agency, service, services
`);
