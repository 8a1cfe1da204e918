
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'empty': `Hier is nog niets.`,
'error-network': `De artikelen konden niet worden geladen. Controleer je verbinding.`,
'error-post-not-found': `Dit artikel is niet gevonden.`,
'error-unavailable': `De artikelen zijn momenteel niet beschikbaar.`,
'error-unreadable': `De artikelen kunnen niet worden getoond.`,
'found': `Gevonden artikelen: #`,
'link-copied': `Link gekopieerd`,
'next-tip': `Volgende tip`,
'no-match': `Geen overeenkomende artikelen.`,
'no-tip-matches': `Geen overeenkomende tips.`,
'position': str`${0} van ${1}`,
'previous-tip': `Vorige tip`,
'read-on': `Verder lezen`,
'reading-time': `# min leestijd`,
'retry': `Opnieuw proberen`,
'search': `Zoeken`,
'share': `Delen`,
'show-image': `Afbeelding tonen`,
'show-more': `Meer tonen`,
'tag-count': `one:, # artikel|, # artikelen`,
'tags': `Tags`,
'tips-found': `Gevonden tips: #`,
    };
  