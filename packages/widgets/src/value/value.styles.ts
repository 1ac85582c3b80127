let made: CSSStyleSheet | undefined;

/**
 * The look of a number in its sentence: its own line and letters, dots under it. The panel lies over the page, so that no
 * line moves. One sheet for all numbers of a page.
 */
export function valueSheet(): CSSStyleSheet {
  if (made) return made;
  made = new CSSStyleSheet();
  made.replaceSync(`
:host{--_ink:var(--bl-ink,#14202b);--_muted:var(--bl-muted,#4a5864);--_owed:var(--bl-owed,#a3195b);--_line:var(--bl-line,#d5dce1);--_panel:var(--bl-panel,#fff)}
@supports (color:light-dark(#000,#fff)){:host{--_ink:var(--bl-ink,light-dark(#14202b,#e8eef3));--_muted:var(--bl-muted,light-dark(#4a5864,#a9b6c1));--_owed:var(--bl-owed,light-dark(#a3195b,#f283b4));--_line:var(--bl-line,light-dark(#d5dce1,#33414e));--_panel:var(--bl-panel,light-dark(#fff,#17212b))}}
.value{cursor:pointer;text-decoration:underline dotted var(--_muted) 1px;text-underline-offset:3px;font-variant-numeric:lining-nums;border-radius:2px}
.value.doubtful{text-decoration-color:var(--_owed);text-decoration-style:wavy}
.value:hover,.value[aria-expanded=true]{text-decoration-style:solid}
.value:focus-visible{outline:2px solid var(--_ink);outline-offset:2px}
[hidden]{display:none}
.panel{position:absolute;inset:auto;box-sizing:border-box;width:max-content;max-width:min(22rem,calc(100vw - 16px));margin:0;padding:12px;border:1px solid var(--_line);border-radius:4px;background:var(--_panel);color:var(--_ink);font-family:var(--bl-font,inherit);font-size:14px;font-weight:400;font-style:normal;line-height:1.4;text-align:start;white-space:normal;box-shadow:0 4px 16px rgb(0 0 0/.16);font-variant-numeric:tabular-nums lining-nums}
.panel:not(.open){display:none}
.panel p{margin:0 0 6px}
.panel p:last-child{margin:0}
.panel .figure{font-size:20px;font-weight:600;line-height:1.2}
.panel .about{font-weight:400}
.panel .quiet{color:var(--_muted);font-size:12px}
.panel .problem{border-inline-start:3px solid var(--_owed);padding-inline-start:8px}
.panel a{color:inherit;text-underline-offset:2px}
@media (forced-colors:active){.value{text-decoration-color:CanvasText}}
@media print{.value{text-decoration:none}.panel{display:none}}
`);
  return made;
}
