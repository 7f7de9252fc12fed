import { describe, expect, it } from '@jest/globals';
import { Duplex } from 'node:stream';
import { PracticeTerminal } from './practice-terminal.ts';
import { TerminalLog } from './terminal-log.ts';

const START = '\u001b]7733;k3y;';
const prompt = (number: number): string => `${START}rest;${number};\u0007$ ${START}ready\u0007`;

/** A terminal whose shell says what a test wants. */
function open(): { terminal: PracticeTerminal; says: (text: string) => void; shown: () => string } {
  const stream = new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() });
  let shown = '';
  const ended = new Promise<null>((resolve) => stream.once('close', () => resolve(null)));
  const terminal = new PracticeTerminal({
    shell: { stream, ended, resize: async () => undefined },
    token: 'k3y',
    log: new TerminalLog(),
    show: (bytes) => void (shown += bytes.toString()),
    onAsk: (question) => `about ${question}`,
  });
  return { terminal, says: (text) => stream.emit('data', Buffer.from(text)), shown: () => shown };
}

describe('PracticeTerminal', () => {
  it('shows nothing of what a shell says before its first prompt', () => {
    const { says, shown } = open();
    says(`BusyBox\r\n${prompt(1)}`);
    expect(shown()).toBe('$ ');
  });

  it('shows it where no prompt comes', async () => {
    const { terminal, says, shown } = open();
    says('sh: not found');
    terminal.close();
    await terminal.ended;
    expect(shown()).toBe('sh: not found');
  });

  it('speaks at once at an empty prompt, and draws it again', () => {
    const { terminal, says, shown } = open();
    says(prompt(1));
    terminal.say('ticked');
    expect(shown()).toBe('$ \r\u001b[Kticked\r\n$ ');
  });

  it('waits for the next prompt where somebody types, or something runs', () => {
    const { terminal, says, shown } = open();
    says(`${prompt(1)}doc`);
    terminal.say('first');
    terminal.type(Buffer.from('ker\r'));
    says('ker\r\nout');
    terminal.say('second');
    expect(shown()).toBe('$ docker\r\nout');
    says(prompt(2));
    expect(shown()).toBe('$ docker\r\nout\r\nfirst\r\nsecond\r\n$ ');
  });

  it('answers a word of the practice in its place', () => {
    const { says, shown } = open();
    says(`${prompt(1)}`);
    says(`${START}ask;checks\u0007`);
    expect(shown()).toBe('$ \r\nabout checks\r\n');
  });
});
