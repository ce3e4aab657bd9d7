/** Demo products of a client: bought, quoted or marked. */
import { money, quantity } from '../money.ts';
import type { ArticuloDemo } from '../types.comercio.ts';
import type { ProductoDemo } from '../types.equipo.ts';
import { comprasDe } from './compras.ts';
import type { Mundo } from './mundo.ts';

/** What was bought, as the sales say; then what was only quoted; then what somebody marked. */
export function productosDe(mundo: Mundo, i: number): ProductoDemo[] {
  const { id: clienteId, creadoEn } = mundo.cliente(i);
  const random = mundo.random('productos', i);
  const deEste = (articulo: ArticuloDemo) => ({
    id: mundo.id('productoCliente', creadoEn, i, articulo.indice),
    clienteId,
    articulo,
  });
  const comprados = comprasDe(mundo, i, 'Inventariable').map(
    ({ articulo, cantidad, importe, primera, ultima, compras }): ProductoDemo => ({
      ...deEste(articulo),
      interes: 'COMPRADO',
      cantidad: quantity(cantidad),
      importe: money(importe),
      primeraCompra: primera,
      ultimaCompra: ultima,
      compras,
    }),
  );
  const nunca = (interes: ProductoDemo['interes']) => (articulo: ArticuloDemo) => ({
    ...deEste(articulo),
    ...{ interes, cantidad: '0', importe: '0.00', primeraCompra: null, ultimaCompra: null, compras: 0 },
  });
  const conocidos = new Set(comprados.map(({ articulo }) => articulo.id));
  const cotizados = cotizadosDe(mundo, i).filter(({ id }) => !conocidos.has(id));
  for (const { id } of cotizados) conocidos.add(id);
  const otros = mundo.articulos.filter(({ id, tipo }) => tipo === 'Inventariable' && !conocidos.has(id));
  return [
    ...comprados,
    ...cotizados.map(nunca('COTIZADO')),
    ...random.sample(otros, random.int(1, 3)).map(nunca('FAVORITO')),
  ];
}

/** Goods in the client's quotes; asked by telephone where there are none. */
function cotizadosDe(mundo: Mundo, i: number): ArticuloDemo[] {
  const ids = new Set(mundo.cotizaciones(i).flatMap(({ partidas }) => partidas.map(({ articulo }) => articulo.id)));
  const random = mundo.random('productos.cotizados', i);
  const goods = mundo.articulos.filter(({ tipo, activo }) => tipo === 'Inventariable' && activo);
  const enCotizacion = goods.filter(({ id }) => ids.has(id));
  return enCotizacion.length > 0 ? enCotizacion : random.sample(goods, random.int(1, 3));
}
