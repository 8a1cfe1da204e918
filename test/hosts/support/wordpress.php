<?php
// Commands for a WordPress of the tests: php wordpress.php <folder of WordPress> <command> [JSON]. Prints JSON.
$_SERVER['HTTP_HOST'] = '127.0.0.1';
list( , $folder, $command ) = $argv;
$input = json_decode( $argv[3] ?? 'null', true );
if ( 'install' === $command ) {
	define( 'WP_INSTALLING', true );
}
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
const PLUGIN = 'tiktok-refugee/tiktok-refugee.php';
switch ( $command ) {
	case 'install':
		wp_install( 'Host', 'administrator', 'a@host.example', true, '', 'password' );
		update_option( 'siteurl', $input['url'] );
		update_option( 'home', $input['url'] );
		foreach ( array( 'editor', 'author' ) as $role ) {
			wp_insert_user( array( 'user_login' => $role, 'user_pass' => 'password', 'role' => $role, 'user_email' => "$role@host.example" ) );
		}
		switch_theme( 'host' );
		echo json_encode( 'ok' );
		break;
	case 'activate':
		$problem = activate_plugin( PLUGIN );
		update_option( 'tiktok_refugee_feed', $input['feed'] );
		update_option( 'widget_tiktok_refugee', array( 2 => array( 'title' => 'Sidebar', 'widget' => 'tips' ), '_multiwidget' => 1 ) );
		update_option( 'sidebars_widgets', array( 'side' => array( 'tiktok_refugee-2' ), 'array_version' => 3 ) );
		echo json_encode( is_wp_error( $problem ) ? $problem->get_error_message() : 'ok' );
		break;
	case 'entered':
		echo json_encode( array_map( 'tiktok_refugee_entered_feed', $input ) );
		break;
	case 'post':
		wp_set_current_user( get_user_by( 'login', $input['user'] )->ID );
		kses_init();
		$id = wp_insert_post( wp_slash( array( 'post_title' => $input['user'], 'post_content' => $input['content'], 'post_status' => 'publish' ) ), true );
		echo json_encode( is_wp_error( $id ) ? $id->get_error_message() : $id );
		break;
	case 'uninstall':
		deactivate_plugins( PLUGIN );
		uninstall_plugin( PLUGIN );
		global $wpdb;
		echo json_encode( $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%tiktok_refugee%'" ) );
		break;
}
