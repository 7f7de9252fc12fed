import type { Evidence } from '../grade.ts';
import type { Session } from '../lab/session.ts';
import { readStory } from '../lab/story/read-story.ts';
import type { Story } from '../lab/story/read-story.ts';
import { sessionEvidence } from '../lab/story/session-evidence.ts';
import { excerpts } from '../diagnosis/words.ts';
import type { Workbench } from './check-kind.ts';

export interface ObservedSession {
  readonly session: Session;
  readonly story: Story;
  readonly evidence: Evidence;
}

/** Runs the submission's session once, however many checks ask, and reads its story. */
export const observeSession = (bench: Workbench): Promise<ObservedSession> =>
  bench.shared('session/story', async () => {
    const session = await bench.session();
    const story = readStory(session.lines);
    const logs = session.scripts.flatMap(({ file, stdout, stderr }) =>
      excerpts(
        {
          stdout: stdout.text,
          stderr: stderr.text,
          truncated: stdout.truncated || stderr.truncated,
        },
        `${file}: `,
      ),
    );
    return { session, story, evidence: { session: sessionEvidence(story), logs } };
  });
