import { plainName } from '@blueledger/core/internal/states';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { tableOfFacts } from '@blueledger/exchange/table';

let names: ReadonlyMap<string, string> | undefined;

/** UN short name of a Member State, also of a former one; of any other code, the code. */
export function nameOf(iso3: string): string {
  if (!names) {
    const { rowCount, columns } = tableOfFacts(memberStatesCore);
    const [code, name] = ['iso3', 'name_en'].map((wanted) => columns.find((column) => column.name === wanted));
    names = new Map(
      Array.from({ length: rowCount }, (_, row) => [String(code?.at(row)), plainName(String(name?.at(row)))]),
    );
  }
  return names.get(iso3) ?? iso3;
}
