import { grouped } from '../../internal/math/index.js';
import type { PersonnelKind } from '../../personnel/facts.js';
import type { PersonnelFilter } from '../../personnel/selectPersonnel.js';

/** What the personnel of a kind are called, in the genitive: each stands after “number of”. */
const nouns: Readonly<Record<PersonnelKind | 'all', string>> = {
  all: 'الأفراد النظاميين',
  troops: 'أفراد القوات',
  staff_officers: 'ضباط الأركان',
  individual_police: 'أفراد الشرطة من خارج الوحدات المشكلة',
  formed_police_units: 'أفراد وحدات الشرطة المشكلة',
  experts_on_mission: 'الخبراء الموفدين في بعثات',
  police: 'أفراد الشرطة',
};

/** The personnel of a filter without a number. */
export const personnelOf = ({ kind, sex }: PersonnelFilter): string =>
  `${nouns[kind ?? 'all']}${sex === undefined ? '' : ` (${sex === 'female' ? 'النساء' : 'الرجال'} فقط)`}`;

/** A number of persons. */
export const number = (count: number): string => (count === 0 ? 'صفر' : grouped(count));

/** Where they serve. */
export const servingIn = ({ mission, missionKind }: PersonnelFilter): string =>
  mission === undefined
    ? missionKind === undefined
      ? 'في عمليات الأمم المتحدة'
      : 'في بعثات الأمم المتحدة لحفظ السلام'
    : `في ${mission}`;

/** A corrected view says so. */
export const viewOf = ({ attribution }: { readonly attribution?: string | undefined }): string =>
  attribution === 'corrected' ? ' (بعد تصحيح ما نُسب خطأ في المصدر)' : '';
