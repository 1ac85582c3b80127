/** What is watched for its size from now on: a chart that was left behind would still be among it. */
export function watchedSizes(): ReadonlySet<ResizeObserver> {
  const watching = new Set<ResizeObserver>();
  const { observe, disconnect } = ResizeObserver.prototype;
  ResizeObserver.prototype.observe = function (...about) {
    watching.add(this);
    observe.apply(this, about);
  };
  ResizeObserver.prototype.disconnect = function () {
    watching.delete(this);
    disconnect.call(this);
  };
  return watching;
}
