
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `Artikelen`,
'clear-tags': `Wissen`,
'clear-tags-label': `Geselecteerde tags wissen`,
'empty': `Hier is nog niets.`,
'error-network': `De artikelen konden niet worden geladen. Controleer je verbinding.`,
'error-post-not-found': `Dit artikel is niet gevonden.`,
'error-unavailable': `De artikelen zijn momenteel niet beschikbaar.`,
'error-unreadable': `De artikelen kunnen niet worden getoond.`,
'found': `Gevonden artikelen: #`,
'link-copied': `Link gekopieerd`,
'loads-from': str`${0}, wordt geladen van ${1}`,
'more-tags': str`andere tags: ${0}`,
'next-tip': `Volgende tip`,
'no-match': `Geen overeenkomende artikelen.`,
'no-tip-matches': `Geen overeenkomende tips.`,
'play-frame': `Afspelen`,
'position': str`${0} van ${1}`,
'previous-tip': `Vorige tip`,
'read-on': `Verder lezen`,
'reading-time': `# min`,
'remove-tag': str`Tag ${0} verwijderen`,
'retry': `Opnieuw proberen`,
'scroll-area': `Scrolbaar gebied`,
'search': `Zoeken`,
'selected-tags': `Geselecteerde tags`,
'share': str`Delen: ${0}`,
'show-frame': `Tonen`,
'show-image': `Afbeelding tonen`,
'show-more': `Meer tonen`,
'stale': `Deze artikelen zijn mogelijk verouderd.`,
'tag-count': `one:, # artikel|, # artikelen`,
'tags': `Tags`,
'tips': `Tips`,
'tips-found': `Gevonden tips: #`,
    };
  