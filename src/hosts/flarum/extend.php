<?php
/**
 * For the folder of a Flarum forum, beside composer.json. Where that has an extend.php, add what is below to what it returns.
 *
 * URLs of articles that members paste become frames that fit. Afterwards run: php flarum cache:clear
 */

use Flarum\Extend;
use s9e\TextFormatter\Configurator;

// Your own folder of articles, without the scheme.
$folder = 'you.example/articles';

return array(
	( new Extend\Formatter() )->configure(
		static function ( Configurator $configurator ) use ( $folder ) {
			$onload = "let c=new MessageChannel;c.port1.onmessage=e=>this.style.height=e.data+'px';this.contentWindow.postMessage('s9e:init','*',[c.port2])";
			$configurator->MediaEmbed->add(
				'refugee',
				array(
					'host'    => explode( '/', $folder )[0],
					// Slugs have letters and digits of any script, as they are or percent-encoded.
					'extract' => '!^https?://' . preg_quote( $folder, '!' ) . "/posts/(?'id'(?:[-_\\p{L}\\p{M}\\p{N}]|%[89a-f][0-9a-f])+)(?:/(?:index\\.html)?)?(?:[?#]\\S*)?$!iuD",
					'iframe'  => array(
						'src'    => "https://$folder/embed/post/{@id}/",
						'width'  => 672,
						'height' => 420,
						'onload' => $onload,
					),
				)
			);
		}
	),
);
