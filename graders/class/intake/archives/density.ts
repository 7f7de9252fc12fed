const SMALL_BYTES = 10 * 2 ** 20;
// Text that repeats itself a lot reaches a hundred; what is made to burst reaches a thousand.
const MOST = 200;

/** Tells whether an archive holds so much for its size that it was made to do harm. */
export const isTooDense = (bytes: number, packedBytes: number): boolean =>
  bytes > SMALL_BYTES && bytes > MOST * packedBytes;

export const TOO_DENSE = 'it inflates to far more than any work does for its size';
