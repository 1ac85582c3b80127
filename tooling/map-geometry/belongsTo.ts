/**
 * Which Member State a unit of Natural Earth is drawn with where its code does not say, by its name there. Natural Earth draws
 * control on the ground; the United Nations go by the resolutions named.
 */
const withState: Readonly<Record<string, string>> = {
  // S/RES/541 (1983) and S/RES/550 (1984).
  'N. Cyprus': 'CYP',
  'Cyprus U.N. Buffer Zone': 'CYP',
  // No resolution recognises it apart from Somalia.
  Somaliland: 'SOM',
  // A/RES/2758 (XXVI).
  Taiwan: 'CHN',
  // Special administrative regions.
  'Hong Kong': 'CHN',
  Macao: 'CHN',
  // Leased.
  Baikonur: 'KAZ',
  'USNB Guantanamo Bay': 'CUB',
};

/** Units that have the code of a state whose external territory they are: they are drawn as other territories. */
const territories: ReadonlySet<string> = new Set(['Ashmore and Cartier Is.']);

/**
 * The code of the Member State that a unit of Natural Earth is drawn with; undefined for a territory that is no Member State's
 * own in M49 (Greenland), has no state agreed (Western Sahara), or is under a resolution of its own (Kosovo, S/RES/1244 (1999)).
 */
export function belongsTo(
  { id, name }: { readonly id: string | undefined; readonly name: string },
  codeOfM49: ReadonlyMap<string, string>,
): string | undefined {
  if (territories.has(name)) return undefined;
  return withState[name] ?? (id === undefined ? undefined : codeOfM49.get(id));
}
