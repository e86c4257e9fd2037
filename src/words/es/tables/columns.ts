/** What columns say that several tables have. */
export const edtf = 'EDTF (ISO 8601-2)';
export const documentText = 'El documento: un id de la tabla de documentos';
export const passageText = 'El pasaje: un id de la tabla de pasajes';
export const addressText = 'Su página aquí; bajo la dirección del sitio, si no se conoce';
export const dateFrom = 'El primer día que admite la fecha, ISO 8601; vacío si queda abierto';
export const dateTo = 'El último día que admite';
export const startText = 'Dónde empieza en el texto del pasaje, en caracteres (puntos de código Unicode) desde 0';
export const endText = 'Dónde termina: el carácter que sigue al último';
