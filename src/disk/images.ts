import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { CONTENT_FOLDER } from './folders.ts';

/** Widest an image is published, in pixels: the text column at twice the density. */
const WIDEST = 1600;

const IMAGE = /\.(?:png|jpe?g|webp|avif)$/;

export interface PublishedImage {
  /** Name of the published file beside the talk's page. */
  file: string;
  /** Size in pixels as published. */
  width: number;
  height: number;
}

/** The images beside a talk by their file names. */
export async function publishedImages(slug: string): Promise<Map<string, PublishedImage>> {
  const images = new Map<string, PublishedImage>();
  for (const name of imageNames(slug)) {
    const { autoOrient } = await sharp(imageFile(slug, name)).metadata();
    const scale = Math.min(1, WIDEST / autoOrient.width);
    images.set(name, {
      file: publishedName(name),
      width: Math.round(autoOrient.width * scale),
      height: Math.round(autoOrient.height * scale),
    });
  }
  return images;
}

export function imageNames(slug: string): string[] {
  const folder = path.join(CONTENT_FOLDER, 'talks', slug);
  return existsSync(folder) ? readdirSync(folder).filter((name) => IMAGE.test(name)) : [];
}

/** `slide-1.png` is published as `slide-1.png.webp`: two formats of one name stay apart. */
export function publishedName(name: string): string {
  return `${name}.webp`;
}

/** A talk's image as it is published. */
export function renderImage(slug: string, name: string): Promise<Buffer> {
  return sharp(imageFile(slug, name))
    .autoOrient()
    .resize({ width: WIDEST, withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer();
}

function imageFile(slug: string, name: string): string {
  return path.join(CONTENT_FOLDER, 'talks', slug, name);
}
