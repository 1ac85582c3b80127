/** States that are no longer: the lists of names in Chinese have those of today alone. */
export const formerStates: Readonly<Record<string, string>> = {
  CSK: '捷克斯洛伐克',
  DDR: '德意志民主共和国',
  'DEU-FRG': '德意志联邦共和国',
  SUN: '苏维埃社会主义共和国联盟',
  UAR: '阿拉伯联合共和国',
  YMD: '民主也门',
  YUG: '南斯拉夫',
};
