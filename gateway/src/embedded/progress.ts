/** A progress bar of a load. */
import cliProgress from 'cli-progress';

export interface Step {
  readonly done: number;
  readonly total: number;
  readonly rows: number;
}

export interface Progress {
  update(step: Step): void;
  stop(): void;
}

/**
 * Shows how many of `unit` a load has done, on `stream` (stderr by default, so that stdout stays
 * clean): a bar on a terminal, one line per 10 % elsewhere.
 */
export function progressBar(titulo: string, unit: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? bar(titulo, unit, stream) : lines(titulo, unit, stream);
}

function bar(titulo: string, unit: string, stream: NodeJS.WriteStream): Progress {
  const single = new cliProgress.SingleBar(
    {
      stream,
      hideCursor: true,
      clearOnComplete: false,
      format: `${titulo} {bar} {percentage} % · {value}/{total} ${unit} · {filas} filas`,
    },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    update({ done, total, rows }) {
      if (!started) single.start(total, 0, { filas: 0 });
      started = true;
      single.update(done, { filas: rows });
    },
    stop: () => single.stop(),
  };
}

function lines(titulo: string, unit: string, stream: Pick<NodeJS.WriteStream, 'write'>): Progress {
  let tenths = 0;
  return {
    update({ done, total, rows }) {
      const reached = Math.floor((done * 10) / total);
      if (reached === tenths) return;
      tenths = reached;
      stream.write(`${titulo}: ${reached * 10} % (${done}/${total} ${unit}, ${rows} filas)\n`);
    },
    stop() {},
  };
}
