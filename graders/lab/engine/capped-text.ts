import { CappedBytes } from '../../docker/output.ts';
import type { StreamText } from '../trace.ts';

/** The head and the tail of a stream, as a trace holds them. */
export class CappedText extends CappedBytes {
  snapshot(): StreamText {
    return { bytes: this.bytes, text: this.toString(), truncated: this.truncated };
  }
}
