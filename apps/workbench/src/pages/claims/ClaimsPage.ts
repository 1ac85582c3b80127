import type { WorkingStep } from '@blueledger/core';
import type { ClaimCheck, Verdict } from '@blueledger/core/claims';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { renderFailure } from '../../parts/failure.js';
import { renderSources } from '../../parts/sources.js';
import { callWorker, TaskStopped } from '../../worker/callWorker.js';
import type { Progress } from '../../worker/protocol.js';
import { PageElement } from '../PageElement.js';
import { renderWorking } from './working.js';

const verdicts: readonly Verdict[] = ['accurate', 'approximately accurate', 'not supported', 'not verifiable'];

/** Statements checked against the data, each with its verdict, the value in the data, its working and its sources. */
@customElement('claims-page')
export class ClaimsPage extends PageElement {
  @state() private checks: readonly ClaimCheck[] | undefined;
  @state() private progress: Progress | undefined;
  @state() private failed: unknown;
  @state() private stopped = false;
  @state() private workings: ReadonlyMap<string, readonly WorkingStep[]> = new Map();
  #stop: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.checks) void this.#check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.abort();
  }

  async #check(): Promise<void> {
    this.#stop?.abort();
    this.#stop = new AbortController();
    this.failed = undefined;
    this.stopped = false;
    try {
      this.checks = await callWorker(
        'checkClaims',
        {},
        {
          signal: this.#stop.signal,
          onProgress: (progress) => (this.progress = progress),
        },
      );
    } catch (error) {
      if (error instanceof TaskStopped) this.stopped = true;
      else this.failed = error;
    } finally {
      this.progress = undefined;
    }
  }

  /** The working of one claim, computed when it is opened. */
  async #explain(claim: string): Promise<void> {
    if (this.workings.has(claim)) return;
    try {
      const steps = await callWorker('explainClaim', { claim });
      this.workings = new Map([...this.workings, [claim, steps]]);
    } catch (error) {
      this.failed = error;
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
        : claim !== '' && this.checks && !this.checks.some(({ query }) => query.claim === claim)
          ? claims.noClaim(claim)
          : undefined;
    return wrong === undefined ? nothing : html`<p class="problem" role="alert">${wrong}</p>`;
  }

  protected override render(): TemplateResult {
    const { claims, shell } = this.messages;
    const { checks = [], progress } = this;
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
                <button type="button" @click=${() => this.#stop?.abort()}>${shell.cancel}</button>`
            : nothing
        }
        ${this.stopped ? html`${shell.cancelled} <button type="button" @click=${() => this.#check()}>${claims.checkAgain}</button>` : nothing}
      </p>
      ${this.failed === undefined ? nothing : renderFailure(claims.failed, this.failed, () => void this.#check(), this.messages)}
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
