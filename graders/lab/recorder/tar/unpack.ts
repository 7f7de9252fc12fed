import { gunzipSync } from 'node:zlib';
import { Refusal } from '../refusal.ts';

/** A tar as it is, or gzipped. What would have to be unpacked by other programs is refused. */
export function unpack(bytes: Buffer, maxBytes: number): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch {
    throw new Refusal('tar', `What was sent is more than ${maxBytes} bytes, or no gzip.`, 400);
  }
}
