/**
 * For a page that holds figures in frames: gives each frame the height that it tells. A message is heard only from the
 * window of a frame of ours, and only a height is taken from it.
 */
const tallest = 10_000;

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source === null || typeof data !== 'object' || data === null) return;
  const { type, height } = data as { readonly type?: unknown; readonly height?: unknown };
  if (type !== 'bl-height' || typeof height !== 'number' || !(height > 0 && height <= tallest)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.blueledger'))
    if (frame.contentWindow === source) frame.height = String(Math.ceil(height));
});

export {};
