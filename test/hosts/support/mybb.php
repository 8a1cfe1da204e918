<?php
/** What of MyBB the plugin calls: `php mybb.php <plugin> <setting>`, messages and pages in JSON on standard input. */
define( 'IN_MYBB', 1 );

class Hooks {
	public $hooks = array();
	public function add_hook( $name, $function ) {
		$this->hooks[ $name ] = $function;
	}
}

$plugins = new Hooks();
$mybb    = (object) array( 'settings' => array( 'tiktokrefugee_url' => $argv[2] ) );
require $argv[1];

$result = array( 'info' => tiktokrefugee_info() );
foreach ( json_decode( stream_get_contents( STDIN ), true ) as list( $hook, $text ) ) {
	$result['texts'][] = $plugins->hooks[ $hook ]( $text );
}
echo json_encode( $result );
