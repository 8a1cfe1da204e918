<?php
/**
 * Plugin Name:       TikTok Refugee Widgets
 * Description:       Shows articles, lists, tags and tips of a feed that "tiktok-refugee build" wrote.
 * Version:           0.1.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       tiktok-refugee
 *
 * @package TikTokRefugee
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/quotation.php';
require __DIR__ . '/settings.php';
require __DIR__ . '/widget.php';
require __DIR__ . '/content.php';

register_deactivation_hook( __FILE__, 'tiktok_refugee_unfold_shortcodes' );

/** The widgets, with their attributes and what the editor calls them. */
function tiktok_refugee_widgets() {
	$list = array( 'limit' => 'string', 'tags' => 'string' );
	return array(
		'post'      => array( __( 'TikTok Refugee: article', 'tiktok-refugee' ), array( 'post' => 'string', 'layout' => 'string' ) ),
		'posts'     => array( __( 'TikTok Refugee: list of articles', 'tiktok-refugee' ), array( 'layout' => 'string' ) + $list ),
		'tips'      => array( __( 'TikTok Refugee: tips', 'tiktok-refugee' ), array( 'post' => 'string', 'layout' => 'string' ) + $list ),
		'tag-cloud' => array( __( 'TikTok Refugee: tags', 'tiktok-refugee' ), array( 'max' => 'string' ) ),
	);
}

/** Attributes that every widget has. */
function tiktok_refugee_common() {
	return array( 'feed' => 'string', 'theme' => 'string', 'hide' => 'string' );
}

/** `[tiktok-refugee post="first-week"]`, `[tiktok-refugee widget="tips"]`. */
function tiktok_refugee_shortcode( $attributes ) {
	$attributes = is_array( $attributes ) ? $attributes : array();
	// Programs that people write in make typographic quotation marks, which WordPress takes for part of the value.
	$attributes = preg_replace( '/^[\x{201c}-\x{201f}\x{2033}]+|[\x{201c}-\x{201f}\x{2033}]+$/u', '', $attributes );
	$default    = isset( $attributes['post'] ) ? 'post' : 'posts';
	$widget     = isset( $attributes['widget'] ) ? $attributes['widget'] : $default;
	unset( $attributes['widget'] );
	return tiktok_refugee_quotation( $widget, $attributes );
}

add_action(
	'init',
	static function () {
		add_shortcode( 'tiktok-refugee', 'tiktok_refugee_shortcode' );
		wp_register_script(
			'tiktok-refugee-editor',
			plugins_url( 'editor.js', __FILE__ ),
			array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-server-side-render' ),
			'0.1.0',
			true
		);
		foreach ( tiktok_refugee_widgets() as $name => list( $title, $own ) ) {
			$attributes = array();
			$attributes['saved'] = array( 'type' => 'string', 'source' => 'html', 'default' => '' );
			foreach ( $own + tiktok_refugee_common() as $attribute => $type ) {
				$attributes[ $attribute ] = array( 'type' => $type, 'default' => '' );
			}
			register_block_type(
				"tiktok-refugee/$name",
				array(
					'api_version'     => 2,
					'title'           => $title,
					'category'        => 'embed',
					'attributes'      => $attributes,
					'editor_script'   => 'tiktok-refugee-editor',
					'render_callback' => static function ( $values ) use ( $name ) {
						return tiktok_refugee_quotation( $name, $values );
					},
				)
			);
		}
		register_block_pattern(
			'tiktok-refugee/articles-and-tips',
			array(
				'title'      => __( 'Articles and a tip', 'tiktok-refugee' ),
				'categories' => array( 'text' ),
				'content'    => '<!-- wp:tiktok-refugee/posts {"layout":"grid","limit":"4"} /--><!-- wp:tiktok-refugee/tips {"layout":"single"} /-->',
			)
		);
	}
);

/** The preview in the block editor is the widget, too. */
add_action(
	'enqueue_block_editor_assets',
	static function () {
		tiktok_refugee_enqueue();
	}
);

add_action(
	'widgets_init',
	static function () {
		register_widget( 'TikTok_Refugee_Widget' );
	}
);
