<?php
/**
 * What stands in posts themselves: a quotation in each block, so that the post reads well without the plugin, and the quotations
 * that authors paste.
 *
 * @package TikTokRefugee
 */

defined( 'ABSPATH' ) || exit;

/** Writes its quotation into each of our blocks, at any depth. */
function tiktok_refugee_fill_blocks( $blocks ) {
	foreach ( $blocks as &$block ) {
		if ( 0 === strpos( (string) $block['blockName'], 'tiktok-refugee/' ) ) {
			$html = tiktok_refugee_quotation( substr( $block['blockName'], strlen( 'tiktok-refugee/' ) ), $block['attrs'] );

			$block['innerHTML']    = $html;
			$block['innerContent'] = array( $html );
		}
		$block['innerBlocks'] = tiktok_refugee_fill_blocks( $block['innerBlocks'] );
	}
	return $blocks;
}

add_filter(
	'wp_insert_post_data',
	static function ( $data ) {
		if ( false === strpos( $data['post_content'], '<!-- wp:tiktok-refugee/' ) ) {
			return $data;
		}
		$blocks               = parse_blocks( wp_unslash( $data['post_content'] ) );
		$data['post_content'] = wp_slash( serialize_blocks( tiktok_refugee_fill_blocks( $blocks ) ) );
		return $data;
	}
);

/** A pasted quotation works like one of ours. */
add_filter(
	'the_content',
	static function ( $html ) {
		if ( ! is_feed() && preg_match( '/<blockquote[^>]*\bclass="tiktok-refugee"/', $html ) ) {
			tiktok_refugee_enqueue();
		}
		return $html;
	}
);

/** Puts quotations in the place of shortcodes, which would be shown as they are typed once the plugin is gone. */
function tiktok_refugee_unfold_shortcodes() {
	global $wpdb;
	$like  = '%' . $wpdb->esc_like( '[tiktok-refugee' ) . '%';
	$posts = $wpdb->get_results( $wpdb->prepare( "SELECT ID, post_content FROM {$wpdb->posts} WHERE post_content LIKE %s", $like ) );
	foreach ( $posts as $post ) {
		$content = preg_replace_callback(
			'/' . get_shortcode_regex( array( 'tiktok-refugee' ) ) . '/',
			static function ( $match ) {
				return tiktok_refugee_shortcode( shortcode_parse_atts( $match[3] ) );
			},
			$post->post_content
		);
		$wpdb->update( $wpdb->posts, array( 'post_content' => $content ), array( 'ID' => $post->ID ) );
		clean_post_cache( $post->ID );
	}
}
