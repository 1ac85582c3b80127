/** Where a table begins in a built file: the call that makes it, with its name and title. */
const head = /\b[\w$]+\((?=\{name:[`"'][a-z0-9/-]+[`"'],title:)/g;

/** Where the call ends whose arguments begin at `from`: brackets inside texts do not count. */
function endOf(code: string, from: number): number {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    const sign = code[at] as string;
    if ('`"\''.includes(sign)) {
      while (code[(at += 1)] !== sign) if (code[at] === '\\') at += 1;
    } else if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  throw new Error('a table in a built file has no end');
}

/** The codes of the Member States, which several tables share and which therefore stand apart from them. */
const sharedCodes = /\[\d+,[`"'][a-z][`"'],[`"'][\w-]{200,}[`"']\]/g;

/** A built file without the contents of its tables, so that code and facts are weighed apart. */
export function withoutTables(code: string): string {
  let kept = '';
  let from = 0;
  for (const { index, 0: call } of code.matchAll(head)) {
    const start = index + call.length;
    kept += code.slice(from, start);
    from = endOf(code, start);
  }
  return (kept + code.slice(from)).replace(sharedCodes, '[]');
}
