import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { elements } from '../elements.js';
import { examplesOf } from '../test/examples.js';
import { expected } from '../test/expected/index.js';
import { placed } from '../test/placed.js';
import { watchedSizes } from '../test/watchedSizes.js';
import type { BlFigure } from './figure/BlFigure.js';

declare global {
  interface ImportMeta {
    /** Vite's: modules by a pattern of their paths. */
    glob<Module>(pattern: string, options: { query: '?raw'; import: 'default'; eager: true }): Record<string, Module>;
    glob(pattern: string): Record<string, () => Promise<unknown>>;
  }
}

// Every example that an element's page prints is a test: what is documented is what stands.

const pages = import.meta.glob<string>('./*/*.md', { query: '?raw', import: 'default', eager: true });
const defines = import.meta.glob('./*/define.ts');

const watched = watchedSizes();
afterEach(() => document.body.replaceChildren());

describe.each(elements.filter(({ height }) => height).map(({ name }) => name))('bl-%s', (name) => {
  const examples = examplesOf(pages[`./${name}/${name}.md`] ?? '');
  const rowsOf = expected[name];

  test('has examples, and what their tables must hold', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(rowsOf).toBeTypeOf('function');
  });

  test.each(examples.map(({ markup, attributes }) => [markup, attributes] as const))(
    '%s is drawn, accessible, equal to core, and leaves nothing behind',
    async (_, attributes) => {
      await defines[`./${name}/define.ts`]?.();
      const element = (await placed(`bl-${name}` as keyof HTMLElementTagNameMap, attributes)) as BlFigure;
      expect(element.shadowRoot?.querySelector('[role=alert]')?.textContent).toBeUndefined();
      expect(element.content?.table.rows.map((row) => row.map((value) => value ?? null))).toEqual(rowsOf?.(attributes));
      const canvas = element.shadowRoot?.querySelector('canvas');
      const ink = canvas
        ?.getContext('2d')
        ?.getImageData(0, 0, canvas.width, canvas.height)
        .data.some((byte) => byte > 0);
      // Drawn, or nothing to draw and said so.
      expect(ink ?? element.content?.empty ?? element.content?.shown).toBeTruthy();
      const { violations } = await axe.run(element);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
      element.remove();
      expect(watched).toEqual(new Set());
    },
  );
});
