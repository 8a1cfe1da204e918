
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `Articles`,
'clear-tags': `Effacer`,
'clear-tags-label': `Effacer les étiquettes sélectionnées`,
'empty': `Il n’y a encore rien ici.`,
'error-network': `Impossible de charger les articles. Vérifiez votre connexion.`,
'error-post-not-found': `Cet article est introuvable.`,
'error-unavailable': `Les articles sont indisponibles pour le moment.`,
'error-unreadable': `Impossible d’afficher les articles.`,
'found': `Articles trouvés : #`,
'link-copied': `Lien copié`,
'loads-from': str`${0}, chargé depuis ${1}`,
'more-tags': str`autres étiquettes : ${0}`,
'next-tip': `Conseil suivant`,
'no-match': `Aucun article correspondant.`,
'no-tip-matches': `Aucun conseil correspondant.`,
'play-frame': `Lire`,
'position': str`${0} sur ${1}`,
'previous-tip': `Conseil précédent`,
'read-on': `Lire la suite`,
'reading-time': `# min`,
'remove-tag': str`Retirer l’étiquette ${0}`,
'retry': `Réessayer`,
'scroll-area': `Zone défilante`,
'search': `Rechercher`,
'selected-tags': `Étiquettes sélectionnées`,
'share': str`Partager : ${0}`,
'show-frame': `Afficher`,
'show-image': `Afficher l’image`,
'show-more': `Afficher plus`,
'stale': `Ces articles ne sont peut-être pas à jour.`,
'tag-count': `one:, # article|, # articles`,
'tags': `Étiquettes`,
'tips': `Conseils`,
'tips-found': `Conseils trouvés : #`,
    };
  