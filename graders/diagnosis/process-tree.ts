import type { ProcessInfo } from '../docker/types.ts';

/** The container's own process, whose end is the container's. */
export const mainProcess = (processes: readonly ProcessInfo[]): ProcessInfo | undefined =>
  processes.find(({ pid }) => pid === 1);

/** True where a signal does something to a process by its own will: it has a handler, or blocks it to read it later. */
export const handles = ({ catches, blocks }: ProcessInfo, signal: string): boolean =>
  catches.includes(signal) || blocks.includes(signal);

/** The processes that a process started itself. */
export const childrenOf = (
  processes: readonly ProcessInfo[],
  parent: ProcessInfo,
): readonly ProcessInfo[] => processes.filter(({ parentPid }) => parentPid === parent.pid);

/** True for a shell, told by the program's name: those set handlers by `trap` alone, and wait for their children. */
export const isShell = ({ command }: ProcessInfo): boolean =>
  /^(?:\S*\/)?(?:busybox )?-?(?:sh|ash|bash|dash|ksh|mksh|zsh)(?:\s|$)/.test(command);

/** True for small programs that never set a handler, and so are no sign of an app that is still starting. */
export const isPlainTool = ({ command }: ProcessInfo): boolean =>
  /^(?:\S*\/)?(?:busybox )?(?:sleep|tail|cat|tee|ping|yes|wait|read|date|true)(?:\s|$)/.test(
    command,
  );

/** True where a process has started nothing but small tools: no other one that a signal might be meant for. */
export const isAlone = (main: ProcessInfo, processes: readonly ProcessInfo[]): boolean =>
  processes.every((process) => process === main || isPlainTool(process));
