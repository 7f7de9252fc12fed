import type { StudentImage } from '../docker/types.ts';

/** The number of a user as `USER` names it, by the image's own list of users; the name itself where the list has none. */
export async function readUserId(image: StudentImage, user: string): Promise<string> {
  const [name = ''] = user.split(':');
  if (/^\d+$/.test(name)) return String(Number(name));
  const passwd = await image.readFile('/etc/passwd');
  const lines = passwd?.content.toString('utf8').split('\n') ?? [];
  const entry = lines.map((line) => line.split(':')).find(([known]) => known === name);
  // Every engine knows root, whether or not the image has a list.
  return entry?.[2] ?? (name === 'root' ? '0' : name);
}
