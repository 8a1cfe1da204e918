<?php
/**
 * Settings, TikTok Refugee: the feed.
 *
 * @package TikTokRefugee
 */

defined( 'ABSPATH' ) || exit;

/** The URL of the feed that somebody entered. Other hosts ask for its folder, whose name has no extension. */
function tiktok_refugee_entered_feed( $text ) {
	$url      = esc_url_raw( trim( (string) $text ), array( 'http', 'https' ) );
	$path     = (string) wp_parse_url( $url, PHP_URL_PATH );
	$is_named = null !== wp_parse_url( $url, PHP_URL_QUERY ) || preg_match( '#\.[^/]*$#', $path );
	return '' === $url || $is_named ? $url : trailingslashit( $url ) . 'feed.json';
}

add_action(
	'admin_init',
	static function () {
		register_setting(
			'tiktok_refugee',
			'tiktok_refugee_feed',
			array(
				'type'              => 'string',
				'default'           => '',
				'sanitize_callback' => 'tiktok_refugee_entered_feed',
			)
		);
	}
);

add_action(
	'admin_menu',
	static function () {
		add_options_page( 'TikTok Refugee', 'TikTok Refugee', 'manage_options', 'tiktok-refugee', 'tiktok_refugee_settings_page' );
	}
);

function tiktok_refugee_settings_page() {
	?>
	<div class="wrap"><h1>TikTok Refugee</h1><form method="post" action="options.php">
	<?php settings_fields( 'tiktok_refugee' ); ?>
	<p><label for="tiktok_refugee_feed"><?php esc_html_e( 'URL of the feed', 'tiktok-refugee' ); ?></label><br>
	<input id="tiktok_refugee_feed" name="tiktok_refugee_feed" type="url" class="regular-text code" placeholder="https://you.example/articles/feed.json"
		value="<?php echo esc_url( get_option( 'tiktok_refugee_feed', '' ) ); ?>"></p>
	<?php submit_button(); ?>
	</form></div>
	<?php
}
