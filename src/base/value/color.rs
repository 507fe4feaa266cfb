//! Colours, and whether text in them can be read.

use std::fmt;

use super::super::diagnostic::Code;
use super::scalar::{Problem, Scalar, scalar};

/// A colour in sRGB: `#0B5C8A`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Color {
    /// Red, green, blue.
    pub rgb: [u8; 3],
}

impl Color {
    /// Paper.
    pub const WHITE: Color = Color { rgb: [255; 3] };
    /// The least contrast of text (WCAG 2.2, success criterion 1.4.3).
    pub const READABLE: f64 = 4.5;

    /// The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, other: Color) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance").
    fn luminance(self) -> f64 {
        let [r, g, b] = self.rgb.map(|value| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// The nearest shade that can be read on `ground`: darker on a light ground, lighter on a dark one.
    #[must_use]
    pub fn readable_on(self, ground: Color) -> Color {
        let toward = if ground.luminance() > 0.18 { [0u8; 3] } else { [255u8; 3] };
        (0..=20)
            .map(|step| self.mix(Color { rgb: toward }, step * 5))
            .find(|shade| shade.contrast(ground) >= Color::READABLE)
            .unwrap_or(Color { rgb: toward })
    }

    /// A mixture with `percent` of another colour.
    #[must_use]
    pub fn mix(self, other: Color, percent: u16) -> Color {
        let blend = |a: u8, b: u8| {
            let value = (u16::from(a) * (100 - percent) + u16::from(b) * percent + 50) / 100;
            u8::try_from(value).unwrap_or(u8::MAX)
        };
        let [r, g, b] = self.rgb;
        let [x, y, z] = other.rgb;
        Color { rgb: [blend(r, x), blend(g, y), blend(b, z)] }
    }
}

impl Scalar for Color {
    const NAME: &'static str = "color";

    fn parse(text: &str) -> Result<Color, Problem> {
        let bad = || Problem::new(Code::BadColor);
        let digits = text.strip_prefix('#').filter(|d| d.len() == 6 && d.is_ascii()).ok_or_else(bad)?;
        let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).map_err(|_| bad());
        Ok(Color { rgb: [byte(0)?, byte(2)?, byte(4)?] })
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.rgb;
        write!(f, "#{r:02X}{g:02X}{b:02X}")
    }
}

scalar!(Color);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_as_wcag_counts_it() {
        let black = Color { rgb: [0; 3] };
        assert!((black.contrast(Color::WHITE) - 21.0).abs() < 1e-9);
        let grey = Color::parse("#767676").unwrap();
        assert!((grey.contrast(Color::WHITE) - 4.54).abs() < 0.01);
    }

    #[test]
    fn a_pale_brand_gets_a_shade_that_can_be_read() {
        let pale = Color::parse("#F2A33A").unwrap();
        assert!(pale.contrast(Color::WHITE) < Color::READABLE);
        assert!(pale.readable_on(Color::WHITE).contrast(Color::WHITE) >= Color::READABLE);
        let dark = Color::parse("#14181D").unwrap();
        assert!(Color::parse("#0B2030").unwrap().readable_on(dark).contrast(dark) >= Color::READABLE);
        assert!(Color::parse("red").is_err());
        assert!(Color::parse("#ééé").is_err());
    }
}
