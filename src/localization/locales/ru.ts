
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `Статьи`,
'clear-tags': `Сбросить`,
'clear-tags-label': `Сбросить выбранные теги`,
'empty': `Здесь пока ничего нет.`,
'error-network': `Не удалось загрузить статьи. Проверьте подключение.`,
'error-post-not-found': `Статья не найдена.`,
'error-unavailable': `Статьи сейчас недоступны.`,
'error-unreadable': `Не удаётся показать статьи.`,
'found': `Найдено статей: #`,
'link-copied': `Ссылка скопирована`,
'loads-from': str`${0}, загружается с ${1}`,
'more-tags': str`— другие теги: ${0}`,
'next-tip': `Следующий совет`,
'no-match': `Нет подходящих статей.`,
'no-tip-matches': `Нет подходящих советов.`,
'play-frame': `Воспроизвести`,
'position': str`${0} из ${1}`,
'previous-tip': `Предыдущий совет`,
'read-on': `Читать дальше`,
'reading-time': `# мин`,
'remove-tag': str`Убрать тег «${0}»`,
'retry': `Повторить`,
'scroll-area': `Прокручиваемая область`,
'search': `Поиск`,
'selected-tags': `Выбранные теги`,
'share': str`Поделиться: ${0}`,
'show-frame': `Показать`,
'show-image': `Показать изображение`,
'show-more': `Показать ещё`,
'stale': `Эти статьи могли устареть.`,
'tag-count': `one:, # статья|few:, # статьи|, # статей`,
'tags': `Теги`,
'tips': `Советы`,
'tips-found': `Найдено советов: #`,
    };
  