/**
 * Words that people write and that no table here has: abbreviations, former names of states that go on, and missions by
 * their acronyms in French and Spanish. The list is ours.
 */
export const aliasesOfStates: Readonly<Record<string, readonly string[]>> = {
  BOL: ['Bolivia'],
  CIV: ['Ivory Coast', 'Côte dIvoire'],
  COD: ['DRC', 'DR Congo', 'D.R. Congo', 'Dem. Rep. of the Congo', 'Congo-Kinshasa', 'RDC', 'RD Congo', 'Zaire'],
  COG: ['Congo-Brazzaville', 'Republic of the Congo', 'Congo, Rep.'],
  CPV: ['Cape Verde', 'Cap-Vert'],
  CZE: ['Czech Republic', 'République tchèque', 'República Checa'],
  FSM: ['Micronesia', 'Micronésie'],
  GBR: ['UK', 'U.K.', 'Great Britain', 'Britain', 'Royaume-Uni', 'Reino Unido'],
  IRN: ['Iran, Islamic Rep.', 'Iran'],
  KOR: ['South Korea', 'Republic of Korea', 'Korea, Republic of', 'Korea, Rep.', 'Rep. of Korea', 'ROK'],
  LAO: ['Laos', 'Lao PDR'],
  LBY: ['Libyan Arab Jamahiriya'],
  MDA: ['Moldova', 'Moldavie'],
  MKD: ['Macedonia', 'FYROM', 'The former Yugoslav Republic of Macedonia', 'TFYROM'],
  MMR: ['Burma', 'Birmanie', 'Birmania'],
  NLD: ['Holland', 'Netherlands, Kingdom of the', 'Kingdom of the Netherlands', 'Pays-Bas'],
  PRK: ['North Korea', 'DPRK', "Korea, Democratic People's Republic of", 'DPR Korea'],
  RUS: ['Russia', 'Russie', 'Rusia'],
  SWZ: ['Swaziland'],
  SYR: ['Syria', 'Syrie', 'Siria'],
  TLS: ['East Timor', 'Timor Leste'],
  TUR: ['Turkey', 'Turquie', 'Turquía'],
  TZA: ['Tanzania', 'Tanzanie', 'U.R. of Tanzania'],
  USA: ['USA', 'U.S.A.', 'US', 'U.S.', 'United States', 'America', 'États-Unis', 'Estados Unidos', 'EE.UU.'],
  VEN: ['Venezuela'],
  VNM: ['Vietnam', 'Viet-Nam'],
};

/** Words under which two states go: neither is chosen. */
export const severalStates: Readonly<Record<string, readonly string[]>> = {
  Korea: ['KOR', 'PRK'],
  Corée: ['KOR', 'PRK'],
  Corea: ['KOR', 'PRK'],
};

export const aliasesOfMissions: Readonly<Record<string, readonly string[]>> = {
  UNAMID: ['MINUAD'],
  UNDOF: ['FNUOD', 'FNUOS'],
  UNIFIL: ['FINUL', 'FPNUL'],
  UNISFA: ['FISNUA'],
  UNMIK: ['MINUK'],
  UNMIL: ['MINUL'],
  UNMISS: ['MINUSS', 'United Nations Mission in South Sudan'],
  UNOCI: ['ONUCI'],
  UNTSO: ['ONUST', 'ONUVT'],
};

/** Rows that add up the others. */
const totals = new Set([
  'total',
  'totals',
  'grand total',
  'sum',
  'subtotal',
  'sub total',
  'somme',
  'total general',
  'всего',
  'итого',
  '合计',
  '总计',
  'المجموع',
  'الاجمالي',
]);

export const isTotal = (plain: string): boolean => totals.has(plain);
