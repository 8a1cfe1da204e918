/** The name of a file with an image. */
export const IMAGE_NAME = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;
