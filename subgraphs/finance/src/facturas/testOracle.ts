/** Test oracle of invoices (CFDI of type I): what filters and orders mean in a row, where their names do not say it. */
import { enPesos, plain, type TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'Facturas.total': { compares: ({ total, tipoCambio }) => [enPesos(total as string, tipoCambio as string | null)] },
  'Facturas#TOTAL': { key: ({ total, tipoCambio }) => enPesos(total as string, tipoCambio as string | null) },
  'Facturas#SALDO': { key: ({ saldo, tipoCambio }) => enPesos(saldo as string, tipoCambio as string | null) },
  'Facturas.vencida': { holds: ({ diasVencida }, asked) => (diasVencida as number) > 0 === asked },
  'Facturas.folio': {
    holds: ({ serie, folio }, { igual, contiene, empieza }) => {
      const forms = [folio as string | null, [serie, folio].filter(Boolean).join('-')].filter((each) => each !== null);
      return (
        (igual == null || forms.includes(igual)) &&
        (contiene == null || forms.some((each) => plain(each).includes(plain(contiene)))) &&
        (empieza == null || forms.some((each) => plain(each).startsWith(plain(empieza))))
      );
    },
    values: ({ rows }) =>
      rows
        .filter(({ folio }) => folio)
        .flatMap(({ serie, folio }) => [
          { igual: folio },
          { igual: `${serie as string}-${folio as string}` },
          { contiene: (folio as string).slice(2) },
          { empieza: `${(serie as string).toLowerCase()}-` },
        ]),
  },
};
