import { readStory } from '../lab/story/read-story.ts';
import type { Story } from '../lab/story/read-story.ts';
import type { Session } from '../lab/session.ts';
import type { Workbench } from './check-kind.ts';

export interface ObservedSession {
  readonly session: Session;
  readonly story: Story;
}

/** Runs the submission's session once, however many checks ask, and reads its story. The grade holds what it was. */
export const observeSession = (
  bench: Pick<Workbench, 'session' | 'shared'>,
): Promise<ObservedSession> =>
  bench.shared('session/story', async () => {
    const session = await bench.session();
    return { session, story: readStory(session.lines) };
  });
