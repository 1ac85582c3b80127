/** States that are no longer: the lists of names in Arabic have those of today alone. */
export const formerStates: Readonly<Record<string, string>> = {
  CSK: 'تشيكوسلوفاكيا',
  DDR: 'الجمهورية الديمقراطية الألمانية',
  'DEU-FRG': 'جمهورية ألمانيا الاتحادية',
  SUN: 'اتحاد الجمهوريات الاشتراكية السوفياتية',
  UAR: 'الجمهورية العربية المتحدة',
  YMD: 'اليمن الديمقراطية',
  YUG: 'يوغوسلافيا',
};
