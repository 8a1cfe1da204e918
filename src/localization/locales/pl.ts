
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `Artykuły`,
'clear-tags': `Wyczyść`,
'clear-tags-label': `Wyczyść wybrane tagi`,
'empty': `Na razie nic tu nie ma.`,
'error-network': `Nie udało się wczytać artykułów. Sprawdź połączenie.`,
'error-post-not-found': `Nie znaleziono tego artykułu.`,
'error-unavailable': `Artykuły są chwilowo niedostępne.`,
'error-unreadable': `Nie można wyświetlić artykułów.`,
'found': `Znalezione artykuły: #`,
'link-copied': `Skopiowano link`,
'loads-from': str`${0}, wczytuje się z ${1}`,
'more-tags': str`– pozostałe tagi: ${0}`,
'next-tip': `Następna porada`,
'no-match': `Brak pasujących artykułów.`,
'no-tip-matches': `Brak pasujących porad.`,
'play-frame': `Odtwórz`,
'position': str`${0} z ${1}`,
'previous-tip': `Poprzednia porada`,
'read-on': `Czytaj dalej`,
'reading-time': `# min`,
'remove-tag': str`Usuń tag ${0}`,
'retry': `Spróbuj ponownie`,
'scroll-area': `Przewijany obszar`,
'search': `Szukaj`,
'selected-tags': `Wybrane tagi`,
'share': str`Udostępnij: ${0}`,
'show-frame': `Pokaż`,
'show-image': `Pokaż obraz`,
'show-more': `Pokaż więcej`,
'stale': `Te artykuły mogą być nieaktualne.`,
'tag-count': `one:, # artykuł|few:, # artykuły|, # artykułów`,
'tags': `Tagi`,
'tips': `Porady`,
'tips-found': `Znalezione porady: #`,
    };
  