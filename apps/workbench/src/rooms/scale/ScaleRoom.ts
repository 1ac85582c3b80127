import { resolveGrouping } from '@blueledger/core';
import { scaleReview } from '@blueledger/core/bundled';
import type { ChangedRate, ChangeReason, ScaleReview } from '@blueledger/core/scale';
import { rowsOf } from '@blueledger/datasets/decode';
import { m49DevelopmentDeveloped } from '@blueledger/datasets/m49-development/developed';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { peacekeepingTotals } from '@blueledger/datasets/peacekeeping-totals';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Room } from '../../parts/Room.js';
import { renderSources } from '../../parts/sources.js';
import { plain } from '../../shell/findings.js';

const percentOf = (factor: number, language: string) =>
  factor.toLocaleString(language, { style: 'percent', maximumFractionDigits: 2 });

/** This scale beside the one before: whose rate moved, by how much, why, and what a point is worth. */
@customElement('scale-room')
export class ScaleRoom extends Room {
  private reason(reason: ChangeReason, { before, after }: ChangedRate): string {
    const { reasons } = this.words.scale;
    const { language } = this.words;
    if (!before || !after) return reasons.same;
    const regular = (percent: number) => percent.toLocaleString(language, { maximumFractionDigits: 4 });
    const factor = (value: number) =>
      value.toLocaleString(language, { minimumFractionDigits: 4, maximumFractionDigits: 4 });
    const texts: Readonly<Record<ChangeReason, () => string>> = {
      'regular-rate': () => reasons.regular(regular(before.regularRatePercent), regular(after.regularRatePercent)),
      level: () => reasons.level(before.level, after.level),
      premium: () => reasons.premium(factor(before.factor), factor(after.factor)),
      transition: () => reasons.transition(percentOf(after.factor, language)),
      share: () => reasons.share(percentOf(before.factor, language), percentOf(after.factor, language)),
    };
    return texts[reason]();
  }

  /** What was appropriated for the budget year that begins in July of the year, as announced at its approval. */
  private renderPoint(year: number): TemplateResult | typeof nothing {
    const budgetYear = `${year}/${String(year + 1).slice(2)}`;
    const total = Array.from(rowsOf(peacekeepingTotals)).find(
      (row) => row.fiscal_year === budgetYear && row.stage === 'approved_initial' && row.scope === 'all',
    );
    if (!total || total.amount_usd === null) return nothing;
    const source = peacekeepingTotals.sources.filter(({ id }) => String(total.source).split(';').includes(id));
    return html`<p>${this.words.scale.point(this.formats.dollars(total.amount_usd / 100), budgetYear)}</p>
      ${renderSources({ sources: source, rules: [] }, this.words)}`;
  }

  private renderRow(change: ChangedRate): TemplateResult {
    const { state, before, after, changePoints, because } = change;
    const { rate, points } = this.formats;
    const { scale, shell } = this.words;
    const number = (value: number | undefined, write: (value: number) => string) =>
      value === undefined ? html`<span class="quiet">${shell.notInData}</span>` : write(value);
    return html`<tr>
      <th scope="row"><a href=${this.href({ room: 'states', ask: { states: state } })}>${this.nameOf(state)}</a></th>
      <td class="number">${number(before?.regularRatePercent, (value) => this.formats.regular(value))}</td>
      <td class="number">${number(after?.regularRatePercent, (value) => this.formats.regular(value))}</td>
      <td>${before?.level === after?.level ? after?.level : `${before?.level ?? '–'} → ${after?.level ?? '–'}`}</td>
      <td class="number">${number(before?.peacekeepingRatePercent, rate)}</td>
      <td class="number">${number(after?.peacekeepingRatePercent, rate)}</td>
      <td class="number">${number(changePoints, points)}</td>
      <td class="long">${because.length === 0 ? scale.reasons.same : because.map((reason) => this.reason(reason, change)).join('; ')}</td>
    </tr>`;
  }

  private fitting({ states }: ScaleReview, year: number): readonly ChangedRate[] {
    const { view } = this.place;
    const group = view.group
      ? new Set(
          resolveGrouping(
            { memberStates: memberStatesCore, m49Development: m49DevelopmentDeveloped },
            { grouping: view.group, year, where: 'group' },
          ).members,
        )
      : undefined;
    const find = plain(this.asked('find'));
    const moved = this.asked('moved') !== '';
    return states
      .filter(
        ({ state, because }) =>
          (!group || group.has(state)) &&
          plain(`${state} ${this.nameOf(state)}`).includes(find) &&
          (!moved || because.some((reason) => reason === 'level' || reason === 'transition' || reason === 'share')),
      )
      .sort((a, b) => Math.abs(b.changePoints ?? 0) - Math.abs(a.changePoints ?? 0));
  }

  protected override render(): TemplateResult {
    const { scale } = this.words;
    const year = Number(this.place.view.year);
    let change: ScaleReview;
    let fitting: readonly ChangedRate[];
    try {
      change = scaleReview({ year });
      fitting = this.fitting(change, year);
    } catch (error) {
      return html`<h1>${scale.title}</h1>
        <p class="problem" role="alert" lang="en" dir="ltr">${error instanceof Error ? error.message : String(error)}</p>`;
    }
    const { question, permanentMemberFactor } = change;
    const { rate } = this.formats;
    return html`<h1>${scale.title}</h1>
      <p class="lead">${scale.lead(String(question.year), String(question.against))}</p>
      <p class="sentence">${scale.reasons.premium(rate(permanentMemberFactor.before), rate(permanentMemberFactor.after))}.</p>
      ${this.renderPoint(year)}
      <div class="fields">
        <label class="field"
          ><span>${scale.find}</span>
          <input
            type="search"
            .value=${this.asked('find')}
            @input=${(event: Event) => this.ask({ find: (event.target as HTMLInputElement).value }, { replace: true })}
        /></label>
        <label class="check"
          ><input
            type="checkbox"
            .checked=${this.asked('moved') !== ''}
            @change=${(event: Event) => this.ask({ moved: (event.target as HTMLInputElement).checked ? '1' : '' })}
          />
          ${scale.onlyMoved}</label
        >
      </div>
      ${fitting.length === 0 ? html`<p class="quiet" role="status">${scale.none}</p>` : nothing}
      <div class="scroll tall" role="region" aria-label=${scale.title} tabindex="0">
        <table class="sticky">
          <thead>
            <tr>
              <th scope="col">${scale.state}</th>
              <th scope="col" class="number">${scale.regular} ${question.against}</th>
              <th scope="col" class="number">${question.year}</th>
              <th scope="col">${scale.level}</th>
              <th scope="col" class="number">${scale.rate} ${question.against}</th>
              <th scope="col" class="number">${question.year}</th>
              <th scope="col" class="number">${scale.change}</th>
              <th scope="col">${scale.why}</th>
            </tr>
          </thead>
          <tbody>
            ${fitting.map((one) => this.renderRow(one))}
          </tbody>
        </table>
      </div>
      ${renderSources(change, this.words)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scale-room': ScaleRoom;
  }
}
