
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `Artikel`,
'clear-tags': `Zurücksetzen`,
'clear-tags-label': `Ausgewählte Schlagwörter zurücksetzen`,
'empty': `Hier gibt es noch nichts.`,
'error-network': `Die Artikel konnten nicht geladen werden. Bitte die Verbindung prüfen.`,
'error-post-not-found': `Dieser Artikel wurde nicht gefunden.`,
'error-unavailable': `Die Artikel sind momentan nicht verfügbar.`,
'error-unreadable': `Die Artikel können nicht angezeigt werden.`,
'found': `Gefundene Artikel: #`,
'link-copied': `Link kopiert`,
'loads-from': str`${0}, wird von ${1} geladen`,
'more-tags': str`weitere Schlagwörter: ${0}`,
'next-tip': `Nächster Tipp`,
'no-match': `Keine passenden Artikel.`,
'no-tip-matches': `Keine passenden Tipps.`,
'play-frame': `Abspielen`,
'position': str`${0} von ${1}`,
'previous-tip': `Vorheriger Tipp`,
'read-on': `Weiterlesen`,
'reading-time': `# Min.`,
'remove-tag': str`Schlagwort „${0}“ entfernen`,
'retry': `Erneut versuchen`,
'scroll-area': `Scrollbarer Bereich`,
'search': `Suchen`,
'selected-tags': `Ausgewählte Schlagwörter`,
'share': str`Teilen: ${0}`,
'show-frame': `Anzeigen`,
'show-image': `Bild anzeigen`,
'show-more': `Mehr anzeigen`,
'stale': `Diese Artikel sind möglicherweise nicht aktuell.`,
'tag-count': `, # Artikel`,
'tags': `Schlagwörter`,
'tips': `Tipps`,
'tips-found': `Gefundene Tipps: #`,
    };
  