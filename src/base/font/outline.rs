//! Words as shapes, for what is seen and must not be found, copied or read aloud.

use std::fmt::Write as _;

use ttf_parser::{GlyphId, OutlineBuilder};

use super::Face;

/// Letters between each other's shapes stand a little apart, in parts of an em.
const TRACKING: f32 = 0.04;

/// The shape of a word in units of the font, with its top left corner at 0, 0.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// The path, as SVG writes it.
    pub path: String,
    /// Its width.
    pub width: f32,
    /// Its height, from the top of the capitals to the baseline.
    pub height: f32,
}

impl Outline {
    /// Sets one letter after the other. Scripts that join or reorder letters would come out wrong.
    pub(super) fn of(face: &Face, word: &str) -> Option<Outline> {
        let parsed = ttf_parser::Face::parse(&face.data, face.index).ok()?;
        let em = f32::from(parsed.units_per_em());
        let height = parsed.capital_height().map_or(em * 0.7, f32::from);
        let mut pen = Pen { path: String::new(), x: 0.0, height };
        for c in word.chars() {
            if !stands_alone(c) {
                return None;
            }
            let glyph: GlyphId = parsed.glyph_index(c)?;
            // A space has no outline, only width.
            parsed.outline_glyph(glyph, &mut pen);
            pen.x += f32::from(parsed.glyph_hor_advance(glyph)?) + em * TRACKING;
        }
        let width = pen.x - em * TRACKING;
        (!pen.path.is_empty()).then_some(Outline { path: pen.path, width, height })
    }
}

/// Latin, Greek, Cyrillic and the signs between them.
fn stands_alone(c: char) -> bool {
    matches!(c, ' '..='\u{24F}' | '\u{370}'..='\u{52F}' | '\u{1E00}'..='\u{1FFF}')
}

struct Pen {
    path: String,
    x: f32,
    height: f32,
}

impl Pen {
    fn draw<const N: usize>(&mut self, command: char, numbers: [f32; N]) {
        self.path.push(command);
        for (index, number) in numbers.into_iter().enumerate() {
            // Fonts count upwards from the baseline, SVG downwards from the top.
            let number = if index % 2 == 0 { self.x + number } else { self.height - number };
            // Writing to a String can't fail.
            let _ = write!(self.path, "{}{number:.0}", if index == 0 { "" } else { " " });
        }
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.draw('M', [x, y]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.draw('L', [x, y]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.draw('Q', [x1, y1, x, y]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.draw('C', [x1, y1, x2, y2, x, y]);
    }

    fn close(&mut self) {
        self.path.push('Z');
    }
}
