/** Pictures out of the page: SVG with its styles written into it, and PNG made from that. */

/** What makes up the look of a drawing. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'text-decoration',
  'letter-spacing',
  'paint-order',
  'unicode-bidi',
  'direction',
  'display',
  'visibility',
] as const;

/** Elements and attributes of a saved drawing: shapes and words, nothing that runs, loads or leads anywhere. */
const DRAWN = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'line',
  'circle',
  'ellipse',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'title',
  'desc',
  'defs',
  'marker',
  'pattern',
  'clipPath',
]);
const KEPT = new Set([
  'id',
  'd',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'dx',
  'dy',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'points',
  'width',
  'height',
  'viewBox',
  'transform',
  'role',
  'aria-label',
  'marker-start',
  'marker-end',
  'marker-mid',
  'markerWidth',
  'markerHeight',
  'refX',
  'refY',
  'orient',
  'markerUnits',
  'patternUnits',
  'patternTransform',
  'clip-path',
  'textLength',
  'lengthAdjust',
  'preserveAspectRatio',
  'unicode-bidi',
  'direction',
  'pathLength',
]);

/** A copy that looks the same alone, on the ground that it has on the page. */
export function alone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const from = [svg, ...svg.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((element, index) => {
    const style = getComputedStyle(element);
    const target = to[index]!;
    for (const name of LOOK) {
      const value = style.getPropertyValue(name);
      if (value !== '') target.setAttribute(name, value);
    }
    for (const { name } of [...target.attributes])
      if (!KEPT.has(name) && !(LOOK as readonly string[]).includes(name)) target.removeAttribute(name);
    if (!DRAWN.has(target.localName)) target.remove();
  });
  const { width, height } = svg.getBoundingClientRect();
  const box = svg.viewBox.baseVal;
  if (!svg.hasAttribute('viewBox') || box.width === 0) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const shown = svg.viewBox.baseVal;
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('x', String(shown?.x ?? 0));
  ground.setAttribute('y', String(shown?.y ?? 0));
  ground.setAttribute('width', String(shown?.width || width));
  ground.setAttribute('height', String(shown?.height || height));
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  return copy;
}

const asText = (svg: SVGSVGElement): string => new XMLSerializer().serializeToString(alone(svg));

function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A name that every file system takes. */
export const fileName = (name: string, ending: string): string =>
  `${
    name
      .replace(/[^\p{L}\p{N}.-]+/gu, '-')
      .replace(/^[-.]+|-+$/g, '')
      .slice(0, 80) || 'apparatus'
  }.${ending}`;

export function saveSvg(svg: SVGSVGElement, name: string): void {
  save(new Blob([asText(svg)], { type: 'image/svg+xml' }), fileName(name, 'svg'));
}

/** @throws where the browser cannot draw it */
export async function savePng(svg: SVGSVGElement, name: string, scale = 2): Promise<void> {
  const { width, height } = svg.getBoundingClientRect();
  const image = new Image();
  const address = URL.createObjectURL(new Blob([asText(svg)], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * scale);
    canvas.height = Math.ceil(height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('The picture is too large for this browser; save it as SVG.');
    save(blob, fileName(name, 'png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
