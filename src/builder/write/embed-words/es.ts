import type { EmbedWords } from './embed-words.js';

export const words: EmbedWords = {
  lead: 'Unas pocas opciones y un solo código para pegar. Sigue los colores de tu página y no cuenta a nadie.',
  where: '¿Dónde lo vas a pegar?',
  what: '¿Qué se muestra?',
  look: '¿Qué aspecto tiene?',
  leftOut: '¿Qué se omite en las tarjetas?',
  sameAsPage: 'Como la página',
  light: 'Claro',
  dark: 'Oscuro',
  ownColour: 'Su propio color',
  image: 'Imagen',
  author: 'Autor',
  date: 'Fecha',
  summary: 'Resumen',
  readingTime: 'Tiempo de lectura',
  card: 'Una tarjeta',
  full: 'Artículo completo',
  list: 'Lista',
  copy: 'Copiar',
  copied: 'Copiado',
  selected: 'Seleccionado; pulsa Ctrl+C o ⌘C',
  preview: 'Vista previa',
  anyPage: 'Cualquier página HTML',
  noScripts: 'Una página sin scripts',
  readme: 'README, correo',
  notes: {
    html: 'Pega las cuatro primeras líneas una vez en el head de la página, y el resto donde deba aparecer.',
    frame: 'Un marco muestra los artículos sin ningún script en tu página.',
    wordpress:
      'Pega una URL en una línea aparte; WordPress la convierte en un marco. Pega una cita en un bloque «HTML personalizado».',
    ghost: 'Pégalo en una tarjeta HTML. Una URL en una línea aparte se convierte en un marcador con el título y la imagen.',
    discourse:
      'Primero, un administrador añade # al ajuste «allowed iframes». Con el componente de tema basta una URL en una línea aparte.',
    phpbb:
      'Un enlace funciona en cualquier mensaje. Con nuestra definición para «Media Embed», la URL de un artículo se convierte en una tarjeta.',
    mybb: 'Un enlace funciona en cualquier mensaje. Con el plugin, o con esta línea antes de </body> en la plantilla «footer», la URL de un artículo en una línea aparte se convierte en su tarjeta: #',
    flarum:
      'Un enlace funciona en cualquier mensaje. Con las líneas para extend.php, la URL de un artículo se convierte en su tarjeta.',
    nodebb:
      'En un mensaje, pega una URL en una línea aparte; pega una cita en un widget HTML. Primero, un administrador pega esta línea en Appearance, Custom Content, Custom Header: #',
    fossil:
      'Para páginas wiki y mensajes en Markdown. Primero, un administrador añade esta línea al pie del skin, y este sitio al ajuste «default-csp»: #',
    generator: 'La cita se puede leer aunque el script no se ejecute. Hugo necesita «unsafe: true» para su Markdown.',
    markdown: 'Un enlace funciona incluso donde solo se permite texto. Donde se permiten imágenes, hay una para cada artículo: #',
  },
};
