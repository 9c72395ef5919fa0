"""Packs the handwritten digits that scikit-learn ships into examples/digits/data/digits.bin.

Run from the repository root, in any Python that has scikit-learn (1.0 or newer):

    python scripts/data/makeDigits.py

The file is 1,797 records of 41 bytes, one per image, in the order of the source:

    byte  0       the digit, 0 to 9
    bytes 1..40   eight rows of five bytes; a row is one big-endian 40-bit number that
                  holds eight pixels of 5 bits, leftmost pixel in the highest bits

A pixel is 0 (paper) to 16 (ink). The same source gives the same bytes on every machine.
"""

import hashlib
from pathlib import Path

from sklearn.datasets import load_digits

OUT = Path(__file__).resolve().parents[2] / "examples" / "digits" / "data" / "digits.bin"


def pack_row(pixels):
    bits = 0
    for pixel in pixels:
        if not 0 <= pixel <= 16 or pixel != int(pixel):
            raise ValueError(f"a pixel must be an integer from 0 to 16, got {pixel}")
        bits = bits << 5 | int(pixel)
    return bits.to_bytes(5, "big")


def main():
    digits = load_digits()
    packed = b"".join(
        bytes([int(label)]) + b"".join(pack_row(row) for row in image)
        for image, label in zip(digits.images, digits.target)
    )
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_bytes(packed)
    print(f"{OUT.name}: {len(digits.target)} images, {len(packed)} bytes, sha256 {hashlib.sha256(packed).hexdigest()}")


if __name__ == "__main__":
    main()
