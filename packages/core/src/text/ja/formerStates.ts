/**
 * States that are no longer. Names of today's states come from the browser's or Node's own list; what that says of withdrawn
 * codes is the name of a successor.
 */
export const formerStates: Readonly<Record<string, string>> = {
  CSK: 'チェコスロバキア',
  DDR: 'ドイツ民主共和国',
  'DEU-FRG': 'ドイツ連邦共和国',
  SUN: 'ソビエト社会主義共和国連邦',
  UAR: 'アラブ連合共和国',
  YMD: '民主イエメン',
  YUG: 'ユーゴスラビア',
};
