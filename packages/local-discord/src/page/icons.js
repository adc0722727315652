const SVG = 'http://www.w3.org/2000/svg';

/** Drawn, since not every system has a font with emoji; outlines in a square of 24. */
const PATHS = {
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12Zm10-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  file: 'M6 2h8l5 5v15H6ZM14 2v5h5M9 12h7M9 16h7',
  plus: 'M12 5v14M5 12h14',
  thumb: 'M7 22V11l4-9c2 0 3 1 3 3l-1 5h6c1 0 2 1 2 2l-2 8c0 1-1 2-2 2Zm0 0H3V11h4',
  next: 'm9 5 7 7-7 7',
};

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  for (const [key, value] of Object.entries({ class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' }))
    svg.setAttribute(key, value);
  svg.append(path);
  return svg;
}
