import { claims, documents, rules } from 'virtual:search';
import { changeView, type View, writeAddress } from '../address/view.js';
import type { Messages } from '../text/messages.js';
import type { SearchTarget } from './searchTargets.js';

/** Documents by their symbols, rules and statements; they load when a search begins. */
export function moreTargets(view: View, { shell: { kinds } }: Messages): readonly SearchTarget[] {
  const to = (page: View['page'], params: View['params']) => writeAddress(changeView(view, { page, params }));
  return [
    ...documents.map(([symbol, title]) => ({
      kind: kinds.document,
      name: title === symbol ? symbol : `${symbol} · ${title}`,
      code: symbol,
      href: to('data', { table: 'sources', filter: `symbol="${symbol}"` }),
    })),
    ...rules.map((rule) => ({
      kind: kinds.rule,
      name: rule.replaceAll('-', ' '),
      code: rule,
      href: to('methods', { find: rule }),
    })),
    ...claims.map(([claim, statement]) => ({
      kind: kinds.claim,
      name: statement,
      code: claim,
      href: to('claims', { claim }),
    })),
  ];
}
