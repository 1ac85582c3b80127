import { coverage } from 'virtual:coverage';
import type { WorkingStep } from '@blueledger/core';
import type { ClaimCheck, Verdict } from '@blueledger/core/claims';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Asked } from '../../parts/Asked.js';
import { renderFailure } from '../../parts/failure.js';
import { renderNotes, renderSources } from '../../parts/sources.js';
import { askWorker } from '../../worker/callWorker.js';
import { type PageTexts, TextPage } from '../TextPage.js';
import { type ClaimsTexts, texts as english } from './text/en.js';
import { renderWorking } from './working.js';

const verdicts: readonly Verdict[] = ['accurate', 'approximately accurate', 'not supported', 'not verifiable'];

/** The year of the two statements that are quoted together, and the last year with reports of personnel. */
const pairYears = [2012, Number(coverage.personnel.to.slice(0, 4))];

/** Statements checked against the data, each with its verdict, the value in the data, its working and its sources. */
@customElement('claims-page')
export class ClaimsPage extends TextPage<ClaimsTexts> {
  protected readonly languages: PageTexts<ClaimsTexts> = {
    en: english,
    others: { fr: () => import('./text/fr.js'), ar: () => import('./text/ar.js') },
  };
  @state() private workingFailed: unknown;
  @state() private workings: ReadonlyMap<string, readonly WorkingStep[]> = new Map();
  readonly #checks = new Asked(this, 'checkClaims');
  readonly #pair = new Asked(this, 'quotedPair');

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#pair.ask({ years: pairYears, language: this.messages.language });
    this.#checks.ask({});
  }

  /** The working of one claim, computed when it is opened. */
  async #explain(claim: string): Promise<void> {
    if (this.workings.has(claim)) return;
    try {
      const steps = await askWorker('explainClaim', { claim });
      this.workings = new Map([...this.workings, [claim, steps]]);
    } catch (error) {
      this.workingFailed = error;
    }
  }

  #renderClaim(check: ClaimCheck): TemplateResult {
    const { claims, shell } = this.messages;
    const { claim } = check.query;
    const steps = this.workings.get(claim);
    return html`<li class="claim" id=${claim}>
      <p class="verdict ${check.verdict.replaceAll(' ', '-')}"><span>${claims.verdicts[check.verdict]}</span></p>
      <div lang="en" dir="ltr">
        <h2><a href=${this.href({ params: { claim } })}>${check.statement}</a></h2>
        <dl>
          <dt>${claims.claimedBy}</dt>
          <dd>${check.saidBy}</dd>
          ${check.stated === undefined ? nothing : html`<dt>${claims.claimedValue}</dt><dd>${check.stated}</dd>`}
          <dt>${claims.inTheData}</dt>
          <dd>${check.found}</dd>
          <dt>${claims.criterion}</dt>
          <dd>${check.tolerance}</dd>
        </dl>
        ${renderSources(check, this.messages)}
        <details
          ?open=${this.param('claim') === claim}
          @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && void this.#explain(claim)}
        >
          <summary>${shell.howComputed}</summary>
          ${steps ? renderWorking(steps) : html`<p class="quiet" aria-busy="true">${shell.loading}</p>`}
        </details>
      </div>
    </li>`;
  }

  /** Says where the address names a statement or a verdict that does not exist. */
  #renderWrong(verdict: string, claim: string): TemplateResult | typeof nothing {
    const { claims } = this.messages;
    const wrong =
      verdict !== '' && !verdicts.some((known) => known === verdict)
        ? claims.noVerdict(verdict)
        : claim !== '' && this.#checks.value && !this.#checks.value.some(({ query }) => query.claim === claim)
          ? claims.noClaim(claim)
          : undefined;
    return wrong === undefined ? nothing : html`<p class="problem" role="alert">${wrong}</p>`;
  }

  readonly #again = (): void => {
    this.#checks.again();
    if (this.#pair.failed !== undefined) this.#pair.again();
  };

  /** The two statements that are quoted together, told in one paragraph with both divisions. */
  #renderPair(texts: ClaimsTexts): TemplateResult {
    const { claims, shell } = this.messages;
    const { percent, whole, date } = this.formats;
    const pair = this.#pair.value;
    const verdictOf = (claim: string) => this.#checks.value?.find(({ query }) => query.claim === claim)?.verdict;
    const [paid, served] = [verdictOf('developed-pay-85'), verdictOf('western-serve-6.5')];
    const [then, now] = pair?.years ?? [];
    // What keeps the statements from being checked is said once, below.
    if (this.#checks.failed !== undefined) return html``;
    if (this.#pair.failed !== undefined)
      return renderFailure(claims.failed, this.#pair.failed, () => this.#pair.again(), this.messages);
    if (!pair || !then || !now || !paid || !served)
      return html`<section class="pair-claims"><p class="quiet" aria-busy="true">${shell.loading}</p></section>`;
    const decimals = (value: number) => value.toLocaleString(this.messages.language, { maximumFractionDigits: 3 });
    return html`<section class="pair-claims" aria-labelledby="pair-title">
      <h2 id="pair-title">${texts.pairTitle}</h2>
      <p class="finding">${texts.pair(percent(then.paidPercent), percent(then.servedPercent), String(then.year), claims.verdicts[paid], claims.verdicts[served])}</p>
      <dl class="divisions">
        <dt>${texts.paid(whole(then.states), whole(then.allStates))}</dt>
        <dd><bdi>${texts.division(decimals(then.paidPercent), whole(100), decimals(then.paidPercent))}</bdi></dd>
        <dt>${texts.served(date(then.from), date(then.to))}</dt>
        <dd><bdi>${texts.division(whole(then.persons), whole(then.totalPersons), decimals(then.servedPercent))}</bdi></dd>
      </dl>
      <p class="measure">${texts.now(percent(now.paidPercent), percent(now.servedPercent), String(now.year))}</p>
      ${renderNotes(pair.about.texts, this.messages)} ${renderSources(pair.about, this.messages)}
    </section>`;
  }

  protected override renderPage(texts: ClaimsTexts): TemplateResult {
    const { claims, shell } = this.messages;
    const { value: checks = [], progress, stopped, failed } = this.#checks;
    const { whole } = this.formats;
    const verdictParam = this.param('verdict');
    const claimParam = this.param('claim');
    const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
    const matching = checks.filter(
      ({ verdict, query }) =>
        (verdictParam === '' || verdict === verdictParam) && (claimParam === '' || query.claim === claimParam),
    );
    return html`<h1>${claims.title}</h1>
      <p class="lead">${claims.lead}</p>
      ${verdictParam === '' && claimParam === '' ? this.#renderPair(texts) : nothing}
      <div class="tally" role="group" aria-label=${claims.filter}>
        <a href=${this.href({ params: {} })} aria-current=${verdictParam === '' && claimParam === '' ? 'true' : 'false'}>${claims.all} ${whole(checks.length)}</a>
        ${verdicts.map(
          (verdict) =>
            html`<a href=${this.href({ params: { verdict } })} aria-current=${verdictParam === verdict ? 'true' : 'false'} class=${verdict.replaceAll(' ', '-')}
              >${claims.verdicts[verdict]} ${whole(count(verdict))}</a
            >`,
        )}
      </div>
      <p role="status" class="quiet">
        ${
          progress
            ? html`${claims.checking(whole(progress.done + 1), whole(progress.all))}
                <progress max=${progress.all} value=${progress.done}></progress>
                <button type="button" @click=${() => this.#checks.stop()}>${shell.cancel}</button>`
            : nothing
        }
        ${stopped ? html`${shell.cancelled} <button type="button" @click=${() => this.#checks.again()}>${claims.checkAgain}</button>` : nothing}
      </p>
      ${failed === undefined ? nothing : renderFailure(claims.failed, failed, this.#again, this.messages)}
      ${this.workingFailed === undefined ? nothing : renderFailure(claims.failed, this.workingFailed, () => (this.workingFailed = undefined), this.messages)}
      ${this.#renderWrong(verdictParam, claimParam)}
      <ol class="claims">
        ${matching.map((check) => this.#renderClaim(check))}
      </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claims-page': ClaimsPage;
  }
}
