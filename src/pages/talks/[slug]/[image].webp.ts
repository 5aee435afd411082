import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../content.ts';
import { imageNames, renderImage } from '../../../disk/images.ts';

/** The images beside a talk. */
export const getStaticPaths = (async () => {
  const { talks } = await getArchive();
  return talks.flatMap(({ slug }) =>
    imageNames(slug).map((image) => ({ params: { slug, image } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { slug = '', image = '' } }) =>
  new Response(new Uint8Array(await renderImage(slug, image)));
