const MAX_LINE_CHARS = 16 * 2 ** 20;

/** Yields each JSON value of a stream of the engine's, one a line. */
export async function* readJsonLines(
  stream: AsyncIterable<Buffer | string>,
): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield JSON.parse(line);
    if (rest.length > MAX_LINE_CHARS)
      throw new RangeError('a line of the engine is too long to read');
  }
  if (rest.trim() !== '') yield JSON.parse(rest);
}
