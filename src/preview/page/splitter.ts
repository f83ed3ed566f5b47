/** The handle between grid and pane: dragged with a pointer, or moved with the arrow keys. */
import { words } from './words/words';

/** Excel's task panes are as narrow as 320 px; past 600 px the pane would crowd out the sheet. */
const narrowest = 320;
const widest = 600;
const usual = 350;
const step = 10;

/** Where the browser keeps the width that a person has chosen. */
const remembered = 'workbench.pane-width';

/**
 * Takes the handle, and the pane at its right whose width it sets (in CSS pixels, kept between 320 and 600).
 * `width: null` is the width that was chosen last.
 */
export function attachSplitter(handle: HTMLElement, pane: HTMLElement, width: number | null): void {
  const setWidth = (wanted: number): void => {
    const pixels = Math.round(Math.min(widest, Math.max(narrowest, wanted)));
    pane.style.width = `${String(pixels)}px`;
    handle.setAttribute('aria-valuenow', String(pixels));
    handle.setAttribute('aria-valuetext', words().paneWidth(pixels));
  };
  const currentWidth = (): number => pane.getBoundingClientRect().width;

  handle.setAttribute('aria-valuemin', String(narrowest));
  handle.setAttribute('aria-valuemax', String(widest));
  setWidth(width ?? rememberedWidth() ?? usual);

  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId); // Keeps the drag going over the pane's iframe.
    const grip = event.clientX - handle.getBoundingClientRect().right;
    const drag = (moved: PointerEvent): void => {
      setWidth(pane.getBoundingClientRect().right - (moved.clientX - grip));
    };
    handle.addEventListener('pointermove', drag);
    handle.addEventListener('lostpointercapture', () => {
      handle.removeEventListener('pointermove', drag);
      remember(currentWidth());
    }, { once: true });
    event.preventDefault();
    handle.focus();
  });
  handle.addEventListener('keydown', (event) => {
    const wanted = widthAfterKey(event.key, currentWidth());
    if (wanted === null) return;
    event.preventDefault();
    setWidth(wanted);
    remember(currentWidth());
  });
}

function rememberedWidth(): number | null {
  const width = Number(localStorage.getItem(remembered) ?? Number.NaN);
  return Number.isFinite(width) ? width : null;
}

function remember(width: number): void {
  localStorage.setItem(remembered, String(Math.round(width)));
}

/** The handle moves the way the arrow points: to the left, the pane grows. */
function widthAfterKey(key: string, width: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return width + step;
    case 'ArrowRight':
      return width - step;
    case 'Home':
      return narrowest;
    case 'End':
      return widest;
    default:
      return null;
  }
}
