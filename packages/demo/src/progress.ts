import cliProgress from 'cli-progress';
import type { LoadProgress } from './load.ts';

export interface Progress {
  /** Fits `LoadOptions.onProgress`. */
  update(progress: LoadProgress): void;
  stop(): void;
}

/**
 * Shows how far a load is, on `stream` (stderr by default, so that stdout stays
 * clean): a bar on a terminal, one line per 10 % elsewhere.
 */
export function progressBar(titulo: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? bar(titulo, stream) : lines(titulo, stream);
}

function bar(titulo: string, stream: NodeJS.WriteStream): Progress {
  const single = new cliProgress.SingleBar(
    {
      stream,
      hideCursor: true,
      clearOnComplete: false,
      format: `${titulo} {bar} {percentage} % · {value}/{total} clientes · {filas} filas`,
    },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    update({ clientes, total, rows }) {
      if (!started) single.start(total, 0, { filas: 0 });
      started = true;
      single.update(clientes, { filas: rows });
    },
    stop: () => single.stop(),
  };
}

function lines(titulo: string, stream: Pick<NodeJS.WriteStream, 'write'>): Progress {
  let tenths = 0;
  return {
    update({ clientes, total, rows }) {
      const reached = Math.floor((clientes * 10) / total);
      if (reached === tenths) return;
      tenths = reached;
      stream.write(`${titulo}: ${reached * 10} % (${clientes}/${total} clientes, ${rows} filas)\n`);
    },
    stop() {},
  };
}
