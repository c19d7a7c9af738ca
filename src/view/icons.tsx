import type { ComponentChildren, VNode } from 'preact';

interface IconProps {
  readonly class?: string;
}

/** Line drawings on a 16 (or 12, `small`) grid; always beside a word or inside a labelled control, so hidden from reading aloud. */
const icon = (size: 16 | 12, drawing: ComponentChildren) =>
  function Icon(props: IconProps): VNode {
    const classes = ['icon', size === 12 ? 'small' : '', props.class ?? ''].filter(Boolean).join(' ');
    return (
      <svg class={classes} viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
        {drawing}
      </svg>
    );
  };

export const PinIcon = icon(16, <path d="M4.5 2.25h7v11.5L8 11l-3.5 2.750z" />);
export const MoreIcon = icon(16, <path d="M3.500 8h.01M8 8h.01M12.500 8h.01" stroke-width="2.250" />);
export const DeviceIcon = icon(16, <path d="M3 3.500h10v7H3zM1.500 13h13" />);
export const PageIcon = icon(16, <path d="M3.500 1.750h6l3 3v9.500h-9zM9.500 1.750v3h3M6 8h4M6 10.750h4" />);
export const PasteIcon = icon(16, <path d="M5.500 3h-2v11h9V3h-2M5.500 1.750h5v2.500h-5zM6 8h4M6 10.750h4" />);
export const SelectIcon = icon(
  16,
  <path d="M5.500 2.500h2v11h-2M9.500 2.500h-2M9.500 13.500h-2M2 5.500h3M2 10.500h3M10 5.500h4M10 10.500h4" />,
);
export const LibraryIcon = icon(
  16,
  <path d="M2.500 2.500h3v11h-3zM5.500 2.500h3v11h-3zM9.250 3.300l2.800-.8 2.300 10.300-2.800.7z" />,
);
export const PersonIcon = icon(
  16,
  <>
    <circle cx="8" cy="5" r="2.750" />
    <path d="M3 13.750c.3-3 2.250-4.500 5-4.500s4.700 1.500 5 4.500" />
  </>,
);
export const BodyIcon = icon(
  16,
  <path d="M2 6 8 2.250 14 6zM3.750 6.250v5.500M8 6.250v5.500M12.250 6.250v5.500M2 13.500h12" />,
);
export const PlaceIcon = icon(
  16,
  <>
    <path d="M8 14.250C5 11 3.500 8.700 3.500 6.500a4.500 4.500 0 0 1 9 0c0 2.200-1.500 4.500-4.500 7.750z" />
    <circle cx="8" cy="6.500" r="1.500" />
  </>,
);
export const DownIcon = icon(12, <path d="M2.500 4.500 6 8l3.500-3.500" />);
export const UpIcon = icon(12, <path d="M2.500 7.500 6 4l3.500 3.500" />);
export const GoIcon = icon(12, <path d="M4.500 2.500 8 6l-3.500 3.500" />);
export const OutIcon = icon(12, <path d="M4 2H2v8h8V8M6.500 1.500h4v4M10.500 1.500 5.500 6.500" />);
export const CloseIcon = icon(12, <path d="M1.500 1.500l9 9M10.500 1.500l-9 9" />);
export const CheckIcon = icon(12, <path d="M2 6.500 4.750 9.250 10 3" />);
export const XIcon = icon(
  12,
  <path d="M1.250 1.250h2.500l7 9.500h-2.500zM10.250 1.250 6.750 5.250M5.250 6.750l-3.500 4" />,
);
export const PostIcon = icon(12, <path d="M1.500 2h9v6.500h-5L3 10.750V8.500H1.500z" />);

/** A toolbar with the lit icon, and an arrow to it. */
export function ToolbarFigure(): VNode {
  return (
    <svg class="figure" width="120" height="64" viewBox="0 0 120 64" aria-hidden="true" focusable="false">
      <path class="frame" d="M1 63V9a8 8 0 0 1 8-8h102a8 8 0 0 1 8 8v54M1 31h118" />
      <rect class="frame" x="12" y="11" width="56" height="10" rx="5" />
      <rect class="lit" x="82" y="6" width="20" height="20" rx="4" />
      <path class="pin" d="M89 11h6v10l-3-2.500-3 2.500z" />
      <path class="arrow" d="M92 50V36M87 41l5-5 5 5" />
    </svg>
  );
}
