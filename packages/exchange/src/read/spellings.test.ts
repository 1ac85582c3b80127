import { expect, test } from 'vitest';
import { readTable, stateCodeOf } from '../bundled.js';
import { acceptedRows } from './acceptedRows.js';

/**
 * Names as lists of states print them: the World Bank's, those of ISO 3166-1, of the United Nations in its languages,
 * Eurostat's, those of the Correlates of War, of Gleditsch and Ward, and the short names of French and Spanish papers.
 */
const spellings: Readonly<Record<string, string>> = {
  AGO: 'Angola',
  ARE: 'United Arab Emirates|United Arab Emirates (the)|UAE|Émirats arabes unis|Emiratos Árabes Unidos',
  ATG: 'Antigua and Barbuda|Antigua & Barbuda|Antigua-et-Barbuda|Antigua y Barbuda',
  BEN: 'Benin|Bénin|Dahomey',
  BFA: 'Burkina Faso|Burkina Faso (Upper Volta)|Upper Volta|Haute-Volta',
  BHS: 'Bahamas|Bahamas, The|Bahamas (the)|The Bahamas',
  BIH: 'Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia-Herzegovina|Bosnie-Herzégovine|Bosnia y Herzegovina',
  BLR: 'Belarus|Byelorussian SSR|Bélarus|Biélorussie|Belarús|Bielorrusia|Belorussia',
  BOL: 'Bolivia|Bolivia (Plurinational State of)|Bolivia, Plurinational State of|Bolivie (État plurinational de)|玻利维亚 (多民族国)',
  BRN: 'Brunei|Brunei Darussalam|Brunéi Darussalam',
  CAF: 'Central African Republic|Central African Republic (the)|Central African Rep.|République centrafricaine|República Centroafricana|RCA',
  CHE: 'Switzerland|Suisse|Suiza',
  CIV: "Côte d'Ivoire|Côte d’Ivoire|Cote d'Ivoire|Cote D`ivoire|Ivory Coast|Costa de Marfil|Cote dIvoire",
  COD: 'Democratic Republic of the Congo|Congo, Dem. Rep.|Congo, Democratic Republic of the|Congo (the Democratic Republic of the)|Congo, Democratic Republic of (Zaire)|DR Congo|Dem. Rep. of the Congo|Congo (Kinshasa)|Zaire|République démocratique du Congo|República Democrática del Congo|RD Congo|Congo, RDC',
  COG: 'Congo, Rep.|Congo, Republic of|Republic of the Congo|Congo-Brazzaville|Congo (Brazzaville)|République du Congo',
  CPV: 'Cabo Verde|Cape Verde|Cap-Vert',
  CZE: 'Czechia|Czech Republic|Tchéquie|République tchèque|Chequia|República Checa',
  DEU: 'Germany|German Federal Republic|Allemagne|Alemania',
  DOM: 'Dominican Republic|Dominican Republic (the)|Dominican Rep.|République dominicaine|República Dominicana',
  EGY: 'Egypt|Egypt, Arab Rep.|Égypte|Egipto',
  FSM: 'Micronesia|Micronesia, Fed. Sts.|Micronesia (Federated States of)|Federated States of Micronesia|Micronésie (États fédérés de)',
  GBR: 'United Kingdom|United Kingdom of Great Britain and Northern Ireland|United Kingdom of Great Britain & Northern Ireland|UK|Great Britain|Royaume-Uni|Reino Unido',
  GMB: 'Gambia|Gambia, The|Gambia (the)|Gambia (Islamic Republic of the)|Gambie',
  GNB: 'Guinea-Bissau|Guinea Bissau|Guinée-Bissau',
  GNQ: 'Equatorial Guinea|Eq. Guinea|Guinée équatoriale|Guinea Ecuatorial',
  IRN: 'Iran|Iran, Islamic Rep.|Iran, Islamic Republic of|Iran (Islamic Republic of)|Iran (République islamique d’)|Irán (República Islámica del)',
  KGZ: 'Kyrgyzstan|Kyrgyz Republic|Kirghizistan|Kirguistán|Kirghizia',
  KHM: 'Cambodia|Cambodia (Kampuchea)|Kampuchea|Khmer Republic|Cambodge|Camboya',
  KNA: 'Saint Kitts and Nevis|St. Kitts and Nevis|Saint Kitts & Nevis|Saint-Kitts-et-Nevis',
  KOR: 'Republic of Korea|Korea, Rep.|Korea, Republic of|Korea (the Republic of)|South Korea|Korea, South|République de Corée|Corée du Sud|República de Corea',
  LAO: 'Laos|Lao PDR|Lao People’s Democratic Republic|République démocratique populaire lao',
  LBY: 'Libya|Libyan Arab Jamahiriya|Libye|Libia|Great Socialist People’s Libyan Arab Jamahiriya',
  LCA: 'Saint Lucia|St. Lucia|Sainte-Lucie|Santa Lucía',
  LKA: 'Sri Lanka|Sri Lanka (Ceylon)|Ceylon',
  MDA: 'Moldova|Republic of Moldova|Moldova, Republic of|Moldova (the Republic of)|République de Moldova|Moldavie',
  MKD: 'North Macedonia|Republic of North Macedonia|The former Yugoslav Republic of Macedonia|Macedonia (FYR)|Macedonia, FYR|FYR Macedonia|TFYR Macedonia|Macédoine du Nord|Macedonia del Norte',
  MMR: 'Myanmar|Burma|Myanmar (Burma)|Birmanie|Birmania',
  NLD: 'Netherlands|Netherlands (Kingdom of the)|Kingdom of the Netherlands|Netherlands (the)|The Netherlands|Holland|Pays-Bas (Royaume des)|Países Bajos (Reino de los)|مملكة هولندا',
  PRK: 'Democratic People’s Republic of Korea|Korea, Dem. People’s Rep.|Korea, Dem. Rep.|Korea (the Democratic People’s Republic of)|North Korea|DPRK|Corée du Nord',
  RUS: 'Russian Federation|Russian Federation (the)|Russia|Fédération de Russie|Rusia',
  SLB: 'Solomon Islands|Solomon Is.|Îles Salomon|Islas Salomón',
  SSD: 'South Sudan|S. Sudan|Soudan du Sud|Sudán del Sur',
  STP: 'Sao Tome and Principe|São Tomé and Príncipe|São Tomé & Príncipe|Sao Tomé-et-Principe|Santo Tomé y Príncipe',
  SVK: 'Slovakia|Slovak Republic|Slovaquie|Eslovaquia',
  SWZ: 'Eswatini|eSwatini|Swaziland|Suazilandia',
  SYR: 'Syria|Syrian Arab Republic|République arabe syrienne|Siria',
  TLS: 'Timor-Leste|Timor Leste|East Timor|Democratic Republic of Timor-Leste|Timor oriental',
  TTO: 'Trinidad and Tobago|Trinidad & Tobago|Trinité-et-Tobago|Trinidad y Tobago',
  TUR: 'Turkey|Türkiye|Turkiye|Turquie|Turquía',
  TZA: 'Tanzania|United Republic of Tanzania|Tanzania, United Republic of|République-Unie de Tanzanie|Rép.-U. de Tanzanie',
  USA: 'United States|United States of America|United States of America (the)|USA|U.S.A.|États-Unis d’Amérique|Estados Unidos de América|EE. UU.',
  VCT: 'Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Saint-Vincent-et-les-Grenadines',
  VEN: 'Venezuela|Venezuela, RB|Venezuela, Bolivarian Republic of|Venezuela (Bolivarian Republic of)|Venezuela (République bolivarienne du)',
  VNM: 'Viet Nam|Vietnam',
  YEM: 'Yemen|Yemen, Rep.|Yemen (Arab Republic of Yemen)|Yémen',
  // Memberships that ended, by their own codes.
  CSK: 'Czechoslovakia|Tchécoslovaquie',
  DDR: 'German Democratic Republic|East Germany',
  SUN: 'Soviet Union|USSR|URSS|СССР',
  YUG: 'Yugoslavia|Yougoslavie',
};
const all = Object.entries(spellings).flatMap(([iso3, names]) => names.split('|').map((name) => [name, iso3] as const));

