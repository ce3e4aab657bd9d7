import { describe, expect, it } from 'vitest';
import { esEjecutable, raizDe } from './marcado.ts';

describe('what a text begins with', () => {
  it.each([
    ['<html>', 'html', true],
    [' \n\t<!-- x --><!doctype html><p>', null, true],
    ['<?xml version="1.0"?>\n<!-- a\n b --><svg xmlns="x">', 'svg', true],
    ['\uFEFF<?xml version="1.0"?><s:svg xmlns:s="x"/>', 'svg', true],
    ['<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x"><x/>', null, true],
    ['<SCRIPT>alert(1)</SCRIPT>', 'script', true],
    ['<!-- never ends <svg>', null, true],
    ['<?xml version="1.0"?><cfdi:Comprobante Version="4.0"/>', 'comprobante', false],
    ['<!DOCTYPE nota [<!ELEMENT nota ANY>]><nota/>', 'nota', false],
    ['2026-11-24 <html> apareció en la pantalla', null, false],
    ['{"a": "<svg>"}', null, false],
    ['a < b', null, false],
    ['< b', null, false],
    ['', null, false],
  ])('%j', (texto, raiz, activa) => {
    expect(raizDe(texto)).toEqual({ raiz, activa });
  });

  it('is looked at in a time that grows with its length and no faster', () => {
    for (const texto of [
      '<!--'.repeat(16_000),
      '<?'.repeat(32_000),
      ' '.repeat(65_000),
      '<!DOCTYPE a['.repeat(5_000),
    ]) {
      const desde = performance.now();
      raizDe(texto);
      expect(performance.now() - desde).toBeLessThan(500);
    }
  });

  it('runs or does not', () => {
    expect(['#!/bin/sh\n', '\uFEFF#!/usr/bin/env node', 'MZ\u0090'].every(esEjecutable)).toBe(true);
    expect(['# título', 'a#!', ' MZ', ''].some(esEjecutable)).toBe(false);
  });
});
