
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'empty': `Na razie nic tu nie ma.`,
'error-network': `Nie udało się wczytać artykułów. Sprawdź połączenie.`,
'error-post-not-found': `Nie znaleziono tego artykułu.`,
'error-unavailable': `Artykuły są chwilowo niedostępne.`,
'error-unreadable': `Nie można wyświetlić artykułów.`,
'found': `Znalezione artykuły: #`,
'link-copied': `Skopiowano link`,
'next-tip': `Następna porada`,
'no-match': `Brak pasujących artykułów.`,
'no-tip-matches': `Brak pasujących porad.`,
'position': str`${0} z ${1}`,
'previous-tip': `Poprzednia porada`,
'read-on': `Czytaj dalej`,
'reading-time': `# min czytania`,
'retry': `Spróbuj ponownie`,
'search': `Szukaj`,
'share': `Udostępnij`,
'show-image': `Pokaż obraz`,
'show-more': `Pokaż więcej`,
'tag-count': `one:, # artykuł|few:, # artykuły|, # artykułów`,
'tags': `Tagi`,
'tips-found': `Znalezione porady: #`,
    };
  