import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    '“author” está obsoleto desde a versão 1.1; use o array “authors”',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'o item não tem um “id” utilizável; adicione um, senão os leitores de feeds vão ignorar o item',
  'the id "{0}" is also used by {1}; change one of them': 'o id “{0}” também é usado por {1}; altere um dos dois',
  'the item has no "content_html" and no "content_text"; add one of them':
    'o item não tem “content_html” nem “content_text”; adicione um dos dois',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'o feed não tem “version”; adicione “https://jsonfeed.org/version/1.1”',
  '"version" should be "https://jsonfeed.org/version/1.1"': '“version” deveria ser “https://jsonfeed.org/version/1.1”',
  'the feed has no "items"; add an array': 'o feed não tem “items”; adicione um array',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '“{0}” não é uma data; escreva a data no formato Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'o item não tem data; adicione uma, como “pubDate” ou “published”',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'o item não tem “guid” nem “id”; adicione um dos dois, senão os leitores de feeds vão ignorar o item',
  'the id "{0}" is also used by item {1}; change one of them': 'o id “{0}” também é usado pelo item {1}; altere um dos dois',
  'the item has no content and no description; add one of them': 'o item não tem conteúdo nem descrição; adicione um dos dois',
  'the feed has no title; add one': 'o feed não tem título; adicione um',
  'the feed is in {0}; save it as UTF-8': 'o feed está codificado em {0}; salve-o como UTF-8',
  'the server returned {0} for {1}; correct or remove the link': 'o servidor respondeu {0} para {1}; corrija ou remova o link',
  'there is no response from {0}; correct or remove the link': 'não há resposta de {0}; corrija ou remova o link',
  'the server returned {0} for {1}; open it in a browser': 'o servidor respondeu {0} para {1}; abra o endereço em um navegador',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'a imagem não tem texto alternativo; descreva o que ela mostra, entre “![” e “]” ou em alt',
  'a heading of level {0} follows one of level {1}; use level {2}':
    'um cabeçalho de nível {0} vem depois de um de nível {1}; use o nível {2}',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'o bloco de código não foi fechado, então tudo o que vem depois é código; feche-o com os mesmos delimitadores',
  'the article has no text; write some, or mark it with "draft: true"':
    'o artigo não tem texto; escreva um ou marque o artigo como rascunho com “draft: true”',
  'the file "{0}" was not found; check the path': 'o arquivo “{0}” não foi encontrado; verifique o caminho',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'a tag “{0}” aparece como “{1}” em outros artigos; use a mesma forma em todos, ou --fix',
  'the tag "{0}" has spaces around it; delete them': 'a tag “{0}” tem espaços antes ou depois; apague-os',
  '{0} has the same title; change one of them': '{0} tem o mesmo título; altere um dos dois',
  '{0} is in the future; check the date': '{0} é uma data futura; verifique a data',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'o link “{0}” leva a uma parte que o artigo não tem; verifique o que vem depois do “#”',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'uma tag HTML não fechada esconderia o texto seguinte, por isso é mostrada como texto; escreva-a como código, entre crases',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    'a fórmula “{0}” não pode ser lida como TeX e é mostrada como código; corrija-a',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'scripts, manipuladores de eventos e URLs “javascript:” são removidos quando o artigo é mostrado; apague-os',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'há elementos HTML aninhados demais ou não fechados, então a página mostra só o texto; feche-os ou use menos níveis',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'a imagem “{0}” não é um arquivo nem uma URL da web; coloque o arquivo junto ao artigo',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'não é possível criar cópias menores da imagem “{0}” ({1}); ela é publicada como está',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'a imagem “{0}” é um SVG malformado ({1}) e foi omitida; corrija-a ou exporte-a novamente',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    'a imagem “{0}” não pode ser lida como imagem; use JPEG, PNG, GIF, WebP, AVIF ou SVG, de até 30 MB',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'a imagem “{0}” não foi encontrada na pasta de entrada e foi omitida; coloque o arquivo lá ou informe a URL do site com --site',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'a imagem “{0}” não foi encontrada na pasta de entrada e foi omitida; coloque o arquivo lá ou corrija o caminho',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    'a imagem “{0}” não foi encontrada na pasta de entrada e foi substituída por {1}',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'a imagem “{0}” é copiada sem {1}, pois isso poderia executar ou carregar algo quando a imagem fosse aberta',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'a imagem “{0}” tem {1} MB, que cada leitor carrega por inteiro; exporte-a em tamanho menor ou use outro formato',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'a imagem “{0}” tem {1} MB, que cada leitor carrega por inteiro; execute “npm install --save-dev sharp” para ter cópias menores ou exporte-a em tamanho menor',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'a imagem “{0}” não tem URL na web e foi omitida; use URLs absolutas no feed',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    'não aparece na página do artigo nem nos widgets: {0} (no máximo, aparece o texto contido); use outro HTML ou um link',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'o link “{0}” leva a uma página que não está no feed; use a URL completa dela, com https://',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'os leitores não podem abrir “{0}”, que está no seu próprio computador; use uma URL na web',
  'the link "{0}" does not lead to a post of this build; check the path':
    'o link “{0}” não leva a nenhum artigo desta build; verifique o caminho',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'nenhuma linha define o link “{0}”, então os leitores veem os colchetes; adicione “[name]: URL” em uma linha própria ou corrija o nome',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'o link “{0}” não está escrito como link, por isso os leitores veem os colchetes; escreva [palavras](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'os leitores veem a marca “{0}”; escreva-a logo antes da primeira palavra e logo depois da última, ou ponha uma barra invertida antes dela',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'os leitores veem a tag “{0}”, porque ela está malformada ou é longa demais; corrija-a',
  'readers see "{0}", because there is no such character; correct the name':
    'os leitores veem “{0}”, porque esse caractere não existe; corrija o nome',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    'não existe o emoji “{0}”, então os leitores veem o nome dele; você quis dizer “{1}”?',
  'the character "\ufffd" stands for one that was lost; write it again':
    'o caractere “\ufffd” está no lugar de um que se perdeu; escreva-o de novo',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} não está fechado, então tudo o que vem depois fica dentro dele; feche com {1}',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} não tem início e por isso é omitido; escreva {1} antes ou apague-o',
  '{0} is not closed, so it is left out; close it with {1}': '{0} não está fechado, então é omitido; feche-o com {1}',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'esta linha sobrou de uma mesclagem; mantenha uma das versões e apague as marcas',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'isto não é lido como tabela, então os leitores veem os traços; escreva uma linha como “| --- | --- |” abaixo da primeira',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'a linha tem mais células do que a tabela tem colunas, então os leitores não veem as últimas; escreva “\\|” para um “|” em uma célula',
  'the heading has no text; write some, or delete it': 'o título não tem texto; escreva algum ou apague-o',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'o link não tem texto, então ninguém consegue segui-lo; escreva algum entre “[” e “]”',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'o texto alternativo “{0}” não diz o que a imagem mostra; descreva a imagem',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'o post foi atualizado em {0}, antes da sua data, {1}; corrija uma das duas',
  'the link "{0}" does not lead to a post of this build; check the name':
    'o link “{0}” não leva a nenhum artigo desta build; verifique o nome',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'o arquivo “{0}” não é copiado por causa do tipo ou do tamanho; use a URL completa dele, com https://',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'a imagem “{0}” não é copiada ({1}), então os leitores a carregam do endereço original; verifique a URL ou salve a imagem junto ao artigo',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '“tips” cita um cabeçalho que este artigo não tem: “{0}”; os cabeçalhos dele são: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'a nota de rodapé {0} não tem texto, por isso a chamada dela foi omitida; escreva “{1}: …” em uma linha separada',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'nenhum texto remete à nota de rodapé {0}, por isso ela foi omitida; escreva {1} no lugar certo ou exclua a nota',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    'não há suporte a {0}, que foi omitido (ocorrências neste arquivo: {1}); use Markdown ou HTML no lugar, ou escreva como código',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    'não há suporte a {0}, que foi omitido; use Markdown ou HTML no lugar, ou escreva como código',
  'the permalink "{0}" is also used by {1}; change one of them':
    'o link permanente “{0}” também é usado por {1}; altere um dos dois',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'o link permanente “{0}” é ignorado; escreva um caminho como /2025/01/name/ ou um com {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'nenhum dos arquivos Markdown ({0}) é um artigo; adicione “date” ao front matter dos que forem artigos',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'o único arquivo Markdown não é um artigo; adicione “date” ao front matter dele se for um',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'o slug “{0}” foi alterado para “{1}”; use só letras, dígitos, “-” e “_”',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'o slug “{0}” também é usado por {1}; altere um deles com “slug: …”',
  'no other post has the slug "{0}"; use the original’s slug': 'nenhum outro artigo tem o slug “{0}”; use o slug do original',
  '"{0}" is itself a translation; use the slug of its original': '“{0}” também é uma tradução; use o slug do original',
  'a translation needs a language; add "language: …"': 'uma tradução precisa de um idioma; adicione “language: …”',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    'o próprio “{0}” está no idioma “{1}”; defina “language” com o idioma desta tradução',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '“{0}” já é a tradução de “{2}” para o idioma “{1}”; altere uma das duas',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'só esta página do feed é lida; para ler todas, informe a URL do feed em vez do arquivo',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'nenhum item do feed tem uma data legível; adicione datas, como 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    'itens sem data legível: {0} de {1}; para eles é usada a data do mais antigo, {2}. Adicione as datas ao feed',
  'it has more than {0} pages; the rest of the feed is left out': 'o feed tem mais de {0} páginas; o restante foi omitido',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'as páginas do feed têm mais de {0} bytes; o restante foi omitido',
  'the feed cannot be loaded: {0}': 'não foi possível carregar o feed: {0}',
  'the feed has no items; name another feed, or leave this one out': 'o feed não tem itens; informe outro feed ou remova este',
  'the field "{0}" is not read; did you mean "{1}"?': 'o campo “{0}” não é lido; você quis dizer “{1}”?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '“{0}” não é lido, porque é código; em um front matter em JavaScript, só constantes são lidas',
  'the front matter has more than {0} levels; use fewer': 'o front matter tem mais de {0} níveis; use menos',
  'the front matter is not valid JSON ({0}); correct it': 'o front matter não é um JSON válido ({0}); corrija-o',
  'the front matter cannot be read: {0}; correct this line': 'não foi possível ler o front matter: {0}; corrija esta linha',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'o front matter não é uma lista de linhas “name: value”; coloque “:” e um espaço depois de cada nome',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '“{0}” aparece duas vezes, e vale o último valor; os nomes precisam ser únicos, então remova um dos dois',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '“{0}” é ignorado, porque é um comentário em YAML; coloque o valor inteiro entre aspas',
  'aliases ("*name") are not supported; write the value instead': 'não há suporte a aliases (“*name”); escreva o valor no lugar',
  'the front matter is not closed; end it with a line of "{0}"': 'o front matter não foi fechado; termine-o com uma linha “{0}”',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'o arquivo não tem front matter; comece-o com as linhas “---”, “title: …”, “date: …” e “---”',
  'symbolic links are not followed; replace it with the file or folder itself':
    'links simbólicos não são seguidos; substitua o link pelo próprio arquivo ou pela própria pasta',
  'the folder cannot be read ({0}); check its permissions': 'não foi possível ler a pasta ({0}); verifique as permissões dela',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'todos os arquivos Markdown desta pasta estão excluídos ({0}); use padrões mais restritos em --exclude ou nas configurações',
  'this folder has no Markdown files; add files that end in .md':
    'esta pasta não tem arquivos Markdown; adicione arquivos que terminem em .md',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '“{0}” não é uma data; escreva a data no formato 2025-01-14 ou 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '“{0}” não é uma data, então “updated” é ignorado; escreva a data no formato 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'o artigo não tem título; será usado “{0}”, do nome do arquivo. Adicione “title: …” ao front matter',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'o artigo não tem título; será usado “{0}”, do seu texto. Adicione “title: …” ao front matter',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    'o valor de “pinned” não é true nem false, por isso é ignorado; escreva “pinned: true”',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    'o valor de “{0}” é do tipo errado, então é ignorado; escreva-o no formato “{1}”',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '“{0}” não é um código de idioma e é ignorado; use um como “en” ou “zh-Hans”',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'falta a data; adicione “date: 2025-01-14” ao front matter ou comece o nome do arquivo com a data',
  'the file has {0} bytes, more than the {1} allowed; split it': 'o arquivo tem {0} bytes, mais que os {1} permitidos; divida-o',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'o arquivo não está em UTF-8; abra-o em um editor e salve-o com a codificação UTF-8',
  'the file cannot be read ({0}); check its permissions': 'não foi possível ler o arquivo ({0}); verifique as permissões dele',
  'the name is not UTF-8; rename it': 'o nome não está em UTF-8; altere-o',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '“{0}” é UTF-8 lido como Windows-1252 e foi corrigido para “{1}”; corrija o arquivo',
  '{0} control characters were removed; delete them from the file': 'caracteres de controle removidos: {0}; apague-os do arquivo',
  'a control character was removed; delete it from the file': 'um caractere de controle foi removido; apague-o do arquivo',
  'the value is not closed; add the missing {0}': 'o valor não está fechado; acrescente o {0} que falta',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '“{0}” não pode estar entre aspas retas ("); use aspas simples ou escreva duas barras invertidas',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'esta linha tem um recuo diferente das que pertencem a ela; use o mesmo número de espaços',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'esta linha não é um YAML válido; confira o recuo e coloque entre aspas retas (") um valor que contenha “:”, “#”, “@” ou aspas',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'a maioria dos títulos não está em inglês, o idioma do feed; informe o deles com --language, por exemplo --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'este valor não é um YAML válido e foi lido como texto; coloque-o entre aspas',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'YAML não pode ser indentado com tabulações, por isso elas foram lidas como espaços; use espaços',
  'the front matter has no date; {0} from the file name is used':
    'o front matter não tem data; será usada {0}, do nome do arquivo',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '“{0}” não é uma data, então será usada a do nome do arquivo; escreva a data no formato 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used':
    'o front matter não tem data; será usada {0}, do caminho do arquivo',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '“{0}” não é uma data, então será usada a do caminho do arquivo; escreva a data no formato 2025-01-14',
  'the front matter has no date; {0} from the permalink is used':
    'o front matter não tem data; será usada {0}, do link permanente',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '“{0}” não é uma data, então será usada a do link permanente; escreva a data no formato 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'um card com a imagem carrega {0}, ou cerca de {1} com cópias menores; para isso, execute “npm install --save-dev sharp” e gere a build de novo',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'os cards com todas as imagens ({0}) carregam {1}, ou cerca de {2} com cópias menores; para isso, execute “npm install --save-dev sharp” e gere a build de novo',
  '{0} (item "{1}")': '{0} (item “{1}”)',

  '"{0}" must be a string': '“{0}” precisa ser uma string',
  '"{0}" must be an array': '“{0}” precisa ser um array',
  '"{0}" must be a number': '“{0}” precisa ser um número',
  '"{0}" must be true or false': '“{0}” precisa ser true ou false',
  '"{0}" is not an absolute URL: "{1}"': '“{0}” não é uma URL absoluta: “{1}”',
  '"{0}" has a scheme that feed readers do not open: "{1}"':
    '“{0}” tem um esquema de URL que os leitores de feeds não abrem: “{1}”',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '“{0}” precisa ser uma data como “2025-01-14T11:00:00Z”',
  '"id" should be a string': '“id” deveria ser uma string',
  '"language" must be a language tag such as "en" or "zh-Hans"':
    '“language” precisa ser um código de idioma como “en” ou “zh-Hans”',
  '"next_url" must not be the same as "feed_url"': '“next_url” não pode ser igual a “feed_url”',
  'an author must be an object with "name", "url" or "avatar"': 'um autor precisa ser um objeto com “name”, “url” ou “avatar”',
  'an author needs at least one of "name", "url" and "avatar"':
    'um autor precisa ter pelo menos um destes campos: “name”, “url” ou “avatar”',
  'an item must be an object': 'um item precisa ser um objeto',
  'a tag must be a string': 'uma tag precisa ser uma string',
  'an attachment must be an object': 'um anexo precisa ser um objeto',
  'the attachment has no "{0}"': 'o anexo não tem “{0}”',
  'a hub must be an object with "type" and "url"': 'um hub precisa ser um objeto com “type” e “url”',
  'the hub has no "{0}"': 'o hub não tem “{0}”',
  'the JSON is not an object, so it is not a feed': 'o JSON não é um objeto, então não é um feed',
  'the feed has no "title"': 'o feed não tem “title”',
  'this is not JSON: {0}': 'isto não é JSON: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'A resposta não é JSON nem XML. Verifique se a URL leva a um feed, e não a uma página da web; uma página pode indicar seu feed em um <link rel="alternate">.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'A resposta não é um feed. Um JSON Feed precisa de um array “items”; o XML precisa ser RSS ou Atom bem-formado.',
  'The feed has no usable items. Give each item an "id".': 'O feed não tem itens utilizáveis. Atribua um “id” a cada item.',
  'the link is not an absolute URL: "{0}"': 'o link não é uma URL absoluta: “{0}”',
  'the Markdown cannot be converted to HTML: {0}': 'não foi possível converter o Markdown em HTML: {0}',
  'the Markdown cannot be read: {0}': 'não foi possível ler o Markdown: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'a imagem “{0}” tem {1} MB; a build cria cópias menores para os cards e os artigos',
  'its date {0} is in the future, so it is not in the feed yet':
    'o artigo ainda não está no feed, porque sua data, {0}, está no futuro',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'outro artigo também tem o slug “{0}”, então este passa a ser “{1}”',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'outro artigo também tem o slug “{0}”, então este mantém a data e passa a ser “{1}”',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'o arquivo está na pasta “{0}”, que é para templates, então conta como página e não está no feed',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'o arquivo está na pasta “pages”, então conta como página e não está no feed',
  'it is a section page, so it counts as a page and is not in the feed':
    'o arquivo é uma página de seção, então conta como página e não está no feed',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'o arquivo está ao lado da pasta “_posts”, então conta como página e não está no feed',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'o arquivo tem um nome típico de páginas, então conta como página e não está no feed',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'o arquivo está excluído das coleções, então conta como página e não está no feed',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'o link permanente do arquivo é “false”, então o arquivo conta como página e não está no feed',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'o arquivo não tem front matter, então conta como página e não está no feed',
  'the file has no date, so it counts as a page and is not in the feed':
    'o arquivo não tem data, então conta como página e não está no feed',
  'this is a draft, so it is not in the feed': 'este é um rascunho, então não está no feed',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    'mais {0} mensagens do tipo {1} em um arquivo; use --format json para listá-las',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    'mais {0} mensagens do tipo {1} em {2} arquivos; use --format json para listá-las',
  '{0} (item {1}, "{2}")': '{0} (item {1}, “{2}”)',
  '{0} (item {1})': '{0} (item {1})',
};
