/** Demo rows of uploads, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { cargas } from './tables.ts';

const QUINCE_MINUTOS_MS = 15 * 60_000;

export const demo: readonly DemoGenerator[] = [
  {
    name: 'communications.cargas',
    table: cargas,
    /** One that somebody asked for and never sent. */
    *shared(world) {
      const creadoEn = world.archivos(0)[0]!.creadoEn;
      yield {
        id: world.id('cargaArchivo', creadoEn, 0),
        usuario: 'ana.torres',
        nombre: 'Foto de la placa.jpg',
        bytes: 481_233,
        sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        tipoMime: null,
        categoria: null,
        escaneo: 'PENDIENTE',
        creadoEn,
        expiraEn: new Date(Date.parse(creadoEn) + QUINCE_MINUTOS_MS).toISOString(),
        completadaEn: null,
        ligadaEn: null,
        descartadaEn: null,
      };
    },
  },
];
