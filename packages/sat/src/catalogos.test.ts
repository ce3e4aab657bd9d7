import { describe, expect, test } from 'vitest';
import { CATALOGOS_SAT, PERSONAS_POR_REGIMEN, REGIMENES_POR_USO } from './catalogos.ts';

const claves = (catalogo: string) =>
  CATALOGOS_SAT.filter((each) => each.catalogo === catalogo)
    .map(({ clave }) => clave)
    .sort();

describe('CATALOGOS_SAT', () => {
  test('has each key once, described and with its validity', () => {
    expect(new Set(CATALOGOS_SAT.map(({ catalogo, clave }) => `${catalogo} ${clave}`)).size).toBe(CATALOGOS_SAT.length);
    for (const { descripcion, vigenteDesde, vigenteHasta } of CATALOGOS_SAT) {
      expect(descripcion.trim()).not.toBe('');
      expect(vigenteDesde).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(vigenteHasta).toBeNull();
    }
  });

  test('has the whole small catalogues', () => {
    expect(claves('c_FormaPago')).toHaveLength(22);
    expect(claves('c_RegimenFiscal')).toEqual([
      '601',
      '603',
      '605',
      '606',
      '607',
      '608',
      '610',
      '611',
      '612',
      '614',
      '615',
      '616',
      '620',
      '621',
      '622',
      '623',
      '624',
      '625',
      '626',
    ]);
    expect(claves('c_UsoCFDI')).toHaveLength(24);
    expect(claves('c_ObjetoImp')).toEqual(['01', '02', '03', '04', '05', '06', '07', '08']);
    expect(claves('c_Estado')).toHaveLength(32);
    expect(claves('c_TipoDeComprobante')).toEqual(['E', 'I', 'N', 'P', 'T']);
    expect(claves('c_MetodoPago')).toEqual(['PPD', 'PUE']);
    expect(claves('c_TipoRelacion')).toEqual(['01', '02', '03', '04', '05', '06', '07']);
    expect(claves('c_MotivoCancelacion')).toEqual(['01', '02', '03', '04']);
    expect(claves('c_Exportacion')).toEqual(['01', '02', '03', '04']);
    expect(claves('c_Impuesto')).toEqual(['001', '002', '003']);
    expect(claves('c_TipoPermiso')).toHaveLength(26);
    expect(claves('c_ConfigAutotransporte')).toHaveLength(34);
    expect(claves('c_FiguraTransporte')).toEqual(['01', '02', '03', '04', '05']);
  });

  test('dates what came after CFDI 4.0', () => {
    const desde = (clave: string) =>
      CATALOGOS_SAT.find((each) => each.catalogo === 'c_ObjetoImp' && each.clave === clave)?.vigenteDesde;
    expect([desde('03'), desde('04'), desde('05'), desde('08')]).toEqual([
      '2022-01-01',
      '2022-10-07',
      '2023-12-06',
      '2024-12-13',
    ]);
  });

  test('has every regime with who may be in it, and a moral person has no personal deduction', () => {
    expect(Object.keys(PERSONAS_POR_REGIMEN).sort()).toEqual(claves('c_RegimenFiscal'));
    const deMorales = (regimen: string) => PERSONAS_POR_REGIMEN[regimen]!.join() === 'MORAL';
    for (const [uso, regimenes] of Object.entries(REGIMENES_POR_USO))
      if (/^D|^CN/.test(uso)) expect(regimenes.filter(deMorales)).toEqual([]);
  });

  test('régimen 616 admits G02, S01 and CP01, and CN01 is for 605 only', () => {
    const con616 = Object.keys(REGIMENES_POR_USO).filter((uso) => REGIMENES_POR_USO[uso]!.includes('616'));
    expect(con616.sort()).toEqual(['CP01', 'G02', 'S01']);
    expect(REGIMENES_POR_USO['CN01']).toEqual(['605']);
  });
});
