import { columns, rowCount } from '../questions.mjs';

/**
 * @param {any} duckdb the package
 * @returns {Promise<import('../questions.mjs').Engine>}
 */
export async function duckdbEngine(duckdb) {
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const fields = Object.entries(columns);
  const types = fields.map(([name, values]) => `${name} ${typeof values[0] === 'string' ? 'varchar' : 'integer'}`);
  await connection.run(`create table facts (${types.join(', ')})`);
  const appender = await connection.createAppender('facts');
  for (let row = 0; row < rowCount; row += 1) {
    for (const [, values] of fields) {
      const value = values[row];
      if (typeof value === 'string') appender.appendVarchar(value);
      else appender.appendInteger(value);
    }
    appender.endRow();
  }
  appender.closeSync();
  return {
    name: 'DuckDB',
    ask: ({ keys, sums }) => {
      const sql = `select ${keys}, ${sums.map((sum) => `sum(${sum})`)} from facts group by ${keys}`;
      return {
        run: async () => (await connection.runAndReadAll(sql)).getRows(),
        rows: (answer) => answer,
      };
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
