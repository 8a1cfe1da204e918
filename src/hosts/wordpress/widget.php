<?php
/**
 * The widget for sidebars of classic themes.
 *
 * @package TikTokRefugee
 */

defined( 'ABSPATH' ) || exit;

class TikTok_Refugee_Widget extends WP_Widget {

	const FIELDS = array( 'title', 'widget', 'post', 'layout', 'limit' );

	public function __construct() {
		parent::__construct( 'tiktok_refugee', 'TikTok Refugee' );
	}

	public function widget( $args, $instance ) {
		$title  = isset( $instance['title'] ) ? apply_filters( 'widget_title', $instance['title'], $instance, $this->id_base ) : '';
		$widget = ! empty( $instance['widget'] ) ? $instance['widget'] : 'tips';
		$html   = tiktok_refugee_quotation( $widget, $instance );
		if ( '' === $html ) {
			return;
		}
		// phpcs:disable WordPress.Security.EscapeOutput -- The theme's own markup, and HTML that is escaped where it is made.
		echo $args['before_widget'];
		echo '' !== $title ? $args['before_title'] . esc_html( $title ) . $args['after_title'] : '';
		echo $html . $args['after_widget'];
		// phpcs:enable
	}

	public function form( $instance ) {
		foreach ( self::FIELDS as $field ) {
			$value = isset( $instance[ $field ] ) ? $instance[ $field ] : '';
			$id    = $this->get_field_id( $field );
			echo '<p><label for="' . esc_attr( $id ) . '">' . esc_html( ucfirst( $field ) ) . '</label>';
			echo '<input class="widefat" id="' . esc_attr( $id ) . '" name="' . esc_attr( $this->get_field_name( $field ) ) . '" value="' . esc_attr( $value ) . '"></p>';
		}
	}

	public function update( $new_instance, $old_instance ) {
		$clean = array();
		foreach ( self::FIELDS as $field ) {
			$clean[ $field ] = isset( $new_instance[ $field ] ) ? sanitize_text_field( $new_instance[ $field ] ) : '';
		}
		return $clean;
	}
}
