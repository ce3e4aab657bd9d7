import { describe, expect, it } from 'vitest';
import { esMarcadoActivo, noEsTexto } from './marcado.ts';

describe('what a text begins with', () => {
  it.each([
    '<html>',
    ' \n\t<!-- x --><!doctype html><p>',
    '<?xml version="1.0"?>\n<!-- a\n b --><svg xmlns="x">',
    '\uFEFF<?xml version="1.0"?><s:svg xmlns:s="x"/>',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x"><x/>',
    '<!DOCTYPE nota [<!ELEMENT nota ANY>]><nota/>',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<!-- never ends <svg>',
    '<?never ends',
  ])('%j is drawn or run', (texto) => expect(esMarcadoActivo(texto)).toBe(true));

  it.each([
    '<?xml version="1.0"?><cfdi:Comprobante Version="4.0"/>',
    '<nota/>',
    '2026-11-24 <html> apareció en la pantalla',
    '{"a": "<svg>"}',
    'a < b',
    '< b',
    ' '.repeat(100),
    '',
  ])('%j is shown', (texto) => expect(esMarcadoActivo(texto)).toBe(false));

  it.each([
    '#!/bin/sh\n',
    '\uFEFF#!/usr/bin/env node',
    'MZ\u0090',
    '\u007fELF',
    'PK\u0003\u0004',
    '%PDF-1.7',
    '{\\rtf1',
    'a\u0000',
  ])('%j is the beginning of no text', (texto) => expect(noEsTexto(texto)).toBe(true));

  it.each(['# título', 'a#!', ' MZ', '\u001b[31mERROR\u001b[0m', 'a\bb\u0007', ''])('%j is', (texto) =>
    expect(noEsTexto(texto)).toBe(false),
  );
});
