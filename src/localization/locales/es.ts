
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `Artículos`,
'clear-tags': `Borrar`,
'clear-tags-label': `Borrar las etiquetas seleccionadas`,
'empty': `Todavía no hay nada aquí.`,
'error-network': `No se pudieron cargar los artículos. Comprueba tu conexión.`,
'error-post-not-found': `No se encontró este artículo.`,
'error-unavailable': `Los artículos no están disponibles en este momento.`,
'error-unreadable': `No se pueden mostrar los artículos.`,
'found': `Artículos encontrados: #`,
'link-copied': `Enlace copiado`,
'loads-from': str`${0}, se carga desde ${1}`,
'more-tags': str`etiquetas más: ${0}`,
'next-tip': `Consejo siguiente`,
'no-match': `No hay artículos que coincidan.`,
'no-tip-matches': `No hay consejos que coincidan.`,
'play-frame': `Reproducir`,
'position': str`${0} de ${1}`,
'previous-tip': `Consejo anterior`,
'read-on': `Seguir leyendo`,
'reading-time': `# min`,
'remove-tag': str`Quitar la etiqueta ${0}`,
'retry': `Reintentar`,
'scroll-area': `Área desplazable`,
'search': `Buscar`,
'selected-tags': `Etiquetas seleccionadas`,
'share': str`Compartir: ${0}`,
'show-frame': `Mostrar`,
'show-image': `Mostrar imagen`,
'show-more': `Mostrar más`,
'stale': `Es posible que estos artículos no estén actualizados.`,
'tag-count': `one:, # artículo|, # artículos`,
'tags': `Etiquetas`,
'tips': `Consejos`,
'tips-found': `Consejos encontrados: #`,
    };
  