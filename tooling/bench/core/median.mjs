/**
 * Median time of one run in milliseconds, over at least `least` runs and half a second, after three runs to warm up.
 * @param {() => unknown} work a promise that it returns is waited for
 */
export async function median(work, least = 15) {
  const times = [];
  for (let run = 0; run < 3; run += 1) await work();
  const end = performance.now() + 500;
  while (times.length < least || performance.now() < end) {
    const start = performance.now();
    const answer = work();
    // Only a promise is waited for: a turn of the event loop would weigh on runs of a few microseconds.
    if (answer instanceof Promise) await answer;
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
