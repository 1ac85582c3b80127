/**
 * Phrases that no reader is to see, each with what the field says instead. One that begins with a capital is a label and
 * matched as it is; the others are matched in any case.
 */
export const retiredPhrases = /** @type {const} */ ([
  ['in hand', 'available'],
  ['probably stand under a wrong', 'appear to be misattributed in the source'],
  ['the most in these data', 'the highest on record here'],
  ['more a payer', 'both shares, without a verdict'],
  ['more a server', 'both shares, without a verdict'],
  ['who waits', 'who is owed'],
  ['which says nothing of what', 'no figure is available'],
  ['passed by now', 'expired or renewed since'],
  ['sums of the single cases', 'aggregated'],
  ['its dead', 'fatalities'],
  ['have been seen', 'are issued'],
  ['by rule, the', 'projected'],
  ['expected by rule', 'projected'],
  ['cannot be told', 'is not verifiable'],
  ['Statements, checked', 'fact-checks'],
  ['Where it stands', 'source'],
  ['supposed', 'assumed'],
  ['supposition', 'assumption'],
  ['suppositions', 'assumptions'],
  ['as the functions apply them', 'nothing'],
  ['ground of the preview', 'background'],
  ['Living:', 'auto-updating'],
  ['Frozen:', 'pinned'],
  ['scripts of others', 'third-party scripts'],
  ['As the system', 'system'],
  ['take the code away', 'copy the code'],
  ['on offer here', 'available here'],
  ['Square picture', 'square image'],
  ['What is shown (CSV)', 'data (CSV)'],
  ['carry the discounts of all others', 'the premium in per cent'],
  ['stand the rows that', 'rows on screen'],
  ['the desk was', 'the server was'],
  ['was asked for', 'is not among the facts'],
  ['were asked for', 'are not among the facts'],
  ['was asked of', 'has no such column'],
  ['were asked of', 'has no such column'],
  ['that is none', 'that is not valid'],
  ['that are none', 'that are not valid'],
  ['that come along', 'bundled'],
  ['by the database of', 'according to the database of'],
  ['remark', 'note'],
  ['remarks', 'notes'],
  // The same in French and in Arabic.
  ['figurent sans doute sous un autre État', 'semblent attribués par la source à un autre État'],
  ['le plus fort montant de ces données', 'le plus fort montant répertorié ici'],
  ['payeur plus que contributeur', 'les deux parts, sans verdict'],
  ['Ce qui est affiché (CSV)', 'données (CSV)'],
  ['Vivante :', 'mise à jour automatique'],
  ['Fixe : cette', 'version fixe'],
  ['selon la règle,', 'projection'],
  ['telle que demandée', 'avec ces attributs'],
  ['portent les abattements de tous les autres', 'la surcharge en pour cent'],
  ['يرجح أن وحدات مدرجة', 'يبدو أن المصدر نسب وحدات'],
  ['يتحملون خصومات جميع الآخرين', 'العلاوة بالنسبة المئوية'],
]);

const patterns = retiredPhrases.map(([phrase, instead]) => ({
  pattern: new RegExp(
    `(?<!\\p{L})${phrase.replaceAll(/[()]/g, '\\$&')}(?!\\p{L})`,
    /^\p{Lu}/u.test(phrase) ? 'u' : 'iu',
  ),
  phrase,
  instead,
}));

/**
 * What of a text is retired, each with its line and what to say instead.
 * @param {string} text
 */
export function retiredIn(text) {
  // Most phrases stand nowhere in most texts, which a plain search tells in a hundredth of the time of the patterns.
  const lower = text.toLowerCase();
  const near = patterns.filter(({ phrase }) => lower.includes(phrase.toLowerCase()));
  if (near.length === 0) return [];
  return text
    .split('\n')
    .flatMap((line, index) =>
      near
        .filter(({ pattern }) => pattern.test(line))
        .map(({ phrase, instead }) => ({ phrase, instead, line: index + 1 })),
    );
}
