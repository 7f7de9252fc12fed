import { UsageError } from '../../exercises/index.ts';
import type { Io } from '../io.ts';
import { findStateFolder } from '../state-folder.ts';
import { onFrame, sendFrame, writeSize } from './frames.ts';
import { connectToPlace } from './open-place.ts';
import { assertTerminal, takeTerminal } from './own-terminal.ts';

/** Opens one more terminal in the lab that another window has opened, and stays until that is closed. */
export async function joinPractice(io: Io): Promise<void> {
  assertTerminal();
  const socket = await connectToPlace(findStateFolder(io.cwd));
  if (socket === null) {
    throw new UsageError('No practice is open here.', {
      code: 'SEAWORTHY_PRACTICE_MISSING',
      hint: 'Open one in another window, from the same folder: `seaworthy practice EXERCISE`.',
    });
  }
  let lastWord = 'The practice has ended.';
  let refusal: string | null = null;
  {
    using terminal = takeTerminal();
    onFrame(socket, (kind, content) => {
      if (kind === 'bytes') terminal.show(Buffer.from(content));
      else if (kind === 'over') lastWord = content.toString();
      else if (kind === 'refused') refusal = content.toString();
    });
    const tellSize = (): void => sendFrame(socket, 'size', writeSize(terminal));
    tellSize();
    terminal.onResize(tellSize);
    terminal.onKeys((bytes) => sendFrame(socket, 'bytes', bytes));
    const gone = new Promise<void>((resolve) => {
      socket.on('error', () => undefined).once('close', () => resolve());
    });
    await Promise.race([gone, terminal.closed]);
    socket.destroy();
  }
  if (refusal !== null) {
    throw new UsageError(refusal, {
      code: 'SEAWORTHY_PRACTICE_FULL',
      hint: 'Close one of them first: `exit`, or Ctrl-D.',
    });
  }
  io.stdout(`\n${lastWord}\n`);
}
