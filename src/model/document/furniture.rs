//! What surrounds the text of a document: its look, and the words of headers, footers and labels.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::base::value::Color;

/// Look and words of all documents of one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Furniture {
    /// Colours and fonts.
    pub look: Look,
    /// Words by name, such as `page-of`, with `{page}` and `{pages}` left in; the messages `ui-…` of the language.
    pub words: BTreeMap<String, String>,
}

/// Colours and fonts. Every pair that text and ground make has a contrast of 4.5 or more.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Look {
    /// The brand colour as given: bars and fields, never text.
    pub primary: Color,
    /// The brand colour as text on paper.
    pub primary_text: Color,
    /// Text on a field of the brand colour: white, or nearly black.
    pub on_primary: Color,
    /// A breath of the brand colour, as a ground for text.
    pub primary_soft: Color,
    /// The brand colour as text in the dark scheme.
    pub primary_dark: Color,
    /// The accent as given: small marks, never text.
    pub accent: Color,
    /// The accent as text on paper.
    pub accent_text: Color,
    /// The family of all text.
    pub font: String,
    /// The family of headings.
    pub heading_font: String,
    /// The family of commands, serials and paths.
    pub mono: String,
    /// How round corners are, in pixels.
    pub radius: u8,
}

impl Look {
    /// The ground of the dark scheme, as the style sheet has it.
    pub const DARK_GROUND: Color = Color { rgb: [0x12, 0x16, 0x1B] };

    /// How round corners are where a theme says nothing, in pixels.
    pub const RADIUS: u8 = 3;

    /// Makes every shade from the two colours of a brand. Headings are set in the family of the text.
    pub fn new(primary: Color, accent: Color, font: String, mono: String) -> Look {
        let ink = Color { rgb: [0x16, 0x1B, 0x22] };
        let soft = primary.mix(Color::WHITE, 93);
        let white_reads = Color::WHITE.contrast(primary) >= Color::READABLE;
        Look {
            primary,
            // Against the soft ground, so that headings can stand on both.
            primary_text: primary.readable_on(soft),
            on_primary: if white_reads { Color::WHITE } else { ink.readable_on(primary) },
            primary_soft: soft,
            primary_dark: primary.mix(Color::WHITE, 35).readable_on(Look::DARK_GROUND),
            accent,
            accent_text: accent.readable_on(soft),
            heading_font: font.clone(),
            font,
            mono,
            radius: Look::RADIUS,
        }
    }
}

/// The files of a theme, by their path within its folder.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ThemeFiles {
    /// The theme's name.
    pub name: String,
    /// `html/page.html`, `pdf/theme.typ`, `assets/style.css` and so on.
    pub files: BTreeMap<String, Arc<[u8]>>,
}

impl ThemeFiles {
    /// A file as text; `None` where it is not there or no UTF-8.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::Scalar as _;

    #[test]
    fn every_pair_can_be_read_whatever_the_brand() {
        for brand in ["#0B5C8A", "#FFFF00", "#000000", "#FFFFFF", "#7F7F7F", "#F2A33A"] {
            let color = Color::parse(brand).unwrap();
            let look = Look::new(color, color, "a".into(), "b".into());
            for (text, ground) in [
                (look.primary_text, Color::WHITE),
                (look.primary_text, look.primary_soft),
                (look.on_primary, look.primary),
                (look.primary_dark, Look::DARK_GROUND),
                (look.accent_text, Color::WHITE),
            ] {
                assert!(text.contrast(ground) >= Color::READABLE, "{brand}: {text} on {ground}");
            }
        }
    }
}
