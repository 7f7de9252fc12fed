import type { BuildStep } from '../grade.ts';
import type { BuildStatus, Vertex } from './buildkit-status.ts';
import { toMs } from './buildkit-status.ts';
import { capText, stripControls } from './clean-text.ts';
import type { DockerfileInstruction, DockerfileOutline } from './dockerfile.ts';

const MAX_LOG_CHARS = 16_384;
const MAX_INSTRUCTION_CHARS = 500;
/** Instructions that BuildKit gives a vertex, in the order in which it counts them in a stage. */
const COUNTED = new Set(['FROM', 'RUN', 'COPY', 'ADD', 'WORKDIR']);

/** `[2/4] RUN npm install`, `[build 2/4] RUN ...`, `[stage-1 2/4] RUN ...` */
const VERTEX_NAME = /^\[(?:(\S+)\s+)?(\d+)\/(\d+)\] (.*)$/s;

/** Collects what BuildKit tells of a build, message by message. */
export class BuildKitSteps {
  readonly #vertices = new Map<string, Vertex>();
  readonly #logs = new Map<string, string>();

  add(status: BuildStatus): void {
    for (const vertex of status.vertexes ?? []) {
      this.#vertices.set(vertex.digest, { ...this.#vertices.get(vertex.digest), ...vertex });
    }
    for (const { vertex, msg } of status.logs ?? []) {
      const log = (this.#logs.get(vertex) ?? '') + Buffer.from(msg).toString('utf8');
      // Twice the cap, so that cutting is rare while it streams and exact at the end.
      this.#logs.set(
        vertex,
        log.length > 4 * MAX_LOG_CHARS ? capText(log, MAX_LOG_CHARS).text : log,
      );
    }
  }

  /** The steps that ran or came from the cache, in the Dockerfile's order. */
  steps(outline: DockerfileOutline): BuildStep[] {
    const placed = [...this.#vertices.values()].flatMap((vertex) => {
      const [, stage = '', index, , text = ''] = VERTEX_NAME.exec(vertex.name) ?? [];
      if (index === undefined || /^FROM\s/i.test(text) || !(vertex.cached || vertex.started))
        return [];
      const instruction = findInstruction(outline, stage, Number(index), text);
      return [
        {
          order: instruction?.line ?? Number.MAX_SAFE_INTEGER,
          step: this.#step(vertex, stage, text, instruction),
        },
      ];
    });
    return placed.sort((a, b) => a.order - b.order).map(({ step }) => step);
  }

  #step(
    vertex: Vertex,
    stage: string,
    text: string,
    instruction: DockerfileInstruction | undefined,
  ): BuildStep {
    const { cached = false, started, completed, error } = vertex;
    return {
      instruction: cleanInstruction(instruction?.text ?? text),
      line: instruction?.line ?? null,
      stage: stage || '0',
      cached,
      durationMs:
        !cached && started && completed
          ? Math.max(0, Math.round(toMs(completed) - toMs(started)))
          : 0,
      log: cleanLog(this.#logs.get(vertex.digest) ?? ''),
      error: error ? cleanLog(error) : null,
    };
  }
}

const cleanInstruction = (text: string): string =>
  capText(stripControls(text).replace(/\s+/g, ' ').trim(), MAX_INSTRUCTION_CHARS).text;

const cleanLog = (log: string): string =>
  capText(stripControls(log).replace(ENGINE_PATHS, '(a path of the engine)'), MAX_LOG_CHARS).text;

/** Where an engine keeps its own files on the host: of no use to a student, and nobody's business. */
const ENGINE_PATHS =
  /\/(?:[\w.-]+\/)*(?:docker|containers|buildkit)\/(?:tmp|overlay2|containerd|buildkit|storage)\/[^\s"':]*/g;

function findInstruction(
  outline: DockerfileOutline,
  stage: string,
  index: number,
  text: string,
): DockerfileInstruction | undefined {
  const keyword = text.split(/\s/, 1)[0]?.toUpperCase();
  const numbered = /^stage-(\d+)$/.exec(stage)?.[1];
  const stageIndex =
    numbered === undefined
      ? stage === ''
        ? 0
        : outline.stages.indexOf(stage.toLowerCase())
      : Number(numbered);
  const counted = outline.instructions.filter(
    (instruction) => instruction.stage === stageIndex && COUNTED.has(instruction.keyword),
  );
  const found = counted[index - 1];
  // A base's ONBUILD triggers shift the count; then only the text can tell.
  return found?.keyword === keyword
    ? found
    : outline.instructions.find((instruction) => sameText(instruction.text, text));
}

const sameText = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').trim().toLowerCase() === b.replace(/\s+/g, ' ').trim().toLowerCase();

const STEP = /^Step (\d+)\/(\d+) : (.*)/s;

/** Collects what the classic builder prints: `Step 2/3 : RUN ...`, ` ---> Using cache`, output, ` ---> <id>`. */
export class ClassicSteps {
  readonly #steps: {
    text: string;
    cached: boolean;
    log: string;
    startedAt: number;
    durationMs: number;
    error: string | null;
  }[] = [];
  /** Ids of the images this build made on its way, in order: discarded stages would stay behind. */
  readonly madeImages: string[] = [];

  add(text: string, now: number): void {
    const [, , , instruction] = STEP.exec(text) ?? [];
    const current = this.#steps.at(-1);
    if (instruction !== undefined) {
      this.#end(now);
      this.#steps.push({
        text: instruction.trim(),
        cached: false,
        log: '',
        startedAt: now,
        durationMs: 0,
        error: null,
      });
    } else if (current !== undefined) {
      const image = /^ ---> ([0-9a-f]{12})\s*$/.exec(text)?.[1];
      if (/^ ---> Using cache/.test(text)) current.cached = true;
      else if (image === undefined)
        current.log += /^ ---> |^Removing intermediate|^\n$/.test(text) ? '' : text;
      else if (!current.cached && !/^FROM\s/i.test(current.text)) this.madeImages.push(image);
    }
  }

  fail(message: string, now: number): void {
    this.#end(now);
    const current = this.#steps.at(-1);
    if (current !== undefined) current.error = message;
  }

  #end(now: number): void {
    const current = this.#steps.at(-1);
    if (current !== undefined && current.durationMs === 0)
      current.durationMs = Math.round(now - current.startedAt);
  }

  /** Steps come one an instruction, in order; an ARG before the first FROM counts too. */
  steps(outline: DockerfileOutline): BuildStep[] {
    return this.#steps.flatMap((step, index) => {
      const instruction = outline.instructions[index];
      // Past the file's own instructions come the labels that we add.
      if (instruction === undefined || instruction.keyword === 'FROM') return [];
      return [
        {
          instruction: cleanInstruction(instruction.text),
          line: instruction.line,
          stage: String(Math.max(0, instruction.stage)),
          cached: step.cached,
          durationMs: step.cached ? 0 : step.durationMs,
          log: cleanLog(step.log),
          error: step.error === null ? null : cleanLog(step.error),
        },
      ];
    });
  }
}
