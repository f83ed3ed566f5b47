// Renders the icons of the manifest from their SVG sources: node assets/icons/render.mjs
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Sizes in pixels. Excel asks for 16, 32 and 80 on the ribbon, 32 and 64 in the list of add-ins, 128 in the store. */
const sizes = { icon: [16, 32, 64, 80, 128], review: [16, 32, 80], remove: [16, 32, 80] };

for (const [name, widths] of Object.entries(sizes)) {
  const svg = await readFile(path.join(import.meta.dirname, `${name}.svg`), 'utf8');
  for (const width of widths) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
    await writeFile(path.join(import.meta.dirname, `${name}-${width}.png`), png);
  }
}
