/** How far a pull is. */
export interface PullProgress {
  readonly name: string;
  /** In the engine's words: `Downloading`, `Extracting` ... */
  readonly status: string;
  readonly layersDone: number;
  readonly layersTotal: number;
  readonly bytesDone: number;
  /** Of the layers whose size is known so far. */
  readonly bytesTotal: number;
}

export interface LayerProgress {
  readonly isDone: boolean;
  readonly bytesDone: number;
  readonly bytesTotal: number;
}

interface PullLine {
  readonly error: string | null;
  readonly status: string;
}

const DONE = ['Pull complete', 'Already exists', 'Download complete'];
const NOT_A_LAYER = /^Pulling from|^Digest|^Status/;

/** Reads one line of the engine's answer to a pull, and notes what it says of a layer. */
export function readPullLine(line: unknown, layers: Map<string, LayerProgress>): PullLine {
  const { id, status, error, progressDetail } = fields(line);
  if (typeof error === 'string') return { error, status: '' };
  const words = typeof status === 'string' ? status : '';
  if (typeof id === 'string' && !NOT_A_LAYER.test(words)) {
    const { current, total } = fields(progressDetail);
    const before = layers.get(id);
    const isDownload = words === 'Downloading';
    const bytesTotal = isDownload && typeof total === 'number' ? total : (before?.bytesTotal ?? 0);
    const isDone = words !== 'Download complete' && DONE.includes(words);
    const bytesDone =
      isDownload && typeof current === 'number' ? current : (before?.bytesDone ?? 0);
    layers.set(id, {
      isDone,
      bytesTotal,
      bytesDone: DONE.includes(words) ? bytesTotal : bytesDone,
    });
  }
  return { error: null, status: words };
}

/** Adds up what is known of the layers. */
export function summarise(
  name: string,
  status: string,
  layers: ReadonlyMap<string, LayerProgress>,
): PullProgress {
  const all = [...layers.values()];
  const sum = (read: (layer: LayerProgress) => number): number =>
    all.reduce((total, layer) => total + read(layer), 0);
  return {
    name,
    status,
    layersDone: all.filter(({ isDone }) => isDone).length,
    layersTotal: all.length,
    bytesDone: sum(({ bytesDone }) => bytesDone),
    bytesTotal: sum(({ bytesTotal }) => bytesTotal),
  };
}

const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
