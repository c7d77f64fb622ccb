import { describe, expect, it } from 'vitest';
import { hatchImage, hatchImageId } from './hatch.ts';

function drawn(color: string) {
  const image = hatchImage(hatchImageId(color));
  if (!image) throw new Error(`${color} is a hatch`);
  const pixel = (x: number, y: number) => {
    const at = ((y % image.height) * image.width + (x % image.width)) * 4;
    return [...image.data.slice(at, at + 4)];
  };
  return { image, pixel, alpha: (x: number, y: number) => pixel(x, y)[3] };
}

describe('hatchImage', () => {
  it('has its strokes where they are worked out by hand', () => {
    const { pixel } = drawn('#5a7d6c');
    // The stroke runs through x + y = 8 and is 2.4 wide: one off it stands 0.707 from its middle and is covered by
    // 1.2 - 0.707 + 0.5 = 0.993, two off by 1.2 - 1.414 + 0.5 = 0.286, three off not at all.
    expect(pixel(8, 0)).toEqual([0x5a, 0x7d, 0x6c, 255]);
    expect(pixel(3, 5)).toEqual([0x5a, 0x7d, 0x6c, 255]);
    expect(pixel(4, 5)[3]).toBe(253);
    expect(pixel(3, 3)[3]).toBe(73);
    expect(pixel(3, 2)[3]).toBe(0);
    expect(pixel(0, 0)[3]).toBe(0);
  });

  it('tiles without a seam: every stroke runs on over both edges', () => {
    const { image, alpha } = drawn('#000000');
    expect(image.data).toHaveLength(image.width * image.height * 4);
    for (let y = 0; y < image.height; y++) {
      for (let x = 0; x < image.width; x++) expect(alpha(x, y + 1)).toBe(alpha(x + 1, y));
    }
  });

  it('takes a colour in either case', () => {
    expect(hatchImage('hatch:#ABCDEF')).toEqual(hatchImage('hatch:#abcdef'));
  });

  it.each([
    '',
    'hatch',
    'dots:#5a7d6c',
    'xhatch:#5a7d6c',
    'hatch:red',
    'hatch:#abc',
    'hatch:#5a7d6c80',
    'hatch:5a7d6c',
    'hatch:#gggggg',
  ])('is none for %j', (imageId) => {
    expect(hatchImage(imageId)).toBeUndefined();
  });
});
