import { describe, expect, test } from 'vitest';
import { CATALOGOS_SAT, PERSONAS_POR_REGIMEN, REGIMENES_POR_USO } from '@cliente360/sat';
import { rfcDigito } from '../checkDigits.ts';
import { lugarPorCp } from '../datos/lugares.ts';
import { ascii } from '../datos/nombres.ts';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';
import { RFC_DISTINTOS, rfcUnico } from './rfc.ts';

const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
const clientes = Array.from({ length: 200 }, (_, i) => world.cliente(i));
const vigentes = new Set(CATALOGOS_SAT.map(({ catalogo, clave }) => `${catalogo} ${clave}`));

describe('clientes', () => {
  test('CLI-000001 is an ACTIVO company that buys on credit', () => {
    expect(clientes[0]).toMatchObject({ numero: 'CLI-000001', estado: 'ACTIVO', tipoPersona: 'MORAL' });
    expect(clientes[0]!.diasCredito).not.toBeNull();
  });

  test('all states and both generic RFCs are there', () => {
    expect(new Set(clientes.map(({ estado }) => estado)).size).toBe(4);
    expect(new Set(clientes.filter(({ esRfcGenerico }) => esRfcGenerico).map(({ rfc }) => rfc)).size).toBe(2);
  });

  test('an RFC has 12 characters for a company and 13 for a person, with its right check digit', () => {
    for (const { rfc, tipoPersona } of clientes.filter(({ esRfcGenerico }) => !esRfcGenerico)) {
      expect(rfc).toMatch(
        tipoPersona === 'MORAL' ? /^[A-ZÑ&]{3}\d{6}[A-Z0-9]{2}[0-9A]$/ : /^[A-ZÑ&]{4}\d{6}[A-Z0-9]{2}[0-9A]$/,
      );
      expect(rfcDigito(rfc.slice(0, -1))).toBe(rfc.at(-1));
      const [, year, month, day] = /(\d\d)(\d\d)(\d\d)..[0-9A]$/.exec(rfc)!;
      expect(new Date(Date.UTC(2000 + Number(year), Number(month) - 1, Number(day))).getUTCDate()).toBe(Number(day));
    }
  });

  test('no two of 20,000 RFCs are equal, even with the same letters and year', () => {
    const rfcs = new Set(Array.from({ length: 20_000 }, (_, i) => rfcUnico('ABC', 10, i)));
    expect(rfcs.size).toBe(20_000);
    expect(rfcUnico('ABC', 10, RFC_DISTINTOS)).toBe(rfcUnico('ABC', 10, 0));
    for (const factor of [2, 3, 7])
      expect(rfcUnico('ABC', 10, RFC_DISTINTOS / factor)).not.toBe(rfcUnico('ABC', 10, 0));
  });

  test('the preferred use of the CFDI is one that the regime admits, and a generic RFC goes with 616, S01 and the issuer’s CP', () => {
    for (const { regimenFiscal, tipoPersona, usoCfdiPreferido, esRfcGenerico, cpFiscal } of clientes) {
      expect(REGIMENES_POR_USO[usoCfdiPreferido]).toContain(regimenFiscal);
      expect(vigentes.has(`c_RegimenFiscal ${regimenFiscal}`)).toBe(true);
      if (!esRfcGenerico) expect(PERSONAS_POR_REGIMEN[regimenFiscal]).toContain(tipoPersona);
      else
        expect([regimenFiscal, usoCfdiPreferido, cpFiscal]).toEqual(['616', 'S01', world.facturas(0)[0]!.cpExpedicion]);
    }
  });

  test('telephones are E.164 of ten national digits', () => {
    const telefonos = clientes.flatMap((cliente, i) => [
      cliente.telefono,
      ...world.contactos(i).flatMap(({ telefono, movil }) => [telefono, movil]),
    ]);
    for (const telefono of telefonos) if (telefono !== null) expect(telefono).toMatch(/^\+52[2-9]\d{9}$/);
  });
});

describe('direcciones and contactos', () => {
  test('every client has one active FISCAL address, at its fiscal postal code, whose municipality and state are those of the code', () => {
    for (const [i, { cpFiscal }] of clientes.entries()) {
      const fiscales = world.direcciones(i).filter(({ tipos, activa }) => activa && tipos.includes('FISCAL'));
      expect(fiscales.map(({ codigoPostal }) => codigoPostal)).toEqual([cpFiscal]);
      for (const { codigoPostal, municipio, estado } of world.direcciones(i))
        expect(lugarPorCp(codigoPostal)).toMatchObject({ municipio, estado });
    }
  });

  test('every client has 2 to 6 contacts (the first 25 to 40), one of them principal, and the first by name is active', () => {
    for (const i of clientes.keys()) {
      const contactos = world.contactos(i);
      const [min, max] = i === 0 ? [25, 40] : [2, 6];
      expect(contactos.length >= min && contactos.length <= max).toBe(true);
      expect(contactos.filter(({ principal }) => principal)).toHaveLength(1);
      const porNombre = contactos.toSorted((a, b) =>
        ascii(`${a.nombre} ${a.apellidos}`).toLowerCase() < ascii(`${b.nombre} ${b.apellidos}`).toLowerCase() ? -1 : 1,
      );
      expect(porNombre[0]!.activo).toBe(true);
    }
    expect(world.contactos(0).some(({ activo }) => !activo)).toBe(true);
  });
});
