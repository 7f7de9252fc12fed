import { describe, expect, it } from '@jest/globals';
import { TerminalLog } from './terminal-log.ts';

/** A shell that one types at, as its log sees it. */
class Typist {
  readonly log: TerminalLog;
  now = 1_000;
  #prompt = 0;
  #count = -1;
  #history = '';

  constructor() {
    this.log = new TerminalLog(() => this.now);
    this.prompt();
  }

  prompt(kind: 'rest' | 'more' = 'rest'): this {
    this.#prompt += 1;
    this.log.marked({ kind, number: this.#prompt, line: this.#history });
    return this.draw();
  }

  draw(): this {
    this.log.shown(Buffer.from('$ '));
    this.log.marked({ kind: 'ready' });
    this.log.shown(Buffer.from('\u001b[6n'));
    return this;
  }

  /** Enters a line, whose echo may look different. */
  enter(line: string, echo = line): this {
    this.log.typed(Buffer.from(`${line}\r`));
    this.log.shown(Buffer.from(`${echo}\r\n`));
    if (line !== '' && !this.#history.endsWith(` ${line}`)) {
      this.#count += 1;
      this.#history = `${String(this.#count).padStart(4)} ${line}`;
    }
    return this;
  }

  run(line: string, output = ''): this {
    this.enter(line).log.shown(Buffer.from(output));
    return this.prompt();
  }

  get texts(): readonly string[] {
    return this.log.entries().map(({ text }) => text);
  }
}

describe('TerminalLog', () => {
  it('tells commands as they were typed, one that was repeated as often as it was run', () => {
    const typist = new Typist().run('docker ps').run('docker ps').run('').run(' echo  "a b"');
    expect(typist.texts).toEqual(['docker ps', 'docker ps', ' echo  "a b"']);
  });

  it('takes a command that was fetched from the history by what was shown', () => {
    const typist = new Typist().run('docker ps');
    typist.log.typed(Buffer.from('\u001b[A\r'));
    typist.log.shown(Buffer.from('docker ps\u001b[J\r\n'));
    typist.prompt();
    expect(typist.texts).toEqual(['docker ps', 'docker ps']);
  });

  it('puts lines together where the shell asks for more', () => {
    const typist = new Typist().enter('cat <<END').prompt('more');
    typist.enter('x').prompt('more').enter('x').prompt('more').enter('').prompt('more').run('END');
    expect(typist.texts).toEqual(['cat <<END\nx\nx\n\nEND']);
  });

  it('leaves out what was broken off', () => {
    const typist = new Typist().enter('if true').prompt('more');
    typist.log.typed(Buffer.from('\u0003'));
    typist.log.shown(Buffer.from('^C\r\n'));
    typist.prompt();
    expect(typist.texts).toEqual([]);
    expect(typist.run('ls').texts).toEqual(['ls']);
  });

  it('takes neither a list of words nor a drawn prompt for a command, nor a list for output', () => {
    const typist = new Typist();
    typist.log.typed(Buffer.from('d\t\t'));
    typist.log.shown(Buffer.from('d\r\ndate dd\r\n'));
    typist.draw().log.shown(Buffer.from('d'));
    expect(typist.texts).toEqual([]);
    expect(typist.run('date', 'today\r\n').texts).toEqual(['date']);
    expect(typist.log.output.text).toBe('today\r\n');
  });

  it('keeps the keys that were pressed while a command ran, with their time', () => {
    const typist = new Typist().enter('docker run -i busybox cat');
    typist.now = 3_000;
    typist.log.typed(Buffer.from('one\r'));
    typist.log.typed(Buffer.from('\u001b[3;7R'));
    typist.now = 4_000;
    typist.prompt();
    expect(typist.log.entries()).toEqual([
      {
        text: 'docker run -i busybox cat',
        startedAt: 1_000,
        endedAt: 4_000,
        keys: [{ at: 3_000, text: 'one\r' }],
      },
    ]);
  });

  it('tells a command that still runs, and not the exit', () => {
    expect(new Typist().enter('docker run redis').log.entries()).toMatchObject([{ endedAt: null }]);
    expect(new Typist().enter('exit').texts).toEqual([]);
  });

  it('is at rest only where the prompt stands empty', () => {
    const typist = new Typist();
    expect(typist.log.isAtRest).toBe(true);
    typist.log.typed(Buffer.from('\u001b[1;3R'));
    expect(typist.log.isAtRest).toBe(true);
    typist.log.typed(Buffer.from('d'));
    expect(typist.log.isAtRest).toBe(false);
    expect(new Typist().enter('ls').log.isAtRest).toBe(false);
    expect(new Typist().enter('if true').prompt('more').log.isAtRest).toBe(false);
  });

  it('stays at rest where the empty prompt is drawn anew, as in a window of another size', () => {
    const typist = new Typist();
    for (const drawn of ['\r', '$ ', '\u001b[J', '\r$ \u001b[J'])
      typist.log.shown(Buffer.from(drawn));
    expect(typist.log.isAtRest).toBe(true);
    typist.log.shown(Buffer.from('\r$ ls\u001b[J'));
    expect(typist.log.isAtRest).toBe(false);
  });

  it('is not at rest where something was typed ahead', () => {
    const typist = new Typist().run('sleep 1');
    typist.log.shown(Buffer.from('ls'));
    expect(typist.log.isAtRest).toBe(false);
  });
});
