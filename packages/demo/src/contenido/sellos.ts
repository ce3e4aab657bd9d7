/**
 * What a PAC and a certificate put into a CFDI, invented: the demo's documents are
 * sealed by nobody. They follow from the document, so a document is kept without
 * them and gets them back, always the same, when it is read.
 */
import { createHash } from 'node:crypto';

/** Of a key that was thrown away when it was made: «MUESTRA SIN VALOR FISCAL». */
const CERTIFICADO =
  'MIIDmzCCAoOgAwIBAgIUKXhx9LbyGgSUrnSmTI5wxqSgDrkwDQYJKoZIhvcNAQELBQAwXTEiMCAGA1UEAwwZQ2xpZW50ZSAzNjAsIGRlbW9zdHJhY2lvbjEUMBIGA1UECgwLQ2xpZW50ZSAzNjAxITAfBgNVBAsMGE1VRVNUUkEgU0lOIFZBTE9SIEZJU0NBTDAeFw0yNjEyMDEwNzEwMzVaFw0zNjExMjgwNzEwMzVaMF0xIjAgBgNVBAMMGUNsaWVudGUgMzYwLCBkZW1vc3RyYWNpb24xFDASBgNVBAoMC0NsaWVudGUgMzYwMSEwHwYDVQQLDBhNVUVTVFJBIFNJTiBWQUxPUiBGSVNDQUwwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDKf5NL5XasCIApW6qQIXvjZdCl+kfeWIGGuy1DkD8VG85FCdpMHN4CfLGMaCuWFK+1iim1Ijl6+fYPPBZ4kOg3icFEqlywcssA1BJnCFhguLCSbDmeLsooIok7WQDm++NXmgVUMUH3B5XuMfTwEU3yujM8cKDXhImcg4CxVVh5nn7XOoU6AmYf3a9xMUn4VZjbTVI86lCiIBiBleGU8qqQDFrsqfs0BiNF6t7or+W0RvgmrRiC1w8fO0bpTLgTQnL5ZgJnhCP/l6lByxgN8SYoAihkwuL/i5G8M6cRI1gOIvaY36axecJPfHqujZHCAs9BAThllyrcwYFQiCYKhLRpAgMBAAGjUzBRMB0GA1UdDgQWBBR7Fhwn4PjnW1gLAEH2faSCZYDg0TAfBgNVHSMEGDAWgBR7Fhwn4PjnW1gLAEH2faSCZYDg0TAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4IBAQBFyOhvAYZZtD2Lc5Y4SBGDbwNbEWJ3hJ3tayZ9D0NbGnvn0UHLtl3z5UlFhydQ5XCy+UlVdfhNvkum9W8AR4zOeqW8EVvDbtm/GnVh8hWrwqJ2ETA+vqtqwvSk+NEOvB/PbaigswaykQ23i7y5jtywEARgNgGS59UUNDG808bmXC5liz6oytZaldwubQUzjRa+9dGaaVrqly6LLCA1j+XBOXJDlcTtkdoKhBKn4b3uhz9d730r4KUTxPdfciPkRMshc7LmmVXIBMvc9NgWoky8u2Pr5UNv5aITP5B36W9adZURJa8mKApmBTYyFCkrz2Vyj6R6OhD85jJHt4QDv0E7';
export const NO_CERTIFICADO = '30001000000500009999';
export const NO_CERTIFICADO_SAT = '00001000000599999999';
/** An invented PAC's, with its check digit. */
export const RFC_PAC = 'ZZQ100101W16';

/** Where each goes in a document that has none yet. */
export const HUECO = { certificado: '@certificado', sello: '@sello', selloSat: '@selloSat' } as const;

const BLOQUES = 8;

/** 256 bytes, as an RSA signature of 2048 bits has. */
function sello(documento: string, de: string): string {
  const bloques = Array.from({ length: BLOQUES }, (_, n) =>
    createHash('sha256').update(`${de} ${n} ${documento}`).digest(),
  );
  return Buffer.concat(bloques).toString('base64');
}

/** The document with its certificate and its seals. */
export function sellar(documento: string): string {
  const suyo = sello(documento, 'emisor');
  return documento
    .replace(HUECO.certificado, CERTIFICADO)
    .replaceAll(HUECO.selloSat, sello(documento, 'SAT'))
    .replaceAll(HUECO.sello, suyo);
}
