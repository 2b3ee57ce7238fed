//! A sentence's vector as it is stored: 8 bits a number.

use super::network::WIDTH;

/// A sentence's vector in an eighth of a page: 512 numbers of 8 bits and what one of them is worth.
#[derive(Debug, Clone, PartialEq)]
pub struct Vector {
    unit: f32,
    values: [i8; WIDTH],
}

impl Vector {
    /// How many numbers it has.
    pub const WIDTH: usize = WIDTH;
    /// How many bytes a stored one has.
    pub const BYTES: usize = 4 + WIDTH;

    /// As bytes to be stored.
    pub fn bytes(&self) -> [u8; Self::BYTES] {
        let mut bytes = [0; Self::BYTES];
        let (unit, values) = bytes.split_at_mut(4);
        unit.copy_from_slice(&self.unit.to_le_bytes());
        values.iter_mut().zip(&self.values).for_each(|(byte, value)| *byte = value.cast_unsigned());
        bytes
    }

    /// From what [`Self::bytes`] made.
    pub fn read(bytes: &[u8; Self::BYTES]) -> Self {
        let (unit, values) = parts(bytes);
        Self { unit, values: values.map(u8::cast_signed) }
    }

    /// The sum of many: what they have in common.
    pub fn sum<'a>(all: impl Iterator<Item = &'a [u8; Self::BYTES]>) -> Self {
        let mut sum = [0.0_f32; WIDTH];
        for bytes in all {
            let values = Self::read(bytes).values();
            sum.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
        }
        Self::from(&sum)
    }

    /// Its numbers.
    pub fn values(&self) -> [f32; WIDTH] {
        self.values.map(|value| f32::from(value) * self.unit)
    }

    /// Its length.
    pub fn length(&self) -> f32 {
        self.product(self).sqrt()
    }

    /// The dot product: of two sentences, how alike they are, 1 the same, about 0 nothing in common.
    #[expect(clippy::cast_precision_loss, reason = "24 bits are more than the values have")]
    pub fn product(&self, other: &Self) -> f32 {
        let products = self.values.iter().zip(&other.values);
        let sum: i32 = products.map(|(one, two)| i32::from(*one) * i32::from(*two)).sum();
        sum as f32 * self.unit * other.unit
    }
}

impl From<&[f32; WIDTH]> for Vector {
    fn from(exact: &[f32; WIDTH]) -> Self {
        let largest = exact.iter().fold(0.0_f32, |largest, value| largest.max(value.abs()));
        let unit = if largest.is_finite() { largest / 127.0 } else { 0.0 };
        let factor = if unit > 0.0 { unit.recip() } else { 0.0 };
        #[expect(clippy::cast_possible_truncation, reason = "from -127 to 127 after the division")]
        let values = exact.map(|value| (value * factor).round() as i8);
        Self { unit, values }
    }
}

/// A stored vector's parts: what one is worth, and the numbers as bytes.
pub(super) fn parts(stored: &[u8; Vector::BYTES]) -> (f32, &[u8; WIDTH]) {
    let (unit, values) = stored.split_first_chunk().unwrap_or((&[0; 4], &[]));
    (f32::from_le_bytes(*unit), values.first_chunk().unwrap_or(&[0; WIDTH]))
}
