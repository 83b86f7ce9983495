/** Posts in armies, police forces and secret services of many countries, and in civil bodies. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { findPosts } from '../../../src/extract/english/posts/find-posts.ts';
import { tokenize } from '../../../src/extract/english/tokens.ts';

/** "who | rank | post | organ | place", a dash where the words give nothing; `~` before a former post. */
function read(text: string): string[] {
  return findPosts(tokenize(text)).map((post) => {
    const parts = [post.person, post.rank, post.title ?? post.role, post.organization, post.place];
    const mark = { former: '~', begins: '+', ends: '-', acting: '=', holds: '' }[post.aspect];
    return `${mark}${parts.map((part) => part?.text ?? '-').join(' | ')} (${post.type})`;
  });
}

const CASES: readonly (readonly [about: string, text: string, posts: readonly string[]])[] = [
  [
    'a military region and a directorate in Latin America',
    'General Ramón Ibarra Luque, commander of the Third Military Region, and Colonel Tomás Vidal, head of the Intelligence Directorate (DINTE), signed the order.',
    [
      'Ramón Ibarra Luque | General | commander | Third Military Region | - (head)',
      'Tomás Vidal | Colonel | head | Intelligence Directorate | - (head)',
    ],
  ],
  [
    'a battalion with its number behind, and an alias',
    'Captain Luis Ferro of the Cazadores Battalion No. 5 met Major Jorge Menda, alias "El Zorro", head of Task Group 3.2.',
    [
      'Luis Ferro | Captain | - | Cazadores Battalion No. 5 | - (staff)',
      'Jorge Menda | Major | head | Task Group 3.2 | - (head)',
    ],
  ],
  [
    'a force by its own name and a place',
    'The Guardia Nacional commander in the department, Lt. Col. Oscar Pinto Salas, and General Hector Ruano, chief of the Estado Mayor, denied it.',
    [
      'Oscar Pinto Salas | Lt. Col. | commander | Guardia Nacional | - (head)',
      'Hector Ruano | General | chief | Estado Mayor | - (head)',
    ],
  ],
  [
    'corps and brigades in the Balkans',
    'Lt. Col. Rade Vukas was chief of staff of the 1st Zvornica Brigade; Major Ljubo Krstin, security officer of the Bratun Brigade, was his friend.',
    [
      'Rade Vukas | Lt. Col. | chief of staff | 1st Zvornica Brigade | - (head)',
      'Ljubo Krstin | Major | security officer | Bratun Brigade | - (staff)',
    ],
  ],
  [
    'a police station, its chief and his deputy',
    'Dragan Milić, the chief of the municipal police station in Gornja Polje, and his deputy, Zoran Petković, selected the prisoners.',
    [
      'Dragan Milić | - | chief | municipal police station | Gornja Polje (head)',
      'Zoran Petković | - | deputy | - | - (deputy)',
    ],
  ],
  [
    'light infantry in Asia',
    'Brigadier Kyaw Min Thet, the commander of Light Infantry Division 88, reported to the Western Command.',
    ['Kyaw Min Thet | Brigadier | commander | Light Infantry Division 88 | - (head)'],
  ],
  [
    'police ranks of South Asia',
    'Inspector Anil Deshkar of the Crime Branch and Deputy Superintendent of Police R. K. Vasudev denied the charge.',
    [
      'Anil Deshkar | Inspector | - | Crime Branch | - (staff)',
      'R. K. Vasudev | Deputy Superintendent of Police | - | - | - (other)',
    ],
  ],
  [
    'a unit named before its commander, and a police force with its town',
    'Kestrel commander Major General Agus Wirawan and Surabang police chief Inspector General Budi Santoso met.',
    [
      'Agus Wirawan | Major General | commander | Kestrel | - (head)',
      'Budi Santoso | Inspector General | police chief | police | Surabang (head)',
    ],
  ],
  [
    'a camp and the officer over it',
    'The camp was run by Sergeant Major Somsak Pracha, deputy commandant of Camp 14, under the command of Colonel Wirat Boonmee.',
    [
      'Somsak Pracha | Sergeant Major | deputy commandant | Camp 14 | - (deputy)',
      'Wirat Boonmee | Colonel | - | Camp 14 | - (head)',
    ],
  ],
  [
    'ranks of a service of state security',
    'State Security Major Ivan Zorin and Senior Lieutenant of State Security Petr Lapin signed. Commissar Lev Brod of the 4th Department was there.',
    [
      'Ivan Zorin | State Security Major | - | - | - (other)',
      'Petr Lapin | Senior Lieutenant of State Security | - | - | - (other)',
      'Lev Brod | - | Commissar | 4th Department | - (head)',
    ],
  ],
  [
    'an office of a political police',
    'SS-Obersturmführer Kurt Weiler, head of the Gestapo office in Lublin-Nord, gave the order.',
    ['Kurt Weiler | SS-Obersturmführer | head | Gestapo office | Lublin-Nord (head)'],
  ],
  [
    'a part of a force in ordinary words',
    'Ali Karimi (deputy head of the Revolutionary Guard Corps intelligence organisation) was seen there.',
    ['Ali Karimi | - | deputy head | Revolutionary Guard Corps intelligence organisation | - (deputy)'],
  ],
  [
    'ministers and party secretaries',
    'Interior Minister Carlos Otero met party secretary Wei Guoqing and the head of the local Public Security Bureau, Liu Changming.',
    [
      'Carlos Otero | - | Interior Minister | - | - (head)',
      'Wei Guoqing | - | party secretary | party | - (head)',
      'Liu Changming | - | head | Public Security Bureau | - (head)',
    ],
  ],
  [
    'a collegium and an investigator',
    'Viktor Sorin, a member of the collegium of the Special Department, was there; the investigator was Pavel Ryb.',
    [
      'Viktor Sorin | - | member | collegium of the Special Department | - (other)',
      'Pavel Ryb | - | investigator | - | - (staff)',
    ],
  ],
  [
    'a prison, then and now',
    'The warden of Karsk Prison, Ivo Hanzl, kept a diary. Former prison director Ana Cruz testified.',
    [
      'Ivo Hanzl | - | warden | Karsk Prison | - (head)',
      '~Ana Cruz | - | prison director | prison | - (head)',
    ],
  ],
  [
    'a post left and a post entered',
    'Lt-Gen. Mark Osei, formerly commander of the 2nd Division, is now the Chief of Defence Staff.',
    [
      '~Mark Osei | Lt-Gen. | commander | 2nd Division | - (head)',
      'Mark Osei | Lt-Gen. | Chief of Defence Staff | - | - (head)',
    ],
  ],
  [
    'a list of places is no list of persons',
    'The brigade has camps in Karsk, Mertown and Old Field, and its headquarters is in Lund.',
    [],
  ],
  [
    'a newspaper is no person',
    'The commander of the 5th Brigade told the Daily Herald that all was well.',
    [],
  ],
];

for (const [about, text, posts] of CASES) {
  test(`${about}: ${text}`, () => assert.deepEqual(read(text), posts));
}
