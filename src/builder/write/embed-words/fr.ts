import type { EmbedWords } from './embed-words.js';

export const words: EmbedWords = {
  lead: 'Quelques choix, puis un seul code à coller. Il suit les couleurs de votre page et ne compte personne.',
  where: 'Où le collez-vous ?',
  what: 'Que faut-il afficher ?',
  look: 'Quelle apparence ?',
  leftOut: 'Que faut-il omettre des cartes ?',
  sameAsPage: 'Comme la page',
  light: 'Clair',
  dark: 'Sombre',
  ownColour: 'Sa propre couleur',
  image: 'Image',
  author: 'Auteur',
  date: 'Date',
  summary: 'Résumé',
  readingTime: 'Temps de lecture',
  card: 'Une carte',
  full: 'Article complet',
  list: 'Liste',
  copy: 'Copier',
  copied: 'Copié',
  selected: 'Sélectionné ; appuyez sur Ctrl+C ou ⌘C',
  preview: 'Aperçu',
  anyPage: 'Toute page HTML',
  noScripts: 'Une page sans scripts',
  readme: 'README, e-mail',
  notes: {
    html: 'Collez les quatre premières lignes une fois dans le head de la page, et le reste à l’endroit voulu.',
    frame: 'Un cadre affiche les articles sans aucun script dans votre page.',
    wordpress:
      'Collez une URL seule sur une ligne ; WordPress en fait un cadre. Collez une citation dans un bloc « HTML personnalisé ».',
    ghost: 'Collez-le dans une carte HTML. Une URL seule sur une ligne devient un signet avec le titre et l’image.',
    discourse:
      'Un administrateur ajoute d’abord # au paramètre « allowed iframes ». Avec le composant de thème, une URL seule sur une ligne suffit.',
    phpbb:
      'Un lien fonctionne dans tous les messages. Avec notre définition pour « Media Embed », l’URL d’un article devient une carte.',
    mybb: 'Un lien fonctionne dans tous les messages. Avec le plugin, ou avec cette ligne avant </body> dans le modèle « footer », l’URL d’un article seule sur une ligne devient sa carte : #',
    flarum: 'Un lien fonctionne dans tous les messages. Avec les lignes pour extend.php, l’URL d’un article devient sa carte.',
    nodebb:
      'Dans un message, collez une URL seule sur une ligne ; collez une citation dans un widget HTML. Un administrateur colle d’abord cette ligne sous Appearance, Custom Content, Custom Header : #',
    fossil:
      'Pour les pages wiki et les messages en Markdown. Un administrateur ajoute d’abord cette ligne au pied de page de l’habillage, et ce site au paramètre « default-csp » : #',
    generator: 'La citation reste lisible là où le script ne s’exécute pas. Hugo a besoin de « unsafe: true » pour son Markdown.',
    markdown:
      'Un lien fonctionne même là où seul le texte est permis. Là où les images sont permises, il y en a une par article : #',
  },
};
