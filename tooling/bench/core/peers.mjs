import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { installPeers } from '../../peers/installPeers.mjs';
import { arqueroEngine } from './engines/arquero.mjs';
import { danfojsEngine } from './engines/danfojs.mjs';
import { duckdbEngine } from './engines/duckdb.mjs';
import { said } from './said.mjs';

/** DuckDB is shared with a test; the others are for this command alone, and large. */
const shared = new URL('../../peers/', import.meta.url);
const ours = new URL('../peers/', import.meta.url);

/**
 * The peers, with how many times as fast as each core was asked to be. `engine` is undefined where one cannot be had.
 * @returns {Promise<{ name: string, asked?: number, engine: import('./questions.mjs').Engine | undefined }[]>}
 */
export async function peers() {
  for (const folder of [shared, ours])
    try {
      installPeers(folder);
    } catch (error) {
      console.log(`${said(error)}. Its peers are left out; mend what npm says above and run this again.`);
    }
  /** @param {string} name @param {URL} folder @param {(module: any) => unknown} engineOf */
  const peer = async (name, folder, engineOf) => {
    const manifest = new URL(`node_modules/${name}/package.json`, folder);
    if (!existsSync(manifest)) return { name: `${name} is not installed`, engine: undefined };
    try {
      const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
      const entry = createRequire(new URL('package.json', folder)).resolve(name);
      const engine = /** @type {import('./questions.mjs').Engine} */ (
        await engineOf(await import(pathToFileURL(entry).href))
      );
      return { name: `${engine.name} ${version}`, engine };
    } catch (error) {
      return { name: `${name} cannot be loaded: ${said(error)}`, engine: undefined };
    }
  };
  return [
    { ...(await peer('arquero', ours, arqueroEngine)), asked: 3 },
    await peer('@duckdb/node-api', shared, duckdbEngine),
    { ...(await peer('danfojs-node', ours, danfojsEngine)), asked: 20 },
  ];
}
