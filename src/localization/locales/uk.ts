
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `Статті`,
'clear-tags': `Очистити`,
'clear-tags-label': `Очистити вибрані теги`,
'empty': `Тут поки нічого немає.`,
'error-network': `Не вдалося завантажити статті. Перевірте з’єднання.`,
'error-post-not-found': `Цю статтю не знайдено.`,
'error-unavailable': `Статті зараз недоступні.`,
'error-unreadable': `Не вдається показати статті.`,
'found': `Знайдено статей: #`,
'link-copied': `Посилання скопійовано`,
'loads-from': str`${0}, завантажується з ${1}`,
'more-tags': str`— інші теги: ${0}`,
'next-tip': `Наступна порада`,
'no-match': `Немає відповідних статей.`,
'no-tip-matches': `Немає відповідних порад.`,
'play-frame': `Відтворити`,
'position': str`${0} з ${1}`,
'previous-tip': `Попередня порада`,
'read-on': `Читати далі`,
'reading-time': `# хв`,
'remove-tag': str`Прибрати тег «${0}»`,
'retry': `Спробувати ще раз`,
'scroll-area': `Прокручувана область`,
'search': `Пошук`,
'selected-tags': `Вибрані теги`,
'share': str`Поділитися: ${0}`,
'show-frame': `Показати`,
'show-image': `Показати зображення`,
'show-more': `Показати більше`,
'stale': `Ці статті могли застаріти.`,
'tag-count': `one:, # стаття|few:, # статті|, # статей`,
'tags': `Теги`,
'tips': `Поради`,
'tips-found': `Знайдено порад: #`,
    };
  