//! Which characters a face has glyphs for.

use std::ops::RangeInclusive;

/// The characters of a face, as ranges in ascending order.
#[derive(Debug)]
pub(super) struct Coverage(Vec<RangeInclusive<u32>>);

impl Coverage {
    /// Reads the character map of a face.
    pub(super) fn of(face: &ttf_parser::Face<'_>) -> Coverage {
        let mut list = Vec::new();
        for table in face.tables().cmap.iter().flat_map(|map| map.subtables) {
            if table.is_unicode() {
                // A map may name a character and give it the glyph "missing".
                table.codepoints(|c| {
                    list.extend(table.glyph_index(c).filter(|glyph| glyph.0 != 0).map(|_| c))
                });
            }
        }
        list.sort_unstable();
        list.dedup();
        let mut ranges: Vec<RangeInclusive<u32>> = Vec::new();
        for c in list {
            match ranges.last_mut() {
                Some(range) if *range.end() + 1 == c => *range = *range.start()..=c,
                _ => ranges.push(c..=c),
            }
        }
        Coverage(ranges)
    }

    /// Whether the face has a glyph of its own for a character that is text. Private use means something else in
    /// each font.
    pub(super) fn contains(&self, c: char) -> bool {
        let code = u32::from(c);
        let at = self.0.partition_point(|range| *range.end() < code);
        !is_private(c)
            && !c.is_control()
            && c != '\u{FEFF}'
            && self.0.get(at).is_some_and(|range| range.contains(&code))
    }
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}

/// Characters that are set without a glyph: spaces and line ends (made from the plain space) and what Unicode calls
/// default ignorable (UAX #44; the list changes for reserved code points only). Other controls and the byte order
/// mark are no text: PDF/A has no place for them.
pub(super) fn needs_no_glyph(c: char) -> bool {
    c.is_whitespace()
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFF8}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}')
}
