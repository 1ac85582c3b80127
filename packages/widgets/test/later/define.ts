import type { PropertyDeclarations } from 'lit';
import { BlBurdenGap } from '../../src/burden-gap/burden-gap.js';
import type { FigureContent } from '../../src/figure/content.js';
import { define } from '../../src/figure/define.js';
import { BlPayers } from '../../src/payers/payers.js';

/**
 * A release to come, as a page may have it beside the one that is built: its `bl-burden-gap` has an attribute and a title that
 * the first does not have. `twoVersions.test.ts` bundles it under a version of its own.
 */
class LaterBurdenGap extends BlBurdenGap {
  static override properties: PropertyDeclarations = { accent: {} };

  accent = 'plain';

  protected override async loadContent(language: string): Promise<FigureContent> {
    return { ...(await super.loadContent(language)), title: `Of a later release, ${this.accent}` };
  }
}

define('bl-burden-gap', LaterBurdenGap);
define('bl-payers', BlPayers);
