// Runs before all else on each measured page.
window.seen = { text: undefined, chart: undefined };
document.addEventListener('bl-ready', ({ target }) => {
  if (target.localName === 'bl-burden-gap') window.seen.chart ??= performance.now();
});
const look = () => {
  const finding =
    document.querySelector('bl-burden-gap')?.shadowRoot?.querySelector('.summary') ?? document.querySelector('#bare');
  if (finding?.textContent.trim()) window.seen.text ??= performance.now();
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);

/** Resolves when a frame in which something holds has been painted; tells how long that took and the longest wait between frames. */
window.until = (holds) =>
  new Promise((resolve) => {
    const start = performance.now();
    let last = start;
    let longest = 0;
    const frame = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (holds()) requestAnimationFrame(() => resolve({ time: performance.now() - start, longest }));
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
