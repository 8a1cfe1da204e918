<?php
/**
 * Leaves nothing behind but quotations, which read well.
 *
 * @package TikTokRefugee
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'tiktok_refugee_feed' );
delete_option( 'widget_tiktok_refugee' );

global $wpdb;
// Transients of feeds, whose names hold hashes.
$wpdb->query( "DELETE FROM {$wpdb->options} WHERE option_name LIKE '\_transient\_%tiktok\_refugee\_%'" );
