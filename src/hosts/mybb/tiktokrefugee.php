<?php
/**
 * TikTok Refugee Widgets for MyBB 1.8. Shows links to articles of a feed that "tiktok-refugee build" wrote as cards, and gives
 * members the code [refugee]first-week[/refugee].
 */

if ( ! defined( 'IN_MYBB' ) ) {
	die( 'This file is a plugin of MyBB; activate it in the Admin CP under Configuration, Plugins.' );
}

$plugins->add_hook( 'pre_output_page', 'tiktokrefugee_script' );
$plugins->add_hook( 'parse_message', 'tiktokrefugee_code' );

function tiktokrefugee_info() {
	return array(
		'name'          => 'TikTok Refugee Widgets',
		'description'   => 'Shows articles of a feed that "tiktok-refugee build" wrote. Set the URL of its folder under Configuration, Settings.',
		'version'       => '0.1.0',
		'compatibility' => '18*',
		'codename'      => 'tiktokrefugee',
	);
}

function tiktokrefugee_install() {
	global $db;
	$gid = $db->insert_query(
		'settinggroups',
		array(
			'name'        => 'tiktokrefugee',
			'title'       => 'TikTok Refugee Widgets',
			'description' => 'Where the articles are.',
			'disporder'   => 100,
			'isdefault'   => 0,
		)
	);
	$db->insert_query(
		'settings',
		array(
			'name'        => 'tiktokrefugee_url',
			'title'       => 'URL of the folder',
			'description' => 'Such as https://you.example/articles/',
			'optionscode' => 'text',
			'value'       => '',
			'disporder'   => 1,
			'gid'         => (int) $gid,
		)
	);
	rebuild_settings();
}

function tiktokrefugee_is_installed() {
	global $mybb;
	return isset( $mybb->settings['tiktokrefugee_url'] );
}

function tiktokrefugee_uninstall() {
	global $db;
	$db->delete_query( 'settings', "name = 'tiktokrefugee_url'" );
	$db->delete_query( 'settinggroups', "name = 'tiktokrefugee'" );
	rebuild_settings();
}

function tiktokrefugee_activate() {
}

function tiktokrefugee_deactivate() {
}

/** The folder's URL as it may stand in an attribute, with a slash at its end; empty where it is not set, or no URL of the web. */
function tiktokrefugee_folder() {
	global $mybb;
	$url = isset( $mybb->settings['tiktokrefugee_url'] ) ? trim( $mybb->settings['tiktokrefugee_url'] ) : '';
	if ( ! preg_match( '#^https?://[^\s"\'<>?\#]+$#D', $url ) ) {
		return '';
	}
	// Who enters the feed, as in WordPress, or the start page means its folder.
	$url = preg_replace( '#(?<=[^/]/)[^/]+\.(?:json|html)$#D', '', $url );
	return htmlspecialchars( rtrim( $url, '/' ) . '/', ENT_QUOTES );
}

/** Adds the script at the end of a page. */
function tiktokrefugee_script( $page ) {
	$folder = tiktokrefugee_folder();
	$end    = strripos( $page, '</body>' );
	if ( '' === $folder || false === $end ) {
		return $page;
	}
	return substr_replace( $page, '<script async src="' . $folder . 'widgets/embed.js" data-links></script>', $end, 0 );
}

/** Puts a quotation, which the script shows as a card, in the place of the code. MyBB has escaped the message by now. */
function tiktokrefugee_code( $message ) {
	$folder = tiktokrefugee_folder();
	if ( '' === $folder ) {
		return $message;
	}
	$quotation = '<blockquote class="tiktok-refugee" data-post="$1"><a href="' . $folder . 'posts/$1/">$1</a></blockquote>';
	// In a replacement, a dollar sign or backslash of the URL would mean something.
	$quotation = str_replace( $folder, addcslashes( $folder, '\\$' ), $quotation );
	// Slugs have letters and digits of any script, as they are or percent-encoded.
	return preg_replace( '!\[refugee\]((?:[-_\p{L}\p{M}\p{N}]|%[89a-f][0-9a-f])+)\[/refugee\]!iu', $quotation, $message ) ?? $message;
}