test('more than 214 spellings of states are read', () => {
  expect(all.length).toBeGreaterThan(214);
  const read = all.map(([name]) => {
    try {
      return [name, stateCodeOf(name)];
    } catch (error) {
      return [name, (error as Error).message];
    }
  });
  expect(read).toEqual(all);
});

test('and in a table, line by line', async () => {
  // Each in a month of its own, so that no two rows are of one state and month.
  const lines = all.map(
    ([name], at) => `"${name}",${1990 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')},1`,
  );
  const found = await readTable(new TextEncoder().encode(`country,month,persons\n${lines.join('\n')}\n`));
  expect(acceptedRows(found).map((row) => (row as { iso3: string }).iso3)).toEqual(all.map(([, iso3]) => iso3));
});

const sayOf = (name: string): string => {
  try {
    return stateCodeOf(name);
  } catch (error) {
    return (error as Error).message;
  }
};

test.each([
  ['Congo', '"Congo" is the name of COG, and is often written for COD.'],
  ['Korea', '"Korea" may be KOR or PRK.'],
  ['刚果', '"刚果" may be COD or COG.'],
  ['United Arab Republic', '"United Arab Republic" is the name of UAR, and is often written for EGY.'],
  ['Holy See', '"Holy See" is not a Member State: an observer State.'],
  ['State of Palestine', '"State of Palestine" is not a Member State: an observer State.'],
  ['Kosovo', '"Kosovo" is not a Member State: it has not been admitted.'],
  ['Hong Kong SAR, China', '"Hong Kong SAR, China" is not a Member State: its Member State is CHN.'],
  ['China, Taiwan Province of', '"China, Taiwan Province of" is not a Member State:'],
  ['Puerto Rico', '"Puerto Rico" is not a Member State: its Member State is USA.'],
  ['EU', '"EU" is not a Member State: an organization, not a state.'],
  ['Angleterre', '"Angleterre" is not a Member State: a part of the United Kingdom (GBR).'],
  ['Prussia', '"Prussia" is not a Member State: a part of Germany (DEU).'],
])('%s is refused with what it is', (name, what) => {
  expect(sayOf(name)).toContain(what);
  expect(sayOf(name)).not.toContain('Did you mean');
});

test.each([
  ['Nepla', 'NPL'],
  ['República de Angola', 'AGO'],
  ['Cap Verde', 'CPV'],
  ['Vietnam, Democratic Republic of', 'VNM'],
  ['Bangldesh', 'BGD'],
  ['Moldova (Rep. of)', 'MDA'],
  ['Corea del Sud', 'KOR'],
  ['Republic of India', 'IND'],
  ['Kazakistan', 'KAZ'],
  ['Macedonia del Nord', 'MKD'],
])('%s is read or hinted at as %s', (name, iso3) => {
  expect(sayOf(name)).toMatch(new RegExp(`^${iso3}$|Did you mean ${iso3}\\?`));
});

test.each([
  'Other',
  'Various',
  'Unspecified',
  'Atlantis',
  'Africa',
  'World',
  'Sub-Saharan Africa',
  'Europe and Central Asia',
])('%s has no hint', (name) => {
  expect(sayOf(name)).not.toContain('Did you mean');
});
