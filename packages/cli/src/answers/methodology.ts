import type { ScaleMethodology } from '@blueledger/core/rates';
import type { CommandInput } from '../spec.js';
import { list, parts, present, text } from './input.js';

const number = ({ options }: CommandInput, name: string): number | undefined => options[name] as number | undefined;

/** The methodology that the options have; core checks each part. */
export function methodologyOf(input: CommandInput): ScaleMethodology & { readonly held?: readonly string[] } {
  const held = list(input, 'hold');
  return present({
    gradient: number(input, 'gradient'),
    threshold: number(input, 'threshold'),
    meanIncome: text(input, 'meanIncome') as ScaleMethodology['meanIncome'],
    specialRegions: text(input, 'specialRegions') as ScaleMethodology['specialRegions'],
    lowIncomeBearers: text(input, 'lowIncomeBearers') as ScaleMethodology['lowIncomeBearers'],
    baseYears: parts(text(input, 'baseYears'))?.map(Number),
    debtShare: number(input, 'debtShare'),
    floor: number(input, 'floor'),
    leastDevelopedCeiling: number(input, 'ldcCeiling'),
    ceiling: number(input, 'ceiling'),
    without: parts(text(input, 'without')) as ScaleMethodology['without'],
    held: held.length === 0 ? undefined : held,
  });
}
