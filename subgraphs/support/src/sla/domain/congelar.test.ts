import { describe, expect, it } from 'vitest';
import { congelar } from './congelar.ts';

const CALENDARIO = {
  id: 'c',
  nombre: 'Oficina',
  zonaHoraria: 'America/Mexico_City',
  siempreAbierto: false,
  tramos: [{ diaSemana: 1, inicia: '09:00', termina: '18:00' }],
  festivos: ['2026-05-01', '2026-09-16', '2027-12-25', '2028-01-01'].map((fecha) => ({
    fecha,
    nombre: fecha,
    origen: 'LFT',
  })),
};

describe('the calendar that a case keeps', () => {
  it('has the holidays from the day it was made, as its zone says, to the end of the next year', () => {
    const fechas = (instante: string) => congelar(CALENDARIO, Date.parse(instante)).festivos.map(({ fecha }) => fecha);
    expect(fechas('2026-09-17T05:59:00Z')).toEqual(['2026-09-16', '2027-12-25']);
    expect(fechas('2026-09-17T06:00:00Z')).toEqual(['2027-12-25']);
  });

  it('is otherwise the calendar, and of a holiday keeps what the clock says of it', () => {
    const { festivos, ...resto } = congelar(CALENDARIO, Date.parse('2026-06-01T12:00:00Z'));
    const { festivos: _, ...esperado } = CALENDARIO;
    expect(resto).toEqual(esperado);
    expect(festivos[0]).toEqual({ fecha: '2026-09-16', nombre: '2026-09-16' });
  });
});
