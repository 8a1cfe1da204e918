import type { EmbedWords } from './embed-words.js';

export const words: EmbedWords = {
  lead: 'Algumas escolhas e um único código para colar. Ele segue as cores da sua página e não conta ninguém.',
  where: 'Onde você vai colar?',
  what: 'O que é mostrado?',
  look: 'Qual é a aparência?',
  leftOut: 'O que fica fora dos cartões?',
  sameAsPage: 'Igual à página',
  light: 'Claro',
  dark: 'Escuro',
  ownColour: 'Cor própria',
  image: 'Imagem',
  author: 'Autor',
  date: 'Data',
  summary: 'Resumo',
  readingTime: 'Tempo de leitura',
  card: 'Um cartão',
  full: 'Artigo completo',
  list: 'Lista',
  copy: 'Copiar',
  copied: 'Copiado',
  selected: 'Selecionado; pressione Ctrl+C ou ⌘C',
  preview: 'Prévia',
  anyPage: 'Qualquer página HTML',
  noScripts: 'Uma página sem scripts',
  readme: 'README, e-mail',
  notes: {
    html: 'Cole as quatro primeiras linhas uma vez no head da página, e o restante onde ele deve aparecer.',
    frame: 'Um quadro mostra os artigos sem nenhum script na sua página.',
    wordpress:
      'Cole uma URL em uma linha separada; o WordPress a transforma em um quadro. Cole uma citação em um bloco “HTML personalizado”.',
    ghost: 'Cole em um cartão HTML. Uma URL em uma linha separada vira um favorito com o título e a imagem.',
    discourse:
      'Primeiro, um administrador adiciona # à configuração “allowed iframes”. Com o componente de tema, basta uma URL em uma linha separada.',
    phpbb: 'Um link funciona em qualquer postagem. Com a nossa definição para “Media Embed”, a URL de um artigo vira um cartão.',
    mybb: 'Um link funciona em qualquer postagem. Com o plugin, ou com esta linha antes de </body> no modelo “footer”, a URL de um artigo em uma linha separada vira o cartão dele: #',
    flarum: 'Um link funciona em qualquer postagem. Com as linhas para extend.php, a URL de um artigo vira o cartão dele.',
    nodebb:
      'Em uma postagem, cole uma URL em uma linha separada; cole uma citação em um widget HTML. Primeiro, um administrador cola esta linha em Appearance, Custom Content, Custom Header: #',
    fossil:
      'Para páginas wiki e postagens em Markdown. Primeiro, um administrador adiciona esta linha ao rodapé do skin, e este site à configuração “default-csp”: #',
    generator: 'A citação continua legível onde o script não é executado. O Hugo precisa de “unsafe: true” para o Markdown dele.',
    markdown: 'Um link funciona mesmo onde só se permite texto. Onde se permitem imagens, há uma para cada artigo: #',
  },
};
