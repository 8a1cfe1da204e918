
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'empty': `Ainda não há nada aqui.`,
'error-network': `Não foi possível carregar os artigos. Verifique sua conexão.`,
'error-post-not-found': `Este artigo não foi encontrado.`,
'error-unavailable': `Os artigos não estão disponíveis no momento.`,
'error-unreadable': `Não é possível exibir os artigos.`,
'found': `Artigos encontrados: #`,
'link-copied': `Link copiado`,
'next-tip': `Próxima dica`,
'no-match': `Nenhum artigo correspondente.`,
'no-tip-matches': `Nenhuma dica correspondente.`,
'position': str`${0} de ${1}`,
'previous-tip': `Dica anterior`,
'read-on': `Continuar lendo`,
'reading-time': `# min de leitura`,
'retry': `Tentar novamente`,
'search': `Pesquisar`,
'share': `Compartilhar`,
'show-image': `Mostrar imagem`,
'show-more': `Mostrar mais`,
'tag-count': `one:, # artigo|, # artigos`,
'tags': `Tags`,
'tips-found': `Dicas encontradas: #`,
    };
  