<?php
/**
 * A widget as a quotation with a link, which the script of the feed's folder turns into the widget. Feeds, e-mails and readers
 * without script have the quotation.
 *
 * @package TikTokRefugee
 */

defined( 'ABSPATH' ) || exit;

/** Bytes of a feed that are read, and seconds that its server has. */
const TIKTOK_REFUGEE_MAX_BYTES = 2097152;
const TIKTOK_REFUGEE_TIMEOUT   = 5;
/** Links of a quotation. */
const TIKTOK_REFUGEE_LINKS = 5;

/** The feed's URL, or an empty string where it is not one of the web. */
function tiktok_refugee_feed_url( $url ) {
	$url = is_string( $url ) && '' !== $url ? $url : get_option( 'tiktok_refugee_feed', '' );
	return strlen( $url ) < 2000 ? esc_url_raw( $url, array( 'http', 'https' ) ) : '';
}

/** Slug of a post: the last segment of its URL or path. */
function tiktok_refugee_slug( $post ) {
	$path = preg_replace( '#(?:index\.html)?(?:[?\#].*)?$#s', '', (string) $post, 1 );
	return rawurldecode( basename( rtrim( $path, '/' ) ) );
}

/**
 * Title and URL of the feed's items, from the cache or its server. A server that fails is not asked again for a minute.
 *
 * @return array[] Each with `title`, `url`, `slug` and `is_translation`.
 */
function tiktok_refugee_items( $feed ) {
	$key    = 'tiktok_refugee_' . md5( $feed );
	$cached = get_transient( $key );
	if ( is_array( $cached ) ) {
		return $cached;
	}
	$response = wp_safe_remote_get(
		$feed,
		array( 'timeout' => TIKTOK_REFUGEE_TIMEOUT, 'redirection' => 3, 'limit_response_size' => TIKTOK_REFUGEE_MAX_BYTES )
	);
	$items = array();
	$json  = 200 === wp_remote_retrieve_response_code( $response ) ? json_decode( wp_remote_retrieve_body( $response ), true, 32 ) : null;
	foreach ( isset( $json['items'] ) && is_array( $json['items'] ) ? array_slice( $json['items'], 0, 200 ) : array() as $item ) {
		$url   = isset( $item['url'] ) && is_string( $item['url'] ) ? WP_Http::make_absolute_url( $item['url'], $feed ) : '';
		$title = isset( $item['title'] ) && is_string( $item['title'] ) ? wp_html_excerpt( $item['title'], 200, '…' ) : '';
		$url   = esc_url_raw( $url, array( 'http', 'https' ) );
		if ( '' !== $url && '' !== $title ) {
			$is_translation = isset( $item['_tiktok_refugee']['translationOf'] );

			$items[] = array( 'title' => $title, 'url' => $url, 'slug' => tiktok_refugee_slug( $url ), 'is_translation' => $is_translation );
		}
	}
	set_transient( $key, $items, $items ? HOUR_IN_SECONDS : MINUTE_IN_SECONDS );
	return $items;
}

/** The item of a post: from the list, or from its own feed, because the list has only the newest. */
function tiktok_refugee_item( $feed, $items, $post ) {
	$slug = tiktok_refugee_slug( $post );
	$own  = WP_Http::make_absolute_url( 'posts/' . rawurlencode( $slug ), $feed );
	foreach ( array( $items, $own . '.json' ) as $list ) {
		foreach ( is_string( $list ) ? tiktok_refugee_items( $list ) : $list as $item ) {
			if ( $item['slug'] === $slug ) {
				return $item;
			}
		}
	}
	return array( 'title' => $slug, 'url' => $own . '/' );
}

/** The links of a quotation. A list has a link for each article, as the widget does, and none for its translations. */
function tiktok_refugee_links( $widget, $feed, $post, $limit ) {
	$items = tiktok_refugee_items( $feed );
	if ( '' !== $post ) {
		$items = array( tiktok_refugee_item( $feed, $items, $post ) );
	} else {
		$items = wp_list_filter( $items, array( 'is_translation' => true ), 'NOT' );
	}
	$most  = 'post' === $widget ? 1 : TIKTOK_REFUGEE_LINKS;
	$items = array_slice( $items, 0, $limit > 0 ? min( $limit, $most ) : $most );
	if ( ! $items ) {
		$items = array( array( 'title' => wp_parse_url( $feed, PHP_URL_HOST ), 'url' => WP_Http::make_absolute_url( './', $feed ) ) );
	}
	$links = array_map(
		static function ( $item ) {
			return '<a href="' . esc_url( $item['url'] ) . '">' . esc_html( $item['title'] ) . '</a>';
		},
		$items
	);
	return implode( '<br>', $links );
}

/**
 * The script of the folder that the site's feed lies in, once and only on pages that have a widget. Never of the feed that a widget
 * names itself: authors write these, and may not choose a script.
 */
function tiktok_refugee_enqueue() {
	$feed = tiktok_refugee_feed_url( '' );
	if ( '' !== $feed ) {
		wp_enqueue_script( 'tiktok-refugee-embed', WP_Http::make_absolute_url( 'widgets/embed.js', $feed ), array(), null, true );
	}
}

/** @return string HTML, escaped. */
function tiktok_refugee_quotation( $widget, $attributes ) {
	$widgets = tiktok_refugee_widgets();
	if ( ! is_string( $widget ) || ! isset( $widgets[ $widget ] ) ) {
		return '';
	}
	$feed = tiktok_refugee_feed_url( isset( $attributes['feed'] ) ? $attributes['feed'] : '' );
	if ( '' === $feed ) {
		$hint = __( 'Set the feed under Settings, TikTok Refugee.', 'tiktok-refugee' );
		return current_user_can( 'manage_options' ) ? '<p>' . esc_html( $hint ) . '</p>' : '';
	}
	if ( ! is_feed() ) {
		tiktok_refugee_enqueue();
	}
	$data = ' data-widget="' . esc_attr( $widget ) . '" data-feed="' . esc_url( $feed ) . '"';
	foreach ( $widgets[ $widget ][1] + tiktok_refugee_common() as $name => $type ) {
		$value = isset( $attributes[ $name ] ) ? $attributes[ $name ] : '';
		if ( 'feed' !== $name && is_string( $value ) && '' !== $value && strlen( $value ) <= 500 ) {
			$data .= ' data-' . $name . '="' . esc_attr( $value ) . '"';
		}
	}
	$post  = isset( $attributes['post'] ) && is_string( $attributes['post'] ) ? $attributes['post'] : '';
	$limit = isset( $attributes['limit'] ) ? (int) $attributes['limit'] : 0;
	return '<blockquote class="tiktok-refugee"' . $data . '>' . tiktok_refugee_links( $widget, $feed, $post, $limit ) . '</blockquote>';
}
