
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `Articoli`,
'clear-tags': `Cancella`,
'clear-tags-label': `Cancella i tag selezionati`,
'empty': `Qui non c’è ancora nulla.`,
'error-network': `Impossibile caricare gli articoli. Controlla la connessione.`,
'error-post-not-found': `Questo articolo non è stato trovato.`,
'error-unavailable': `Gli articoli non sono disponibili al momento.`,
'error-unreadable': `Impossibile mostrare gli articoli.`,
'found': `Articoli trovati: #`,
'link-copied': `Link copiato`,
'loads-from': str`${0}, si carica da ${1}`,
'more-tags': str`altri tag: ${0}`,
'next-tip': `Consiglio successivo`,
'no-match': `Nessun articolo corrispondente.`,
'no-tip-matches': `Nessun consiglio corrispondente.`,
'play-frame': `Riproduci`,
'position': str`${0} di ${1}`,
'previous-tip': `Consiglio precedente`,
'read-on': `Continua a leggere`,
'reading-time': `# min`,
'remove-tag': str`Rimuovi il tag ${0}`,
'retry': `Riprova`,
'scroll-area': `Area scorrevole`,
'search': `Cerca`,
'selected-tags': `Tag selezionati`,
'share': str`Condividi: ${0}`,
'show-frame': `Mostra`,
'show-image': `Mostra immagine`,
'show-more': `Mostra altro`,
'stale': `Questi articoli potrebbero non essere aggiornati.`,
'tag-count': `one:, # articolo|, # articoli`,
'tags': `Tag`,
'tips': `Consigli`,
'tips-found': `Consigli trovati: #`,
    };
  