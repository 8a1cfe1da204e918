
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `Yazılar`,
'clear-tags': `Temizle`,
'clear-tags-label': `Seçili etiketleri temizle`,
'empty': `Burada henüz bir şey yok.`,
'error-network': `Yazılar yüklenemedi. Bağlantınızı kontrol edin.`,
'error-post-not-found': `Bu yazı bulunamadı.`,
'error-unavailable': `Yazılara şu anda ulaşılamıyor.`,
'error-unreadable': `Yazılar gösterilemiyor.`,
'found': `Bulunan yazı sayısı: #`,
'link-copied': `Bağlantı kopyalandı`,
'loads-from': str`${0}, ${1} adresinden yüklenir`,
'more-tags': str`etiket daha: ${0}`,
'next-tip': `Sonraki ipucu`,
'no-match': `Eşleşen yazı yok.`,
'no-tip-matches': `Eşleşen ipucu yok.`,
'play-frame': `Oynat`,
'position': str`${0} / ${1}`,
'previous-tip': `Önceki ipucu`,
'read-on': `Devamını oku`,
'reading-time': `# dk.`,
'remove-tag': str`${0} etiketini kaldır`,
'retry': `Tekrar dene`,
'scroll-area': `Kaydırılabilir alan`,
'search': `Ara`,
'selected-tags': `Seçili etiketler`,
'share': str`Paylaş: ${0}`,
'show-frame': `Göster`,
'show-image': `Görseli göster`,
'show-more': `Daha fazla göster`,
'stale': `Bu yazılar güncel olmayabilir.`,
'tag-count': `, # yazı`,
'tags': `Etiketler`,
'tips': `İpuçları`,
'tips-found': `Bulunan ipucu sayısı: #`,
    };
  