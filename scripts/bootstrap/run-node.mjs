import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const RELAYED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program with another Node in this one's place: same terminal, same exit code, signals passed on.
 * @param {string} node
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 * @throws where that Node cannot be started
 */
export function runNode(node, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { stdio: 'inherit', ...options });
    const relay = (signal) => {
      // Ctrl-C reaches the child from the terminal; a second one would mean "at once".
      if (signal === 'SIGINT' && (process.stdin.isTTY || process.stderr.isTTY)) return;
      child.kill(signal);
    };
    for (const signal of RELAYED) process.on(signal, relay);
    const release = () => RELAYED.forEach((signal) => process.off(signal, relay));
    child.on('error', (error) => {
      release();
      const hint = 'If node_modules came from another machine, remove it; then try again.';
      reject(new Error(`${node} does not run here (${error.message}). ${hint}`));
    });
    child.on('exit', (code, signal) => {
      release();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}
