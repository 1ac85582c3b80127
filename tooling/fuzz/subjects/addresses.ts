import { isDeepStrictEqual } from 'node:util';
import { readAddress, type View, writeAddress } from '../../../apps/workbench/test/address.js';
import type { Draw } from '../call.js';
import { hostileAddress } from '../hostileText.js';

/** An address of the workbench: the view that it names has an address, which names the same view. */
export const draw: Draw = (random) => {
  const address = hostileAddress(random);
  return {
    name: 'address',
    given: [address],
    shown: address,
    run: () => {
      const view = readAddress(address);
      return { view, again: readAddress(writeAddress(view)) };
    },
    check: (value) => {
      const { view, again } = value as { readonly view: View; readonly again: View };
      return isDeepStrictEqual(view, again) ? undefined : 'the view does not come back from its address';
    },
  };
};
