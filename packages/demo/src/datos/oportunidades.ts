/** What opportunities are called; `%` stands for the article. */
export const NOMBRES_OPORTUNIDAD = {
  Inventariable: ['Equipamiento: %', 'Reposición anual: %', 'Contrato de suministro: %', 'Ampliación de planta: %'],
  NoInventariable: ['Servicio recurrente: %', 'Contrato marco: %', 'Proyecto llave en mano: %'],
} as const;

export const ORIGENES_OPORTUNIDAD = [
  'Sitio web',
  'Recomendación de otro cliente',
  'Llamada del cliente',
  'Visita del vendedor',
  'Licitación',
  'Caso de soporte',
] as const;

export const MOTIVOS_PERDIDA = [
  'Un competidor ofreció mejor precio',
  'Sin presupuesto este año',
  'El plazo de entrega no les sirvió',
  'Eligieron otra marca',
  'El proyecto se canceló',
  'Dejaron de responder',
] as const;
