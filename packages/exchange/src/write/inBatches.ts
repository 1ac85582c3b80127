/** Joins short texts into pieces of some 64,000 characters, so that a file or a pipe is not fed line by line. */
export function* inBatches(texts: Iterable<string>): Generator<string> {
  let batch = '';
  for (const text of texts) {
    batch += text;
    if (batch.length < 64_000) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}
