/**
 * Places known everywhere: countries and territories (from the Unicode data that the runtime carries),
 * cities that name a time zone, states that are no more, continents; and the nouns that head a place name.
 */
import { words } from './words.ts';

/** Nouns that end or open the name of a place. */
export const PLACE_NAME_HEADS = words(`
  state area zone 
  airport hotel house stadium republic kingdom emirate emirates sultanate empire principality duchy theater villa abbey
  manor parish 
  archipelago avenue barracks basin bay beach boulevard bridge camp canal canyon cape cathedral cemetery city
  coast cordillera county cove creek dam desert district falls farm fjord forest fort fortress garden gardens
  glacier gulf hall harbor harbour heights highway hill hills island islands isle isles jail kremlin lake
  lane lodge market mount mountain mountains oasis ocean oblast palace park pass peninsula plain plateau
  plaza pond port prefecture prison province quarter quay raion range region reservoir ridge river road
  rock sea shore springs square state station strait straits street suburb territory tower town township
  valley village volcano ward waterfall woods governorate peninsula
`);

/** Plain nouns for places, as "the camp". */
export const PLACE_NOUNS = words(`
  mill shipyard plant sawmill refinery stadium gaol dungeon monastery castle hospital mine 
  airport apartment barracks basement border building camp capital cell-block cellar cemetery city clinic
  continent country countryside county courtyard district estate factory farm field flat forest fortress frontier ghetto
  headquarters hill homeland hotel house island jail market mine neighborhood neighbourhood
  palace prison prison-camp province ranch region republic room square station
  street suburb territory town valley village ward warehouse zone ravine bridge quarry
`);

/** Plain nouns after a name that make it a place: "X province". */
export const PLACE_AFTER = words(`
  province region city district river rivers town village county airport prison camp border area peninsula valley
  island islands mountains street avenue governorate municipality suburb neighbourhood neighborhood coast
  countryside oblast department prefecture harbour harbor bay
`);

/** Words before "of" that make what follows a place: "the city of X". */
export const PLACE_OF = words(`
  treaty peace battle siege fall capture bombing bishop archbishop mayor governor 
  city town village province district region county municipality port island outskirts suburb streets
  oblast state territory capital valley prefecture governorate commune
`);

const PAST_STATES = words(`
  USSR US UAE DRC GDR Yugoslavia Czechoslovakia Prussia Rhodesia Zaire Burma Persia Siam Abyssinia Ceylon Transvaal Bohemia
  Galicia Bessarabia Manchuria Tibet Kurdistan Kashmir Catalonia Bavaria Saxony Silesia Crimea Siberia Caucasus
  Transcaucasia Turkestan Ukraine Britain England Scotland Wales Holland Turkey Macedonia America UK USA
  U.S. U.S.A. U.K. Korea Vietnam Congo Palestine Syria Chechnya Dagestan Normandy Flanders Sicily Sardinia Corsica
  Africa Asia Europe Oceania Antarctica Arctic Antarctica Balkans Scandinavia Caribbean Mediterranean Sahara Sahel
  Maghreb Levant Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois
  Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana
  Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Ontario
  Quebec Alberta Manitoba Saskatchewan Queensland Tasmania Eurasia Australasia Polynesia Transylvania Anatolia Mesopotamia Bengal Punjab Indochina
`);
const PAST_STATE_PHRASES = [
  'Soviet Union',
  'New York',
  'New Jersey',
  'New Mexico',
  'New Hampshire',
  'North Carolina',
  'South Carolina',
  'North Dakota',
  'South Dakota',
  'West Virginia',
  'Rhode Island',
  'British Columbia',
  'New South Wales',
  'East Germany',
  'West Germany',
  'North Korea',
  'South Korea',
  'North Vietnam',
  'South Vietnam',
  'Ottoman Empire',
  'Russian Empire',
  'Soviet Russia',
  'Great Britain',
  'United States of America',
  'Ivory Coast',
  'Czech Republic',
  'Middle East',
  'Far East',
  'Near East',
  'Central Asia',
  'South Asia',
  'North Africa',
  'South America',
  'North America',
  'Latin America',
  'Central America',
  'Eastern Europe',
  'Western Europe',
  'Central Europe',
  'West Africa',
  'East Africa',
  'Southern Africa',
  'North Caucasus',
];

/** Lower-case names of countries, territories, continents and well-known cities. */
export const KNOWN_PLACES: ReadonlySet<string> = knownPlaces();
/** Countries and states alone: after a comma they make the name before a place. */
export const COUNTRIES: ReadonlySet<string> = countries();

function countries(): Set<string> {
  const found = new Set<string>();
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const name = names.of(String.fromCharCode(a, b));
      if (name === undefined || /^(Unknown|Pseudo|European Union|United Nations|Eurozone)/.test(name))
        continue;
      found.add(name.toLowerCase());
      found.add(name.replace(/\s*\(.*\)$/, '').toLowerCase());
      for (const part of name.split(' & ')) found.add(part.toLowerCase());
    }
  for (const name of [...PAST_STATES, ...PAST_STATE_PHRASES]) found.add(name.toLowerCase());
  return found;
}

function knownPlaces(): Set<string> {
  const found = countries();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const parts = zone.split('/');
    const city = parts.at(-1)!;
    if (parts.length < 2 || parts[0] === 'Etc' || /[A-Z]{3}|\d/.test(city)) continue;
    found.add(city.replaceAll('_', ' ').toLowerCase());
  }
  for (const city of words(`
    Abuja Accra Algiers Amman Asmara Astana Asuncion Baghdad Bamako Bangui Banjul Bishkek Bissau Bogota Brasilia
    Bratislava Brazzaville Bucharest Budapest Bujumbura Cairo Caracas Chisinau Colombo Conakry Copenhagen Dakar
    Damascus Dhaka Dodoma Doha Dushanbe Freetown Gaborone Georgetown Harare Helsinki Jakarta Juba Kabul Kampala
    Kathmandu Khartoum Kigali Kingston Kinshasa Libreville Lilongwe Lima Ljubljana Lome Luanda Lusaka Malabo
    Managua Manila Maputo Maseru Mbabane Minsk Mogadishu Monrovia Montevideo Muscat Nairobi Ndjamena Niamey Nicosia
    Nouakchott Ottawa Ouagadougou Panama Podgorica Pristina Pyongyang Quito Reykjavik Riga Riyadh Sanaa Santiago Sarajevo
    Seoul Skopje Sofia Stockholm Tallinn Tashkent Tbilisi Tegucigalpa Tehran Teheran Tirana Tripoli Tunis Ulaanbaatar
    Vientiane Vilnius Warsaw Windhoek Yaounde Yerevan Zagreb Rangoon Yangon Saigon Aleppo Mosul Basra Benghazi Kandahar
    Ankara Baku Beijing Berne Bonn Calcutta Delhi Geneva Hamburg Hanoi Havana Islamabad Kyiv
    Lagos Leningrad Milan Munich Naples Petersburg Petrograd Odessa Barcelona Rabat Pretoria
    Venice Washington Beirut Jerusalem Marseille Lyon Florence Frankfurt Cologne Hague Liverpool
    Manchester Birmingham Edinburgh Glasgow Boston Philadelphia Francisco Montreal Bombay Mumbai Osaka Kyoto
  `))
    found.add(city.toLowerCase());
  for (const city of [
    'St. Petersburg',
    'San Francisco',
    'The Hague',
    'Cape Town',
    'Rio de Janeiro',
    'Buenos Aires',
  ])
    found.add(city.toLowerCase());
  return found;
}
