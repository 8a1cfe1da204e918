
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'empty': `Hier gibt es noch nichts.`,
'error-network': `Die Artikel konnten nicht geladen werden. Bitte die Verbindung prüfen.`,
'error-post-not-found': `Dieser Artikel wurde nicht gefunden.`,
'error-unavailable': `Die Artikel sind momentan nicht verfügbar.`,
'error-unreadable': `Die Artikel können nicht angezeigt werden.`,
'found': `Gefundene Artikel: #`,
'link-copied': `Link kopiert`,
'next-tip': `Nächster Tipp`,
'no-match': `Keine passenden Artikel.`,
'no-tip-matches': `Keine passenden Tipps.`,
'position': str`${0} von ${1}`,
'previous-tip': `Vorheriger Tipp`,
'read-on': `Weiterlesen`,
'reading-time': `# Min. Lesezeit`,
'retry': `Erneut versuchen`,
'search': `Suchen`,
'share': `Teilen`,
'show-image': `Bild anzeigen`,
'show-more': `Mehr anzeigen`,
'tag-count': `, # Artikel`,
'tags': `Schlagwörter`,
'tips-found': `Gefundene Tipps: #`,
    };
  