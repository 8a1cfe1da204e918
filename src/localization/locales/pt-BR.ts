
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `Artigos`,
'clear-tags': `Limpar`,
'clear-tags-label': `Limpar as tags selecionadas`,
'empty': `Ainda não há nada aqui.`,
'error-network': `Não foi possível carregar os artigos. Verifique sua conexão.`,
'error-post-not-found': `Este artigo não foi encontrado.`,
'error-unavailable': `Os artigos não estão disponíveis no momento.`,
'error-unreadable': `Não é possível exibir os artigos.`,
'found': `Artigos encontrados: #`,
'link-copied': `Link copiado`,
'loads-from': str`${0}, carregado de ${1}`,
'more-tags': str`outras tags: ${0}`,
'next-tip': `Próxima dica`,
'no-match': `Nenhum artigo correspondente.`,
'no-tip-matches': `Nenhuma dica correspondente.`,
'play-frame': `Reproduzir`,
'position': str`${0} de ${1}`,
'previous-tip': `Dica anterior`,
'read-on': `Continuar lendo`,
'reading-time': `# min`,
'remove-tag': str`Remover a tag ${0}`,
'retry': `Tentar novamente`,
'scroll-area': `Área rolável`,
'search': `Pesquisar`,
'selected-tags': `Tags selecionadas`,
'share': str`Compartilhar: ${0}`,
'show-frame': `Mostrar`,
'show-image': `Mostrar imagem`,
'show-more': `Mostrar mais`,
'stale': `Estes artigos podem estar desatualizados.`,
'tag-count': `one:, # artigo|, # artigos`,
'tags': `Tags`,
'tips': `Dicas`,
'tips-found': `Dicas encontradas: #`,
    };
  