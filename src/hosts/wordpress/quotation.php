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
 * @return array[] Each with `title`, `url` and `slug`.
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
			$items[] = array( 'title' => $title, 'url' => $url, 'slug' => tiktok_refugee_slug( $url ) );
		}
	}
	set_transient( $key, $items, $items ? HOUR_IN_SECONDS : MINUTE_IN_SECONDS );
	return $items;
}

/** The links of a quotation, or a sentence for whoever can set the feed. */
function tiktok_refugee_links( $widget, $feed, $post ) {
	$items = tiktok_refugee_items( $feed );
	if ( '' !== $post ) {
		$slug  = tiktok_refugee_slug( $post );
		$found = array_filter(
			$items,
			static function ( $item ) use ( $slug ) {
				return $item['slug'] === $slug;
			}
		);
		// On a later page of the feed: the folder of the feed has a page for each article.
		$url   = WP_Http::make_absolute_url( 'posts/' . rawurlencode( $slug ) . '/', $feed );
		$items = $found ? $found : array( array( 'title' => $slug, 'url' => $url ) );
	}
	$items = array_slice( $items, 0, 'post' === $widget ? 1 : TIKTOK_REFUGEE_LINKS );
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
	$post = isset( $attributes['post'] ) && is_string( $attributes['post'] ) ? $attributes['post'] : '';
	return '<blockquote class="tiktok-refugee"' . $data . '>' . tiktok_refugee_links( $widget, $feed, $post ) . '</blockquote>';
}
